import { LockMode } from "@mikro-orm/core";
import { moment, NotFound, Refused, today, type Work } from "../../../kernel/index.ts";
import type { ActionProgramme } from "../action-programme.entity.ts";
import { loadProgramme } from "../load-programme.ts";
import { MilestoneState, ProgrammeMilestone } from "../parts/programme-milestone.entity.ts";
import { ProgrammeReport } from "../parts/programme-report.entity.ts";
import { tellCounted } from "../programme-hooks.ts";
import { said } from "../writing/put-commitments.ts";
import { fits, type MilestoneVerb } from "./milestone.rules.ts";
import type {
  CancelMilestoneInput,
  ConfirmMilestoneInput,
  ExcuseMilestoneInput,
  MilestoneVerbInput,
  MissMilestoneInput,
  RejectMilestoneInput,
  ReportMilestoneInput,
  ReportProgressInput,
} from "./progress.inputs.ts";

/**
 * Reports a milestone as done; it counts once the overseer has confirmed it. One that was marked missed may be reported
 * late.
 *
 * @throws NotFound, Forbidden `programme.notOwn`, WrongStep, Stale.
 * @throws Refused `milestone.wrongState`, `milestone.confirmed`, `programme.future`, `programme.beforeStart`.
 */
export async function reportMilestone(work: Work, input: ReportMilestoneInput): Promise<ProgrammeMilestone> {
  const { milestone, programme } = await loadMilestone(work, input, "report");
  assertWithin(work, programme, input.doneOn);
  milestone.state = MilestoneState.DONE;
  milestone.doneOn = input.doneOn;
  milestone.evidence = said(input.evidence);
  milestone.remark = null;
  await work.em.flush();
  return milestone;
}

/**
 * Confirms what the official reported: the milestone counts as done on that day.
 *
 * @throws NotFound, Forbidden `programme.notOverseer`, `programme.own`, WrongStep, Stale.
 * @throws Refused `milestone.wrongState`, `milestone.confirmed`.
 */
export async function confirmMilestone(work: Work, input: ConfirmMilestoneInput): Promise<ProgrammeMilestone> {
  const { milestone, programme } = await loadMilestone(work, input, "confirm");
  milestone.confirmedAt = moment(work.clock);
  milestone.confirmedById = work.viewer.accountId;
  milestone.remark = null;
  await work.em.flush();
  await tellMilestone(work, programme, milestone);
  return milestone;
}

/**
 * Does not accept what was reported, also after a confirmation that proved wrong: the milestone is open again.
 *
 * @throws NotFound, Forbidden `programme.notOverseer`, `programme.own`, WrongStep, Stale.
 * @throws Refused `milestone.wrongState`.
 */
export async function rejectMilestone(work: Work, input: RejectMilestoneInput): Promise<ProgrammeMilestone> {
  const { milestone, programme } = await loadMilestone(work, input, "reject");
  milestone.state = MilestoneState.OPEN;
  milestone.doneOn = null;
  milestone.confirmedAt = null;
  milestone.confirmedById = null;
  milestone.remark = said(input.reason);
  await work.em.flush();
  await tellMilestone(work, programme, milestone);
  return milestone;
}

/**
 * Confirms an objective cause of a delay: done late counts as in time, not done counts for nothing.
 *
 * @throws NotFound, Forbidden `programme.notOverseer`, `programme.own`, WrongStep, Stale.
 * @throws Refused `milestone.wrongState` when it was dropped.
 */
export async function excuseMilestone(work: Work, input: ExcuseMilestoneInput): Promise<ProgrammeMilestone> {
  const { milestone, programme } = await loadMilestone(work, input, "excuse");
  milestone.excuse = said(input.reason);
  await work.em.flush();
  await tellMilestone(work, programme, milestone);
  return milestone;
}

/**
 * Marks a milestone as missed after its day.
 *
 * @throws NotFound, Forbidden `programme.notOverseer`, `programme.own`, WrongStep, Stale.
 * @throws Refused `milestone.wrongState`, `milestone.notDue`.
 */
export async function missMilestone(work: Work, input: MissMilestoneInput): Promise<ProgrammeMilestone> {
  const { milestone } = await loadMilestone(work, input, "miss");
  milestone.state = MilestoneState.MISSED;
  milestone.remark = said(input.reason);
  await work.em.flush();
  return milestone;
}

/**
 * Drops a milestone: it counts for nothing, and the weight of the others stays as it was.
 *
 * @throws NotFound, Forbidden `programme.notOverseer`, `programme.own`, WrongStep, Stale.
 * @throws Refused `milestone.wrongState`.
 */
export async function cancelMilestone(work: Work, input: CancelMilestoneInput): Promise<ProgrammeMilestone> {
  const { milestone, programme } = await loadMilestone(work, input, "cancel");
  milestone.state = MilestoneState.CANCELLED;
  milestone.remark = said(input.reason);
  await work.em.flush();
  await tellMilestone(work, programme, milestone);
  return milestone;
}

/**
 * Adds a dated report of the official.
 *
 * @throws NotFound, Forbidden `programme.notOwn`, WrongStep.
 * @throws Refused `programme.future`, `programme.beforeStart`.
 */
export async function reportProgress(work: Work, input: ReportProgressInput): Promise<ProgrammeReport> {
  const { programme } = await loadProgramme(work, "report", { id: input.programmeId });
  assertWithin(work, programme, input.reportedOn);
  const report = new ProgrammeReport();
  report.programmeId = programme.id;
  report.reportedOn = input.reportedOn;
  report.text = said(input.text);
  report.writtenAt = moment(work.clock);
  work.em.persist(report);
  await work.em.flush();
  return report;
}

async function loadMilestone(
  work: Work,
  input: MilestoneVerbInput,
  verb: MilestoneVerb,
): Promise<{ milestone: ProgrammeMilestone; programme: ActionProgramme }> {
  const milestone = await work.em.findOne(ProgrammeMilestone, { id: input.id });
  if (milestone === null) throw new NotFound("ProgrammeMilestone", input.id);
  const by = verb === "report" ? "report" : "oversee";
  const { programme } = await loadProgramme(work, by, { id: milestone.programmeId });
  await work.em.lock(milestone, LockMode.OPTIMISTIC, input.version);
  const verdict = fits(milestone, verb, today(work.clock));
  if (!verdict.allowed) throw new Refused(verdict.rule, verdict.values);
  return { milestone, programme };
}

/** What a milestone counts for lies in the periods that hold its last day. */
function tellMilestone(work: Work, programme: ActionProgramme, { dueOn }: ProgrammeMilestone): Promise<void> {
  return tellCounted(work, programme, dueOn, dueOn);
}

function assertWithin(work: Work, { startsOn }: ActionProgramme, day: string): void {
  if (day > today(work.clock)) throw new Refused("programme.future", { day });
  if (day < startsOn) throw new Refused("programme.beforeStart", { day, from: startsOn });
}
