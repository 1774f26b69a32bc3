import { isDecidingHidden, isDraftHidden, RatingStep, readScores, readVeils } from "../../../evaluation/index.ts";
import type { Look } from "../../../kernel/index.ts";
import { type Cell, titles } from "../csv.ts";
import { askEvaluations } from "../evaluations.export.ts";
import { ExportLanguage, type RequestExportInput } from "../export.inputs.ts";
import { pseudonymous } from "../personal/pseudonyms.ts";
import { type EvaluationPage, evaluationPages } from "./evaluation-pages.read.ts";

/** Evaluations whose scores are read at once. */
const PAGE = 250;

const HEADERS = {
  VI: [
    ...["Mã đơn vị", "Tên đơn vị", "Mã cán bộ", "Họ và tên", "Bước", "Mã tiêu chí", "Tiêu chí", "Điểm tối đa"],
    ...["Cá nhân tự chấm", "Cấp có thẩm quyền chấm"],
  ],
  EN: [
    ...["Unit code", "Unit name", "Person code", "Full name", "Step", "Criterion code", "Criterion", "Most points"],
    ...["Self", "Decision"],
  ],
} as const;

/** A row an evaluation and criterion, by unit and name; who may read every row of the unit may have them. */
export async function* scoreRows(look: Look, input: RequestExportInput): AsyncGenerator<Cell[][]> {
  await askEvaluations(look, input);
  yield [titles(HEADERS, input.language)];
  const pages = evaluationPages(look, input, PAGE);
  for await (const page of input.pseudonymous ? pseudonymous(pages) : pages) {
    const rows = await cellsOf(look, page, input.language);
    if (rows.length > 0) yield rows;
  }
}

async function cellsOf(
  look: Look,
  { rows: evaluations, units }: EvaluationPage,
  language: ExportLanguage,
): Promise<Cell[][]> {
  const scores = await readScores(
    look,
    evaluations.map(({ id }) => id),
  );
  const veils = await readVeils(
    look,
    evaluations.map(({ id }) => id),
  );
  const criteria = await readCriteria(look, [
    ...new Set([...scores.values()].flatMap((rows) => rows.map(({ criterionId }) => criterionId))),
  ]);
  return evaluations.flatMap((evaluation) => {
    const veil = veils.get(evaluation.id);
    const hidden = {
      [RatingStep.SELF]: veil?.onlyNotice === true || isDraftHidden(evaluation, look.viewer),
      [RatingStep.DECISION]: isDecidingHidden(evaluation, look.viewer, veil),
    };
    const byCriterion = new Map<string, Partial<Record<RatingStep, string>>>();
    for (const { criterionId, step, value } of scores.get(evaluation.id) ?? [])
      if (!hidden[step]) byCriterion.set(criterionId, { ...byCriterion.get(criterionId), [step]: value });
    const unit = units.get(evaluation.unitId);
    const whose = [unit?.code ?? null, unit?.name ?? null, evaluation.personCode, evaluation.personName];
    return [...byCriterion].map(([id, { SELF, DECISION }]): Cell[] => {
      const criterion = criteria.get(id);
      const text = language === ExportLanguage.EN ? (criterion?.textEn ?? criterion?.textVi) : criterion?.textVi;
      return [
        ...[...whose, evaluation.step, criterion?.code ?? null, text ?? null, numberCell(criterion?.max)],
        ...[numberCell(SELF), numberCell(DECISION)],
      ];
    });
  });
}

async function readCriteria({ sql }: Look, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, never>();
  const rows = await sql
    .selectFrom("criterion")
    .select(["id", "code", "text_vi as textVi", "text_en as textEn", "max"])
    .where("id", "in", [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** Points as a number; a choice, a finding or a fraction as the text that it is. */
function numberCell(value: string | null | undefined): Cell {
  if (value === null || value === undefined) return null;
  return /^-?\d+(\.\d+)?$/.test(value) ? { decimal: value } : value;
}
