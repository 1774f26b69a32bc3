/*
 * What an open cycle still waits for: subjects who have not handed in, voters who have not voted, evaluations at a step
 * of somebody else, objections without an answer, cycles that nobody has opened. Each is one statement for all cycles.
 */
import { sql as raw } from "kysely";
import { CycleStatus } from "../../cycle/index.ts";
import type { Sql } from "../../kernel/index.ts";
import { EvaluationStep } from "../evaluation/evaluation.enums.ts";
import { MeetingState } from "../meeting/meeting.entity.ts";
import { ObjectionState } from "../objection/objection.entity.ts";

/** Days from the first to the last, both counted. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** Something that waits in a cycle. */
export interface Waiting {
  readonly cycleId: string;
  readonly cycleName: string;
  readonly dueOn: string | null;
}

/** An evaluation that waits for somebody else than its subject. */
export interface WaitingEvaluation extends Waiting {
  readonly id: string;
  readonly unitId: string;
  readonly personId: string | null;
}

/** Column of the cycle with the last day of a step. */
const DUE_COLUMNS = {
  [EvaluationStep.SELF]: "cycle.self_due_on",
  [EvaluationStep.COLLECTIVE]: "cycle.vote_due_on",
  [EvaluationStep.PARTY_OPINION]: "cycle.party_opinion_due_on",
  [EvaluationStep.HR_PROPOSAL]: "cycle.proposal_due_on",
  [EvaluationStep.DECISION]: "cycle.decision_due_on",
  [EvaluationStep.NOTICE]: "cycle.notice_due_on",
} as const;
export type StepOfOthers = EvaluationStep.PARTY_OPINION | EvaluationStep.HR_PROPOSAL | EvaluationStep.DECISION;

/** Evaluations that wait for their subject: a person, or the head of a unit. */
export function readWaitingForSelf(
  sql: Sql,
  { from, to }: DaySpan,
): Promise<(Waiting & { id: string; personId: string | null; unitId: string | null })[]> {
  return sql
    .selectFrom("evaluation")
    .innerJoin("cycle", "cycle.id", "evaluation.cycle_id")
    .select(["cycle.id as cycleId", "cycle.name as cycleName", "cycle.self_due_on as dueOn"])
    .select(["evaluation.id as id", "evaluation.person_id as personId", "evaluation.subject_unit_id as unitId"])
    .where("cycle.status", "=", CycleStatus.OPEN)
    .where("cycle.self_due_on", ">=", from)
    .where("cycle.self_due_on", "<=", to)
    .where("evaluation.step", "=", EvaluationStep.SELF)
    .orderBy("evaluation.id")
    .execute();
}

/** Voters of running meetings whose paper is missing. */
export function readWaitingForVote(
  sql: Sql,
  { from, to }: DaySpan,
): Promise<(Waiting & { meetingId: string; personId: string })[]> {
  return sql
    .selectFrom("meeting_voter")
    .innerJoin("meeting", "meeting.id", "meeting_voter.meeting_id")
    .innerJoin("cycle", "cycle.id", "meeting.cycle_id")
    .select(["cycle.id as cycleId", "cycle.name as cycleName", "cycle.vote_due_on as dueOn"])
    .select(["meeting.id as meetingId", "meeting_voter.person_id as personId"])
    .where("cycle.status", "=", CycleStatus.OPEN)
    .where("cycle.vote_due_on", ">=", from)
    .where("cycle.vote_due_on", "<=", to)
    .where("meeting.state", "=", MeetingState.VOTING)
    .where(raw<boolean>`not meeting_voter.has_voted`)
    .orderBy("meeting_voter.id")
    .execute();
}

/** Evaluations at a step of others whose last day is near or past, or that has none. */
export function readWaitingAt(sql: Sql, step: StepOfOthers, { to }: DaySpan): Promise<WaitingEvaluation[]> {
  const due = DUE_COLUMNS[step];
  return sql
    .selectFrom("evaluation")
    .innerJoin("cycle", "cycle.id", "evaluation.cycle_id")
    .select(["cycle.id as cycleId", "cycle.name as cycleName", `${due} as dueOn`])
    .select(["evaluation.id", "evaluation.unit_id as unitId", "evaluation.person_id as personId"])
    .where("cycle.status", "=", CycleStatus.OPEN)
    .where(({ or, eb }) => or([eb(due, "is", null), eb(due, "<=", to)]))
    .where("evaluation.step", "=", step)
    .orderBy("evaluation.id")
    .execute();
}

/** Open objections, each with the last day to answer it. */
export function readWaitingForAnswer(sql: Sql, { to }: DaySpan): Promise<WaitingEvaluation[]> {
  return sql
    .selectFrom("objection")
    .innerJoin("evaluation", "evaluation.id", "objection.evaluation_id")
    .innerJoin("cycle", "cycle.id", "evaluation.cycle_id")
    .select(["cycle.id as cycleId", "cycle.name as cycleName", "objection.due_on as dueOn"])
    .select(["evaluation.id", "evaluation.unit_id as unitId", "evaluation.person_id as personId"])
    .where("objection.state", "=", ObjectionState.OPEN)
    .where("evaluation.step", "=", EvaluationStep.RESOLUTION)
    .where(({ or, eb }) => or([eb("objection.due_on", "is", null), eb("objection.due_on", "<=", to)]))
    .orderBy("evaluation.id")
    .execute();
}

/** Planned cycles whose first day has come. */
export function readUnopened(sql: Sql, day: string): Promise<(Waiting & { unitId: string })[]> {
  return sql
    .selectFrom("cycle")
    .select(["id as cycleId", "name as cycleName", "unit_id as unitId", raw<null>`null`.as("dueOn")])
    .where("status", "=", CycleStatus.PLANNED)
    .where("starts_on", "<=", day)
    .orderBy("id")
    .execute();
}

/** Of each open cycle by unit, how many evaluations stand in a step whose last day is past. */
export async function readLate(sql: Sql, day: string): Promise<(Waiting & { unitId: string; count: number })[]> {
  const rows = await sql
    .selectFrom("evaluation")
    .innerJoin("cycle", "cycle.id", "evaluation.cycle_id")
    .select(["cycle.id as cycleId", "cycle.name as cycleName", "evaluation.unit_id as unitId"])
    .select(({ fn }) => fn.countAll().as("count"))
    .where("cycle.status", "=", CycleStatus.OPEN)
    .where(({ or, and, eb }) =>
      or(
        Object.entries(DUE_COLUMNS).map(([step, due]) =>
          and([eb("evaluation.step", "=", step as EvaluationStep), eb(due, "<", day)]),
        ),
      ),
    )
    .groupBy(["cycle.id", "cycle.name", "evaluation.unit_id"])
    .orderBy("cycle.id")
    .orderBy("evaluation.unit_id")
    .execute();
  return rows.map((row) => ({ ...row, dueOn: null, count: Number(row.count) }));
}
