import { OpenVote } from "./ballot/open-vote.entity.ts";
import { Tally } from "./ballot/tally.entity.ts";
import { Decision } from "./decision/decision.entity.ts";
import { EvaluationValuesResolver } from "./evaluation/evaluation-values.resolver.ts";
import { Evaluation } from "./evaluation/evaluation.entity.ts";
import { EvaluationResolver } from "./evaluation/evaluation.resolver.ts";
import { FrameworkCyclesResolver, PinnedCycleResolver } from "./evaluation/version-usage.resolver.ts";
import { MeetingCandidate } from "./meeting/meeting-candidate.entity.ts";
import { MeetingVoter } from "./meeting/meeting-voter.entity.ts";
import { Meeting } from "./meeting/meeting.entity.ts";
import { MeetingResolver } from "./meeting/meeting.resolver.ts";
import { CycleExclusion } from "./opening/cycle-exclusion.entity.ts";
import { OpeningResolver } from "./opening/opening.resolver.ts";
import { EvaluationResult } from "./rating/evaluation-result.entity.ts";
import { EvaluationResultResolver } from "./rating/evaluation-result.resolver.ts";
import { Measure } from "./rating/measure.entity.ts";
import { Score } from "./rating/score.entity.ts";

export { castBallot } from "./ballot/ballot.service.ts";
export { destroySpentKeys } from "./ballot/ballot-key-store.ts";
export { closeMeeting } from "./ballot/count.service.ts";
export { decideEvaluation, scoreEvaluation } from "./decision/decision.service.ts";
export { messages } from "./evaluation.messages.ts";
export { markNotRated, returnEvaluation } from "./evaluation/evaluation.service.ts";
export {
  type EvaluationView,
  readEvaluation,
  readEvaluations,
  readEvaluationsByIds,
} from "./evaluation/evaluation.read.ts";
export { saveSelfRating, submitSelfRating } from "./evaluation/self-rating.service.ts";
export { conveneMeeting, reopenVote } from "./meeting/meeting.service.ts";
export { closeCycle, openCycle } from "./opening/opening.service.ts";
export { type Decider, deciderOf, type Rung } from "./authority/decider.ts";
export { readReadingScope, visibleEvaluation } from "./authority/authority.read.ts";
export { type BallotKeys, fileBallotKeys } from "./ballot/ballot-keys.ts";
export { Tally } from "./ballot/tally.entity.ts";
export { Decision } from "./decision/decision.entity.ts";
export type { EvaluationFacts, EvaluationMove } from "./evaluation-hooks.ts";
export { Evaluation } from "./evaluation/evaluation.entity.ts";
export { type EvaluationPlace, readEvaluationsAfter } from "./evaluation/evaluation.read.ts";
export { EvaluationStep, EvaluationSubject, MeasureKind, RatingStep } from "./evaluation/evaluation.enums.ts";
export { BallotMode, Meeting, MeetingState } from "./meeting/meeting.entity.ts";
export { CycleExclusion, ExclusionReason } from "./opening/cycle-exclusion.entity.ts";
export { type Answers, ratingInputOf } from "./rating/answers.ts";
export { packText, unpackText } from "./rating/packed-text.ts";
export { EvaluationResult } from "./rating/evaluation-result.entity.ts";

export const resolvers = [
  EvaluationResolver,
  EvaluationValuesResolver,
  EvaluationResultResolver,
  OpeningResolver,
  FrameworkCyclesResolver,
  PinnedCycleResolver,
  MeetingResolver,
];

export const entities = [
  Evaluation,
  CycleExclusion,
  Score,
  Measure,
  EvaluationResult,
  Decision,
  Meeting,
  MeetingCandidate,
  MeetingVoter,
  OpenVote,
  Tally,
];
