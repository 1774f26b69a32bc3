import { print } from "graphql";
import { isKhungError, KhungError, readDetails, UNREACHABLE } from "../shared/api/khung-error.ts";
import type { Call } from "../shared/api/resource.ts";

interface Settings {
  readonly endpoint: string;
  /** Language of the messages, asked at each error because the person may switch. */
  readonly locale: () => string;
  readonly fetch?: typeof fetch;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions?: unknown }[];
}

/**
 * The console's way to the server: one POST a document, the session in its cookie, every failure a `KhungError`.
 *
 * An aborted request rejects with the browser's AbortError, which react-query knows.
 */
export function makeCall(settings: Settings): Call {
  const printed = new WeakMap<object, string>();
  const send = settings.fetch ?? ((input, init) => fetch(input, init));
  return async (document, variables, options) => {
    const query = printed.get(document) ?? print(document);
    printed.set(document, query);
    const answer = await post(send, settings, { query, variables }, options?.signal);
    const problem = answer.errors?.[0];
    if (problem !== undefined) throw new KhungError(readDetails(problem.extensions), settings.locale());
    return answer.data as never;
  };
}

async function post(
  send: typeof fetch,
  settings: Settings,
  body: object,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  try {
    const response = await send(settings.endpoint, {
      method: "POST",
      credentials: "same-origin",
      headers: {
        "content-type": "application/json",
        accept: "application/graphql-response+json, application/json",
        "apollo-require-preflight": "1",
      },
      body: JSON.stringify(body),
      ...(signal ? { signal } : {}),
    });
    const answer: unknown = await response.json().catch(() => null);
    if (isAnswer(answer)) return answer;
    throw new KhungError(
      response.status >= 500 || response.ok ? readDetails(null) : readDetails({ code: statusKind(response.status) }),
      settings.locale(),
    );
  } catch (error) {
    if (isKhungError(error) || (error instanceof DOMException && error.name === "AbortError")) throw error;
    throw new KhungError(UNREACHABLE, settings.locale());
  }
}

function statusKind(status: number): string {
  if (status === 401) return "UNAUTHENTICATED";
  return status === 413 ? "TOO_LARGE" : "INTERNAL";
}

function isAnswer(answer: unknown): answer is Answer {
  return (
    typeof answer === "object" && answer !== null && ("data" in answer || Array.isArray((answer as Answer).errors))
  );
}
