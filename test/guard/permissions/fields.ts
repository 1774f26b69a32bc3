import type { FastifyInstance } from "fastify";
import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { ask, type MatrixRow } from "./cells.ts";
import { ACTORS, type ActorName, type Scene } from "./installation.ts";
import { documentOf, type Operation, variablesOf } from "./operations.ts";

/**
 * Fields of a single record that not everybody gets who gets the record, a row each: which of its parts are kept back.
 * Operations that answer lists or take more than ids have none.
 */
export async function fieldRowsOf(
  http: FastifyInstance,
  operation: Operation,
  scene: Scene,
  versions: ReadonlyMap<string, number>,
): Promise<MatrixRow[]> {
  const type = getNamedType(operation.field.type);
  if (operation.kind === "mutation" || operation.name === "me" || !isObjectType(type) || type.name.endsWith("Page"))
    return [];
  const query = documentOf(operation, selectionOf(type, 2));
  const rows = new Map<string, MatrixRow>();
  for (const about of ["own", "sibling"] as const) {
    for (const actor of ACTORS) {
      const { data } = await ask(http, scene.actors[actor], query, variablesOf(operation, scene[about], versions));
      const record = data?.[operation.field.name];
      const parts = record === null || record === undefined ? null : partsOf(record as object, "");
      for (const path of pathsOf(type, 2, "")) {
        const name = `${operation.name} . ${path}`;
        const row = rows.get(`${name} ${about}`) ?? { name, about, cells: {} as Record<ActorName, string> };
        const cell = parts === null ? "-" : (parts.get(path) ?? "none");
        rows.set(`${name} ${about}`, { ...row, cells: { ...row.cells, [actor]: cell } });
      }
    }
  }
  return [...Map.groupBy(rows.values(), (row) => row.name).values()].filter(differs).flat();
}

function differs(rows: readonly MatrixRow[]): boolean {
  const seen = rows.flatMap((row) => Object.values(row.cells)).filter((cell) => cell !== "-");
  return new Set(seen).size > 1;
}

function fieldsOf(type: GraphQLObjectType): GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields()).filter((field) => !field.args.some((arg) => isNonNullType(arg.type)));
}

/** All single values, and those of the objects right below. */
function selectionOf(type: GraphQLObjectType, depth: number): string {
  const parts = fieldsOf(type).flatMap((field) => {
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [field.name];
    return depth > 1 && isObjectType(named) ? [`${field.name} ${nestedSelection(named)}`] : [];
  });
  return `{ ${parts.join(" ")} }`;
}

function nestedSelection(type: GraphQLObjectType): string {
  if (!type.name.endsWith("Abilities")) return isNested(type) ? selectionOf(type, 1) : "{ __typename }";
  return `{ ${fieldsOf(type)
    .map((field) => `${field.name} { allowed }`)
    .join(" ")} }`;
}

/** Whether the type's own values are looked at: records have rows of their own. */
function isNested(type: GraphQLObjectType): boolean {
  return ["Ability", "Person"].includes(type.name);
}

function pathsOf(type: GraphQLObjectType, depth: number, path: string): string[] {
  return fieldsOf(type).flatMap((field) => {
    const named = getNamedType(field.type);
    const place = `${path}${field.name}`;
    if (isLeafType(named) || depth === 1 || !isObjectType(named)) return isLeafType(named) ? [place] : [];
    if (named.name.endsWith("Abilities")) return fieldsOf(named).map((each) => `${place}.${each.name}`);
    return isNested(named) ? pathsOf(named, 1, `${place}.`) : [place];
  });
}

function partsOf(record: object, path: string): Map<string, string> {
  return new Map(
    Object.entries(record).flatMap(([name, value]: [string, unknown]): [string, string][] => {
      const place = `${path}${name}`;
      if (value === null || value === false) return [[place, "none"]];
      if (Array.isArray(value)) return [[place, String(value.length)]];
      if (typeof value === "number" && /Count|waiting|late/.test(name)) return [[place, String(value)]];
      if (typeof value !== "object") return [[place, "yes"]];
      if ("allowed" in value) return [[place, value.allowed ? "yes" : "no"]];
      return [[place, "yes"], ...partsOf(value, `${place}.`)];
    }),
  );
}
