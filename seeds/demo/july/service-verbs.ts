import {
  castBallot,
  closeMeeting,
  conveneMeeting,
  decideEvaluation,
  submitSelfRating,
} from "../../../server/evaluation/index.ts";
import type { Clock, Sql, Viewer } from "../../../server/kernel/index.ts";
import type { SeedDeps } from "../../deps.ts";
import { idOf } from "../id-of.ts";
import type { MonthVerbs } from "./run-month.ts";

/** A month of the demo data: when each thing happened and who the people are. */
export interface SeededMonth {
  readonly cycleId: string;
  readonly unitIds: ReadonlyMap<string, string>;
  readonly personIds: ReadonlyMap<string, string>;
  viewerOf(who: string): Viewer;
  /** Moment of the self-ratings, of the votes, of the decisions. */
  readonly selfAt: Clock;
  readonly voteAt: Clock;
  readonly decideAt: Clock;
}

interface Found {
  readonly id: string;
  readonly version: number;
  readonly proposedGrade: string | null;
}

/** The verbs of a month through the services, each as the person whose verb it is, at the time of the event. */
export function serviceVerbs({ write, sql }: SeedDeps, month: SeededMonth): MonthVerbs {
  const meetings = new Map<string, string>();
  const evaluationIds = new Map<string, string>();
  const evaluationOf = (code: string): Promise<Found> =>
    findEvaluation(sql, month.cycleId, idOf(month.personIds, code));
  return {
    async rateOneself(person, grade) {
      const { id, version } = await evaluationOf(person);
      evaluationIds.set(person, id);
      const input = { evaluationId: id, version, grade };
      await write("submitSelfRating", month.viewerOf(person), month.selfAt, submitSelfRating, input);
    },
    async convene(block, chair) {
      const input = { cycleId: month.cycleId, unitId: idOf(month.unitIds, block) };
      const meeting = await write("conveneMeeting", month.viewerOf(chair), month.voteAt, conveneMeeting, input);
      meetings.set(block, meeting.id);
    },
    async vote(block, voter, votes) {
      const choices = [...votes].map(([code, grade]) => ({ evaluationId: idOf(evaluationIds, code), grade }));
      const input = { meetingId: idOf(meetings, block), choices };
      await write("castBallot", month.viewerOf(voter), month.voteAt, castBallot, input);
    },
    async count(block, chair) {
      const meetingId = idOf(meetings, block);
      const { version } = await sql
        .selectFrom("meeting")
        .select("version")
        .where("id", "=", meetingId)
        .executeTakeFirstOrThrow();
      await write("closeMeeting", month.viewerOf(chair), month.voteAt, closeMeeting, { meetingId, version });
    },
    async decide(decider, person, grade) {
      const { id, version, proposedGrade } = await evaluationOf(person);
      const reason = proposedGrade === grade ? null : "Căn cứ kết quả công việc trong tháng";
      const input = { evaluationId: id, version, grade, reason };
      await write("decideEvaluation", month.viewerOf(decider), month.decideAt, decideEvaluation, input);
    },
  };
}

function findEvaluation(sql: Sql, cycleId: string, personId: string): Promise<Found> {
  return sql
    .selectFrom("evaluation")
    .select(["id", "version", "proposed_grade as proposedGrade"])
    .where("cycle_id", "=", cycleId)
    .where("person_id", "=", personId)
    .executeTakeFirstOrThrow();
}
