import type { ApolloServerOptions } from "@apollo/server";
import {
  type DocumentNode,
  type ExecutionResult,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
} from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import type { RequestContext } from "../kernel/index.ts";
import { readsReports } from "./standby/report-fields.ts";

type Gateway = NonNullable<ApolloServerOptions<RequestContext>["gateway"]>;

/** Answers the compiled form of an operation, or why it cannot be compiled. */
export type Compiled = (document: DocumentNode, operationName: string | null) => CompiledQuery | ExecutionResult;

/** Compiles each document once; a compiled form lives as long as somebody keeps the document. */
export function makeCompiler(schema: GraphQLSchema): Compiled {
  const cache = new WeakMap<DocumentNode, Map<string, CompiledQuery | ExecutionResult>>();
  return (document, operationName) => compiledForm(schema, cache, document, operationName ?? "");
}

/** Runs the compiled form of documents: Apollo keeps parsing, limits and error formatting. */
export function compiledExecution(schema: GraphQLSchema, compiled: Compiled): Gateway {
  return {
    async load() {
      return {
        executor: async ({ document, operationName, request, context }) => {
          const query = compiled(document, operationName ?? null);
          if (!isCompiledQuery(query)) return query as ExecutionResult;
          const variables = withDefaults(schema, document, operationName ?? null, request.variables ?? {});
          if (variables.errors) return { errors: variables.errors.map(rebuilt) };
          const result = await query.query({}, context, variables.coerced);
          return result.errors ? { ...result, errors: result.errors.map(rebuilt) } : result;
        },
      };
    },
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    async stop() {},
  };
}

/** The compiler forgets default values of input fields that a variable leaves out; graphql's own coercion fills them. */
function withDefaults(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
  variables: Record<string, unknown>,
): ReturnType<typeof getVariableValues> {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  return definitions.length === 0 ? { coerced: {} } : getVariableValues(schema, definitions, variables);
}

function compiledForm(
  schema: GraphQLSchema,
  cache: WeakMap<DocumentNode, Map<string, CompiledQuery | ExecutionResult>>,
  document: DocumentNode,
  operationName: string,
): CompiledQuery | ExecutionResult {
  const byName = cache.get(document) ?? new Map<string, CompiledQuery | ExecutionResult>();
  cache.set(document, byName);
  let query = byName.get(operationName);
  if (query === undefined) {
    const compiled = compileQuery(schema, document, operationName === "" ? undefined : operationName);
    query = isCompiledQuery(compiled) && readsReports(document, operationName) ? ofReports(compiled) : compiled;
    byName.set(operationName, query);
  }
  return query;
}

/** Looks for a standby before anything is read. */
function ofReports(compiled: CompiledQuery): CompiledQuery {
  return {
    ...compiled,
    query(root, context: RequestContext, variables) {
      const chosen = context.readReports();
      if (chosen === null) return compiled.query(root, context, variables);
      return chosen.then(() => compiled.query(root, context, variables));
    },
  };
}

/**
 * The compiler's own error objects lack what Apollo formats by. An error without a thrown original, or with one of
 * GraphQL's own (a variable of the wrong shape), is the caller's input.
 */
export function rebuilt(error: GraphQLError): GraphQLError {
  let innermost: Error = error;
  while (innermost instanceof GraphQLError && innermost.originalError) innermost = innermost.originalError;
  return new GraphQLError(error.message, {
    ...(error.nodes ? { nodes: error.nodes } : {}),
    ...(error.path ? { path: error.path } : {}),
    ...(error.originalError ? { originalError: error.originalError } : {}),
    extensions:
      innermost instanceof GraphQLError
        ? { code: "BAD_USER_INPUT", ...error.extensions, ...innermost.extensions }
        : error.extensions,
  });
}
