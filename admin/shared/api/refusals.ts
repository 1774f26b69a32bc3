import type { ErrorKind, KhungError } from "./khung-error.ts";

/** Shows a refusal where the person is; answers whether it does. */
type Taker = (error: KhungError) => boolean;

const takers: Taker[] = [];

/** What is about the content that was sent, so that its form is the place to say it. */
const ABOUT_CONTENT: ReadonlySet<ErrorKind> = new Set(["INVALID_INPUT", "REFUSED", "CONFLICT", "TOO_LARGE"]);

/** The form that opened last hears what the server refuses of it. @returns what ends it. */
export function takeRefusals(taker: Taker): () => void {
  takers.push(taker);
  return () => void takers.splice(takers.indexOf(taker), 1);
}

/** Says a refusal to the form that stands open; answers whether one shows it. */
export function tellRefusal(error: KhungError): boolean {
  return ABOUT_CONTENT.has(error.code) && takers.at(-1)?.(error) === true;
}
