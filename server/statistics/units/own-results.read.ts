/*
 * Results of the reader that were decided and not told yet: counted along with the others, they could be had by
 * subtraction.
 */
import { sql } from "kysely";
import type { Look } from "../../kernel/index.ts";
import { untoldOwn } from "../../evaluation/index.ts";

/** An evaluation that is left out, with its cycle. */
export interface UntoldResult {
  readonly id: string;
  readonly cycleId: string;
}

/** Evaluations that the reader must not find counted, among them those of units that one heads. */
export async function readUntoldOwn(look: Look): Promise<UntoldResult[]> {
  if (look.viewer.isSystem || look.viewer.personId === null) return [];
  const { rows } = await sql<UntoldResult>`select evaluation.id, evaluation.cycle_id as "cycleId" from evaluation
    where ${untoldOwn(look)} order by evaluation.id`.execute(look.sql);
  return rows;
}
