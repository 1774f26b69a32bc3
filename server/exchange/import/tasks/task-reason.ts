import type { RuleValues } from "../../../kernel/index.ts";
import { sentence } from "../../../rating/index.ts";
import { messages as workMessages } from "../../../work/index.ts";
import { catalogueImportMessages } from "../catalogue/catalogue-import.messages.ts";
import type { ImportReason } from "../catalogue/catalogue-report.ts";
import { sheetMessages } from "../sheet.messages.ts";
import { taskImportMessages } from "./task-import.messages.ts";

const SENTENCES = { ...workMessages, ...sheetMessages, ...catalogueImportMessages, ...taskImportMessages };

/** A reason with its sentence in both languages. */
export function taskReason(
  kind: ImportReason["kind"],
  rule: string,
  values: RuleValues = {},
  cell: string | null = null,
): ImportReason {
  return { kind, rule, values, cell, ...sentence(rule, values, SENTENCES) };
}
