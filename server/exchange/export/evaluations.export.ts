import { type EvaluationPlace, readEvaluationsAfter } from "../../evaluation/index.ts";
import { assertAllowed, denied, ALLOWED, type Look, NotFound } from "../../kernel/index.ts";
import { canReadExact, readStatisticsRights } from "../../statistics/index.ts";
import type { Cell } from "./csv.ts";
import { ExportLanguage, type RequestExportInput } from "./export.inputs.ts";

const PAGE = 1_000;
const HEADERS = {
  VI: [
    "Mã đơn vị",
    "Tên đơn vị",
    "Mã cán bộ",
    "Họ và tên",
    "Vị trí việc làm",
    "Bước",
    "Tự xếp loại",
    "Gợi ý",
    "Tập thể đề xuất",
    "Quyết định",
    "Tổng điểm",
    "Lý do không xếp loại",
  ],
  EN: [
    "Unit code",
    "Unit name",
    "Person code",
    "Full name",
    "Position",
    "Step",
    "Self",
    "Suggested",
    "Proposed",
    "Decided",
    "Total",
    "Why not rated",
  ],
} as const;

/**
 * Whether the viewer may have the list of people: only who may read every row of it.
 *
 * @throws Forbidden `export.rowsRight`.
 * @throws NotFound when there is no such unit or cycle.
 */
export async function askEvaluations(look: Look, input: RequestExportInput): Promise<void> {
  const facts = await readStatisticsRights(look, { unitId: input.unitId, withSubtree: input.includeSubtree });
  assertAllowed(look.viewer, canReadExact(look.viewer, facts) ? ALLOWED : denied("export.rowsRight"));
  const cycleId = input.cycleId ?? "";
  const cycle = await look.sql.selectFrom("cycle").select("id").where("id", "=", cycleId).executeTakeFirst();
  if (cycle === undefined) throw new NotFound("Cycle", cycleId);
}

/** The rows of `evaluations` by unit, then name. */
export async function* evaluationRows(look: Look, input: RequestExportInput): AsyncGenerator<Cell[][]> {
  await askEvaluations(look, input);
  const filter = { cycleId: input.cycleId ?? null, unitId: input.unitId, includeSubtree: input.includeSubtree };
  yield [[...HEADERS[input.language]]];
  for (let after: EvaluationPlace | null = null; ;) {
    const page: Awaited<ReturnType<typeof readEvaluationsAfter>> = await readEvaluationsAfter(
      look,
      filter,
      after,
      PAGE,
    );
    if (page.length > 0) yield await cellsOf(look, page, input.language);
    after = page.at(-1)?.place ?? null;
    if (page.length < PAGE) return;
  }
}

type Rows = Awaited<ReturnType<typeof readEvaluationsAfter>>;

async function cellsOf(look: Look, rows: Rows, language: ExportLanguage): Promise<Cell[][]> {
  const units = await readNames(
    look,
    "unit",
    rows.map((row) => row.unitId),
  );
  const people = await readPeople(
    look,
    rows.flatMap((row) => row.personId ?? []),
  );
  const positions = await readNames(
    look,
    "position",
    rows.flatMap((row) => row.positionId ?? []),
  );
  return rows.map((row) => {
    const unit = units.get(row.unitId);
    const person = people.get(row.personId ?? "");
    const position = positions.get(row.positionId ?? "");
    const title = language === ExportLanguage.EN ? (position?.nameEn ?? position?.name) : position?.name;
    return [
      ...[
        unit?.code ?? null,
        unit?.name ?? null,
        person?.code ?? null,
        person?.fullName ?? null,
        title ?? null,
        row.step,
      ],
      ...[row.selfGrade, row.suggestedGrade, row.proposedGrade, row.decidedGrade],
      row.shownTotal === null ? null : { decimal: row.shownTotal },
      row.notRatedReason,
    ];
  });
}

async function readNames(
  look: Look,
  table: "unit" | "position",
  ids: readonly string[],
): Promise<Map<string, { code: string; name: string; nameEn: string | null }>> {
  if (ids.length === 0) return new Map();
  const rows = await look.sql
    .selectFrom(table)
    .select(["id", "code", "name", "name_en as nameEn"])
    .where("id", "in", [...new Set(ids)])
    .execute();
  return new Map(rows.map(({ id, ...names }) => [id, names]));
}

async function readPeople(
  look: Look,
  ids: readonly string[],
): Promise<Map<string, { code: string; fullName: string }>> {
  if (ids.length === 0) return new Map();
  const rows = await look.sql
    .selectFrom("person")
    .select(["id", "code", "full_name as fullName"])
    .where("id", "in", ids)
    .execute();
  return new Map(rows.map(({ id, ...names }) => [id, names]));
}
