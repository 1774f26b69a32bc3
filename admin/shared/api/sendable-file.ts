import { wordsIn } from "../trouble/words.ts";
import { type ErrorKind, KhungError, UNREACHABLE } from "./khung-error.ts";
import { type Limits, requestLimits } from "./request-limits.ts";

type Candidate = Pick<File, "name" | "size">;

/**
 * Says before a file is sent that the server would not take it: too large, empty, or of another kind. What a name does not
 * tell, the server finds when it looks at the content.
 *
 * @throws KhungError TOO_LARGE `file.size`; REFUSED `file.empty`, `file.type`.
 */
export async function assertSendable(file: Candidate, locale: string): Promise<void> {
  const limits = await requestLimits();
  if (limits === null) return;
  const problem = problemOf(file, limits, locale);
  if (problem === null) return;
  const { code, rule, text } = problem;
  throw new KhungError({ ...UNREACHABLE, code, rule, sentence: { vi: text, en: text } }, locale);
}

interface Problem {
  readonly code: ErrorKind;
  readonly rule: string;
  readonly text: string;
}

/** What is wrong with a file as its name and size tell; null when nothing is. */
export function problemOf({ name, size }: Candidate, limits: Limits, locale: string): Problem | null {
  const words = wordsIn(locale).upload;
  if (size === 0) return { code: "REFUSED", rule: "file.empty", text: words.empty(name) };
  if (size > limits.fileBytes) {
    const text = words.size(name, megabytes(size, locale), megabytes(limits.fileBytes, locale));
    return { code: "TOO_LARGE", rule: "file.size", text };
  }
  const [, ending] = /\.([^.\s]{1,10})$/.exec(name) ?? [];
  if (ending === undefined || limits.fileEndings.includes(ending.toLowerCase())) return null;
  return { code: "REFUSED", rule: "file.type", text: words.kind(name, limits.fileKinds) };
}

/** Megabytes with at most one decimal, rounded up so that what is too much never looks as if it fitted. */
function megabytes(bytes: number, locale: string): string {
  const tenths = String(Math.ceil((bytes * 10) / 1024 / 1024) / 10);
  return locale === "en" ? tenths : tenths.replace(".", ",");
}
