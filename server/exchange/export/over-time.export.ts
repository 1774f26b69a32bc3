import { EvaluationSubject } from "../../evaluation/index.ts";
import type { Look } from "../../kernel/index.ts";
import { readUnitStatisticsOverTime, type UnitStatisticsOverTimeFilter } from "../../statistics/index.ts";
import { type Cell, titles } from "./csv.ts";
import type { RequestExportInput } from "./export.inputs.ts";
import { type GradeColumn, measureCells, measureHeaders } from "./statistic-columns.ts";

const HEADERS = {
  VI: ["Mã đơn vị", "Tên đơn vị", "Mã kỳ", "Tên kỳ", "Từ ngày", "Đến ngày"],
  EN: ["Unit code", "Unit name", "Cycle code", "Cycle name", "From", "To"],
} as const;

/** Whether the viewer may have the unit's numbers over time. */
export async function askOverTime(look: Look, input: RequestExportInput): Promise<void> {
  await readUnitStatisticsOverTime(look, filterOf(input));
}

/** A row a cycle, oldest first, under the grades of all of them. */
export async function* overTimeRows(look: Look, input: RequestExportInput): AsyncGenerator<Cell[][]> {
  const entries = await readUnitStatisticsOverTime(look, filterOf(input));
  const grades = new Map<string, GradeColumn>();
  for (const { statistic } of [...entries].reverse())
    for (const grade of statistic.grades) if (!grades.has(grade.grade)) grades.set(grade.grade, grade);
  const listed = [...grades.values()];
  yield [
    [...titles(HEADERS, input.language), ...measureHeaders(listed, input.language)],
    ...entries.map(({ cycle, statistic }): Cell[] => [
      ...[statistic.unit.code, statistic.unit.name, cycle.code, cycle.name, cycle.startsOn, cycle.endsOn],
      ...measureCells(statistic, listed),
    ]),
  ];
}

function filterOf(input: RequestExportInput): UnitStatisticsOverTimeFilter {
  return {
    unitId: input.unitId,
    includeSubtree: input.includeSubtree,
    kind: input.kind ?? null,
    track: input.track ?? null,
    from: input.from ?? null,
    to: input.to ?? null,
    positionClass: input.positionClass ?? null,
    subject: EvaluationSubject.PERSON,
  };
}
