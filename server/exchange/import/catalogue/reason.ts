import { sentence } from "../../../rating/index.ts";
import { messages as workMessages } from "../../../work/index.ts";
import { sheetMessages } from "../sheet.messages.ts";
import { catalogueImportMessages } from "./catalogue-import.messages.ts";
import type { ImportReason } from "./catalogue-report.ts";

const SENTENCES = { ...workMessages, ...sheetMessages, ...catalogueImportMessages };

/** A reason with its sentence in both languages. */
export function reason(
  kind: ImportReason["kind"],
  rule: string,
  values: ImportReason["values"] = {},
  cell: string | null = null,
): ImportReason {
  return { kind, rule, values, cell, ...sentence(rule, values, SENTENCES) };
}
