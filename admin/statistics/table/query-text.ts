import type { Query } from "./table.ts";

/** Fields of a query whose values are texts; everything else is an enum value, a number or true and false. */
const TEXTS: ReadonlySet<string> = new Set([
  ...["unitId", "cycleIds", "from", "to", "dutyGroups", "grades"],
  ...["frameworkVersionIds", "criterionIds"],
]);

/** The document that answers the same table to whoever may read it: what the button of a chart copies. */
export function queryText(query: Query): string {
  const parts = Object.entries(query).map(([name, value]) => `      ${name}: ${literal(value, name)}`);
  return `query {
  statistics(
    query: {
${parts.join("\n")}
    }
  ) {
    exact
    measures { id nameVi baseVi }
    total { values { measure value base hidden } }
    rows {
      keys { dimension id code nameVi }
      values { measure value base hidden }
    }
  }
}
`;
}

/** Address of the same document in the explorer of the API. */
export function explorerPath(query: Query): string {
  return `/graphiql?${new URLSearchParams({ query: queryText(query) }).toString()}`;
}

/** A value as a document of GraphQL writes it. Example: { byUnit: "CHILDREN", from: "2026-01-01" } → {byUnit: CHILDREN, from: "2026-01-01"}. */
export function literal(value: unknown, field: string): string {
  if (Array.isArray(value)) return `[${value.map((one) => literal(one, field)).join(", ")}]`;
  if (value !== null && typeof value === "object") {
    const said = Object.entries(value).filter(([, one]) => one !== undefined && one !== null);
    return `{${said.map(([name, one]) => `${name}: ${literal(one, name)}`).join(", ")}}`;
  }
  return typeof value === "string" && !TEXTS.has(field) ? value : JSON.stringify(value);
}
