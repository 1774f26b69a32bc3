import type { FastifyReply, FastifyRequest } from "fastify";
import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getVariableValues,
} from "graphql";
import { isCompiledQuery } from "graphql-jit";
import type { RequestContext } from "../../kernel/index.ts";
import { type Compiled, rebuilt } from "../executor.ts";
import { formatError, type Report } from "../format-error.ts";
import { gateVariables } from "../input-gate.ts";
import { assertNoIntrospection, assertTokenOpens } from "../token-fields.ts";
import { assertKnownCost, type OperationPlan, planOf } from "./operation-plan.ts";

/** Documents that are kept by their text; the one unused for longest goes first. */
const KEPT = 1_000;

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** What counts operations once each. */
export type CountOperation = (
  operation: OperationPlan["operation"],
  errors: readonly GraphQLFormattedError[] | undefined,
  started: number,
) => void;

/** What the quick path is made of. */
export interface QuickPathOptions {
  readonly schema: GraphQLSchema;
  readonly compiled: Compiled;
  readonly report: Report;
  readonly contextMade: (request: FastifyRequest) => RequestContext;
  /** The engine's frame, for everything that is not known to be in order. */
  readonly frame: Handler;
  readonly count: CountOperation | null;
}

/** Documents that the engine's frame has parsed, validated and let through, by their text. */
export class KnownDocuments {
  readonly #documents = new Map<string, DocumentNode>();

  /** Keeps a document that came through all checks. */
  learn(text: string, document: DocumentNode): void {
    this.#documents.delete(text);
    this.#documents.set(text, document);
    const [oldest] = this.#documents.keys();
    if (this.#documents.size > KEPT && oldest !== undefined) this.#documents.delete(oldest);
  }

  get(text: string): DocumentNode | undefined {
    return this.#documents.get(text);
  }
}

const JSON_ANSWER = "application/json; charset=utf-8";

/** What is answered to whom asks for what; whoever asks for something else gets it from the frame. */
const ANSWER_TYPES: ReadonlyMap<string, string> = new Map([
  ["*/*", JSON_ANSWER],
  ["application/json", JSON_ANSWER],
  ["application/graphql-response+json, application/json", "application/graphql-response+json; charset=utf-8"],
]);

interface Asked {
  readonly query?: unknown;
  readonly variables?: unknown;
  readonly operationName?: unknown;
  readonly extensions?: unknown;
}

/**
 * Runs operations whose document the engine's frame has already let through, without its pipeline around them.
 *
 * Every check that depends on the request is made here, too: the token's scopes, introspection, the input gate, the
 * variables' types, the cost. As soon as one of them refuses, or anything about the request is unusual, the request goes
 * the whole way through the frame, which words the refusal.
 */
export function quickPath(options: QuickPathOptions, known: KnownDocuments): Handler {
  const { schema, compiled, report, contextMade, frame, count } = options;
  return async (request, reply) => {
    const started = performance.now();
    const ready = prepared(schema, known, contextMade(request), request);
    const query = ready ? compiled(ready.plan.document, ready.operationName) : null;
    if (!ready || !query || !isCompiledQuery(query)) return frame(request, reply);
    const { data, errors } = await query.query({}, ready.context, ready.variables);
    const formatted = errors?.map((error) => formatOne(rebuilt(error), report));
    count?.(ready.plan.operation, formatted, started);
    void reply.type(ready.answerType);
    return `${JSON.stringify(formatted === undefined ? { data } : { errors: formatted, data })}\n`;
  };
}

interface Ready {
  readonly answerType: string;
  readonly plan: OperationPlan;
  readonly operationName: string | null;
  readonly context: RequestContext;
  readonly variables: Record<string, unknown>;
}

/** The request with everything checked, or null for the frame. */
function prepared(
  schema: GraphQLSchema,
  known: KnownDocuments,
  context: RequestContext,
  { body, headers }: FastifyRequest,
): Ready | null {
  const { query, variables: given, operationName = null, extensions } = (body ?? {}) as Asked;
  const answerType = ANSWER_TYPES.get(headers.accept ?? "*/*");
  if (answerType === undefined || typeof query !== "string" || extensions !== undefined) return null;
  if (operationName !== null && typeof operationName !== "string") return null;
  if (given !== undefined && given !== null && !isRecord(given)) return null;
  const document = known.get(query);
  const plan = document ? planOf(document, operationName) : null;
  if (!plan) return null;
  try {
    const { token, viewer } = context;
    if (token) assertTokenOpens(plan.document, operationName, token);
    if (viewer.accountId === null) assertNoIntrospection(plan.document, operationName);
    const written = given ?? {};
    gateVariables(written);
    const { coerced, errors } = getVariableValues(schema, plan.operation.variableDefinitions ?? [], written);
    if (errors) return null;
    assertKnownCost(schema, plan, written);
    return { answerType, plan, operationName, context, variables: coerced };
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An error of the execution as the frame words it. */
function formatOne(error: GraphQLError, report: Report): GraphQLFormattedError {
  const extensions = { ...error.extensions, code: error.extensions["code"] ?? "INTERNAL_SERVER_ERROR" };
  return formatError({ ...error.toJSON(), extensions }, error, report);
}
