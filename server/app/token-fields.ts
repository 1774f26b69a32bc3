import { type DocumentNode, getOperationAST, GraphQLError, Kind, type SelectionSetNode } from "graphql";
import { ApiTokenScope, type RequestToken } from "../identity/index.ts";
import { Forbidden, Unauthenticated } from "../kernel/index.ts";

const { STATISTICS, LISTS, EXPORTS } = ApiTokenScope;

/** Units and cycles name what everything else is asked by, so that every token reads them. */
const ANY = [STATISTICS, LISTS, EXPORTS];

/**
 * What a token may ask for at the top of a query, by the scopes that open it. What is not listed is closed: tokens and
 * accounts, notices, the audit trail, previews, and every verb but the one that asks for a file.
 */
export const TOKEN_FIELDS: Readonly<Record<string, readonly ApiTokenScope[]>> = {
  ...opened(ANY, "units", "unit", "unitTree", "unitsConnection", "cycles", "cycle", "cyclesConnection"),
  ...opened(ANY, "latestCycleWith", "cycleSeries", "cycleSeriesList", "ruleSentences", "unitSuccessions"),
  ...opened([STATISTICS], "statistics", "statisticsMeasures", "unitStatistics", "unitStatisticsOverTime"),
  ...opened([STATISTICS], "progressTracking", "cycleProgress", "competencySpread", "planLoad"),
  ...opened([LISTS], "evaluations", "evaluation", "evaluationsConnection", "externalResults", "useLists"),
  ...opened([LISTS], "persons", "person", "personsConnection", "appointments", "bodies", "body", "delegations"),
  ...opened([LISTS], "positions", "position", "positionsConnection", "positionDescriptions", "positionPosts"),
  ...opened([LISTS], "posts", "postTargets", "requirements", "competencies", "competencyAssessments"),
  ...opened([LISTS], "competencyGaps", "developmentNeeds", "holidays", "legalDocuments", "adoptions"),
  ...opened([LISTS], "frameworks", "framework", "frameworksConnection", "frameworkVersion", "frameworkUsage"),
  ...opened([LISTS], "tasks", "task", "tasksConnection", "workPlans", "workPlan", "workMeasures", "workProgress"),
  ...opened([LISTS], "actionProgrammes", "actionProgramme", "productCatalogues", "productCatalogue", "products"),
  ...opened([LISTS], "product", "productsInForce", "catalogueVersion", "publications", "publication"),
  ...opened(
    [EXPORTS],
    "exportFramework",
    "exportCase",
    "officialForms",
    "requestForm",
    "requestExport",
    "exportProgress",
  ),
};

function opened(scopes: readonly ApiTokenScope[], ...fields: string[]): Record<string, readonly ApiTokenScope[]> {
  return Object.fromEntries(fields.map((field) => [field, scopes]));
}

/**
 * Lets an operation through whose top fields the token's scopes open.
 *
 * @throws Forbidden `apiToken.readOnly` for a verb, `apiToken.scope` for a field that is closed to the token.
 */
export function assertTokenOpens(document: DocumentNode, operationName: string | null, token: RequestToken): void {
  const operation = getOperationAST(document, operationName);
  if (!operation) return;
  for (const field of topFields(document, operation.selectionSet)) {
    if (field.startsWith("__")) continue;
    const scopes = TOKEN_FIELDS[field] ?? [];
    if (scopes.some((scope) => token.scopes.includes(scope))) continue;
    if (operation.operation === "mutation" && scopes.length === 0) throw new Forbidden("apiToken.readOnly");
    throw new Forbidden("apiToken.scope", { field, scopes: scopes.join(", ") || "–" });
  }
}

/** Names of the fields at the top of an operation, those in fragments included. */
export function topFields(document: DocumentNode, selections: SelectionSetNode, seen = new Set<string>()): string[] {
  return selections.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    if (selection.kind === Kind.INLINE_FRAGMENT) return topFields(document, selection.selectionSet, seen);
    const name = selection.name.value;
    if (seen.has(name)) return [];
    seen.add(name);
    const fragment = document.definitions.find(
      (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? topFields(document, fragment.selectionSet, seen) : [];
  });
}

/**
 * Keeps the description of the API for who is signed in or has a token.
 *
 * @throws Unauthenticated `query.introspection`.
 */
export function assertNoIntrospection(document: DocumentNode, operationName: string | null): void {
  const operation = getOperationAST(document, operationName);
  if (!operation) return;
  const asked = topFields(document, operation.selectionSet);
  if (asked.includes("__schema") || asked.includes("__type")) throw new Unauthenticated("query.introspection");
}

/** The refusal as Apollo takes it before execution. */
export function asRefusal(error: unknown): GraphQLError {
  const original = error as Error;
  const status = error instanceof Unauthenticated ? 401 : 403;
  return new GraphQLError(original.message, { originalError: original, extensions: { http: { status } } });
}
