/*
 * Whom an open cycle still waits for at a step with a last day in a span: subjects who have not handed in, voters who
 * have not voted, evaluations that nobody has decided. Each is one statement for all cycles.
 */
import { sql as raw } from "kysely";
import { CycleStatus } from "../../cycle/index.ts";
import type { Sql } from "../../kernel/index.ts";
import { BodyRole, holdsOn } from "../../organization/index.ts";
import { EvaluationStep } from "../evaluation/evaluation.enums.ts";
import { MeetingState } from "../meeting/meeting.entity.ts";

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

/** Chair and secretary of each collective on a day, by collective. */
export async function readOfficers(sql: Sql, bodyIds: readonly string[], day: string): Promise<Map<string, string[]>> {
  if (bodyIds.length === 0) return new Map();
  const rows = await sql
    .selectFrom("body_member")
    .select(["body_member.body_id as bodyId", "body_member.person_id as personId"])
    .where("body_member.body_id", "in", [...bodyIds])
    .where("body_member.role", "in", [BodyRole.CHAIR, BodyRole.SECRETARY])
    .where(holdsOn("body_member", day))
    .orderBy("body_member.id")
    .execute();
  const officers = Map.groupBy(rows, ({ bodyId }) => bodyId);
  return new Map([...officers].map(([bodyId, members]) => [bodyId, members.map(({ personId }) => personId)]));
}

/** Evaluations that wait for a decision. */
export function readWaitingForDecision(sql: Sql, { from, to }: DaySpan): Promise<(Waiting & { id: string })[]> {
  return sql
    .selectFrom("evaluation")
    .innerJoin("cycle", "cycle.id", "evaluation.cycle_id")
    .select(["cycle.id as cycleId", "cycle.name as cycleName", "cycle.decision_due_on as dueOn"])
    .select("evaluation.id as id")
    .where("cycle.status", "=", CycleStatus.OPEN)
    .where("cycle.decision_due_on", ">=", from)
    .where("cycle.decision_due_on", "<=", to)
    .where("evaluation.step", "=", EvaluationStep.DECISION)
    .orderBy("evaluation.id")
    .execute();
}
