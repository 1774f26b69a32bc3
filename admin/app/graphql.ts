import { isKhungError, KhungError, readDetails, UNREACHABLE } from "../shared/api/khung-error.ts";
import type { Call } from "../shared/api/resource.ts";
import { shownAccount } from "../shared/api/shown-account.ts";
import { askedDocument, sayOutdated, UNKNOWN_DOCUMENT } from "./asked-document.ts";

interface Settings {
  readonly endpoint: string;
  /** Language of the messages, asked at each error because the person may switch. */
  readonly locale: () => string;
  readonly fetch?: typeof fetch;
  /** For signing in, and to learn who is signed in, whomever the page shows. */
  readonly anonymous?: boolean;
}

/** What a proxy says while the server behind it is down or starting. */
const AWAY = new Set([502, 503, 504]);

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
  const send = settings.fetch ?? ((input, init) => fetch(input, init));
  return async (document, variables, options) => {
    const answer = await post(send, settings, { ...askedDocument(document), variables }, options?.signal);
    const problem = answer.errors?.[0];
    if (problem === undefined) return answer.data as never;
    const details = readDetails(problem.extensions);
    if (details.rule === UNKNOWN_DOCUMENT) sayOutdated();
    throw new KhungError(details, settings.locale());
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
        ...(settings.anonymous === true ? {} : shownAccount()),
      },
      body: JSON.stringify(body),
      ...(signal ? { signal } : {}),
    });
    const answer: unknown = await response.json().catch(() => null);
    if (isAnswer(answer)) return answer;
    if (AWAY.has(response.status)) throw new KhungError(UNREACHABLE, settings.locale());
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
