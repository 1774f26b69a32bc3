import { castBallot, closeMeeting, conveneMeeting, EvaluationStep } from "../../../../server/evaluation/index.ts";
import { ANONYMOUS, type Viewer, type Work } from "../../../../server/kernel/index.ts";
import { evaluationOf, makeOpenedCycle } from "../../../support/build-evaluation.ts";
import type { TestKhung } from "../../../support/test-khung.ts";

/** Who meets, and on whom. */
export interface MeetingPeople {
  readonly unitId: string;
  readonly headId: string;
  readonly employeeId: string;
  readonly colleagueId: string;
  readonly personId: string;
  readonly decidedId: string;
}

/** A meeting of the unit on one person in a cycle; everybody has voted. */
export async function makeMeeting(
  khung: TestKhung,
  cycleId: string,
  people: MeetingPeople,
  officers: { readonly chairPersonId?: string; readonly secretaryPersonId?: string } = {},
): Promise<string> {
  const { unitId, personId } = people;
  const meeting = await khung.write(conveneMeeting, { cycleId, unitId, withoutLate: true, ...officers });
  const candidate = await evaluationOf(khung, cycleId, personId);
  const choices = [{ evaluationId: candidate.id, grade: "HTT" }];
  for (const voter of [people.colleagueId, people.decidedId, people.headId, people.employeeId])
    await khung.write(castBallot, { meetingId: meeting.id, choices }, personAsViewer(voter));
  return meeting.id;
}

/** A meeting that was counted and whose minutes wait for the head as chair and the colleague as secretary. */
export async function makeCountedMeeting(khung: TestKhung, people: MeetingPeople) {
  const { unitId, headId, colleagueId, personId } = people;
  const cycle = await makeOpenedCycle(khung, { unitId, startsOn: "2026-06-01", endsOn: "2026-06-28" });
  await stand(khung, cycle.id, personId, "COLLECTIVE");
  const officers = { chairPersonId: headId, secretaryPersonId: colleagueId };
  const countedMeetingId = await makeMeeting(khung, cycle.id, people, officers);
  await khung.write(closeMeeting, { meetingId: countedMeetingId, version: 1 });
  return { countedMeetingId, countedCandidateId: (await evaluationOf(khung, cycle.id, personId)).id };
}

/** Puts an evaluation into a step, as the days before would have. */
export async function stand(
  khung: TestKhung,
  cycleId: string,
  personId: string,
  step: `${EvaluationStep}`,
): Promise<void> {
  await khung.write(setStep, { id: (await evaluationOf(khung, cycleId, personId)).id, step });
}

/** Makes the vote of a meeting secret; its open votes are gone. */
export async function makeSecret({ sql }: Work, { id }: { id: string }): Promise<object> {
  await sql
    .updateTable("meeting")
    .set({ mode: "SECRET" as never })
    .where("id", "=", id)
    .execute();
  await sql.deleteFrom("open_vote").where("meeting_id", "=", id).execute();
  return {};
}

/** A person as the program would know the viewer. */
function personAsViewer(personId: string): Viewer {
  return { ...ANONYMOUS, accountId: personId, personId };
}

async function setStep({ sql }: Work, { id, step }: { id: string; step: `${EvaluationStep}` }): Promise<object> {
  const values = { step: EvaluationStep[step], self_grade: "HTT", self_submitted_at: "2026-07-10T00:00:00.000Z" };
  await sql.updateTable("evaluation").set(values).where("id", "=", id).execute();
  return {};
}
