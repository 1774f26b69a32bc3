import type { EvaluationFileRow } from "../../evaluation/index.ts";
import { assertAllowed, denied, ALLOWED, type Look, NotFound } from "../../kernel/index.ts";
import { canReadExact, readStatisticsRights } from "../../statistics/index.ts";
import { type Cell, titles } from "./csv.ts";
import { ExportLanguage, type RequestExportInput } from "./export.inputs.ts";
import { evaluationPages } from "./lists/evaluation-pages.read.ts";

/** Rows that are read at once: each page asks the database anew. */
const PAGE = 10_000;
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
  yield [titles(HEADERS, input.language)];
  const known: Known = { units: new Map(), positions: new Map() };
  for await (const page of evaluationPages(look, input, PAGE)) yield await cellsOf(look, page, known, input.language);
}

type Rows = readonly EvaluationFileRow[];
type Names = Map<string, { code: string; name: string; nameEn: string | null }>;

/** Names that have been read; there are few of them however long the file is. */
interface Known {
  readonly units: Names;
  readonly positions: Names;
}

async function cellsOf(look: Look, rows: Rows, known: Known, language: ExportLanguage): Promise<Cell[][]> {
  const { units, positions } = known;
  const unitIds = rows.map((row) => row.unitId);
  await readNames(look, "unit", unitIds, units);
  const positionIds = rows.flatMap((row) => row.positionId ?? []);
  await readNames(look, "position", positionIds, positions);
  return rows.map((row) => {
    const unit = units.get(row.unitId);
    const position = positions.get(row.positionId ?? "");
    const title = language === ExportLanguage.EN ? (position?.nameEn ?? position?.name) : position?.name;
    // prettier-ignore
    return [
      unit?.code ?? null, unit?.name ?? null, row.personCode, row.personName, title ?? null, row.step,
      row.selfGrade, row.suggestedGrade, row.proposedGrade, row.decidedGrade,
      row.shownTotal === null ? null : { decimal: row.shownTotal },
      row.notRatedReason,
    ];
  });
}

/** Adds the names that are not known yet. */
async function readNames(look: Look, table: "unit" | "position", ids: readonly string[], known: Names): Promise<void> {
  const missing = [...new Set(ids)].filter((id) => !known.has(id));
  if (missing.length === 0) return;
  const rows = await look.sql
    .selectFrom(table)
    .select(["id", "code", "name", "name_en as nameEn"])
    .where("id", "in", missing)
    .execute();
  for (const { id, ...names } of rows) known.set(id, names);
}
