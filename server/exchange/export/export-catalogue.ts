import { readEvaluations } from "../../evaluation/index.ts";
import { InvalidInput, type Look } from "../../kernel/index.ts";
import { askCatalogue, catalogueRows } from "./catalogue.export.ts";
import type { Cell } from "./csv.ts";
import { askEvaluations, evaluationRows } from "./evaluations.export.ts";
import { ExportName, type RequestExportInput } from "./export.inputs.ts";
import { askAudit, auditRows, countAudit } from "./lists/audit.export.ts";
import { askObjections, objectionRows } from "./lists/objections.export.ts";
import { askOutliers, outlierRows } from "./lists/outliers.export.ts";
import { askPeople, countPeople, personRows } from "./lists/people.export.ts";
import { askPositions, countPositions, positionRows } from "./lists/positions.export.ts";
import { askRequirements, requirementRows } from "./lists/requirements.export.ts";
import { scoreRows } from "./lists/scores.export.ts";
import { askStatisticsTable, statisticsTableRows } from "./lists/statistics-table.export.ts";
import { askUnits, countUnits, unitRows } from "./lists/units.export.ts";
import { askMyData, myDataRows } from "./personal/my-data.export.ts";
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
  /** How many rows there are, where that is quickly known. */
  count?(look: Look, input: RequestExportInput): Promise<number>;
}

async function countEvaluations(look: Look, input: RequestExportInput): Promise<number> {
  const filter = { cycleId: input.cycleId ?? null, unitId: input.unitId, includeSubtree: input.includeSubtree };
  return (await readEvaluations(look, filter, undefined, { page: 1, perPage: 1 })).total;
}

const CATALOGUE: Readonly<Record<ExportName, ExportEntry>> = {
  UNIT_STATISTICS: { needsCycle: true, ask: askStatistics, rows: statisticsRows },
  UNIT_STATISTICS_OVER_TIME: { needsCycle: false, ask: askOverTime, rows: overTimeRows },
  PROGRESS_TRACKING: { needsCycle: false, ask: askTracking, rows: trackingRows },
  EVALUATIONS: { needsCycle: true, ask: askEvaluations, rows: evaluationRows, count: countEvaluations },
  CATALOGUE: { needsCycle: false, ask: askCatalogue, rows: catalogueRows },
  TASKS: { needsCycle: false, ask: askTasks, rows: taskRows },
  PLANS: { needsCycle: false, ask: askPlans, rows: planRows },
  WORK_RESULTS: { needsCycle: false, ask: askWorkResults, rows: workResultRows },
  OUTLIERS: { needsCycle: false, ask: askOutliers, rows: outlierRows },
  STATISTICS: { needsCycle: false, ask: askStatisticsTable, rows: statisticsTableRows },
  SCORES: { needsCycle: true, ask: askEvaluations, rows: scoreRows },
  OBJECTIONS: { needsCycle: false, ask: askObjections, rows: objectionRows },
  UNITS: { needsCycle: false, ask: askUnits, rows: unitRows, count: countUnits },
  POSITIONS: { needsCycle: false, ask: askPositions, rows: positionRows, count: countPositions },
  PEOPLE: { needsCycle: false, ask: askPeople, rows: personRows, count: countPeople },
  REQUIREMENTS: { needsCycle: false, ask: askRequirements, rows: requirementRows },
  AUDIT: { needsCycle: false, ask: askAudit, rows: auditRows, count: countAudit },
  MY_DATA: { needsCycle: false, ask: askMyData, rows: myDataRows },
};

/**
 * Asks whether the viewer may have the file.
 *
 * @throws InvalidInput `export.cycleNeeded`, `export.pseudonymous`; else what the query behind the file throws.
 */
export async function askExport(look: Look, input: RequestExportInput): Promise<void> {
  const entry = CATALOGUE[input.name];
  if (entry.needsCycle && !input.cycleId)
    throw new InvalidInput([{ path: "input.cycleId", rule: "export.cycleNeeded" }]);
  if (input.pseudonymous && !PSEUDONYMOUS.includes(input.name))
    throw new InvalidInput([{ path: "input.pseudonymous", rule: "export.pseudonymous" }]);
  await entry.ask(look, input);
}

/** Files of people that can be written without their names. */
const PSEUDONYMOUS: readonly ExportName[] = [ExportName.EVALUATIONS, ExportName.SCORES];

/** The rows of a file, from the same reads as the screens; rights are asked again. */
export function exportRows(look: Look, input: RequestExportInput): ExportPages {
  return readAhead(CATALOGUE[input.name].rows(look, input));
}

/** Reads one page ahead, so that the database works while a page is written; whoever breaks off ends the reading. */
async function* readAhead(pages: ExportPages): ExportPages {
  let coming = pages.next();
  try {
    for (;;) {
      const page = await coming;
      if (page.done === true) return;
      coming = pages.next();
      // Its failure is told when its turn comes, and to nobody when the file was broken off before.
      coming.catch(() => undefined);
      yield page.value;
    }
  } finally {
    await pages.return(undefined);
  }
}

/** How many rows the file would have now, where that is known before it is made. */
export async function countExport(look: Look, input: RequestExportInput): Promise<number | null> {
  return (await CATALOGUE[input.name].count?.(look, input)) ?? null;
}
