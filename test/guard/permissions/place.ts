import { CycleKind } from "../../../server/cycle/index.ts";
import { commentOnDraft } from "../../../server/framework/index.ts";
import { Role, type Work } from "../../../server/kernel/index.ts";
import {
  addBodyMember,
  BodyRole,
  recordSuccession,
  setPosts,
  SuccessionKind,
  UnitKind,
} from "../../../server/organization/index.ts";
import { evaluationOf, makeCycle, makeOpenedCycle } from "../../support/build-evaluation.ts";
import { makeAdoption, makeDraftVersion, makePublishedVersion } from "../../support/build-framework.ts";
import { makeAssessment, makeCompetencyVersion, makeRequirements } from "../../support/build-competency.ts";
import { makeAccount, makeGrant } from "../../support/build-identity.ts";
import {
  makeAppointment,
  makeBody,
  makeHead,
  makePerson,
  makePosition,
  makeUnit,
} from "../../support/build-organization.ts";
import { closeForTest, makeEvaluations, makeOpenCycle } from "../../support/build-statistics.ts";
import type { TestKhung } from "../../support/test-khung.ts";
import { makeAuthorityPlace } from "./places/authority-place.ts";
import { makeCataloguePlace } from "./places/catalogue-place.ts";
import { makeCyclePlace } from "./places/cycle-place.ts";
import { makeFactsPlace } from "./places/facts-place.ts";
import { makeCountedMeeting, makeMeeting, makeSecret, stand } from "./places/meeting-place.ts";
import { makeFormPlace } from "./places/form-place.ts";
import { makeReportingPlace } from "./places/reporting-place.ts";
import { makePlanPlace } from "./places/plan-place.ts";
import { makePrivacyPlace } from "./places/privacy-place.ts";
import { makeProcessPlace } from "./places/process-place.ts";
import { makeProgrammePlace } from "./places/programme-place.ts";
import { makePublicationPlace } from "./places/publication-place.ts";
import { makeTaskPlace } from "./places/task-place.ts";
import { makeTokenPlace } from "./places/token-place.ts";
import { makeTransferPlace } from "./places/transfer-place.ts";

/** One record of each kind, all of one commune. */
export type Place = Awaited<ReturnType<typeof makePlace>>;

/**
 * A commune with people, catalogue, regulation and cycles in every state: something for every verb to act on.
 *
 * @param provinceId its superior unit, which has adopted the regulation with a vote.
 */
export async function makePlace(khung: TestKhung, provinceId: string) {
  const staff = await makeStaff(khung, provinceId);
  const office = await makeOffice(khung, staff);
  const regulations = await makeRegulations(khung, staff);
  const cycles = await makeCycles(khung, staff);
  const process = await makeProcessPlace(khung, staff);
  return {
    ...{ ...staff, ...office, ...regulations, ...cycles, ...process },
    ...(await makeAuthorityPlace(khung, { ...staff, ...process })),
    ...(await makePublicationPlace(khung, { ...staff, ...cycles })),
    ...(await makeFactsPlace(khung, staff)),
    ...(await makeAccounts(khung, staff)),
    ...(await makeCyclePlace(khung, staff)),
    ...(await makeProgrammePlace(khung, staff)),
    ...(await makeTransferPlace(khung, staff)),
    ...(await makeTaskPlace(khung, staff)),
    ...(await makePlanPlace(khung, staff)),
    ...(await makeFormPlace(khung, staff)),
    ...(await makeReportingPlace(khung, { ...staff, ...cycles })),
    ...(await makeCataloguePlace(khung, staff)),
    ...(await makeTokenPlace(khung, staff)),
    ...(await makePrivacyPlace(khung, staff)),
  };
}

type Staff = Awaited<ReturnType<typeof makeStaff>>;

async function makeStaff(khung: TestKhung, provinceId: string) {
  const unitId = (await makeUnit(khung, { parentId: provinceId, kind: UnitKind.COMMUNE })).id;
  const [emptyUnitId, otherUnitId, formerUnitId] = [
    (await makeUnit(khung, { parentId: unitId })).id,
    (await makeUnit(khung, { parentId: unitId })).id,
    (await makeUnit(khung, { parentId: unitId })).id,
  ];
  const headId = (await makeHead(khung, unitId)).personId;
  const positionId = (await makePosition(khung)).id;
  const employed = async (): Promise<{ personId: string; id: string }> => {
    const personId = (await makePerson(khung)).id;
    return makeAppointment(khung, { unitId, personId, positionId });
  };
  const [employee, colleague, clerk, decided] = [
    await employed(),
    await employed(),
    await employed(),
    await employed(),
  ];
  const unit = { unitId, emptyUnitId, otherUnitId, formerUnitId };
  const people = { headId, employeeId: employee.personId, colleagueId: colleague.personId };
  const others = { personId: clerk.personId, decidedId: decided.personId };
  const partTimer = await makeAppointment(khung, { unitId, positionId, isPrimary: false, startsOn: "2026-01-01" });
  const office = {
    positionId,
    appointmentId: clerk.id,
    employeeAppointmentId: employee.id,
    partTimerId: partTimer.personId,
  };
  return { ...unit, ...people, ...others, ...office };
}

async function makeOffice(khung: TestKhung, { unitId, positionId, formerUnitId, otherUnitId, colleagueId }: Staff) {
  const bodyId = (await makeBody(khung, { unitId })).id;
  const member = { bodyId, personId: colleagueId, role: BodyRole.MEMBER, startsOn: "2021-01-01" };
  const membershipId = (await khung.write(addBodyMember, member)).id;
  await khung.write(setPosts, { unitId, startsOn: "2026-01-01", posts: [{ positionId, count: 5 }] });
  await khung.write(recordSuccession, {
    kind: SuccessionKind.MERGE,
    documentNumber: "1/NQ",
    takesEffectOn: "2026-02-01",
    fromUnitIds: [formerUnitId, (await makeUnit(khung, { parentId: unitId })).id],
    toUnitIds: [otherUnitId],
  });
  return { bodyId, membershipId };
}

async function makeRegulations(khung: TestKhung, { unitId, positionId, personId }: Staff) {
  const owned = { ownerUnitId: unitId };
  const published = await makePublishedVersion(khung, {}, owned);
  const draft = await makeDraftVersion(khung, {}, owned);
  const { frameworkId } = published;
  const competencies = await makeCompetencyVersion(khung, {}, owned);
  const versionId = competencies.version.id;
  await makeRequirements(khung, { positionId, versionId, rows: [[competencies.id("DD"), 3, 5]] });
  await makeAssessment(khung, { personId, versionId, rows: [[competencies.id("DD"), 1]] });
  const remark = await khung.write(commentOnDraft, { versionId: draft.id, path: "groups", text: "Góp ý" });
  const frameworkCode = (await khung.write(readCode, { frameworkId })).code;
  const adoption = await makeAdoption(khung, { frameworkId, unitId, startsOn: "2030-01-01" });
  return {
    frameworkId,
    frameworkCode,
    versionId: published.id,
    draftId: draft.id,
    competencyVersionId: competencies.version.id,
    competencyId: competencies.id("DD"),
    commentId: remark.id,
    draftFrameworkId: draft.frameworkId,
    adoptionId: adoption.id,
  };
}

async function makeCycles(khung: TestKhung, staff: Staff) {
  const { unitId, personId, decidedId, employeeId } = staff;
  const month = (number: string) => ({ unitId, startsOn: `2026-${number}-01`, endsOn: `2026-${number}-28` });
  const cycleId = (await makeOpenedCycle(khung, month("07"))).id;
  const conveneCycleId = (await makeOpenedCycle(khung, month("05"))).id;
  const secretCycleId = (await makeOpenedCycle(khung, month("04"))).id;
  for (const each of [cycleId, conveneCycleId, secretCycleId]) {
    await stand(khung, each, personId, "COLLECTIVE");
    await stand(khung, each, decidedId, "DECISION");
  }
  await khung.write(writeDraft, { cycleId, personId: employeeId });
  const meetingId = await makeMeeting(khung, cycleId, staff);
  const secretMeetingId = await makeMeeting(khung, secretCycleId, staff);
  await khung.write(makeSecret, { id: secretMeetingId });
  const plannedCycleId = (await makeCycle(khung, month("08"))).id;
  const emptyCycleId = (
    await makeOpenCycle(khung, { ...month("09"), code: `T9-${cycleId}`, openedAt: "2026-07-01T00:00:00.000Z" })
  ).id;
  return {
    ...{ cycleId, conveneCycleId, plannedCycleId, emptyCycleId, meetingId, secretMeetingId },
    ...(await makeCountedMeeting(khung, staff)),
    closedCycleId: await makeClosedCycle(
      khung,
      unitId,
      (await evaluationOf(khung, cycleId, personId)).frameworkVersionId,
    ),
    evaluationId: (await evaluationOf(khung, cycleId, employeeId)).id,
    candidateId: (await evaluationOf(khung, cycleId, personId)).id,
    decisionId: (await evaluationOf(khung, cycleId, decidedId)).id,
  };
}

async function makeClosedCycle(khung: TestKhung, unitId: string, frameworkVersionId: string): Promise<string> {
  const dates = { startsOn: "2026-01-01", endsOn: "2026-01-31", openedAt: "2026-01-01T00:00:00.000Z" };
  const code = `T1-${unitId}`;
  const cycle = await makeOpenCycle(khung, { unitId, code, kind: CycleKind.MONTH, ...dates });
  await makeEvaluations(khung, { cycle, unitId, frameworkVersionId, count: 12, grade: "HTT" });
  await makeEvaluations(khung, { cycle, unitId, frameworkVersionId, count: 1, grade: "KHT" });
  await closeForTest(khung, cycle.id);
  return cycle.id;
}

async function makeAccounts(khung: TestKhung, { unitId, personId, decidedId }: Staff) {
  const account = await makeAccount(khung, { personId });
  const grant = await makeGrant(khung, { accountId: account.id, unitId, role: Role.ANALYST });
  const pending = { accountId: account.id, unitId, role: Role.ORG_SPECIALIST };
  const pendingGrantId = (await makeGrant(khung, pending)).id;
  const closedAccountId = (await makeAccount(khung, { personId: decidedId })).id;
  await khung.write(closeAccountAndWait, { accountId: closedAccountId, grantId: pendingGrantId });
  return { accountId: account.id, username: account.username, grantId: grant.id, pendingGrantId, closedAccountId };
}

async function writeDraft({ sql }: Work, draft: { cycleId: string; personId: string }): Promise<object> {
  await sql
    .updateTable("evaluation")
    .set({ self_grade: "HTXS", strengths: "Nháp", weaknesses: "Nháp" })
    .where("cycle_id", "=", draft.cycleId)
    .where("person_id", "=", draft.personId)
    .execute();
  return {};
}

async function closeAccountAndWait(
  { sql, clock }: Work,
  { accountId, grantId }: { accountId: string; grantId: string },
): Promise<object> {
  const at = clock.now().toISOString();
  await sql.updateTable("account").set({ disabled_at: at }).where("id", "=", accountId).execute();
  await sql.updateTable("access_grant").set({ approved_at: null }).where("id", "=", grantId).execute();
  return {};
}

async function readCode({ sql }: Work, { frameworkId }: { frameworkId: string }): Promise<{ code: string }> {
  return sql.selectFrom("framework").select("code").where("id", "=", frameworkId).executeTakeFirstOrThrow();
}
