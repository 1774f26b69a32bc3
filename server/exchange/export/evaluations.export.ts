import { assertAllowed, denied, ALLOWED, type Look, NotFound } from "../../kernel/index.ts";
import { canReadExact, readStatisticsRights } from "../../statistics/index.ts";
import { type Cell, titles } from "./csv.ts";
import { ExportLanguage, type RequestExportInput } from "./export.inputs.ts";
import { type EvaluationPage, evaluationPages } from "./lists/evaluation-pages.read.ts";
import { pseudonymous } from "./personal/pseudonyms.ts";

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
  const positions: Positions = new Map();
  const pages = evaluationPages(look, input, PAGE);
  for await (const page of input.pseudonymous ? pseudonymous(pages) : pages)
    yield await cellsOf(look, page, positions, input.language);
}

/** Positions that have been read; there are few of them however long the file is. */
type Positions = Map<string, { readonly name: string; readonly nameEn: string | null }>;

async function cellsOf(
  look: Look,
  { rows, units }: EvaluationPage,
  positions: Positions,
  language: ExportLanguage,
): Promise<Cell[][]> {
  await readPositions(look, rows, positions);
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

/** Adds the positions that are not known yet. */
async function readPositions(look: Look, rows: EvaluationPage["rows"], known: Positions): Promise<void> {
  const missing = new Set<string>();
  for (const { positionId } of rows) if (positionId !== null && !known.has(positionId)) missing.add(positionId);
  if (missing.size === 0) return;
  const found = await look.sql
    .selectFrom("position")
    .select(["id", "name", "name_en as nameEn"])
    .where("id", "in", [...missing])
    .execute();
  for (const { id, ...names } of found) known.set(id, names);
}
