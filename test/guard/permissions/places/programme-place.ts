import type { Work } from "../../../../server/kernel/index.ts";
import { addBodyMember, BodyKind, BodyRole } from "../../../../server/organization/index.ts";
import {
  approveActionProgramme,
  askOnProgramme,
  confirmMilestone,
  draftActionProgramme,
  QuestionKind,
  reportMilestone,
  submitActionProgramme,
} from "../../../../server/work/index.ts";
import { makeAppointment, makeBody } from "../../../support/build-organization.ts";
import type { TestKhung } from "../../../support/test-khung.ts";

/** Whose programmes they are: the employee's, before the Party committee of head and colleague. */
export interface ProgrammePeople {
  readonly unitId: string;
  readonly otherUnitId: string;
  readonly headId: string;
  readonly employeeId: string;
  readonly colleagueId: string;
}

const MILESTONES = ["2026-03-31", "2026-04-30", "2026-05-31"].map((dueOn) => ({ text: "Ban hành nghị quyết", dueOn }));

/** What a programme says. */
export const PROGRAMME = {
  ...{ startsOn: "2026-01-01", endsOn: "2026-12-31", context: "Xã miền núi" },
  commitments: [
    { text: "Tinh gọn bộ máy", measure: "Còn bốn phòng", weight: "2", dueOn: "2026-12-31", milestones: MILESTONES },
  ],
};

/** A programme of the employee in each state, with a question and milestones that are open, reported and confirmed. */
export async function makeProgrammePlace(khung: TestKhung, people: ProgrammePeople) {
  const councilId = await makeCouncil(khung, people);
  const submit = async (id: string) => khung.write(submitActionProgramme, { id, version: 1 });
  const draft = async (): Promise<string> => {
    const personId = people.employeeId;
    const post = { unitId: people.otherUnitId, personId, isPrimary: false, startsOn: "2026-01-01" };
    const appointmentId = (await makeAppointment(khung, post)).id;
    const said = { ...PROGRAMME, appointmentId, bodyId: councilId };
    return (await khung.write(draftActionProgramme, said)).id;
  };
  const [draftProgrammeId, submittedProgrammeId, programmeId] = [await draft(), await draft(), await draft()];
  await submit(submittedProgrammeId);
  const { version } = await submit(programmeId);
  await khung.write(approveActionProgramme, { id: programmeId, version });
  const question = { programmeId, kind: QuestionKind.QUESTION, text: "Bao giờ xong?" };
  const questionId = (await khung.write(askOnProgramme, question)).id;
  return {
    ...{ councilId, draftProgrammeId, submittedProgrammeId, programmeId, questionId },
    ...(await makeProgress(khung, programmeId)),
  };
}

async function makeCouncil(khung: TestKhung, { unitId, headId, colleagueId }: ProgrammePeople): Promise<string> {
  const bodyId = (await makeBody(khung, { unitId, kind: BodyKind.PARTY_COMMITTEE })).id;
  const since = { bodyId, startsOn: "2021-01-01" };
  await khung.write(addBodyMember, { ...since, personId: headId, role: BodyRole.CHAIR });
  await khung.write(addBodyMember, { ...since, personId: colleagueId, role: BodyRole.MEMBER });
  return bodyId;
}

async function makeProgress(khung: TestKhung, programmeId: string) {
  const [openMilestoneId = "", reportedMilestoneId = "", confirmedMilestoneId = ""] = await khung.write(
    readMilestones,
    { programmeId },
  );
  for (const id of [reportedMilestoneId, confirmedMilestoneId])
    await khung.write(reportMilestone, { id, version: 1, doneOn: "2026-03-30", evidence: "NQ 1" });
  await khung.write(confirmMilestone, { id: confirmedMilestoneId, version: 2 });
  return { openMilestoneId, reportedMilestoneId, confirmedMilestoneId };
}

async function readMilestones({ sql }: Work, { programmeId }: { programmeId: string }): Promise<string[]> {
  const rows = await sql
    .selectFrom("programme_milestone")
    .select("id")
    .where("programme_id", "=", programmeId)
    .orderBy("due_on")
    .execute();
  return rows.map(({ id }) => id);
}
