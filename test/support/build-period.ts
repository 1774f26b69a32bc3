import { CycleKind, type PlanCycleInput } from "../../server/cycle/index.ts";
import { decideEvaluation, type Evaluation, Evaluation as EvaluationEntity } from "../../server/evaluation/index.ts";
import type { FrameworkFile } from "../../server/framework/index.ts";
import type { Work } from "../../server/kernel/index.ts";
import { evaluationOf, makeOpenedCycle, withoutVote } from "./build-evaluation.ts";
import type { TestKhung } from "./test-khung.ts";

/** A regulation that only the head acts on: months and years are decided at once. */
export function headOnly(file: FrameworkFile): Partial<FrameworkFile> {
  const { procedure: _, ...scheme } = { ...file.scheme, ...withoutVote(file).scheme };
  return { scheme: { ...scheme, steps: ["DECISION", "LOCKED"] } };
}

/** First and last day of a month of 2026. Example: 2 → 2026-02-01, 2026-02-28. */
export function monthOf(month: number): { startsOn: string; endsOn: string } {
  const day = (date: Date): string => date.toISOString().slice(0, 10);
  return { startsOn: day(new Date(Date.UTC(2026, month - 1, 1))), endsOn: day(new Date(Date.UTC(2026, month, 0))) };
}

/** A year of the unit, opened by the program. */
export function makeYear(khung: TestKhung, over: Partial<PlanCycleInput> & { unitId: string }) {
  return makeOpenedCycle(khung, { kind: CycleKind.YEAR, startsOn: "2026-01-01", endsOn: "2026-12-31", ...over });
}

/** Decides somebody's evaluation with a grade, as the program, and gives the result an exact score. */
export async function decideWith(
  khung: TestKhung,
  { id }: { readonly id: string },
  grade: string,
  score: string | null,
): Promise<void> {
  await khung.write(async function scoreForTest({ em }: Work) {
    const evaluation = await em.findOneOrFail(EvaluationEntity, id);
    evaluation.step = "DECISION" as never;
    return evaluation;
  }, {});
  const { version } = await versionOf(khung, id);
  await khung.write(decideEvaluation, { evaluationId: id, version, grade, reason: "Theo kết quả" });
  if (score !== null)
    await khung.write(async function setScore({ em }: Work) {
      const evaluation = await em.findOneOrFail(EvaluationEntity, id);
      evaluation.exactTotal = score;
      return evaluation;
    }, {});
}

/** A month of the unit, decided for one person. */
export async function decidedMonth(
  khung: TestKhung,
  unitId: string,
  personId: string,
  month: number,
  [grade, score]: readonly [string, string],
): Promise<void> {
  const cycle = await makeOpenedCycle(khung, { unitId, ...monthOf(month) });
  await decideWith(khung, await evaluationOf(khung, cycle.id, personId), grade, score);
}

async function versionOf(khung: TestKhung, id: string): Promise<Pick<Evaluation, "version">> {
  const row = await khung
    .look()
    .sql.selectFrom("evaluation")
    .select("version")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return { version: row.version };
}
