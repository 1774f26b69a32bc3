import { catalogueRoom } from "./catalogue/catalogue-room.ts";
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
import { programmeMessages } from "./programme/programme.messages.ts";
import { ProgrammeWritingResolver } from "./programme/writing/writing.resolver.ts";
import { feedRoom } from "./feed/feed-room.ts";
import { measureRoom } from "./measure/measure-room.ts";
import { planRoom } from "./plan/plan-room.ts";
import { taskRoom } from "./task/task-room.ts";

export { ActionProgramme, ProgrammeState } from "./programme/action-programme.entity.ts";
export { MilestoneState, ProgrammeMilestone } from "./programme/parts/programme-milestone.entity.ts";
export { ProgrammeQuestion, QuestionKind } from "./programme/parts/programme-question.entity.ts";
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
export { type CountedSpan } from "./programme/programme-hooks.ts";
export { readCountedProgrammes } from "./programme/programme.read.ts";
export {
  discardActionProgramme,
  draftActionProgramme,
  saveActionProgramme,
  submitActionProgramme,
} from "./programme/writing/writing.service.ts";

export { readAgencies, readCatalogue, readKeeping } from "./catalogue/list/catalogue.read.ts";
export { changeProductCatalogue, createProductCatalogue } from "./catalogue/list/list.service.ts";
export { ProductCatalogue } from "./catalogue/list/product-catalogue.entity.ts";
export { plainNumber, plainText } from "./catalogue/plain-number.ts";
export {
  type ProductRow,
  readProductsByIds,
  readUsableProducts,
  type UsableProduct,
} from "./catalogue/product/product.read.ts";
export { readStored, type StoredProduct } from "./catalogue/product/product-rows.ts";
export { Product, ProductScope } from "./catalogue/product/product.entity.ts";
export { putProduct, removeProduct } from "./catalogue/product/product.service.ts";
export {
  codeKey,
  MOST_PRODUCTS,
  putProducts,
  type PutProductsInput,
  type WantedProduct,
} from "./catalogue/product/put-products.service.ts";
export { CatalogueState, CatalogueVersion } from "./catalogue/version/catalogue-version.entity.ts";
export { ComplexityGroup, MOST_GROUPS } from "./catalogue/version/complexity-group.entity.ts";
export { publishCatalogueVersion, retireCatalogueVersion } from "./catalogue/version/publish.service.ts";
export type { WantedGroup } from "./catalogue/version/put-groups.ts";
export { readCatalogueVersion, readGroupsOfVersions } from "./catalogue/version/version.read.ts";
export { frameText, type GroupFrame, groupFaults, inFrame } from "./catalogue/version/version.rules.ts";
export {
  discardCatalogueVersion,
  draftCatalogueVersion,
  saveCatalogueVersion,
  USUAL_STANDARD,
} from "./catalogue/version/version.service.ts";
export { canKeepCatalogue } from "./catalogue/catalogue.policy.ts";
export { assertKeeps, keptDraft } from "./catalogue/load-catalogue.ts";

export { taskCalendar } from "./feed/calendar-text.ts";
export { readFeedTasks } from "./feed/feed.read.ts";
export { closeTaskFeed, FEED_PATH, openTaskFeed } from "./feed/feed.service.ts";
export { TaskFeed } from "./feed/task-feed.entity.ts";
export { adoptWorkPlan, closeWorkPlan, returnWorkPlan } from "./plan/adopting/adopting.service.ts";
export { assignPlanItems } from "./plan/assigning/assign-items.service.ts";
export { PlanItem } from "./plan/parts/plan-item.entity.ts";
export { type PlanItemRow, readItemProgress, readPlanItems } from "./plan/parts/parts.read.ts";
export { PlanKind, PlanState } from "./plan/plan.enums.ts";
export { readWorkPlan, visiblePlan, type WorkPlanRow } from "./plan/plan.read.ts";
export { readWorkProgress } from "./plan/progress/report.read.ts";
export { WorkPlan } from "./plan/work-plan.entity.ts";
export {
  copyWorkPlan,
  discardWorkPlan,
  draftWorkPlan,
  saveWorkPlan,
  submitWorkPlan,
} from "./plan/writing/writing.service.ts";

export { acceptTask, exemptTask, returnTask } from "./task/accepting/accepting.service.ts";
export { assignTask, assignTasks } from "./task/assigning/assign-task.service.ts";
export { confirmUnplannedTask, declineUnplannedTask, reportUnplannedTask } from "./task/assigning/unplanned.service.ts";
export { bringTasks, type BringTasksInput, type BroughtTasks } from "./task/bringing/bring-tasks.service.ts";
export type { BroughtField, BroughtOutcome, BroughtReason, BroughtRow, BroughtTask } from "./task/bringing/brought.ts";
export { handBackTask, reportTaskProgress, startTask, submitTask } from "./task/doing/doing.service.ts";
export { remindOfTasks } from "./task/due/remind-of-tasks.service.ts";
export {
  cancelTask,
  changeTaskDue,
  handTaskOver,
  releaseTask,
  setTaskCollaborators,
} from "./task/moving/moving.service.ts";
export { openEvidence } from "./task/parts/open-evidence.read.ts";
export { putTaskShares } from "./task/shares/put-task-shares.ts";
export { type RecordedEvent } from "./task/recording/history.rules.ts";
export { type RecordedTask, recordTasks } from "./task/recording/record-tasks.ts";
export { TaskCollaborator } from "./task/parts/task-collaborator.entity.ts";
export { TaskEvent } from "./task/task-event.entity.ts";
export { TaskEvidence } from "./task/parts/task-evidence.entity.ts";
export { type TaskShareChange } from "./task/shares/task-hooks.ts";
export type { WorkTotals } from "./measure/measure.views.ts";
export { readReadable, readUnitWork, readWorkMeasure } from "./measure/measure.read.ts";
export { TaskSharePage, UnitWorkMeasures, WorkMeasure, WorkRegulation } from "./measure/measure.views.ts";
export type { AppliedRegulation, Regulating } from "./measure/measure-rows.read.ts";
export { TaskShare } from "./task/shares/task-share.entity.ts";
export { Task } from "./task/task.entity.ts";
export { QualityVerdict, TaskDuty, TaskEventKind, TaskOrigin, TaskState } from "./task/task.enums.ts";
export { readTasksByIds, type TaskRow, visibleTask } from "./task/task.read.ts";

export {
  countedOf,
  type Days,
  type EventShape,
  EventsFile,
  foldTask,
  type HistoryEvent,
  metricOfTasks,
  type PersonShare,
  readSharesOfPersons,
  readSharesOfUnits,
  readTasksOfUnits,
  type Share,
  type SummedShare,
  workEventsSchemaText,
  workFileMessages,
  workMeasures,
  type WorkMeasures,
} from "./measure/index.ts";

export const messages = {
  ...programmeMessages,
  ...catalogueRoom.messages,
  ...taskRoom.messages,
  ...measureRoom.messages,
  ...planRoom.messages,
  ...feedRoom.messages,
};

export const entities = [
  ActionProgramme,
  ProgrammeCommitment,
  ProgrammeMilestone,
  ProgrammeQuestion,
  ProgrammeReport,
  ...catalogueRoom.entities,
  ...planRoom.entities,
  ...taskRoom.entities,
  ...feedRoom.entities,
];

export const resolvers = [
  ActionProgrammeResolver,
  ProgrammeCommitmentResolver,
  ProgrammeMilestoneResolver,
  ProgrammeQuestionResolver,
  ProgrammeWritingResolver,
  ProgrammeReviewResolver,
  ProgrammeProgressResolver,
  ...catalogueRoom.resolvers,
  ...taskRoom.resolvers,
  ...measureRoom.resolvers,
  ...planRoom.resolvers,
  ...feedRoom.resolvers,
];

export const triggers = {
  sqlite: [...catalogueRoom.triggers.sqlite, ...taskRoom.triggers.sqlite],
  postgresql: [...catalogueRoom.triggers.postgresql, ...taskRoom.triggers.postgresql],
};
