import type { KhungError } from "../../../shared/api/khung-error.ts";

/**
 * What is wrong with an assignment, by field; what is about no single field stands under "".
 *
 * Example: `input.tasks.0.dueOn` → `{ dueOn: "Thời hạn …" }`. Of several tasks the first sentence is said.
 */
export function problemsOf(error: KhungError): Readonly<Record<string, string>> {
  const { fields } = error.details;
  if (fields.length === 0) return {};
  const found: Record<string, string> = { "": error.message };
  for (const { path } of fields) {
    const name = path.split(".").at(-1) ?? "";
    found[name] ??= sentenceAt(error, path) ?? error.message;
  }
  return found;
}

function sentenceAt(error: KhungError, path: string): string | null {
  let at: unknown = error.body.errors;
  for (const part of path.replace(/^input\./, "").split(".")) {
    if (typeof at !== "object" || at === null) return null;
    at = (at as Record<string, unknown>)[part];
  }
  return typeof at === "string" ? at : null;
}
