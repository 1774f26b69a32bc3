import type { HelpText } from "../help-text.ts";
import type { Topic } from "../topics.ts";
import { evaluationHelp } from "./evaluation.ts";
import { frameworkHelp } from "./framework.ts";
import { organizationHelp } from "./organization.ts";
import { reportHelp } from "./report.ts";
import { systemHelp } from "./system.ts";
import { workHelp } from "./work.ts";

/** The same in English. */
export const helpEn: Readonly<Record<Topic, HelpText>> = {
  ...organizationHelp,
  ...frameworkHelp,
  ...evaluationHelp,
  ...workHelp,
  ...reportHelp,
  ...systemHelp,
};
