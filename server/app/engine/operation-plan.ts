import {
  type DocumentNode,
  type FieldNode,
  getOperationAST,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from "graphql";
import { assertCost } from "../limits.ts";

/** Different costs that one operation keeps; a list asked for with ever other pages has not many more. */
const KEPT_COSTS = 50;

/** An operation of a document that was found valid, with what need not be found out twice. */
export interface OperationPlan {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Variables that the cost depends on. */
  readonly costly: readonly string[];
  /** Values of those for which the cost is known to be allowed. */
  readonly allowed: Set<string>;
}

const plans = new WeakMap<DocumentNode, Map<string | null, OperationPlan | null>>();

/** The operation of a document that a request names; null when there is none of the name. */
export function planOf(document: DocumentNode, operationName: string | null): OperationPlan | null {
  const byName = plans.get(document) ?? new Map<string | null, OperationPlan | null>();
  plans.set(document, byName);
  let plan = byName.get(operationName);
  if (plan !== undefined) return plan;
  const operation = getOperationAST(document, operationName);
  plan = operation ? { document, operation, costly: costlyVariables(document), allowed: new Set() } : null;
  // Names that the document does not have are not kept: there is no end to them.
  if (plan) byName.set(operationName, plan);
  return plan;
}

/**
 * Asks the cost of an operation once for each set of values that it depends on; a refusal is asked anew each time.
 *
 * @throws GraphQLError as `assertCost`.
 */
export function assertKnownCost(schema: GraphQLSchema, plan: OperationPlan, variables: Record<string, unknown>): void {
  const key = JSON.stringify(plan.costly.map((name) => [variables[name] === undefined, variables[name]]));
  if (plan.allowed.has(key)) return;
  assertCost(schema, plan.document, plan.operation.name?.value ?? null, variables);
  const [oldest] = plan.allowed;
  if (plan.allowed.size >= KEPT_COSTS && oldest !== undefined) plan.allowed.delete(oldest);
  plan.allowed.add(key);
}

/** Variables in what the cost looks at: the size of a page, and directives that leave fields out. */
function costlyVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  const collect = (node: FieldNode["arguments"] | FieldNode["directives"]): void => {
    for (const one of node ?? []) visit(one, { [Kind.VARIABLE]: ({ name }) => void names.add(name.value) });
  };
  visit(document, {
    [Kind.FIELD](field) {
      collect((field.arguments ?? []).filter(({ name }) => name.value === "page" || name.value === "first"));
      collect(field.directives);
    },
    [Kind.INLINE_FRAGMENT]: ({ directives }) => collect(directives),
    [Kind.FRAGMENT_SPREAD]: ({ directives }) => collect(directives),
  });
  return [...names].sort();
}
