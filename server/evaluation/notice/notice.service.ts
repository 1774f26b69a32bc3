import { readHolidays, lastDayOf, type HolidayCalendar } from "../../calendar/index.ts";
import { moment, today, type Work } from "../../kernel/index.ts";
import type { BulkOutcome } from "../bulk/bulk.views.ts";
import { eachItem, readVersions } from "../bulk/each-item.ts";
import { Decision } from "../decision/decision.entity.ts";
import type { Evaluation } from "../evaluation/evaluation.entity.ts";
import { EvaluationStep } from "../evaluation/evaluation.enums.ts";
import { nextStep } from "../evaluation/evaluation.steps.ts";
import { type LoadedEvaluation, loadForVerb, seenAfter } from "../evaluation/load-evaluation.ts";
import { moveEvaluations } from "../evaluation/move-evaluations.ts";
import type { IssueNoticeInput, IssueNoticesInput } from "./notice.inputs.ts";
import { canIssueNotice } from "./notice.policy.ts";

/**
 * Tells the person the result: from now on one sees grade and reasons, and the term to object runs.
 *
 * Legal source: Decree 335/2025/NĐ-CP, articles 21 and 22 (written notice; objections).
 *
 * @throws NotFound, WrongStep, Stale.
 * @throws Forbidden `decision.notDecider`, `decision.notAuthority`, `decision.ownEvaluation`, `evaluation.afterDeadline`.
 */
export async function issueNotice(work: Work, input: IssueNoticeInput): Promise<Evaluation> {
  const loaded = await loadForVerb(work, input, canIssueNotice);
  await tell(work, loaded, await readHolidays(work.sql));
  return seenAfter(work, loaded.evaluation);
}

/**
 * Tells everybody of a unit whose result is decided; those whom the viewer may not tell are listed with the rule.
 *
 * @throws TooLarge `bulk.tooMany`.
 */
export async function issueNotices(work: Work, { cycleId, unitId }: IssueNoticesInput): Promise<BulkOutcome> {
  const holidays = await readHolidays(work.sql);
  const items = await readVersions(work, { cycleId, unitId, step: EvaluationStep.NOTICE });
  return eachItem(work, items, canIssueNotice, (holding, loaded) => tell(holding, loaded, holidays));
}

/** Tells one person whose evaluation was loaded for it. */
export async function tell(
  work: Work,
  { evaluation, content, steps }: LoadedEvaluation,
  holidays: HolidayCalendar,
): Promise<void> {
  const day = today(work.clock);
  const term = content.scheme.objection?.fileWithin;
  for (const decision of await work.em.find(Decision, { evaluationId: evaluation.id, supersededById: null }))
    decision.noticedAt = moment(work.clock);
  await moveEvaluations(work, [evaluation], (each) => {
    each.step = nextStep(steps, each.step);
    each.noticedAt = moment(work.clock);
    each.noticedOn = day;
    each.objectionDueOn = term && steps.includes("OBJECTION") ? lastDayOf(day, term, holidays) : null;
  });
}
