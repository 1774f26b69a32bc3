import { ALLOWED, denied, type Verdict } from "../../../kernel/index.ts";
import { type ProgrammeMilestone, MilestoneState } from "../parts/programme-milestone.entity.ts";

/** What somebody may do to a milestone. */
export type MilestoneVerb = "report" | "confirm" | "reject" | "excuse" | "miss" | "cancel";

const { OPEN, DONE, MISSED } = MilestoneState;

/** Where a milestone must stand for each verb. */
const STATES: Readonly<Record<MilestoneVerb, readonly MilestoneState[]>> = {
  report: [OPEN, MISSED, DONE],
  confirm: [DONE],
  reject: [DONE],
  excuse: [OPEN, MISSED, DONE],
  miss: [OPEN],
  cancel: [OPEN, MISSED],
};

/**
 * Whether the milestone stands where the verb may be done.
 *
 * A confirmed one is reported and confirmed no more; one is missed only after its day.
 */
export function fits(
  milestone: Pick<ProgrammeMilestone, "state" | "confirmedAt" | "dueOn">,
  verb: MilestoneVerb,
  today: string,
): Verdict {
  const { state, confirmedAt, dueOn } = milestone;
  if (!STATES[verb].includes(state)) return denied("milestone.wrongState");
  if (confirmedAt !== null && (verb === "report" || verb === "confirm")) return denied("milestone.confirmed");
  return verb === "miss" && dueOn >= today ? denied("milestone.notDue", { dueOn }) : ALLOWED;
}
