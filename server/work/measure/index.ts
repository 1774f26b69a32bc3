export { type EventShape, EventsFile, workEventsSchemaText } from "./events-file.ts";
export { workFileMessages } from "./events-file.messages.ts";
export { foldTask, type Share } from "./fold.ts";
export { type HistoryEvent, type MeasuredTask, QualityVerdict, TaskEventKind, TaskOrigin } from "./history.ts";
export { metricOfTasks, type TaskMetric } from "./metric-of-tasks.ts";
export { countedOf, type CountedShare, type SummedShare, workMeasures, type WorkMeasures } from "./measures.ts";
export {
  type Days,
  type PersonShare,
  readSharesOfPersons,
  readSharesOfUnits,
  readTasksOfUnits,
} from "./shares.read.ts";
