/*
 * Roll and paper of meetings that the viewer may know, for display; each function is one statement for any number of
 * meetings, schemes apart, which stay in memory.
 */
import { loadContent } from "../../framework/index.ts";
import { ability, type BatchRead, type Look, NotFound, Unauthenticated } from "../../kernel/index.ts";
import { canConvene } from "./meeting.policy.ts";
import { readConvenedUnits } from "./meeting.read.ts";
import type { GradeOption, MeetingCandidateView, MeetingOutlook, MeetingVoterView } from "./meeting.views.ts";

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
    ])
    .where("meeting_voter.meeting_id", "in", [...meetingIds])
    .orderBy("person.sort_key")
    .orderBy("person.id")
    .execute();
  const rolls = new Map<string, MeetingVoterView[]>(meetingIds.map((id) => [id, []]));
  for (const { meeting_id: meetingId, personId, personName, has_voted: voted } of rows) {
    rolls.get(meetingId)?.push({ personId, personName, hasVoted: Boolean(voted) });
  }
  return rolls;
};

/** The evaluations on the paper, by name. */
export const readCandidatesOfMeetings: BatchRead<string, MeetingCandidateView[]> = async (look, meetingIds) => {
  const rows = await look.sql
    .selectFrom("meeting_candidate")
    .innerJoin("evaluation", "evaluation.id", "meeting_candidate.evaluation_id")
    .innerJoin("person", "person.id", "evaluation.person_id")
    .leftJoin("position", "position.id", "evaluation.position_id")
    .select(["meeting_candidate.meeting_id as meetingId", "meeting_candidate.proposed_grade as proposedGrade"])
    .select([
      "evaluation.id as evaluationId",
      "evaluation.framework_version_id as versionId",
      "evaluation.self_grade as selfGrade",
    ])
    .select(["evaluation.suggested_grade as suggestedGrade", "person.id as personId", "person.full_name as personName"])
    .select("position.name as positionName")
    .where("meeting_candidate.meeting_id", "in", [...meetingIds])
    .orderBy("person.sort_key")
    .orderBy("evaluation.id")
    .execute();
  const grades = await readGradeOptions(look, [...new Set(rows.map((row) => row.versionId))]);
  const papers = new Map<string, MeetingCandidateView[]>(meetingIds.map((id) => [id, []]));
  for (const { meetingId, versionId, ...row } of rows) {
    papers
      .get(meetingId)
      ?.push({ ...row, grades: grades.get(versionId) ?? [], isOwn: row.personId === look.viewer.personId });
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

/**
 * Whether a unit can meet in a cycle, for those who may convene it; for others the numbers stay zero.
 *
 * @throws Unauthenticated when nobody is signed in.
 * @throws NotFound when there is no such unit.
 */
export async function readMeetingOutlook(look: Look, cycleId: string, unitId: string): Promise<MeetingOutlook> {
  if (look.viewer.accountId === null && !look.viewer.isSystem) throw new Unauthenticated();
  const unit = await look.sql.selectFrom("unit").select("id").where("id", "=", unitId).executeTakeFirst();
  if (!unit) throw new NotFound("Unit", unitId);
  const verdict = canConvene(look.viewer, (await readConvenedUnits(look, [unitId])).get(unitId) ?? false);
  const canConveneNow = ability(verdict);
  if (!verdict.allowed) return { waiting: 0, late: 0, runningMeetingId: null, canConvene: canConveneNow };
  const rows = await look.sql
    .selectFrom("evaluation")
    .select(["step", "framework_version_id as versionId"])
    .select((expression) => expression.fn.countAll().as("count"))
    .where("cycle_id", "=", cycleId)
    .where("unit_id", "=", unitId)
    .groupBy(["step", "framework_version_id"])
    .execute();
  let [waiting, late] = [0, 0];
  for (const { step, versionId, count } of rows) {
    if (step === "COLLECTIVE") waiting += Number(count);
    if (step === "SELF" && (await loadContent(look.sql, versionId)).scheme.steps.includes("COLLECTIVE"))
      late += Number(count);
  }
  const running = await look.sql
    .selectFrom("meeting")
    .select("id")
    .where("cycle_id", "=", cycleId)
    .where("unit_id", "=", unitId)
    .where("closed_at", "is", null)
    .executeTakeFirst();
  return { waiting, late, runningMeetingId: running?.id ?? null, canConvene: canConveneNow };
}
