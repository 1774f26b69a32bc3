import { type Fraction } from "fraction.js";
import { type Look, PageInput } from "../../../kernel/index.ts";
import { exact, round, SHOWN_DECIMALS } from "../../../rating/index.ts";
import { regulating } from "../../../evaluation/index.ts";
import { readUnitWork, type WorkTotals } from "../../../work/index.ts";
import { type Cell, titles } from "../csv.ts";
import { ExportLanguage, type RequestExportInput } from "../export.inputs.ts";
import { workDays } from "./work-days.ts";

const PAGE = 200;

const HEADERS = {
  VI: [
    ...["Mã cán bộ", "Họ và tên", "Từ ngày", "Đến ngày", "Số lượng % (a)", "Chất lượng % (b)", "Tiến độ % (c)"],
    ...["Được giao (quy đổi)", "Hoàn thành (quy đổi)", "Số nhiệm vụ", "Hoàn thành", "Đúng hạn", "Chậm"],
    ...["Quá hạn chưa trình", "Báo không hoàn thành", "Số lần chậm", "Sai sót lớn", "Sai sót nhỏ"],
  ],
  EN: [
    ...["Person code", "Full name", "From", "To", "Quantity % (a)", "Quality % (b)", "Progress % (c)"],
    ...["Assigned (converted)", "Completed (converted)", "Tasks", "Done", "In time", "Late", "Overdue", "Given up"],
    ...["Delays", "Major errors", "Minor errors"],
  ],
} as const;

/**
 * Whether the viewer may have the results of the unit.
 *
 * @throws Forbidden `work.measureHidden` for anybody who neither heads the unit nor has a grant over it.
 */
export async function askWorkResults(look: Look, input: RequestExportInput): Promise<void> {
  await readUnitWork(look, queryOf(look, input, 1), regulating);
}

/** A row a person with tasks in the days, by name; the unit as a whole stands last. */
export async function* workResultRows(look: Look, input: RequestExportInput): AsyncGenerator<Cell[][]> {
  yield [titles(HEADERS, input.language)];
  const days = workDays(look, input);
  const daysOf: Cell[] = [{ day: days.from }, { day: days.to }];
  for (let page = 1; ; page += 1) {
    const { items, total, unit } = await readUnitWork(look, queryOf(look, input, page), regulating);
    const people = await readPeople(
      look,
      items.map(({ personId }) => personId),
    );
    const rows = items.map(({ personId, ...totals }) => {
      const { code = null, fullName = null } = people.get(personId) ?? {};
      return [code, fullName, ...daysOf, ...totalCells(totals)];
    });
    const isLast = page * PAGE >= total;
    const all = input.language === ExportLanguage.EN ? "The unit" : "Toàn đơn vị";
    yield isLast ? [...rows, [null, all, ...daysOf, ...totalCells(unit)]] : rows;
    if (isLast) return;
  }
}

function totalCells(totals: WorkTotals): Cell[] {
  return [
    ...[percentCell(totals.quantity), percentCell(totals.quality), percentCell(totals.progress)],
    ...[decimalCell(exact(totals.assigned)), decimalCell(exact(totals.completed))],
    ...[totals.tasks, totals.done, totals.onTime, totals.late, totals.overdue, totals.handedBack],
    ...[totals.delays, totals.majorErrors, totals.minorErrors],
  ];
}

/** A share as per cent; empty while there is too little to tell. Example: 31/32 → 96.875. */
function percentCell(share: string | null): Cell {
  return share === null ? null : decimalCell(exact(share).mul(100));
}

function decimalCell(value: Fraction): Cell {
  return { decimal: round(value, SHOWN_DECIMALS, "HALF_UP").toString() };
}

function queryOf(look: Look, input: RequestExportInput, page: number) {
  const window = Object.assign(new PageInput(), { page, perPage: PAGE });
  return { unitId: input.unitId, includesSubtree: input.includeSubtree, ...workDays(look, input), page: window };
}

async function readPeople(
  look: Look,
  ids: readonly string[],
): Promise<Map<string, { code: string; fullName: string }>> {
  if (ids.length === 0) return new Map();
  const rows = await look.sql
    .selectFrom("person")
    .select(["id", "code", "full_name as fullName"])
    .where("id", "in", [...ids])
    .execute();
  return new Map(rows.map(({ id, ...names }) => [id, names]));
}
