import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { RequestContext } from "../kernel/index.ts";
import { compiledExecution } from "./executor.ts";
import { formatError, type Report } from "./format-error.ts";
import { asGraphQLError, gateDocument, gateVariables } from "./input-gate.ts";
import { assertCost, LIMITS, limitRules } from "./limits.ts";
import { asRefusal, assertNoIntrospection, assertTokenOpens } from "./token-fields.ts";

/** Makes the engine's frame: parsing, limits, the input gate, compiled execution, masked errors. */
export function makeGraphQLServer(
  schema: GraphQLSchema,
  report: Report,
  extra: readonly ApolloServerPlugin<RequestContext>[] = [],
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: compiledExecution(schema),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: { requestHeaders: ["apollo-require-preflight"] },
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: limitRules,
    formatError: (formatted, error) => formatError(formatted, error, report),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      guard(schema),
      ...extra,
    ],
  });
}

/** Gate and cost run after validation, with the request's real variables. */
function guard(schema: GraphQLSchema): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operationName, request, contextValue: { token, viewer } }) {
          try {
            if (token) assertTokenOpens(document, operationName, token);
            if (viewer.accountId === null) assertNoIntrospection(document, operationName);
          } catch (error) {
            throw asRefusal(error);
          }
          try {
            gateDocument(document);
            if (request.variables) gateVariables(request.variables);
            assertCost(schema, document, operationName, request.variables ?? {});
          } catch (error) {
            throw asGraphQLError(error);
          }
        },
      };
    },
  };
}
