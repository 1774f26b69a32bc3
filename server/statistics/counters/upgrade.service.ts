import { sql } from "kysely";
import { pointsReader } from "../../evaluation/index.ts";
import { loadContent } from "../../framework/index.ts";
import type { Sql, Work } from "../../kernel/index.ts";
import { exact, millionths } from "../../rating/index.ts";
import { rebuildStatistics } from "./rebuild.service.ts";

const CHUNK = 300;

/** Whether there are evaluations and no counters: an installation that was upgraded. */
export async function needsDerivation(db: Sql): Promise<boolean> {
  const { rows } = await sql<{ readonly id: string }>`select id from evaluation
    where not exists (select 1 from evaluation_counter) limit 1`.execute(db);
  return rows.length > 0;
}

/**
 * Fills what statistics need of evaluations that an earlier release kept, and derives the counters; once, at the first
 * start after an upgrade.
 *
 * Lateness is judged by the due days that the cycles have now, because earlier releases did not note it.
 */
export async function deriveAfterUpgrade(work: Work): Promise<object> {
  await fillTotals(work);
  await fillPoints(work);
  await sql`update evaluation set duty_group = (select p.duty_group from position p where p.id = evaluation.position_id)
    where duty_group is null and position_id is not null`.execute(work.sql);
  await fillLateness(work, "self_late", "self_submitted_at", "self_due_on");
  await fillLateness(work, "decided_late", "decided_at", "decision_due_on");
  return rebuildStatistics(work);
}

async function fillTotals(work: Work): Promise<void> {
  const rows = await work.sql
    .selectFrom("evaluation")
    .select(["id", "exact_total as total"])
    .where("exact_total", "is not", null)
    .where("total_millionths", "is", null)
    .execute();
  for (let start = 0; start < rows.length; start += CHUNK) {
    const part = rows.slice(start, start + CHUNK);
    const cases = part.map(({ id, total }) => sql`when ${id} then cast(${millionths(exact(total ?? "0"))} as bigint)`);
    await sql`update evaluation set total_millionths = case id ${sql.join(cases, sql` `)} end
      where id in (${sql.join(part.map(({ id }) => id))})`.execute(work.sql);
  }
}

/** Points of answers: a criterion knows few different ones. */
async function fillPoints(work: Work): Promise<void> {
  const rows = await work.sql
    .selectFrom("score")
    .innerJoin("criterion", "criterion.id", "score.criterion_id")
    .select(["score.criterion_id as criterionId", "score.value", "criterion.version_id as versionId"])
    .distinct()
    .where("score.points_millionths", "is", null)
    .execute();
  for (const { criterionId, value, versionId } of rows) {
    const worth = pointsReader(await loadContent(work.sql, versionId))(criterionId, value);
    if (worth.pointsMillionths === null) continue;
    const isFull = worth.isFull ? sql`true` : sql`false`;
    await sql`update score set points_millionths = ${worth.pointsMillionths}, is_full = ${isFull}
      where criterion_id = ${criterionId} and value = ${value}`.execute(work.sql);
  }
}

/** A day in Vietnam ends at 17:00 UTC. */
async function fillLateness(work: Work, flag: string, done: string, due: string): Promise<void> {
  await sql`update evaluation set ${sql.id(flag)} = true where ${sql.id(done)} is not null and ${sql.id(done)} >=
    (select y.${sql.id(due)} || 'T17:00:00.000Z' from cycle y where y.id = evaluation.cycle_id)`.execute(work.sql);
}
