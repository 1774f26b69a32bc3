import { afterAll, beforeAll, expect, it } from "vitest";
import type { Cycle } from "../../../server/cycle/index.ts";
import { AuthorityAct, createAuthorityRow, EvaluationSubject, HolderKind } from "../../../server/evaluation/index.ts";
import { addBodyMember, type Body, BodyKind, BodyRole } from "../../../server/organization/index.ts";
import {
  adoptShipped,
  type Commune,
  evaluationOf,
  makeCommune,
  makeOpenedCycle,
  member,
  type Member,
} from "../../support/build-evaluation.ts";
import { makeBody, makePerson } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { CAST, CONVENE, COUNT, DECIDE, SUBMIT } from "../../support/evaluation-operations.ts";
import { withSteps } from "../../support/process/build-process.ts";

interface Convened {
  readonly conveneMeeting: { readonly id: string; readonly version: number };
}
const CONFIRM = `mutation ($input: ConfirmMinutesInput!) { confirmMinutes(input: $input) { id version chairConfirmedAt
  secretaryConfirmedAt minutesNumber purpose body { name } } }`;
const ATTEND = `mutation ($input: RecordAttendanceInput!) { recordAttendance(input: $input) { id version presentCount } }`;
const OPINION = `mutation ($input: RecordMeetingOpinionInput!) { recordMeetingOpinion(input: $input) { id version } }`;
const MINUTES = `query ($id: Uuid!) { meetingMinutes(meetingId: $id) { text url table parts { heading } } }`;
const DECIDED = `query ($id: Uuid!) { evaluation(id: $id) { step decidedGrade decider { kind bodyName }
  decisions { grade reason bodyId meetingId unitId authorityPersonId } } }`;

eachDatabase("a collective decides by its recorded meeting", (start) => {
  let khung: TestKhung;
  let commune: Commune;
  let cycle: Cycle;
  let body: Body;
  let members: [Member, Member, Member];
  let meeting: Convened["conveneMeeting"];
  beforeAll(async () => {
    khung = await start();
    commune = await makeCommune(khung);
    const unitId = commune.commune.id;
    body = await makeBody(khung, { unitId, name: "Ban Thường vụ Đảng ủy xã", kind: BodyKind.STANDING_COMMITTEE });
    const seats = [BodyRole.CHAIR, BodyRole.SECRETARY, BodyRole.MEMBER];
    const made: Member[] = [];
    for (const role of seats) {
      const who = await member(khung, (await makePerson(khung)).id);
      await khung.write(addBodyMember, { bodyId: body.id, personId: who.personId, role, startsOn: "2021-01-01" });
      made.push(who);
    }
    members = made as [Member, Member, Member];
    const held = { subject: EvaluationSubject.PERSON, holderKind: HolderKind.BODY, holderBodyId: body.id };
    const row = { unitId, act: AuthorityAct.SCORING, labelVi: "Toàn xã", startsOn: "2026-01-01", ...held };
    await khung.write(createAuthorityRow, row);
    await adoptShipped(khung, "nong-son-2022", unitId, withSteps(["SELF", "DECISION", "LOCKED"]));
    cycle = await makeOpenedCycle(khung, { unitId });
    for (const who of commune.clerks) {
      const { id, version } = await evaluationOf(khung, cycle.id, who.personId);
      await who.actor.ok(SUBMIT, { input: { evaluationId: id, version, grade: "HTT" } });
    }
  });
  afterAll(() => khung.stop());

  const of = (who: Member) => evaluationOf(khung, cycle.id, who.personId);
  async function vote(voter: Member, grades: readonly (string | null)[]) {
    const choices = await Promise.all(
      commune.clerks.map(async (clerk, place) => ({
        evaluationId: (await of(clerk)).id,
        grade: grades[place] ?? null,
      })),
    );
    return voter.actor.ok(CAST, { input: { meetingId: meeting.id, choices } });
  }
  const input = () => ({ meetingId: meeting.id, version: meeting.version });
  async function convene() {
    const about = { cycleId: cycle.id, bodyId: body.id, place: "Ninh Phước" };
    ({ conveneMeeting: meeting } = await members[0].actor.ok<Convened>(CONVENE, { input: about }));
  }
  const seen = async (who: Member) =>
    (
      await members[0].actor.ok<{ evaluation: { step: string; decidedGrade: string; decisions: object[] } }>(DECIDED, {
        id: (await of(who)).id,
      })
    ).evaluation;

  it("nobody decides alone in its place, not even its chair or the head of the unit", async () => {
    const { id, version } = await of(commune.clerks[0]);
    const send = { input: { evaluationId: id, version, grade: "HTT" } };
    expect(await members[0].actor.refused(DECIDE, send)).toMatchObject({ rule: "decision.byBody" });
    expect(await commune.chairman.actor.refused(DECIDE, send)).toMatchObject({ rule: "decision.notBodyOfficer" });
    expect(await members[2].actor.refused(CONVENE, { input: { cycleId: cycle.id, bodyId: body.id } })).toMatchObject({
      rule: "meeting.notConvener",
    });
  });

  it("its members of the day vote; those present are the quorum, and who is absent has no vote", async () => {
    await convene();
    await vote(members[0], ["HTXS", "HTT"]);
    expect(await members[0].actor.refused(COUNT, { input: input() })).toMatchObject({ rule: "meeting.quorum" });
    const attendees = [{ personId: members[2].personId, attendance: "EXCUSED", writtenOpinion: "Đồng ý HTT" }];
    const came = await members[1].actor.ok<{ recordAttendance: { presentCount: number } }>(ATTEND, {
      input: { ...input(), attendees },
    });
    expect(came.recordAttendance.presentCount).toBe(1);
    const choices = [{ evaluationId: (await of(commune.clerks[0])).id, grade: "HTT" }];
    const send = { input: { meetingId: meeting.id, choices } };
    expect(await members[2].actor.refused(CAST, send)).toMatchObject({ rule: "ballot.absent" });
    const away = [{ personId: members[0].personId, attendance: "ABSENT" }];
    expect((await members[1].actor.refused(ATTEND, { input: { ...input(), attendees: away } })).fields).toMatchObject([
      { path: "input.attendees.0.attendance", rule: "meeting.hasVoted" },
    ]);
  });

  it("the count decides nothing; a tie leaves it to a new vote", async () => {
    await vote(members[1], ["HTXS", "HTN"]);
    await members[0].actor.ok(COUNT, { input: input() });
    expect(await of(commune.clerks[0])).toMatchObject({ step: "DECISION", decidedGrade: null });
    meeting = { ...meeting, version: meeting.version + 1 };
    const note = { ...input(), evaluationId: (await of(commune.clerks[0])).id, text: "Hoàn thành vượt mức." };
    await members[1].actor.ok(OPINION, { input: note });
  });

  it("the chair's confirmation of the minutes makes the decisions, with meeting and collective; only once", async () => {
    const confirm = { input: { ...input(), minutesNumber: "15" } };
    expect(await members[2].actor.refused(CONFIRM, confirm)).toMatchObject({ rule: "meeting.notOfficer" });
    const { confirmMinutes } = await members[0].actor.ok<{ confirmMinutes: { version: number } }>(CONFIRM, confirm);
    meeting = { ...meeting, version: confirmMinutes.version };
    expect(await seen(commune.clerks[0])).toMatchObject({
      step: "LOCKED",
      decidedGrade: "HTXS",
      decisions: [{ grade: "HTXS", bodyId: body.id, meetingId: meeting.id, unitId: commune.commune.id }],
    });
    expect(await seen(commune.clerks[1])).toMatchObject({ step: "DECISION", decisions: [] });
    expect(await members[0].actor.refused(CONFIRM, { input: input() })).toMatchObject({ rule: "meeting.confirmed" });
    await members[1].actor.ok(CONFIRM, { input: input() });
    const late = { ...input(), evaluationId: (await of(commune.clerks[0])).id, text: "Khác" };
    expect(await members[1].actor.refused(OPINION, { input: late })).toMatchObject({ rule: "meeting.confirmed" });
  });

  it("the minutes tell the facts as they were confirmed, in words and as a document, to those in charge", async () => {
    const { meetingMinutes } = await members[0].actor.ok<{
      meetingMinutes: { text: string; url: string; table: string[][] };
    }>(MINUTES, { id: meeting.id });
    expect(meetingMinutes.text).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    expect(meetingMinutes.text).toContain("Số: 15/BB");
    expect(meetingMinutes.text).toContain("Ninh Phước, ngày 15 tháng 7 năm 2026");
    expect(meetingMinutes.text).toContain("Vắng có lý do: 1 người");
    expect(meetingMinutes.text).toContain("Hoàn thành vượt mức.");
    expect(meetingMinutes.table).toHaveLength(3);
    expect(await members[2].actor.refused(MINUTES, { id: meeting.id })).toMatchObject({
      rule: "meeting.minutesNotYours",
    });
    const fetch = (cookie: string) => khung.http.inject({ url: meetingMinutes.url, headers: { cookie } });
    const file = await fetch(members[0].actor.cookie);
    expect(file.statusCode).toBe(200);
    expect(file.headers["content-type"]).toContain("wordprocessingml");
    expect(file.rawPayload.subarray(0, 2).toString()).toBe("PK");
    expect((await fetch(members[2].actor.cookie)).statusCode).toBe(403);
    expect((await khung.http.inject({ url: meetingMinutes.url })).statusCode).toBe(401);
  });

  it("who was left by the tie is decided in the next meeting", async () => {
    await convene();
    for (const each of members) {
      const choices = [{ evaluationId: (await of(commune.clerks[1])).id, grade: "HTT" }];
      await each.actor.ok(CAST, { input: { meetingId: meeting.id, choices } });
    }
    const { closeMeeting } = await members[0].actor.ok<{ closeMeeting: { version: number } }>(COUNT, {
      input: input(),
    });
    const again = { cycleId: cycle.id, bodyId: body.id };
    expect(await members[0].actor.refused(CONVENE, { input: again })).toMatchObject({ rule: "meeting.nobodyWaits" });
    await members[0].actor.ok(CONFIRM, { input: { meetingId: meeting.id, version: closeMeeting.version } });
    expect(await seen(commune.clerks[1])).toMatchObject({ step: "LOCKED", decidedGrade: "HTT" });
  });
});
