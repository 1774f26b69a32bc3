import type { ErrorKind, KhungError } from "./khung-error.ts";

/** Shows a refusal where the person is; answers whether it does. */
type Taker = (error: KhungError) => boolean;

const takers: Taker[] = [];

/** What is about the content that was sent, so that its form is the place to say it. */
const ABOUT_CONTENT: ReadonlySet<ErrorKind> = new Set(["INVALID_INPUT", "REFUSED", "CONFLICT", "TOO_LARGE", "STALE"]);

/** The form that opened last hears what the server refuses of it. @returns what ends it. */
export function takeRefusals(taker: Taker): () => void {
  takers.push(taker);
  return () => void takers.splice(takers.indexOf(taker), 1);
}

/** Whether a form is the place to say what the server refuses. */
export function isAboutContent({ code }: KhungError): boolean {
  return ABOUT_CONTENT.has(code);
}

/** Says a refusal to the form that stands open; answers whether one shows it. */
export function tellRefusal(error: KhungError): boolean {
  return isAboutContent(error) && takers.at(-1)?.(error) === true;
}
