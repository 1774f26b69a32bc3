/*
 * Evaluations of a unit for files of any length: unit after unit, so that no page sorts more rows than its units have.
 */
import { type EvaluationFileRow, readEvaluationFileRows } from "../../../evaluation/index.ts";
import { type Look, today } from "../../../kernel/index.ts";
import { inScope } from "../../../organization/index.ts";
import type { RequestExportInput } from "../export.inputs.ts";

/** Most units that are read together. */
const MOST_UNITS = 1_000;

/** Units that are read together, each with its rows. */
export interface EvaluationPage {
  readonly units: ReadonlyMap<string, FileUnit>;
  readonly rows: readonly EvaluationFileRow[];
}

/** A unit as files name it. */
export interface FileUnit {
  readonly code: string;
  readonly name: string;
}

/**
 * Pages of the evaluations of the cycle in the units that the viewer may read, by unit, then name.
 *
 * The first page of the next units is asked for before this one is handed on: the database finds and sorts its rows
 * while those of this page arrive and are written.
 */
export async function* evaluationPages(
  look: Look,
  input: RequestExportInput,
  limit: number,
): AsyncGenerator<EvaluationPage> {
  const read = (units: EvaluationPage["units"], afterId: string | null): Promise<EvaluationFileRow[]> => {
    const rows = readEvaluationFileRows(look, {
      ...{ cycleId: input.cycleId ?? "", unitIds: [...units.keys()], afterId, limit },
    });
    // A failure is told when its turn comes, and to nobody when the file was broken off before.
    rows.catch(() => undefined);
    return rows;
  };
  const [first, ...others] = await readBatches(look, input, limit);
  if (first === undefined) return;
  let [units, coming] = [first, read(first, null)];
  for (const next of [...others, null]) {
    const following = next === null ? null : read(next, null);
    for (let rows = await coming; rows.length > 0; rows = await read(units, rows.at(-1)?.id ?? null)) {
      yield { units, rows };
      if (rows.length < limit) break;
    }
    if (next === null || following === null) return;
    [units, coming] = [next, following];
  }
}

/** The units by name, as many together as make about a page. */
async function readBatches(look: Look, input: RequestExportInput, limit: number): Promise<Map<string, FileUnit>[]> {
  const scope = [{ unitId: input.unitId, includesSubtree: input.includeSubtree }];
  const units = await look.sql
    .selectFrom("evaluation")
    .innerJoin("unit", "unit.id", "evaluation.unit_id")
    .select((row) => ["unit.id", "unit.code", "unit.name", row.fn.countAll().as("count")])
    .where("evaluation.cycle_id", "=", input.cycleId ?? "")
    .where(inScope("evaluation.unit_id", scope, today(look.clock)))
    .groupBy(["unit.id", "unit.code", "unit.name", "unit.sort_key"])
    .orderBy("unit.sort_key")
    .orderBy("unit.id")
    .execute();
  const batches: Map<string, FileUnit>[] = [];
  let room = 0;
  for (const { id, code, name, count } of units) {
    const last = batches.at(-1);
    if (last && room >= Number(count) && last.size < MOST_UNITS) last.set(id, { code, name });
    else {
      batches.push(new Map([[id, { code, name }]]));
      room = limit - 1;
    }
    room -= Number(count);
  }
  return batches;
}
