import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { RequestContext } from "../kernel/index.ts";
import type { KnownDocuments } from "./engine/quick-path.ts";
import { type Compiled, compiledExecution, makeCompiler } from "./executor.ts";
import { documentStore } from "./documents/document-store.ts";
import type { TrustedDocuments } from "./documents/trusted-documents.ts";
import { formatError, type Report } from "./format-error.ts";
import { asGraphQLError, gateDocument, gateVariables } from "./input-gate.ts";
import { assertCost, LIMITS, limitRules } from "./limits.ts";
import { asRefusal, assertNoIntrospection, assertTokenOpens } from "./token-fields.ts";

/** What the engine's frame is given besides the schema. */
export interface FrameOptions {
  readonly trusted?: TrustedDocuments;
  readonly plugins?: readonly ApolloServerPlugin<RequestContext>[];
  readonly compiled?: Compiled;
  /** Told of documents that came through all checks. */
  readonly known?: KnownDocuments;
}

/** Makes the engine's frame: parsing, limits, the input gate, compiled execution, masked errors. */
export function makeGraphQLServer(
  schema: GraphQLSchema,
  report: Report,
  { trusted = new Map(), plugins = [], compiled = makeCompiler(schema), known }: FrameOptions = {},
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: compiledExecution(schema, compiled),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: { requestHeaders: ["apollo-require-preflight"] },
    persistedQueries: false,
    documentStore: documentStore(trusted),
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: limitRules,
    formatError: (formatted, error) => formatError(formatted, error, report),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      guard(schema, known),
      ...plugins,
    ],
  });
}

/** Gate and cost run after validation, with the request's real variables. */
function guard(schema: GraphQLSchema, known: KnownDocuments | undefined): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, source, operationName, request, contextValue: { token, viewer } }) {
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
          known?.learn(source, document);
        },
      };
    },
  };
}
