import { InvalidInput, type Look } from "../../kernel/index.ts";
import type { Cell } from "./csv.ts";
import { askEvaluations, evaluationRows } from "./evaluations.export.ts";
import { type ExportName, type RequestExportInput } from "./export.inputs.ts";
import { askOverTime, overTimeRows } from "./over-time.export.ts";
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
  EVALUATIONS: { needsCycle: true, ask: askEvaluations, rows: evaluationRows },
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
