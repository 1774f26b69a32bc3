/*
 * Evaluations of a unit for files of any length: unit after unit, so that no page sorts more rows than its units have.
 */
import { type EvaluationFileRow, type EvaluationPlace, readEvaluationFileRows } from "../../../evaluation/index.ts";
import { type Look, today } from "../../../kernel/index.ts";
import { inScope } from "../../../organization/index.ts";
import type { RequestExportInput } from "../export.inputs.ts";

/** Most units that are read together. */
const MOST_UNITS = 1_000;

/** Pages of the evaluations of the cycle in the units that the viewer may read, by unit, then name. */
export async function* evaluationPages(
  look: Look,
  input: RequestExportInput,
  limit: number,
): AsyncGenerator<EvaluationFileRow[]> {
  const cycleId = input.cycleId ?? "";
  for (const unitIds of await readBatches(look, input, limit))
    for (let after: EvaluationPlace | null = null; ;) {
      const page: EvaluationFileRow[] = await readEvaluationFileRows(look, { cycleId, unitIds }, after, limit);
      if (page.length > 0) yield page;
      after = page.at(-1) ?? null;
      if (page.length < limit) break;
    }
}

/** The units by name, as many together as make about a page. */
async function readBatches(look: Look, input: RequestExportInput, limit: number): Promise<string[][]> {
  const scope = [{ unitId: input.unitId, includesSubtree: input.includeSubtree }];
  const units = await look.sql
    .selectFrom("evaluation")
    .innerJoin("unit", "unit.id", "evaluation.unit_id")
    .select((row) => ["unit.id", row.fn.countAll().as("count")])
    .where("evaluation.cycle_id", "=", input.cycleId ?? "")
    .where(inScope("evaluation.unit_id", scope, today(look.clock)))
    .groupBy(["unit.id", "unit.sort_key"])
    .orderBy("unit.sort_key")
    .orderBy("unit.id")
    .execute();
  const batches: string[][] = [];
  let room = 0;
  for (const { id, count } of units) {
    const last = batches.at(-1);
    if (last && room >= Number(count) && last.length < MOST_UNITS) last.push(id);
    else {
      batches.push([id]);
      room = limit - 1;
    }
    room -= Number(count);
  }
  return batches;
}
