/** Operations of the evaluation tests. */
export const EVALUATION = `query ($id: Uuid!) { evaluation(id: $id) {
  id version step selfGrade suggestedGrade proposedGrade decidedGrade exactTotal shownTotal needsDecision returnReason notRatedReason
  person { fullName } unit { id } position { id } cycle { code } frameworkVersion { id } grades { code }
  decider { kind personId personName unitId }
  scores { step criterionId criterionCode value } measures { step kind name value }
  result { step exact shown grade trace input contentHash rating { total reasons { rule } trace { kind key } } }
  decisions { grade reason authorityPersonId authorityAccountId authorityName unitId decidedAt resultId supersededById }
  tallies { meetingId counts { grade count } }
  abilities { canSelfRate { allowed rule } canScore { allowed rule } canDecide { allowed rule } canReturn { allowed rule } canMarkNotRated { allowed rule } } } }`;

export const EVALUATIONS = `query ($filter: EvaluationFilter, $sort: EvaluationSort, $page: PageInput) { evaluations(filter: $filter, sort: $sort, page: $page) {
  total items { id version step selfGrade decidedGrade person { fullName } unit { id } abilities { canDecide { allowed rule } } } } }`;
export const MY_EVALUATIONS = `query { myEvaluations { total items { id version step cycle { code } abilities { canSelfRate { allowed rule } } } } }`;

const changed =
  "id version step selfGrade suggestedGrade proposedGrade decidedGrade exactTotal shownTotal needsDecision returnReason notRatedReason";
const verb = (name: string, input: string): string =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${changed} } }`;

export const SAVE = verb("saveSelfRating", "SaveSelfRatingInput");
export const SUBMIT = verb("submitSelfRating", "SubmitSelfRatingInput");
export const SCORE = verb("scoreEvaluation", "ScoreEvaluationInput");
export const DECIDE = verb("decideEvaluation", "DecideEvaluationInput");
export const RETURN = verb("returnEvaluation", "ReturnEvaluationInput");
export const NOT_RATED = verb("markNotRated", "MarkNotRatedInput");

export const OPEN_CYCLE = `mutation ($input: OpenCycleInput!) { openCycle(input: $input) { opened leftOut reasons { reason count } cycle { id version status openedAt } } }`;
export const CLOSE_CYCLE = `mutation ($input: CloseCycleInput!) { closeCycle(input: $input) { id version status closedAt } }`;
export const OPENING_PREVIEW = `query ($id: Uuid!) { openingPreview(cycleId: $id) { opened leftOut reasons { reason count } } }`;
export const EXCLUSIONS = `query ($id: Uuid!) { cycleExclusions(cycleId: $id) { total items { reason person { fullName } unit { id } } } }`;

export const CONVENE = `mutation ($input: ConveneMeetingInput!) { conveneMeeting(input: $input) {
  id version state mode quorum votedCount eligibleCount candidates { evaluationId } } }`;
export const CAST = `mutation ($input: CastBallotInput!) { castBallot(input: $input) { meetingId hasVoted } }`;
export const COUNT = `mutation ($input: CloseMeetingInput!) { closeMeeting(input: $input) { id version state tallies { evaluationId counts { grade count } } } }`;
export const REOPEN = `mutation ($input: ReopenVoteInput!) { reopenVote(input: $input) { id version state votedCount } }`;
export const MEETING = `query ($id: Uuid!) { meeting(id: $id) { id version state mode hasVoted votedCount eligibleCount unit { id } cycle { code }
  voters { personId personName hasVoted } candidates { evaluationId personName positionName selfGrade proposedGrade isOwn grades { code } }
  tallies { evaluationId counts { grade count } }
  abilities { canVote { allowed rule } canClose { allowed rule } canReopen { allowed rule } } } }`;
export const MEETINGS = `query ($filter: MeetingFilter) { meetings(filter: $filter) { total items { id state hasVoted } } }`;
export const OUTLOOK = `query ($cycleId: Uuid!, $unitId: Uuid!) { meetingOutlook(cycleId: $cycleId, unitId: $unitId) { waiting late runningMeetingId canConvene { allowed rule } } }`;
