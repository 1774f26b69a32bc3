/*
 * Open cycles as they stand in the units whose evaluations the viewer may read: two statements for all cycles, and for
 * the quota those that its board needs.
 */
import { sql } from "kysely";
import { CycleStatus } from "../../cycle/index.ts";
import { type BatchRead, type Look, today, Unauthenticated } from "../../kernel/index.ts";
import { inScope, type UnitScope } from "../../organization/index.ts";
import { readReadingScope } from "../authority/authority.read.ts";
import { EvaluationStep } from "../evaluation/evaluation.enums.ts";
import { UNDECIDED_STEPS } from "../evaluation/evaluation.steps.ts";
import { ExclusionReason } from "../opening/cycle-exclusion.entity.ts";
import { countOverQuota } from "../quota/over-quota.read.ts";
import type { RunningCycle } from "./running.views.ts";

/** SQL: the last day of the step in which the evaluation stands; null where it has none. */
const DUE_DAY = sql<string | null>`case evaluation.step
  when ${sql.lit(EvaluationStep.SELF)} then cycle.self_due_on
  when ${sql.lit(EvaluationStep.COLLECTIVE)} then cycle.vote_due_on
  when ${sql.lit(EvaluationStep.PARTY_OPINION)} then cycle.party_opinion_due_on
  when ${sql.lit(EvaluationStep.HR_PROPOSAL)} then cycle.proposal_due_on
  when ${sql.lit(EvaluationStep.DECISION)} then cycle.decision_due_on
  when ${sql.lit(EvaluationStep.NOTICE)} then cycle.notice_due_on end`;

/**
 * Open cycles with people or units that the viewer is in charge of, the one that ends first in front.
 *
 * @throws Unauthenticated when nobody is signed in.
 */
export async function readRunningCycles(look: Look): Promise<RunningCycle[]> {
  if (look.viewer.accountId === null && !look.viewer.isSystem) throw new Unauthenticated();
  const scope = await readReadingScope(look);
  if (scope.length === 0) return [];
  const day = today(look.clock);
  const isLate = sql`${DUE_DAY} < ${day}`;
  const undecided = sql`evaluation.step in (${sql.join([...UNDECIDED_STEPS])})`;
  const rows = await look.sql
    .selectFrom("evaluation")
    .innerJoin("cycle", "cycle.id", "evaluation.cycle_id")
    .select(["cycle.id as cycleId", "cycle.name"])
    .select(({ fn }) => fn.countAll().as("count"))
    .select(sql<number>`sum(case when ${undecided} then 1 else 0 end)`.as("openCount"))
    .select(sql<number>`sum(case when ${isLate} then 1 else 0 end)`.as("lateCount"))
    .select(sql<number>`count(distinct case when ${isLate} then evaluation.unit_id end)`.as("lateUnitCount"))
    .select(sql<string | null>`min(case when ${isLate} then ${DUE_DAY} end)`.as("lateSince"))
    .where("cycle.status", "=", CycleStatus.OPEN)
    .where("evaluation.step", "<>", EvaluationStep.NOT_RATED)
    .where(inScope("evaluation.unit_id", scope, day))
    .groupBy(["cycle.id", "cycle.name", "cycle.ends_on"])
    .orderBy("cycle.ends_on")
    .orderBy("cycle.id")
    .execute();
  const lacking = await readLacking(look, scope);
  return rows.map((row) => ({
    ...row,
    count: Number(row.count),
    openCount: Number(row.openCount),
    lateCount: Number(row.lateCount),
    lateUnitCount: Number(row.lateUnitCount),
    withoutFrameworkCount: lacking.get(row.cycleId) ?? 0,
  }));
}

/** People of the units who got no evaluation because the regulations leave it open, by open cycle. */
async function readLacking({ sql: db, clock }: Look, scope: UnitScope): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("cycle_exclusion")
    .innerJoin("cycle", "cycle.id", "cycle_exclusion.cycle_id")
    .select("cycle.id")
    .select(({ fn }) => fn.countAll().as("count"))
    .where("cycle.status", "=", CycleStatus.OPEN)
    .where("cycle_exclusion.reason", "in", [ExclusionReason.NO_FRAMEWORK, ExclusionReason.AMBIGUOUS_FRAMEWORK])
    .where(inScope("cycle_exclusion.unit_id", scope, today(clock)))
    .groupBy("cycle.id")
    .execute();
  return new Map(rows.map(({ id, count }) => [id, Number(count)]));
}

/** By cycle, how many groups stand over their quota, of the agencies that the viewer reads. */
export const readOverQuota: BatchRead<string, number> = async (look, cycleIds) => {
  const found = new Map<string, number>();
  for (const cycleId of cycleIds) found.set(cycleId, await countOverQuota(look, cycleId));
  return found;
};
