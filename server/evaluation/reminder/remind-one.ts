import { allOf, Refused, today, type Verdict, type Viewer, type Work } from "../../kernel/index.ts";
import { NoticeKind, notify } from "../../notice/index.ts";
import { EvaluationStep } from "../evaluation/evaluation.enums.ts";
import { atStep, type EvaluationRightsFacts, isDeciderOrSpecialist } from "../evaluation/evaluation.policy.ts";
import type { LoadedEvaluation } from "../evaluation/load-evaluation.ts";
import { selfLink } from "../notice/my-month.ts";

/** Whoever decides, or a specialist of the unit, reminds whom an evaluation waits for. */
export function canRemind(viewer: Viewer, facts: EvaluationRightsFacts): Verdict {
  return allOf(isDeciderOrSpecialist(viewer, facts), atStep(facts, EvaluationStep.SELF, EvaluationStep.DECISION));
}

/**
 * Reminds whoever an evaluation waits for: its subject while the form is not handed in, then whoever decides.
 *
 * However often it is asked for, nobody is reminded of one step twice a day.
 *
 * @throws Refused `reminder.nobody` where no single person is waited for, `reminder.alreadyToday`.
 */
export async function remindOne(work: Work, { evaluation, facts }: LoadedEvaluation): Promise<void> {
  const isSelf = evaluation.step === EvaluationStep.SELF;
  const decider = facts.decider.kind === "HEAD" ? facts.decider.personId : null;
  const personId = isSelf ? facts.personId : decider;
  if (personId === null) throw new Refused("reminder.nobody");
  const cycle = await work.sql
    .selectFrom("cycle")
    .select("name")
    .where("id", "=", evaluation.cycleId)
    .executeTakeFirstOrThrow();
  const filter = encodeURIComponent(JSON.stringify({ cycleId: evaluation.cycleId, step: evaluation.step }));
  const told = await notify(work, [
    {
      to: { personId },
      kind: NoticeKind.REMINDER,
      rule: isSelf ? "reminder.asked.self" : "reminder.asked.decide",
      values: { cycle: cycle.name, by: work.viewer.displayName },
      link: isSelf ? selfLink(evaluation) : `/evaluations?filter=${filter}`,
      dedupeKey: `reminder.asked:${evaluation.id}:${evaluation.step}:${today(work.clock)}`,
    },
  ]);
  if (told === 0) throw new Refused("reminder.alreadyToday");
}
