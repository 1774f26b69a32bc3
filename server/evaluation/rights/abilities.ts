import { ability, type Ability, type Viewer } from "../../kernel/index.ts";
import {
  canDecide,
  canMarkNotRated,
  canReturn,
  canScore,
  canSelfRate,
  type EvaluationRightsFacts,
} from "../evaluation/evaluation.policy.ts";
import type { EvaluationAbilities } from "../evaluation/evaluation.views.ts";
import { canIssueNotice } from "../notice/notice.policy.ts";
import {
  canAcceptResult,
  canFileObjection,
  canReserveOpinion,
  canResolveObjection,
  canWithdrawObjection,
} from "../objection/objection.policy.ts";
import { canProposeByHr, canRecordPartyOpinion } from "../opinion/opinion.policy.ts";
import { canConfirmReview, canSkipStep, canSupersede, canUnlock } from "../unlock/unlock.policy.ts";

/** What the viewer may do to an evaluation: the answers of the policies that the verbs ask. */
export function abilitiesOf(viewer: Viewer, facts: EvaluationRightsFacts): EvaluationAbilities {
  const ask = (policy: typeof canDecide): Ability => ability(policy(viewer, facts));
  return {
    canSelfRate: ask(canSelfRate),
    canScore: ask(canScore),
    canDecide: ask(canDecide),
    canReturn: ask(canReturn),
    canMarkNotRated: ask(canMarkNotRated),
    canRecordPartyOpinion: ask(canRecordPartyOpinion),
    canProposeByHr: ask(canProposeByHr),
    canSkipStep: ask(canSkipStep),
    canIssueNotice: ask(canIssueNotice),
    canFileObjection: ask(canFileObjection),
    canWithdrawObjection: ask(canWithdrawObjection),
    canReserveOpinion: ask(canReserveOpinion),
    canAcceptResult: ask(canAcceptResult),
    canResolveObjection: ask(canResolveObjection),
    canUnlock: ask(canUnlock),
    canSupersede: ask(canSupersede),
    canConfirmReview: ask(canConfirmReview),
  };
}
