import { readEvaluationsByIds, readObjections, readVeils } from "../../../evaluation/index.ts";
import { ALLOWED, assertAllowed, denied, type Look } from "../../../kernel/index.ts";
import { readPersonsByIds, readUnitsByIds } from "../../../organization/index.ts";
import { canReadExact, readStatisticsRights } from "../../../statistics/index.ts";
import { type Cell, titles } from "../csv.ts";
import { ExportLanguage, type RequestExportInput } from "../export.inputs.ts";
import { workUnits } from "../work/work-days.ts";
import { dayCell } from "./import-columns.ts";

/** Evaluations whose objections are read at once. */
const PAGE = 500;

const HEADERS = {
  VI: [
    ...["Mã kỳ", "Mã đơn vị", "Tên đơn vị", "Mã cán bộ", "Họ và tên", "Ngày gửi", "Hạn giải quyết", "Trạng thái"],
    ...["Ngày giải quyết", "Người giải quyết", "Quá hạn", "Nội dung kiến nghị", "Nội dung trả lời"],
  ],
  EN: [
    ...["Cycle code", "Unit code", "Unit name", "Person code", "Full name", "Filed on", "Due on", "State"],
    ...["Resolved on", "Resolved by", "Late", "Objection", "Answer"],
  ],
} as const;

const STATES = {
  VI: { OPEN: "Đang giải quyết", UPHELD: "Giữ nguyên kết quả", CHANGED: "Thay đổi kết quả", WITHDRAWN: "Đã rút" },
  EN: { OPEN: "Open", UPHELD: "Upheld", CHANGED: "Changed", WITHDRAWN: "Withdrawn" },
} as const;

/**
 * Whether the viewer may have the list: only who may read every evaluation of the unit.
 *
 * @throws Forbidden `export.rowsRight`.
 */
export async function askObjections(look: Look, input: RequestExportInput): Promise<void> {
  const facts = await readStatisticsRights(look, { unitId: input.unitId, withSubtree: input.includeSubtree });
  assertAllowed(look.viewer, canReadExact(look.viewer, facts) ? ALLOWED : denied("export.rowsRight"));
}

/** Objections of the units, of a cycle where one is named, filed within the days where days are given. */
export async function* objectionRows(look: Look, input: RequestExportInput): AsyncGenerator<Cell[][]> {
  await askObjections(look, input);
  yield [titles(HEADERS, input.language)];
  for (let after: string | null = null; ;) {
    const page: { readonly id: string }[] = await readPage(look, input, after);
    const ids = page.map(({ id }) => id);
    const rows = ids.length === 0 ? [] : await cellsOf(look, ids, input);
    if (rows.length > 0) yield rows;
    after = ids.at(-1) ?? null;
    if (page.length < PAGE) return;
  }
}

function readPage(look: Look, input: RequestExportInput, after: string | null) {
  let query = look.sql
    .selectFrom("evaluation")
    .select("evaluation.id")
    .where("evaluation.id", "in", (rows) => rows.selectFrom("objection").select("objection.evaluation_id"))
    .where(workUnits("evaluation.unit_id", look, input))
    .orderBy("evaluation.id")
    .limit(PAGE);
  if (input.cycleId) query = query.where("evaluation.cycle_id", "=", input.cycleId);
  if (after !== null) query = query.where("evaluation.id", ">", after);
  return query.execute();
}

async function cellsOf(look: Look, ids: readonly string[], input: RequestExportInput): Promise<Cell[][]> {
  const evaluations = await readEvaluationsByIds(look, ids);
  const veils = await readVeils(look, ids);
  const known = [...evaluations.values()].filter(({ id }) => veils.get(id)?.onlyNotice !== true);
  if (known.length === 0) return [];
  const objections = await readObjections(
    look,
    known.map(({ id }) => id),
  );
  const units = await readUnitsByIds(look, [...new Set(known.map(({ unitId }) => unitId))]);
  const people = await readPersonsByIds(look, [...new Set(known.flatMap(({ personId }) => personId ?? []))]);
  const cycles = await readCycleCodes(look, [...new Set(known.map(({ cycleId }) => cycleId))]);
  const [yes, no] = input.language === ExportLanguage.EN ? ["yes", "no"] : ["có", "không"];
  return known.flatMap(({ id, unitId, personId, cycleId }) => {
    const unit = units.get(unitId);
    const person = people.get(personId ?? "");
    return (objections.get(id) ?? [])
      .filter(({ filedOn }) => (!input.from || filedOn >= input.from) && (!input.to || filedOn <= input.to))
      .map((one): Cell[] => [
        ...[cycles.get(cycleId) ?? null, unit?.code ?? null, unit?.name ?? null],
        ...[person?.code ?? null, person?.fullName ?? null, { day: one.filedOn }, dayCell(one.dueOn)],
        { word: STATES[input.language][one.state], code: one.state },
        ...[dayCell(one.resolvedAt?.slice(0, 10) ?? null), one.resolverName ?? null],
        { word: one.isLate ? yes : no, code: Boolean(one.isLate) },
        ...[one.text, one.answer],
      ]);
  });
}

async function readCycleCodes({ sql }: Look, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await sql
    .selectFrom("cycle")
    .select(["id", "code"])
    .where("id", "in", [...ids])
    .execute();
  return new Map(rows.map(({ id, code }) => [id, code]));
}
