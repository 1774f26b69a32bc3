/*
 * Decided results that must be in the national database: which were sent when, which are due and overdue. One statement
 * and its count; the viewer's own result is not in it before it was told.
 */
import { sql } from "kysely";
import { CycleKind, CycleTrack } from "../../cycle/index.ts";
import { dayOf, DECIDED_STEPS, EvaluationSubject, untoldOwn } from "../../evaluation/index.ts";
import { assertAllowed, type Look, type Page, type PageInput, readPage, today } from "../../kernel/index.ts";
import { inScope, SubjectType } from "../../organization/index.ts";
import { canReadExact, readStatisticsRights } from "../../statistics/index.ts";
import { dutyDueOn, overdueBefore } from "./duty.ts";
import { type DutyItem, DutyState, type ReportingDutyFilter } from "./duty.views.ts";
import { canReadDuty } from "./transmission.policy.ts";

/** Cycles whose results are reported: official periods of the State track. */
export const DUTY_KINDS = [CycleKind.MONTH, CycleKind.QUARTER, CycleKind.YEAR];
const DUTY_TYPES = [SubjectType.CIVIL_SERVANT, SubjectType.PUBLIC_EMPLOYEE];

const SENT_ON = sql<string | null>`(select min(t.sent_on) from transmission_item i
  join transmission t on t.id = i.transmission_id where i.decision_id = decision.id and t.sent_on is not null)`;
const IS_PREPARED = sql<number>`case when exists (select 1 from transmission_item i
  where i.decision_id = decision.id) then 1 else 0 end`;
const WAS_SENT_BEFORE = sql<number>`case when exists (select 1 from transmission_item i
  join transmission t on t.id = i.transmission_id join decision od on od.id = i.decision_id
  where od.evaluation_id = evaluation.id and od.id <> decision.id and t.sent_on is not null) then 1 else 0 end`;

/**
 * What is due, overdue and sent; the oldest result first.
 *
 * @throws Unauthenticated, Forbidden `transmission.notReader`; NotFound when there is no such unit.
 */
export async function readReportingDuty(
  look: Look,
  filter: ReportingDutyFilter,
  page: PageInput,
): Promise<Page<DutyItem>> {
  await assertReadsDuty(look, filter.unitId);
  const matching = dutyOf(look, filter);
  const { items, total } = await readPage(
    page,
    matching,
    matching
      .select(["evaluation.id as evaluationId", "decision.id as decisionId", "decision.grade"])
      .select([
        "decision.decided_at as decidedAt",
        "evaluation.shown_total as score",
        "evaluation.subject_type as subjectType",
      ])
      .select(["person.code as personCode", "person.full_name as personName"])
      .select(["unit.id as unitId", "unit.code as unitCode", "unit.name as unitName", "position.name as position"])
      .select(["cycle.id as cycleId", "cycle.name as cycleName"])
      .select([SENT_ON.as("sentOn"), IS_PREPARED.as("prepared"), WAS_SENT_BEFORE.as("sentBefore")])
      .orderBy("decision.decided_at")
      .orderBy("person.sort_key")
      .orderBy("evaluation.id"),
  );
  const now = today(look.clock);
  return { items: items.map((row) => asItem(row, now)), total };
}

/** Whether the viewer may see the duty of the unit and below. */
export async function assertReadsDuty(look: Look, unitId: string): Promise<void> {
  const facts = await readStatisticsRights(look, { unitId, withSubtree: true });
  assertAllowed(look.viewer, canReadDuty(look.viewer, canReadExact(look.viewer, facts)));
}

/** Standing decisions that must be reported, narrowed by the filter. */
function dutyOf(look: Look, { unitId, cycleId, state }: ReportingDutyFilter) {
  const day = today(look.clock);
  let query = reported(look).where(inScope("evaluation.unit_id", [{ unitId, includesSubtree: true }], day));
  if (cycleId) query = query.where("evaluation.cycle_id", "=", cycleId);
  if (state === DutyState.SENT) return query.where(sql<boolean>`${SENT_ON} is not null`);
  if (state === DutyState.OVERDUE) return unsent(query).where("decision.decided_at", "<", overdueBefore(day));
  return state === DutyState.DUE ? unsent(query).where("decision.decided_at", ">=", overdueBefore(day)) : query;
}

/** Every standing decision that must be reported and that the viewer may know of. */
function reported(look: Look) {
  return look.sql
    .selectFrom("evaluation")
    .innerJoin("decision", "decision.evaluation_id", "evaluation.id")
    .innerJoin("cycle", "cycle.id", "evaluation.cycle_id")
    .innerJoin("unit", "unit.id", "evaluation.unit_id")
    .innerJoin("person", "person.id", "evaluation.person_id")
    .leftJoin("position", "position.id", "evaluation.position_id")
    .where("decision.superseded_by_id", "is", null)
    .where("evaluation.subject", "=", EvaluationSubject.PERSON)
    .where("evaluation.step", "in", [...DECIDED_STEPS])
    .where("evaluation.subject_type", "in", DUTY_TYPES)
    .where("cycle.track", "=", CycleTrack.STATE)
    .where("cycle.kind", "in", DUTY_KINDS)
    .where(sql<boolean>`not ${untoldOwn(look)}`);
}

function unsent(query: ReturnType<typeof reported>): ReturnType<typeof reported> {
  return query.where(sql<boolean>`${SENT_ON} is null`);
}

type Found = Omit<DutyItem, "state" | "dueOn" | "decidedOn" | "isLate" | "isPrepared" | "isAgain"> & {
  readonly decidedAt: string;
  readonly prepared: number | string;
  readonly sentBefore: number | string;
};

function asItem({ prepared, sentBefore, decidedAt, ...row }: Found, now: string): DutyItem {
  const dueOn = dutyDueOn(decidedAt);
  const isLate = (row.sentOn ?? now) > dueOn;
  const open = isLate ? DutyState.OVERDUE : DutyState.DUE;
  return {
    ...row,
    ...{ decidedOn: dayOf(decidedAt), dueOn, isLate },
    state: row.sentOn === null ? open : DutyState.SENT,
    isPrepared: Number(prepared) === 1,
    isAgain: Number(sentBefore) === 1,
  };
}

/** Results that were not sent, counted by unit, cycle and moment of the decision. */
export function readUnsentCounts(look: Look) {
  return unsent(reported(look))
    .select(["evaluation.unit_id as unitId", "cycle.id as cycleId", "cycle.name as cycleName"])
    .select(["decision.decided_at as decidedAt", sql<number | string>`count(*)`.as("count")])
    .groupBy(["evaluation.unit_id", "cycle.id", "cycle.name", "decision.decided_at"])
    .orderBy("decision.decided_at")
    .orderBy("evaluation.unit_id")
    .execute();
}
