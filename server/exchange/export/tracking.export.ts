import { CycleTrack } from "../../cycle/index.ts";
import type { Look } from "../../kernel/index.ts";
import { type ProgressTrackingFilter, readProgressTracking } from "../../statistics/index.ts";
import { type Cell, titles } from "./csv.ts";
import { ExportLanguage, type RequestExportInput } from "./export.inputs.ts";
import { percent } from "./statistic-columns.ts";

type Board = Awaited<ReturnType<typeof readProgressTracking>>;

const HEADERS = {
  VI: [
    ...["Mã đơn vị", "Tên đơn vị", "Loại đơn vị", "Từ ngày", "Đến ngày", "Quy chế đang áp dụng", "Trạng thái kỳ"],
    ...["Số người", "Đã xong", "Hoàn thành %", "Số đơn vị được đánh giá", "Số đơn vị đã xong", "Phiếu quá hạn", "Chậm"],
  ],
  EN: [
    ...["Unit code", "Unit name", "Kind of unit", "From", "To", "Regulations in force", "Cycle"],
    ...["People", "Finished", "Completion %", "Units rated", "Units finished", "Overdue evaluations", "Late"],
  ],
} as const;

const STATES = {
  VI: { NONE: "Chưa lập kỳ", PLANNED: "Đã lập, chưa mở", OPEN: "Đang thực hiện", CLOSED: "Đã đóng" },
  EN: { NONE: "No cycle", PLANNED: "Planned", OPEN: "Running", CLOSED: "Closed" },
} as const;

/** Whether the viewer may have the board of the unit. */
export async function askTracking(look: Look, input: RequestExportInput): Promise<void> {
  await readProgressTracking(look, filterOf(input));
}

/** A row a direct sub-unit, as `progressTracking` shows it; what the viewer may not read stays empty. */
export async function* trackingRows(look: Look, input: RequestExportInput): AsyncGenerator<Cell[][]> {
  const board = await readProgressTracking(look, filterOf(input));
  yield [titles(HEADERS, input.language), ...board.units.map((unit) => rowOf(board, unit, input.language))];
}

function rowOf({ startsOn, endsOn }: Board, tracked: Board["units"][number], language: ExportLanguage): Cell[] {
  const { unit, regulations, state, participants, finished, completion, unitsRated, unitsFinished } = tracked;
  return [
    ...[unit.code, unit.name, unit.kind, startsOn, endsOn, regulations.map(({ code }) => code).join(", ")],
    ...[STATES[language][state], participants, finished, percent(completion), unitsRated, unitsFinished],
    ...[tracked.overdue, yesNo(tracked.isLate, language)],
  ];
}

function yesNo(isLate: boolean, language: ExportLanguage): string {
  if (language === ExportLanguage.EN) return isLate ? "yes" : "no";
  return isLate ? "có" : "không";
}

function filterOf({ unitId, cycleId, kind, track, day }: RequestExportInput): ProgressTrackingFilter {
  return {
    ...{ unitId, cycleId: cycleId ?? null, kind: kind ?? null, day: day ?? null },
    track: track ?? CycleTrack.STATE,
  };
}
