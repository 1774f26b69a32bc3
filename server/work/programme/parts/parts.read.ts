/*
 * Parts of programmes that the viewer may read; nested fields ask the programme first. One statement each.
 */
import { type BatchRead, columns, today } from "../../../kernel/index.ts";
import { holdsOn, readHeadScope, readInScope, STRUCTURE_ROLES, unitScope } from "../../../organization/index.ts";
import type { ProgrammeFacts } from "../programme.policy.ts";
import type { ProgrammeCommitment } from "./programme-commitment.entity.ts";
import type { ProgrammeMilestone } from "./programme-milestone.entity.ts";
import type { ProgrammeQuestion } from "./programme-question.entity.ts";
import type { ProgrammeReport } from "./programme-report.entity.ts";

/** Commitments by programme, in order. */
export const readCommitments: BatchRead<string, ProgrammeCommitment[]> = async (look, programmeIds) => {
  const rows = await look.sql
    .selectFrom("programme_commitment")
    .select(columns("programme_commitment", "id", "programmeId", "place", "text", "measure", "weight", "dueOn"))
    .where("programme_commitment.programme_id", "in", [...programmeIds])
    .orderBy("programme_commitment.place")
    .orderBy("programme_commitment.id")
    .execute();
  return Map.groupBy(rows, (row) => row.programmeId);
};

/** Milestones by programme, in the order of their days. */
export const readMilestones: BatchRead<string, ProgrammeMilestone[]> = async (look, programmeIds) => {
  const rows = await look.sql
    .selectFrom("programme_milestone")
    .select(columns("programme_milestone", "id", "version", "programmeId", "commitmentId", "place", "text", "dueOn"))
    .select(columns("programme_milestone", "state", "doneOn", "evidence", "confirmedAt", "confirmedById"))
    .select(columns("programme_milestone", "excuse", "remark"))
    .where("programme_milestone.programme_id", "in", [...programmeIds])
    .orderBy("programme_milestone.due_on")
    .orderBy("programme_milestone.place")
    .orderBy("programme_milestone.id")
    .execute();
  return Map.groupBy(rows, (row) => row.programmeId);
};

/** Questions and directions by programme, oldest first. */
export const readQuestions: BatchRead<string, ProgrammeQuestion[]> = async (look, programmeIds) => {
  const rows = await look.sql
    .selectFrom("programme_question")
    .select(columns("programme_question", "id", "version", "programmeId", "kind", "text", "authorId", "askedAt"))
    .select(columns("programme_question", "answer", "answeredAt"))
    .where("programme_question.programme_id", "in", [...programmeIds])
    .orderBy("programme_question.asked_at")
    .orderBy("programme_question.id")
    .execute();
  return Map.groupBy(rows, (row) => row.programmeId);
};

/** Reports by programme, oldest first. */
export const readReports: BatchRead<string, ProgrammeReport[]> = async (look, programmeIds) => {
  const rows = await look.sql
    .selectFrom("programme_report")
    .select(columns("programme_report", "id", "programmeId", "reportedOn", "text", "writtenAt"))
    .where("programme_report.programme_id", "in", [...programmeIds])
    .orderBy("programme_report.reported_on")
    .orderBy("programme_report.id")
    .execute();
  return Map.groupBy(rows, (row) => row.programmeId);
};

/** What the viewer is to each programme today. */
export const readProgrammeFacts: BatchRead<string, ProgrammeFacts> = async (look, programmeIds) => {
  const { viewer, sql } = look;
  const day = today(look.clock);
  const rows = await sql
    .selectFrom("action_programme as p")
    .innerJoin("body as b", "b.id", "p.body_id")
    .leftJoin("body_member as m", (join) =>
      join.onRef("m.body_id", "=", "p.body_id").on("m.person_id", "=", viewer.personId).on(holdsOn("m", day)),
    )
    .select(["p.id", "p.person_id as personId", "p.state", "p.unit_id as unitId", "b.unit_id as bodyUnitId"])
    .select("m.role as bodyRole")
    .where("p.id", "in", [...programmeIds])
    .execute();
  const units = [...new Set(rows.flatMap(({ unitId, bodyUnitId }) => [unitId, bodyUnitId]))];
  const organized = await readInScope(sql, unitScope(viewer, STRUCTURE_ROLES), units, day);
  const headed = await readInScope(sql, await readHeadScope(sql, viewer, day), units, day);
  return new Map(
    rows.map(({ id, personId, state, unitId, bodyUnitId, bodyRole }) => [
      id,
      {
        ...{ personId, state, bodyRole },
        specialist: organized.has(unitId) || organized.has(bodyUnitId),
        headAbove: headed.has(unitId),
      },
    ]),
  );
};
