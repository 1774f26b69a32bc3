import { InvalidInput, type Look } from "../../kernel/index.ts";
import { askCatalogue, catalogueRows } from "./catalogue.export.ts";
import type { Cell } from "./csv.ts";
import { askEvaluations, evaluationRows } from "./evaluations.export.ts";
import { type ExportName, type RequestExportInput } from "./export.inputs.ts";
import { askOverTime, overTimeRows } from "./over-time.export.ts";
import { askTracking, trackingRows } from "./tracking.export.ts";
import { askPlans, planRows } from "./work/plans.export.ts";
import { askTasks, taskRows } from "./work/tasks.export.ts";
import { askWorkResults, workResultRows } from "./work/work-results.export.ts";
import { askStatistics, statisticsRows } from "./unit-statistics.export.ts";

/** Pages of rows, the first with the headers. */
export type ExportPages = AsyncGenerator<readonly (readonly Cell[])[]>;

/** How one kind of file is made. */
interface ExportEntry {
  readonly needsCycle: boolean;
  /** Throws what the query behind the file would throw. */
  ask(look: Look, input: RequestExportInput): Promise<void>;
  rows(look: Look, input: RequestExportInput): ExportPages;
}

const CATALOGUE: Readonly<Record<ExportName, ExportEntry>> = {
  UNIT_STATISTICS: { needsCycle: true, ask: askStatistics, rows: statisticsRows },
  UNIT_STATISTICS_OVER_TIME: { needsCycle: false, ask: askOverTime, rows: overTimeRows },
  PROGRESS_TRACKING: { needsCycle: false, ask: askTracking, rows: trackingRows },
  EVALUATIONS: { needsCycle: true, ask: askEvaluations, rows: evaluationRows },
  CATALOGUE: { needsCycle: false, ask: askCatalogue, rows: catalogueRows },
  TASKS: { needsCycle: false, ask: askTasks, rows: taskRows },
  PLANS: { needsCycle: false, ask: askPlans, rows: planRows },
  WORK_RESULTS: { needsCycle: false, ask: askWorkResults, rows: workResultRows },
};

/**
 * Asks whether the viewer may have the file.
 *
 * @throws InvalidInput `export.cycleNeeded`; else what the query behind the file throws.
 */
export async function askExport(look: Look, input: RequestExportInput): Promise<void> {
  const entry = CATALOGUE[input.name];
  if (entry.needsCycle && !input.cycleId)
    throw new InvalidInput([{ path: "input.cycleId", rule: "export.cycleNeeded" }]);
  await entry.ask(look, input);
}

/** The rows of a file, from the same reads as the screens; rights are asked again. */
export function exportRows(look: Look, input: RequestExportInput): ExportPages {
  return CATALOGUE[input.name].rows(look, input);
}
