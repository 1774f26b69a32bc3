/*
 * The facts of a meeting as its minutes tell them, by name and in words.
 */
import { loadContent } from "../../../framework/index.ts";
import { NotFound, type Sql } from "../../../kernel/index.ts";
import { readAncestors } from "../../../organization/index.ts";
import { dayOf } from "../../rights/deadline.ts";
import { Attendance } from "../meeting.enums.ts";
import { type Meeting } from "../meeting.entity.ts";
import { isPresent } from "../../ballot/quorum.ts";
import type { MinutesAttendee, MinutesCandidate, MinutesFacts } from "./minutes-facts.ts";

/** Reads the facts: those that were confirmed, or the records as they now are. */
export async function readMinutesFacts(sql: Sql, meeting: Meeting): Promise<MinutesFacts> {
  if (meeting.minutes !== null) return JSON.parse(meeting.minutes) as MinutesFacts;
  const head = await sql
    .selectFrom("meeting")
    .innerJoin("unit", "unit.id", "meeting.unit_id")
    .innerJoin("cycle", "cycle.id", "meeting.cycle_id")
    .leftJoin("body", "body.id", "meeting.body_id")
    .leftJoin("person as chair", "chair.id", "meeting.chair_person_id")
    .leftJoin("person as secretary", "secretary.id", "meeting.secretary_person_id")
    .select(["unit.name as agency", "body.name as body", "cycle.name as cycle"])
    .select(["chair.full_name as chair", "secretary.full_name as secretary"])
    .where("meeting.id", "=", meeting.id)
    .executeTakeFirst();
  if (!head) throw new NotFound("Meeting", meeting.id);
  const [parentId] = await readAncestors(sql, meeting.unitId, dayOf(meeting.heldAt));
  const parent = sql
    .selectFrom("unit")
    .select("name")
    .where("id", "=", parentId ?? meeting.unitId);
  const agencyAbove = parentId === undefined ? null : ((await parent.executeTakeFirst())?.name ?? null);
  const { purpose, mode, place, heldAt, closedAt, quorum, minutesNumber: number } = meeting;
  const { candidates, basis } = await readCandidates(sql, meeting.id);
  const attendees = await readAttendees(sql, meeting.id);
  return { ...head, agencyAbove, purpose, mode, place, heldAt, closedAt, quorum, number, attendees, basis, candidates };
}

async function readAttendees(sql: Sql, meetingId: string): Promise<MinutesAttendee[]> {
  const rows = await sql
    .selectFrom("meeting_voter")
    .innerJoin("person", "person.id", "meeting_voter.person_id")
    .select(["person.full_name as name", "has_voted", "attendance", "written_opinion as writtenOpinion"])
    .where("meeting_id", "=", meetingId)
    .orderBy("person.sort_key")
    .orderBy("person.id")
    .execute();
  return rows.map(({ name, has_voted: voted, attendance, writtenOpinion }) => {
    const hasVoted = Boolean(voted);
    const came = isPresent({ hasVoted, attendance }) ? Attendance.PRESENT : (attendance ?? Attendance.ABSENT);
    return { name, attendance: came, hasVoted, writtenOpinion };
  });
}

async function readCandidates(sql: Sql, meetingId: string): Promise<Pick<MinutesFacts, "candidates" | "basis">> {
  const rows = await sql
    .selectFrom("meeting_candidate")
    .innerJoin("evaluation", "evaluation.id", "meeting_candidate.evaluation_id")
    .innerJoin("framework_version as version", "version.id", "evaluation.framework_version_id")
    .innerJoin("framework", "framework.id", "version.framework_id")
    .leftJoin("person", "person.id", "evaluation.person_id")
    .leftJoin("unit", "unit.id", "evaluation.subject_unit_id")
    .leftJoin("position", "position.id", "evaluation.position_id")
    .select(["evaluation.id", "evaluation.framework_version_id as versionId", "evaluation.self_grade as selfGrade"])
    .select(["meeting_candidate.opinion", "meeting_candidate.proposed_grade as proposed", "position.name as position"])
    .select(["person.full_name as personName", "unit.name as unitName", "version.name_vi as regulation"])
    .where("meeting_candidate.meeting_id", "=", meetingId)
    .orderBy("person.sort_key")
    .orderBy("evaluation.id")
    .execute();
  const tallies = await sql.selectFrom("tally").selectAll().where("meeting_id", "=", meetingId).execute();
  const candidates: MinutesCandidate[] = [];
  for (const row of rows) {
    const { scheme } = await loadContent(sql, row.versionId);
    const nameOf = (code: string | null): string | null =>
      scheme.grades.find((grade) => grade.code === code)?.name.vi ?? code;
    const own = tallies.filter((tally) => tally.evaluation_id === row.id);
    const countOf = (code: string | null): number => own.find(({ grade }) => grade === code)?.count ?? 0;
    candidates.push({
      name: row.personName ?? row.unitName ?? "",
      position: row.position,
      selfGrade: nameOf(row.selfGrade),
      opinion: row.opinion,
      counts: scheme.grades.map(({ code, name }) => ({ grade: name.vi, count: countOf(code) })),
      abstained: countOf(null),
      proposed: nameOf(row.proposed),
    });
  }
  return { candidates, basis: [...new Set(rows.map(({ regulation }) => regulation))] };
}
