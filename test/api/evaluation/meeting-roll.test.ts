import { afterAll, beforeAll, expect, it } from "vitest";
import type { FrameworkFile } from "../../../server/framework/index.ts";
import { addBodyMember, BodyKind, BodyRole, endAppointment } from "../../../server/organization/index.ts";
import {
  adoptShipped,
  type Commune,
  evaluationOf,
  makeCommune,
  makeOpenedCycle,
  member,
} from "../../support/build-evaluation.ts";
import { makeAppointment, makeBody } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { CAST, CONVENE, COUNT, MEETING, SUBMIT } from "../../support/evaluation-operations.ts";

type Ballot = NonNullable<FrameworkFile["scheme"]["ballot"]>;
interface Convened {
  readonly conveneMeeting: { readonly id: string; readonly version: number; readonly eligibleCount: number };
}
const ATTEND = `mutation ($input: RecordAttendanceInput!) { recordAttendance(input: $input) { id version presentCount } }`;

eachDatabase("the roll of a meeting", (start) => {
  let khung: TestKhung;
  beforeAll(async () => {
    khung = await start();
  });
  afterAll(() => khung.stop());

  const rule = (ballot: Partial<Ballot>) => (file: FrameworkFile) => ({
    scheme: { ...file.scheme, ballot: { mode: "OPEN", quorum: "2/3", majority: "1/2", ...ballot } as Ballot },
  });
  async function ready(ballot: Partial<Ballot>, before: (commune: Commune) => Promise<void> = async () => undefined) {
    const commune = await makeCommune(khung);
    await before(commune);
    await adoptShipped(khung, "nong-son-2022", commune.commune.id, rule(ballot));
    const cycle = await makeOpenedCycle(khung, { unitId: commune.commune.id });
    for (const who of [commune.head, commune.deputy, ...commune.clerks]) {
      const { id, version } = await evaluationOf(khung, cycle.id, who.personId);
      await who.actor.ok(SUBMIT, { input: { evaluationId: id, version, grade: "HTT" } });
    }
    const input = { cycleId: cycle.id, unitId: commune.block.id };
    const convene = async () => (await commune.head.actor.ok<Convened>(CONVENE, { input })).conveneMeeting;
    return { commune, cycle, convene, input };
  }
  async function choicesFor(cycleId: string, commune: Commune, personId: string) {
    const others = [commune.head, commune.deputy, ...commune.clerks].filter((who) => who.personId !== personId);
    const found = await Promise.all(others.map((who) => evaluationOf(khung, cycleId, who.personId)));
    return found.map(({ id }) => ({ evaluationId: id, grade: "HTT" }));
  }

  it("a meeting that only comments takes no vote; quorum by attendance, everybody goes on without a proposal", async () => {
    const { commune, cycle, convene } = await ready({ mode: "NONE" });
    const meeting = await convene();
    const choices = await choicesFor(cycle.id, commune, commune.deputy.personId);
    const cast = { input: { meetingId: meeting.id, choices } };
    expect(await commune.deputy.actor.refused(CAST, cast)).toMatchObject({ rule: "ballot.noVote" });
    const close = { input: { meetingId: meeting.id, version: meeting.version } };
    expect(await commune.head.actor.refused(COUNT, close)).toMatchObject({ rule: "meeting.quorum" });
    const attendees = [commune.head, commune.deputy, commune.clerks[0]].map(({ personId }) => ({
      personId,
      attendance: "PRESENT",
    }));
    await commune.head.actor.ok(ATTEND, { input: { ...close.input, attendees } });
    await commune.head.actor.ok(COUNT, close);
    const clerk = await evaluationOf(khung, cycle.id, commune.clerks[1].personId);
    expect(clerk).toMatchObject({ step: "DECISION", proposedGrade: null });
  });

  it("heads and deputies vote where the regulation says leaders; nobody where the leadership has no members", async () => {
    const { convene } = await ready({ voters: "LEADERS" });
    expect(await convene()).toMatchObject({ eligibleCount: 2 });
    const empty = await ready({ voters: "BODY" });
    expect(await empty.commune.head.actor.refused(CONVENE, { input: empty.input })).toMatchObject({
      rule: "meeting.noVoters",
    });
    const led = await ready({ voters: "BODY" }, async ({ block, clerks }) => {
      const body = await makeBody(khung, { unitId: block.id, kind: BodyKind.LEADERSHIP });
      const seat = { bodyId: body.id, personId: clerks[0].personId, role: BodyRole.MEMBER, startsOn: "2021-01-01" };
      await khung.write(addBodyMember, seat);
    });
    expect(await led.convene()).toMatchObject({ eligibleCount: 1 });
  });

  it("who moves away during the vote keeps it, who is appointed during it has none", async () => {
    const { commune, cycle, convene } = await ready({});
    const meeting = await convene();
    const leaver = commune.clerks[0];
    const { sql } = khung.look();
    const held = await sql.selectFrom("appointment").selectAll().where("person_id", "=", leaver.personId).execute();
    for (const { id, version } of held) await khung.write(endAppointment, { id, version, endsOn: "2026-07-14" });
    const comer = await member(khung, (await makeAppointment(khung, { unitId: commune.block.id })).personId);
    const choices = await choicesFor(cycle.id, commune, leaver.personId);
    await leaver.actor.ok(CAST, { input: { meetingId: meeting.id, choices } });
    const all = await choicesFor(cycle.id, commune, comer.personId);
    expect(["FORBIDDEN", "NOT_FOUND"]).toContain(
      (await comer.actor.refused(CAST, { input: { meetingId: meeting.id, choices: all } })).code,
    );
    const seen = await commune.head.actor.ok<{ meeting: { eligibleCount: number; tallies: object[] } }>(MEETING, {
      id: meeting.id,
    });
    expect(seen.meeting).toMatchObject({ eligibleCount: 4, tallies: [] });
  });

  it("fifty papers of one voter at once are one paper, and none is taken after the count", async () => {
    const { commune, cycle, convene } = await ready({ mode: "SECRET", quorum: "1/4" });
    const meeting = await convene();
    const choices = await choicesFor(cycle.id, commune, commune.deputy.personId);
    const cast = { input: { meetingId: meeting.id, choices } };
    await Promise.all(Array.from({ length: 50 }, () => commune.deputy.actor.run(CAST, cast)));
    const close = { input: { meetingId: meeting.id, version: meeting.version } };
    await commune.head.actor.ok(COUNT, close);
    const tallies = await khung
      .look()
      .sql.selectFrom("tally")
      .select("count")
      .where("meeting_id", "=", meeting.id)
      .execute();
    expect(tallies.map(({ count }) => count)).toEqual([1, 1, 1]);
    expect(await commune.deputy.actor.refused(CAST, cast)).toMatchObject({ rule: "meeting.closed" });
  });
});
