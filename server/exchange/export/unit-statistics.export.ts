import { EvaluationSubject } from "../../evaluation/index.ts";
import type { Look } from "../../kernel/index.ts";
import {
  type AskedUnitStatistics,
  askUnitStatistics,
  readStatisticsRows,
  UnitBreakdown,
  type UnitPlace,
  type UnitStatistic,
  type UnitStatisticsFilter,
} from "../../statistics/index.ts";
import { type Cell, titles } from "./csv.ts";
import { type ExportLanguage, type RequestExportInput } from "./export.inputs.ts";
import { type GradeColumn, measureCells, measureHeaders } from "./statistic-columns.ts";

const PAGE = 1_000;
const HEADERS = {
  VI: ["Kỳ đánh giá", "Mã đơn vị", "Tên đơn vị", "Cấp"],
  EN: ["Cycle", "Unit code", "Unit name", "Level"],
} as const;

/** Whether the viewer may have the statistics of the unit. */
export async function askStatistics(look: Look, input: RequestExportInput): Promise<void> {
  await askUnitStatistics(look, filterOf(input));
}

/** The unit, then with its subtree every unit below, each row as `unitStatistics` shows it. */
export async function* statisticsRows(look: Look, input: RequestExportInput): AsyncGenerator<Cell[][]> {
  const asked = await askUnitStatistics(look, filterOf(input));
  let after: UnitPlace | null = null;
  let grades: readonly GradeColumn[] | null = null;
  do {
    const page = await readStatisticsRows(look, asked, { after, limit: PAGE });
    const statistics: UnitStatistic[] = [...(page.total === null ? [] : [page.total]), ...page.units];
    const headers: Cell[][] = grades === null ? [headersOf((grades = page.total?.grades ?? []), input.language)] : [];
    yield [...headers, ...statistics.map((statistic) => rowOf(asked, statistic, grades ?? []))];
    after = page.units.length < PAGE ? null : page.last;
  } while (after !== null);
}

function filterOf(input: RequestExportInput): UnitStatisticsFilter {
  return {
    cycleId: input.cycleId ?? "",
    unitId: input.unitId,
    includeSubtree: input.includeSubtree,
    byUnit: input.includeSubtree ? UnitBreakdown.DESCENDANTS : UnitBreakdown.NONE,
    positionClass: input.positionClass ?? null,
    subject: EvaluationSubject.PERSON,
  };
}

function headersOf(grades: readonly GradeColumn[], language: ExportLanguage): Cell[] {
  return [...titles(HEADERS, language), ...measureHeaders(grades, language)];
}

function rowOf(asked: AskedUnitStatistics, statistic: UnitStatistic, grades: readonly GradeColumn[]): Cell[] {
  const { code, name, depth } = statistic.unit;
  return [asked.cycle.code, code, name, depth, ...measureCells(statistic, grades)];
}
