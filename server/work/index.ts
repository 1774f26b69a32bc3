import { ActionProgramme } from "./programme/action-programme.entity.ts";
import {
  ProgrammeCommitmentResolver,
  ProgrammeMilestoneResolver,
  ProgrammeQuestionResolver,
} from "./programme/parts/parts.resolver.ts";
import { ProgrammeCommitment } from "./programme/parts/programme-commitment.entity.ts";
import { ProgrammeMilestone } from "./programme/parts/programme-milestone.entity.ts";
import { ProgrammeQuestion } from "./programme/parts/programme-question.entity.ts";
import { ProgrammeReport } from "./programme/parts/programme-report.entity.ts";
import { ActionProgrammeResolver } from "./programme/programme.resolver.ts";
import { ProgrammeProgressResolver } from "./programme/progress/progress.resolver.ts";
import { ProgrammeReviewResolver } from "./programme/review/review.resolver.ts";
import { ProgrammeWritingResolver } from "./programme/writing/writing.resolver.ts";

export { ActionProgramme, ProgrammeState } from "./programme/action-programme.entity.ts";
export { MilestoneState, ProgrammeMilestone } from "./programme/parts/programme-milestone.entity.ts";
export { ProgrammeQuestion, QuestionKind } from "./programme/parts/programme-question.entity.ts";
export { programmeMessages as messages } from "./programme/programme.messages.ts";
export { programmeShare } from "./programme/programme-result.ts";
export { readProgrammeResults } from "./programme/programme-result.read.ts";
export {
  cancelMilestone,
  confirmMilestone,
  excuseMilestone,
  missMilestone,
  rejectMilestone,
  reportMilestone,
  reportProgress,
} from "./programme/progress/progress.service.ts";
export {
  answerProgrammeQuestion,
  approveActionProgramme,
  askOnProgramme,
  endActionProgramme,
  recordProgrammeHearing,
  returnActionProgramme,
} from "./programme/review/review.service.ts";
export {
  draftActionProgramme,
  saveActionProgramme,
  submitActionProgramme,
} from "./programme/writing/writing.service.ts";

export const entities = [ActionProgramme, ProgrammeCommitment, ProgrammeMilestone, ProgrammeQuestion, ProgrammeReport];

export const resolvers = [
  ActionProgrammeResolver,
  ProgrammeCommitmentResolver,
  ProgrammeMilestoneResolver,
  ProgrammeQuestionResolver,
  ProgrammeWritingResolver,
  ProgrammeReviewResolver,
  ProgrammeProgressResolver,
];
