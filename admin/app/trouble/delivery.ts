import type { TadaDocumentNode } from "gql.tada";
import { isKhungError, KhungError, UNREACHABLE } from "../../shared/api/khung-error.ts";
import { assertFits } from "../../shared/api/request-limits.ts";
import type { Call } from "../../shared/api/resource.ts";
import { GivenUp, type Line } from "../../shared/trouble/line.ts";
import { saved } from "../../shared/trouble/unsaved.ts";
import { type Gate, isDoor } from "./gate.ts";

interface DeliverySettings {
  readonly line: Line;
  readonly gate: Gate;
  readonly locale: () => string;
  /** A write was refused in a way that a change of the person's rights would explain. */
  readonly onRefused: (error: KhungError) => void;
}

const UNCERTAIN = {
  ...UNREACHABLE,
  rule: "server.uncertain",
  sentence: {
    vi: "Máy chủ chưa trả lời nên chưa rõ đã ghi hay chưa. Nội dung bạn nhập vẫn còn ở đây; khi có kết nối, hãy xem lại rồi gửi.",
    en: "The server has not answered, so it is not known whether this was saved. What you typed is still here; look again and send it when the line is back.",
  },
} as const;

const STOPPED = {
  ...UNREACHABLE,
  rule: "request.stopped",
  sentence: {
    vi: "Đã thôi chờ máy chủ. Nội dung bạn nhập vẫn còn ở đây; nếu là thao tác ghi, máy chủ có thể vẫn làm xong.",
    en: "You stopped waiting. What you typed is still here; if it was a change, the server may still complete it.",
  },
} as const;

/**
 * Carries documents to the server through bad times.
 *
 * Questions wait for a server that is away and are asked again. A change is sent again only under its idempotency key, so
 * that it happens once; one without a key is handed back, because nobody knows whether it arrived. What an ended session
 * kept from being done waits until the same person has signed in again.
 */
export function makeDelivery(call: Call, settings: DeliverySettings): Call {
  return async (document, variables, options) => {
    const act = actOf(document, variables);
    for (;;) {
      await settings.gate.pass(act.name, options?.signal);
      try {
        // What is not sent yet may wait, with a key or without; whoever signs in wants to know at once.
        if (settings.line.state().down !== null && !isDoor(act.name)) await hold(act, settings, options?.signal);
        await assertFits(variables, settings.locale());
        const answer = await carry(call, settings, document, variables, options?.signal);
        settings.gate.assertSeen(act.name, answer);
        if (act.isWrite && !isDoor(act.name)) saved();
        return answer;
      } catch (error) {
        await recover(error, act, settings, options?.signal);
      }
    }
  };
}

async function carry<Result, Variables>(
  call: Call,
  { line, locale }: DeliverySettings,
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
  signal: AbortSignal | undefined,
): Promise<Result> {
  const sending = line.begin(signal);
  try {
    return await call(document, variables, { signal: sending.signal });
  } catch (error) {
    if (sending.isGivenUp()) throw new KhungError(STOPPED, locale());
    throw error;
  } finally {
    sending.end();
  }
}

interface Act {
  readonly name: string;
  readonly isWrite: boolean;
  /** Sent twice, it still happens once. */
  readonly isRepeatable: boolean;
}

/** Returns when the act may be sent again; else throws what the screen is to show. */
async function recover(
  error: unknown,
  act: Act,
  { line, gate, locale, onRefused }: DeliverySettings,
  signal: AbortSignal | undefined,
): Promise<void> {
  if (!isKhungError(error)) throw error;
  if (error.code === "UNAUTHENTICATED" && gate.guards(act.name)) return gate.ended();
  if (error.rule === UNREACHABLE.rule) {
    line.lost();
    if (!act.isRepeatable) throw new KhungError(act.isWrite ? UNCERTAIN : UNREACHABLE, locale());
    return hold(act, { line, locale }, signal);
  }
  if (act.isWrite && (error.code === "FORBIDDEN" || error.code === "NOT_FOUND")) onRefused(error);
  throw error;
}

/** Waits until the server is back, or the person no longer wants to. */
function hold(
  { isWrite }: Act,
  { line, locale }: Pick<DeliverySettings, "line" | "locale">,
  signal: AbortSignal | undefined,
): Promise<void> {
  return line.whenBack(isWrite, signal).catch((reason: unknown) => {
    throw reason instanceof GivenUp ? new KhungError(STOPPED, locale()) : reason;
  });
}

function actOf(document: TadaDocumentNode<unknown, never>, variables: unknown): Act {
  const [definition] = document.definitions;
  const isOperation = definition?.kind === "OperationDefinition";
  const isWrite = isOperation && definition.operation === "mutation";
  const input = (variables as { readonly input?: { readonly idempotencyKey?: unknown } } | null)?.input;
  const hasKey = typeof input?.idempotencyKey === "string" && input.idempotencyKey !== "";
  return { name: isOperation ? (definition.name?.value ?? "") : "", isWrite, isRepeatable: !isWrite || hasKey };
}
