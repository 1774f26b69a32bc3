/*
 * Roll and paper of meetings that the viewer may know, for display; each function is one statement for any number of
 * meetings, schemes apart, which stay in memory.
 */
import { sql } from "kysely";
import { loadContent } from "../../framework/index.ts";
import type { BatchRead } from "../../kernel/index.ts";
import { readMeetingFacts } from "./meeting.read.ts";
import type { GradeOption, MeetingCandidateView, MeetingVoterView } from "./meeting.views.ts";

/** Who is on the roll and who has voted, by name. */
export const readVotersOfMeetings: BatchRead<string, MeetingVoterView[]> = async (look, meetingIds) => {
  const rows = await look.sql
    .selectFrom("meeting_voter")
    .innerJoin("person", "person.id", "meeting_voter.person_id")
    .select([
      "meeting_voter.meeting_id",
      "person.id as personId",
      "person.full_name as personName",
      "meeting_voter.has_voted",
      "meeting_voter.attendance",
      "meeting_voter.written_opinion",
    ])
    .where("meeting_voter.meeting_id", "in", [...meetingIds])
    .orderBy("person.sort_key")
    .orderBy("person.id")
    .execute();
  const rolls = new Map<string, MeetingVoterView[]>(meetingIds.map((id) => [id, []]));
  const facts = await readMeetingFacts(look, meetingIds);
  for (const { meeting_id: meetingId, personId, personName, has_voted: voted, attendance, ...row } of rows) {
    const keeps = facts.get(meetingId);
    const open = look.viewer.isSystem || keeps?.isConvener || keeps?.isChair || keeps?.isSecretary;
    const writtenOpinion = open || personId === look.viewer.personId ? row.written_opinion : null;
    rolls.get(meetingId)?.push({ personId, personName, hasVoted: Boolean(voted), attendance, writtenOpinion });
  }
  return rolls;
};

/** The evaluations on the paper, by name. */
export const readCandidatesOfMeetings: BatchRead<string, MeetingCandidateView[]> = async (look, meetingIds) => {
  const rows = await look.sql
    .selectFrom("meeting_candidate")
    .innerJoin("evaluation", "evaluation.id", "meeting_candidate.evaluation_id")
    .leftJoin("person", "person.id", "evaluation.person_id")
    .leftJoin("unit", "unit.id", "evaluation.subject_unit_id")
    .leftJoin("position", "position.id", "evaluation.position_id")
    .select(["meeting_candidate.meeting_id as meetingId", "meeting_candidate.proposed_grade as proposedGrade"])
    .select(["meeting_candidate.opinion", "evaluation.proposed_grade as priorGrade"])
    .select([
      "evaluation.id as evaluationId",
      "evaluation.framework_version_id as versionId",
      "evaluation.self_grade as selfGrade",
    ])
    .select(["evaluation.suggested_grade as suggestedGrade", "person.id as personId"])
    .select(sql<string>`coalesce(person.full_name, unit.name)`.as("personName"))
    .select(["position.name as positionName", "position.name_en as positionNameEn"])
    .where("meeting_candidate.meeting_id", "in", [...meetingIds])
    .orderBy(sql`coalesce(unit.sort_key, '')`)
    .orderBy("person.sort_key")
    .orderBy("evaluation.id")
    .execute();
  const grades = await readGradeOptions(look, [...new Set(rows.map((row) => row.versionId))]);
  const papers = new Map<string, MeetingCandidateView[]>(meetingIds.map((id) => [id, []]));
  for (const { meetingId, versionId, ...row } of rows) {
    papers.get(meetingId)?.push({
      ...row,
      grades: grades.get(versionId) ?? [],
      isOwn: row.personId !== null && row.personId === look.viewer.personId,
    });
  }
  return papers;
};

/** Grades of versions, best first. */
export const readGradeOptions: BatchRead<string, GradeOption[]> = async (look, versionIds) => {
  const options = new Map<string, GradeOption[]>();
  for (const versionId of versionIds) {
    const { scheme } = await loadContent(look.sql, versionId);
    options.set(
      versionId,
      scheme.grades.map(({ code, name }) => ({ code, nameVi: name.vi, nameEn: name.en ?? null })),
    );
  }
  return options;
};
