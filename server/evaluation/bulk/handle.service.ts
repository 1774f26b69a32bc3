import { readHolidays } from "../../calendar/index.ts";
import { InvalidInput, type Work } from "../../kernel/index.ts";
import { decideOne } from "../decision/decision.service.ts";
import { canDecide, canMarkNotRated, canReturn } from "../evaluation/evaluation.policy.ts";
import { markOneNotRated, returnOne } from "../evaluation/evaluation.service.ts";
import type { EvaluationPolicy, LoadedEvaluation } from "../evaluation/load-evaluation.ts";
import { canIssueNotice } from "../notice/notice.policy.ts";
import { tell } from "../notice/notice.service.ts";
import { canProposeByHr } from "../opinion/opinion.policy.ts";
import { proposeOne } from "../opinion/opinion.service.ts";
import { canRemind, remindOne } from "../reminder/remind-one.ts";
import { canSkipStep, canUnlock } from "../unlock/unlock.policy.ts";
import { skipOne, unlockOne } from "../unlock/unlock.service.ts";
import type { BulkVerb } from "./bulk.enums.ts";
import type { BulkItemInput, HandleEvaluationsInput } from "./bulk.inputs.ts";
import { assertOnce, orderOf } from "./bulk.service.ts";
import type { BulkOutcome } from "./bulk.views.ts";
import { eachItem } from "./each-item.ts";

interface Handling {
  readonly policy: EvaluationPolicy;
  readonly act: (work: Work, loaded: LoadedEvaluation, item: BulkItemInput) => Promise<unknown>;
}

const HANDLINGS: Readonly<Record<BulkVerb, Handling>> = {
  DECIDE: {
    policy: canDecide,
    act: async (work, loaded, item) => decideOne(work, loaded, gradedBy(item), await orderOf(work, loaded)),
  },
  PROPOSE: {
    policy: canProposeByHr,
    act: (work, loaded, { grade = null, reason }) => proposeOne(work, loaded, { grade, text: reason ?? "" }),
  },
  RETURN: { policy: canReturn, act: (work, loaded, { reason }) => returnOne(work, loaded, reason ?? "") },
  SKIP: { policy: canSkipStep, act: (work, loaded, { reason }) => skipOne(work, loaded, reason ?? "") },
  NOT_RATED: {
    policy: canMarkNotRated,
    act: (work, loaded, { reason }) => markOneNotRated(work, loaded, reason ?? ""),
  },
  NOTICE: { policy: canIssueNotice, act: async (work, loaded) => tell(work, loaded, await readHolidays(work.sql)) },
  UNLOCK: { policy: canUnlock, act: (work, loaded, { reason }) => unlockOne(work, loaded, reason ?? "") },
  REMIND: { policy: canRemind, act: (work, loaded) => remindOne(work, loaded) },
};

/**
 * Does one verb to several evaluations with exactly the rules of one by one; what is refused is listed, the rest is done.
 *
 * @throws InvalidInput `evaluation.twice` when an evaluation is named twice.
 */
export async function handleEvaluations(
  work: Work,
  { verb, items }: Pick<HandleEvaluationsInput, "verb" | "items">,
): Promise<BulkOutcome> {
  assertOnce(items, "input.items");
  const { policy, act } = HANDLINGS[verb];
  return eachItem(work, items, policy, async (holding, loaded, item) => {
    await act(holding, loaded, item);
  });
}

function gradedBy({ grade, reason = null }: BulkItemInput): { grade: string; reason: string | null } {
  if (!grade) throw new InvalidInput([{ path: "input.items.grade", rule: "bulk.gradeRequired" }]);
  return { grade, reason };
}
