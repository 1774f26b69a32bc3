import { evaluationHelp } from "./evaluation.ts";
import { frameworkHelp } from "./framework.ts";
import { organizationHelp } from "./organization.ts";
import { reportHelp } from "./report.ts";
import { systemHelp } from "./system.ts";
import { workHelp } from "./work.ts";

/** Help of every screen in Vietnamese. */
export const helpVi = {
  ...organizationHelp,
  ...frameworkHelp,
  ...evaluationHelp,
  ...workHelp,
  ...reportHelp,
  ...systemHelp,
};
