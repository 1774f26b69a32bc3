import { messages as competencyMessages } from "../../../competency/index.ts";
import { messages as cycleMessages } from "../../../cycle/index.ts";
import { messages as evaluationMessages } from "../../../evaluation/index.ts";
import { messages as frameworkMessages } from "../../../framework/index.ts";
import { messages as identityMessages } from "../../../identity/index.ts";
import { kernelMessages, type Messages } from "../../../kernel/index.ts";
import { messages as organizationMessages } from "../../../organization/index.ts";
import { sheetMessages } from "../sheet.messages.ts";
import { recordImportMessages } from "./record-import.messages.ts";

/** Sentences of every rule that may speak about a row. */
export const SENTENCES: Messages = {
  ...kernelMessages,
  ...organizationMessages,
  ...identityMessages,
  ...frameworkMessages,
  ...competencyMessages,
  ...cycleMessages,
  ...evaluationMessages,
  ...sheetMessages,
  ...recordImportMessages,
};
