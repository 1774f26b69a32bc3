import { createRequire } from "node:module";
import { maxAliasesRule } from "@escape.tech/graphql-armor-max-aliases";
import { maxDepthRule } from "@escape.tech/graphql-armor-max-depth";
import { maxDirectivesRule } from "@escape.tech/graphql-armor-max-directives";
import { FILE_LIMITS } from "../files/index.ts";
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  isLeafType,
  getNamedType,
  type ValidationContext,
  type ValidationRule,
} from "graphql";
import type { ComplexityEstimator, getComplexity as GetComplexity } from "graphql-query-complexity";

/** Limits of one request, documented in schema/README.md; those of an uploaded file stand in the files room. */
export const LIMITS = {
  tokens: 3_000,
  depth: 10,
  aliases: 15,
  directives: 5,
  cost: 2_000,
  bodyBytes: 512 * 1024,
  uploadBytes: FILE_LIMITS.bytes,
};

// Its ESM build would load a second copy of graphql.
const { getComplexity } = createRequire(import.meta.url)("graphql-query-complexity") as {
  getComplexity: typeof GetComplexity;
};

const asErrors = {
  propagateOnRejection: false,
  exposeLimits: false,
  onReject: [(context: ValidationContext | null, error: GraphQLError): void => context?.reportError(error)],
};

/** Depth, aliases and directives as validation rules; a repeated sign-in in one document is one too. */
export const limitRules: ValidationRule[] = [
  maxDepthRule({
    n: LIMITS.depth,
    ignoreIntrospection: true,
    flattenFragments: true,
    ...asErrors,
  }) as unknown as ValidationRule,
  maxAliasesRule({ n: LIMITS.aliases, allowList: [], ...asErrors }) as unknown as ValidationRule,
  maxDirectivesRule({ n: LIMITS.directives, ...asErrors }) as unknown as ValidationRule,
  oneSignIn,
];

/** A document may try one password, so that rate limits count what they mean to count. */
function oneSignIn(context: ValidationContext): ReturnType<ValidationRule> {
  let seen = 0;
  return {
    Field(node) {
      if (!node.name.value.startsWith("signIn")) return;
      seen += 1;
      if (seen === 2) context.reportError(new GraphQLError("A document may sign in once", { nodes: node }));
    },
  };
}

/** Composite fields cost 1 for each row they may answer, leaves nothing. */
const estimate: ComplexityEstimator = ({ field, args, childComplexity }) => {
  if (isLeafType(getNamedType(field.type))) return 0;
  const { page, first } = args as { page?: { perPage?: number }; first?: number };
  const takes = (name: string): boolean => field.args.some((arg) => arg.name === name);
  const rows = takes("page") ? (page?.perPage ?? 25) : takes("first") ? (first ?? 50) : 1;
  return rows * (1 + childComplexity);
};

/**
 * Cost of a document with its real variables.
 *
 * @throws GraphQLError when it is over the limit.
 */
export function assertCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
  variables: Record<string, unknown>,
): void {
  const cost = getComplexity({
    schema,
    query: document,
    variables,
    estimators: [estimate],
    ...(operationName ? { operationName } : {}),
  });
  if (cost > LIMITS.cost) {
    throw new GraphQLError(`The query costs ${String(cost)}, at most ${String(LIMITS.cost)} are allowed`, {
      extensions: { code: "TOO_LARGE", rule: "query.cost", values: { cost, limit: LIMITS.cost } },
    });
  }
}
