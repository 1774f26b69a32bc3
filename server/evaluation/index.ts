import { AuthorityRow } from "./authority-table/authority-row.entity.ts";
import { AuthorityTableResolver } from "./authority-table/authority-table.resolver.ts";
import { OpenVote } from "./ballot/open-vote.entity.ts";
import { Tally } from "./ballot/tally.entity.ts";
import { DecisionResultResolver } from "./decision/decision-result.resolver.ts";
import { Decision } from "./decision/decision.entity.ts";
import { KeptResult } from "./decision/kept-result.entity.ts";
import { EvaluationValuesResolver } from "./evaluation/evaluation-values.resolver.ts";
import { Evaluation } from "./evaluation/evaluation.entity.ts";
import { EvaluationResolver } from "./evaluation/evaluation.resolver.ts";
import { FrameworkCyclesResolver, PinnedCycleResolver } from "./evaluation/version-usage.resolver.ts";
import { MeetingCandidate } from "./meeting/meeting-candidate.entity.ts";
import { MeetingVoter } from "./meeting/meeting-voter.entity.ts";
import { Meeting } from "./meeting/meeting.entity.ts";
import { MinutesResolver } from "./meeting/minutes/minutes.resolver.ts";
import { MeetingResolver } from "./meeting/meeting.resolver.ts";
import { CycleExclusion } from "./opening/cycle-exclusion.entity.ts";
import { OpeningMark } from "./opening/progress/opening-mark.entity.ts";
import { LateResolver } from "./opening/late/late.resolver.ts";
import { OpeningResolver } from "./opening/opening.resolver.ts";
import { ExternalPeriodResult } from "./period/external/external-period-result.entity.ts";
import { FormerUnitOpinion } from "./period/former/former-unit-opinion.entity.ts";
import { PeriodResolver } from "./period/period.resolver.ts";
import { PreviousEvaluationResolver } from "./period/previous/previous.resolver.ts";
import { QuotaExtension } from "./quota/quota-extension.entity.ts";
import { QuotaResolver } from "./quota/quota.resolver.ts";
import { EvaluationResult } from "./rating/evaluation-result.entity.ts";
import { EvaluationResultResolver } from "./rating/evaluation-result.resolver.ts";
import { Measure } from "./rating/measure.entity.ts";
import { ProgrammeSourceResolver } from "./rating/programme-source.resolver.ts";
import { Score } from "./rating/score.entity.ts";
import { WorkSourceResolver } from "./rating/work/work-source.resolver.ts";
import { ShareRegulationResolver, WorkMeasureQueries } from "./rating/work/work-measure.resolver.ts";
import { BulkResolver } from "./bulk/bulk.resolver.ts";
import { ResultNoticeResolver } from "./notice/notice.resolver.ts";
import { Objection } from "./objection/objection.entity.ts";
import { ObjectionResolverOfEvaluation } from "./objection/objection.resolver.ts";
import { Reservation } from "./objection/reservation.entity.ts";
import { Opinion } from "./opinion/opinion.entity.ts";
import { OpinionResolver } from "./opinion/opinion.resolver.ts";
import { RunningCycleResolver } from "./running/running.resolver.ts";
import { StepException } from "./unlock/step-exception.entity.ts";
import { UnlockResolver } from "./unlock/unlock.resolver.ts";

import { UseOutcome } from "./uses/use-outcome.entity.ts";
import { UsesResolver } from "./uses/uses.resolver.ts";
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
export {
  changeAuthorityRow,
  createAuthorityRow,
  endAuthorityRow,
  moveAuthorityRow,
} from "./authority-table/authority-table.service.ts";
export { AuthorityAct, HolderKind, SubjectRank } from "./authority-table/authority-table.enums.ts";
export { AuthorityRow } from "./authority-table/authority-row.entity.ts";
export { conveneMeeting, reopenVote } from "./meeting/meeting.service.ts";
export { Attendance, MeetingPurpose } from "./meeting/meeting.enums.ts";
export { confirmMinutes } from "./meeting/minutes/confirm-minutes.service.ts";
export { readMinutesOf } from "./meeting/minutes/minutes.service.ts";
export { type MinutesText, minutesText } from "./meeting/minutes/minutes-text.ts";
export type { MinutesFacts } from "./meeting/minutes/minutes-facts.ts";
export { type DecisionRow, readDecisions, readMeasures, readResults, readScores } from "./rating/rating.read.ts";
export { readOpinions } from "./opinion/opinion.read.ts";
export { readRollUps } from "./period/roll-ups.read.ts";
export { isComputedHidden, isDecidingHidden, isDraftHidden, isResultHidden } from "./rights/hidden.ts";
export { readVeils } from "./rights/visible.read.ts";
export { recordAttendance, recordMeetingOpinion } from "./meeting/minutes/record.service.ts";
export { openDueCycles } from "./opening/due/due-cycles.service.ts";
export { addParticipant, syncParticipants } from "./opening/late/late.service.ts";
export { tellOpened } from "./notice/tell-moves.ts";
export { closeCycle, openCycle } from "./opening/opening.service.ts";
export { ExternalPeriodResult } from "./period/external/external-period-result.entity.ts";
export { type BroughtResult, writeBroughtResults } from "./period/external/bring-results.service.ts";
export { correctExternalResult, recordExternalResult } from "./period/external/external-results.service.ts";
export { recordFormerUnitOpinion } from "./period/former/former-unit.service.ts";
export { FormerUnitOpinion } from "./period/former/former-unit-opinion.entity.ts";
export { type KnownFacts, readPeriodFacts } from "./period/period-facts.read.ts";
export {
  recomputeOutdated,
  recomputeResult,
  refreshDependents,
  refreshProgrammes,
  refreshTaskMetrics,
} from "./period/recompute.service.ts";
export { rateStored, type StoredInput } from "./rating/roll-up-input.ts";
export { type Decider, deciderOf, type HeadOrGrant, type Rung } from "./authority/decider.ts";
export { readReadingScope, visibleEvaluation } from "./authority/authority.read.ts";
export { type BallotKeys, fileBallotKeys } from "./ballot/ballot-keys.ts";
export { Tally } from "./ballot/tally.entity.ts";
export { Decision, DecisionCause } from "./decision/decision.entity.ts";
export { type EvaluationFacts, type EvaluationMove, factsOf } from "./evaluation-hooks.ts";
export { Evaluation } from "./evaluation/evaluation.entity.ts";
export { type EvaluationFileRow, readEvaluationFileRows } from "./file/evaluation-file.read.ts";
export { type EvaluationPlace, readEvaluationsAfter } from "./evaluation/evaluation.read.ts";
export { EvaluationStep, EvaluationSubject, MeasureKind, RatingStep } from "./evaluation/evaluation.enums.ts";
export { BallotMode, Meeting, MeetingState } from "./meeting/meeting.entity.ts";
export { CycleExclusion, ExclusionReason } from "./opening/cycle-exclusion.entity.ts";
export { foresee } from "./opening/foresee.read.ts";
export { type LeftOutPerson, readLeftOut } from "./opening/left-out.read.ts";
export { ExclusionCount } from "./opening/opening.views.ts";
export { type Answers, ratingInputOf } from "./rating/answers.ts";
export { pointsReader } from "./rating/points-of-score.ts";
export { Score } from "./rating/score.entity.ts";
export { packText, unpackText } from "./rating/packed-text.ts";
export { EvaluationResult } from "./rating/evaluation-result.entity.ts";
export { AREAS, EMPLOYING } from "./quota/agency-of.ts";
export type { QuotaGroupKind } from "./quota/quota.views.ts";
export { readQuotaGroups } from "./quota/quota.read.ts";
export { readGroupsOfCycle } from "./quota/quota.read.ts";
export type { QuotaGroupView } from "./quota/quota.views.ts";

export { acceptSuggestedGrades, decideEvaluations } from "./bulk/bulk.service.ts";
export { BulkOutcome } from "./bulk/bulk.views.ts";
export { BulkVerb } from "./bulk/bulk.enums.ts";
export { handleEvaluations } from "./bulk/handle.service.ts";
export { DECIDED_STEPS, OPEN_STEPS, STEP_TABLE, stepsOf, UNDECIDED_STEPS } from "./evaluation/evaluation.steps.ts";
export { finishPublication } from "./notice/finish-publication.service.ts";
export { issueNotice, issueNotices } from "./notice/notice.service.ts";
export { monthLinkSql } from "./notice/my-month.ts";
export { Objection, ObjectionState } from "./objection/objection.entity.ts";
export { readObjections } from "./objection/objection.read.ts";
export { ObjectionOutcome } from "./objection/objection.inputs.ts";
export { acceptResult, fileObjection, reserveOpinion, withdrawObjection } from "./objection/objection.service.ts";
export { endWithCycle, passObjectionTerms } from "./objection/pass-terms.ts";
export { resolveObjection } from "./objection/resolution.service.ts";
export { Reservation } from "./objection/reservation.entity.ts";
export { Opinion, OpinionKind } from "./opinion/opinion.entity.ts";
export { proposeByHr, recordPartyOpinion } from "./opinion/opinion.service.ts";
export { regulating } from "./rating/work/regulations.read.ts";
export { reminder } from "./reminder/compose.ts";
export { nearestFor, readGrantHolders } from "./reminder/holders.read.ts";
export { remindOfDueDays } from "./reminder/reminder.service.ts";
export { dayOf, dueDayOf, type DueDays, isAfter, isLate } from "./rights/deadline.ts";
export { untoldOwn } from "./rights/told.ts";
export { StepException, StepExceptionKind } from "./unlock/step-exception.entity.ts";
export { confirmReview, skipStep, supersedeDecision, unlockEvaluation } from "./unlock/unlock.service.ts";

export const resolvers = [
  EvaluationResolver,
  EvaluationValuesResolver,
  EvaluationResultResolver,
  ProgrammeSourceResolver,
  WorkSourceResolver,
  WorkMeasureQueries,
  ShareRegulationResolver,
  OpeningResolver,
  LateResolver,
  PeriodResolver,
  PreviousEvaluationResolver,
  FrameworkCyclesResolver,
  PinnedCycleResolver,
  MeetingResolver,
  MinutesResolver,
  AuthorityTableResolver,
  OpinionResolver,
  ResultNoticeResolver,
  ObjectionResolverOfEvaluation,
  UnlockResolver,
  BulkResolver,
  QuotaResolver,
  RunningCycleResolver,
  UsesResolver,
  DecisionResultResolver,
];

export const entities = [
  Evaluation,
  AuthorityRow,
  CycleExclusion,
  OpeningMark,
  ExternalPeriodResult,
  FormerUnitOpinion,
  Score,
  Measure,
  EvaluationResult,
  Decision,
  Meeting,
  MeetingCandidate,
  MeetingVoter,
  OpenVote,
  Tally,
  Opinion,
  Objection,
  Reservation,
  StepException,
  QuotaExtension,
  UseOutcome,
  KeptResult,
];
