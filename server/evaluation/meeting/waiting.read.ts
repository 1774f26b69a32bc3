/*
 * What a meeting would be about: evaluations of a unit at its vote, or those that a collective decides on.
 */
import { loadContent } from "../../framework/index.ts";
import type { Look } from "../../kernel/index.ts";
import { type BallotRule, processFor } from "../../rating/index.ts";
import { EvaluationStep } from "../evaluation/evaluation.enums.ts";
import { stepsOf } from "../evaluation/evaluation.steps.ts";
import { readRights } from "../evaluation/rights.read.ts";
import { MeetingState } from "./meeting.entity.ts";
import type { VoterRule } from "./voters.read.ts";

/** An evaluation that a meeting would vote on, with the rule of its regulation. */
export interface WaitingEvaluation {
  readonly id: string;
  readonly step: EvaluationStep;
  readonly rule: BallotRule;
}

/** What meets: a unit, or a collective. */
export interface Meeters {
  readonly cycleId: string;
  readonly unitId: string;
  readonly bodyId?: string | null;
}

const BEFORE_VOTE: readonly EvaluationStep[] = [EvaluationStep.SELF, EvaluationStep.COLLECTIVE];

/** Rule of a collective whose regulation has no vote of its own: an open vote of two thirds, more than half. */
const BODY_RULE: BallotRule = { mode: "OPEN", quorum: "2/3", majority: "1/2" };

/** Evaluations of the unit that its meeting votes on: at the vote, or not handed in yet. */
export async function readUnitWaiting(look: Look, { cycleId, unitId }: Meeters): Promise<WaitingEvaluation[]> {
  const rows = await rowsAt(look, cycleId, BEFORE_VOTE).where("evaluation.unit_id", "=", unitId).execute();
  const waiting: WaitingEvaluation[] = [];
  for (const row of rows) {
    const { scheme } = await loadContent(look.sql, row.versionId);
    const { ballot } = processFor(scheme, row.kind);
    const subject = { ...row, leading: Boolean(row.leading) };
    if (ballot && stepsOf(scheme, subject, row.kind).includes("COLLECTIVE"))
      waiting.push({ id: row.id, step: row.step, rule: ballot });
  }
  return waiting;
}

/** Evaluations at DECISION whose decider is the collective today, without those that wait for its minutes. */
export async function readBodyWaiting(look: Look, { cycleId, bodyId }: Meeters): Promise<WaitingEvaluation[]> {
  const rows = await rowsAt(look, cycleId, [EvaluationStep.DECISION])
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("meeting_candidate as mc")
            .innerJoin("meeting as m", "m.id", "mc.meeting_id")
            .select("mc.id")
            .whereRef("mc.evaluation_id", "=", "evaluation.id")
            .where(({ or, and, eb }) =>
              or([
                eb("m.state", "=", MeetingState.VOTING),
                and([
                  eb("m.body_id", "=", bodyId ?? ""),
                  eb("m.chair_confirmed_at", "is", null),
                  eb("mc.proposed_grade", "is not", null),
                ]),
              ]),
            ),
        ),
      ),
    )
    .execute();
  if (rows.length === 0) return [];
  const rights = await readRights(
    look,
    rows.map(({ id }) => id),
  );
  const waiting: WaitingEvaluation[] = [];
  for (const row of rows) {
    const decider = rights.get(row.id)?.decider;
    if (decider?.kind !== "BODY" || decider.bodyId !== bodyId) continue;
    const { scheme } = await loadContent(look.sql, row.versionId);
    const ballot = processFor(scheme, row.kind).ballot;
    waiting.push({ id: row.id, step: row.step, rule: ballot && ballot.mode !== "NONE" ? ballot : BODY_RULE });
  }
  return waiting;
}

/**
 * The evaluations of one meeting: of those under several rules the first group, the rest waits for another meeting.
 *
 * One meeting has one roll, and either votes or comments. Example: staff under voters UNIT and leaders under LEADERS →
 * the staff now, the leaders in the next meeting.
 */
export function oneMeeting(waiting: readonly WaitingEvaluation[]): WaitingEvaluation[] {
  const kindOf = ({ rule }: WaitingEvaluation): string => `${rule.voters ?? "UNIT"} ${String(rule.mode === "NONE")}`;
  const first = [...new Set(waiting.map(kindOf))].sort((one, other) => rank(one) - rank(other))[0];
  return waiting.filter((each) => kindOf(each) === first);
}

/** Who votes under the rule. */
export function voterRule(waiting: readonly WaitingEvaluation[]): VoterRule {
  return waiting[0]?.rule.voters ?? "UNIT";
}

function rank(kind: string): number {
  const [voters = "", comments] = kind.split(" ");
  return ["UNIT", "LEADERS", "BODY"].indexOf(voters) * 2 + (comments === "true" ? 1 : 0);
}

function rowsAt(look: Look, cycleId: string, steps: readonly EvaluationStep[]) {
  return look.sql
    .selectFrom("evaluation")
    .innerJoin("cycle", "cycle.id", "evaluation.cycle_id")
    .select(["evaluation.id", "evaluation.step", "evaluation.framework_version_id as versionId", "evaluation.leading"])
    .select(["evaluation.position_class as positionClass", "evaluation.subject_type as subjectType"])
    .select("cycle.kind")
    .where("evaluation.cycle_id", "=", cycleId)
    .where("evaluation.step", "in", [...steps])
    .orderBy("evaluation.id");
}
