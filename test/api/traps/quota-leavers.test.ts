import { afterAll, beforeAll, expect, it } from "vitest";
import { decideEvaluation } from "../../../server/evaluation/index.ts";
import type { FrameworkFile } from "../../../server/framework/index.ts";
import type { Work } from "../../../server/kernel/index.ts";
import { endAppointment } from "../../../server/organization/index.ts";
import { adoptShipped, evaluationOf, makeCommune, makeOpenedCycle } from "../../support/build-evaluation.ts";
import { makeAppointment, makePerson, makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { CLOSE_CYCLE, NOT_RATED } from "../../support/evaluation-operations.ts";

const BOARD = `query ($cycleId: Uuid!, $unitId: Uuid!) { quotaBoard(cycleId: $cycleId, unitId: $unitId) {
  groups { rated base allowed count excess } lines { name grade } } }`;
const ADD = `mutation ($input: AddParticipantInput!) { addParticipant(input: $input) { id } }`;
const SYNC = `mutation ($input: SyncParticipantsInput!) { syncParticipants(input: $input) { applied } }`;

interface Board {
  readonly quotaBoard: {
    readonly groups: readonly { readonly rated: number; readonly base: number; readonly allowed: number }[];
    readonly lines: readonly { readonly name: string }[];
  };
}

/** The head decides at once; at most 20 per cent of all who are rated may be excellent. */
function fifthOfAll(file: FrameworkFile): Partial<FrameworkFile> {
  const { ballot: _, objection: __, ...scheme } = file.scheme;
  const quota = { mode: "BLOCK", grade: "HTXS", percent: "20", base: "ALL_RATED", groupBy: "UNIT" } as const;
  return { scheme: { ...scheme, steps: ["DECISION", "LOCKED"], selfGrade: false, quota } };
}

eachDatabase("quota gamed by adding leavers", (start) => {
  let khung: TestKhung;
  beforeAll(async () => {
    khung = await start();
  });
  afterAll(() => khung.stop());

  it("quota gamed by adding leavers: people who left or are not rated are not in the base of the percentage", async () => {
    const commune = await makeCommune(khung);
    await adoptShipped(khung, "nong-son-2022", commune.commune.id, fifthOfAll);
    const outside = await makeUnit(khung);
    const leavers = [];
    for (let made = 0; made < 5; made += 1) {
      const person = await makePerson(khung, { fullName: `Đã Chuyển ${String(made)}` });
      leavers.push(await makeAppointment(khung, { unitId: commune.block.id, personId: person.id }));
    }
    const cycle = await makeOpenedCycle(khung, { unitId: commune.commune.id });
    const decide = async (personId: string, grade: string) => {
      const { id, version } = await evaluationOf(khung, cycle.id, personId);
      await khung.write(decideEvaluation, { evaluationId: id, version, grade, reason: "Theo kết quả công việc" });
    };
    const board = async () =>
      (await commune.specialist.ok<Board>(BOARD, { cycleId: cycle.id, unitId: commune.commune.id })).quotaBoard;
    const stays = [commune.chairman, commune.head, commune.deputy, ...commune.clerks];
    for (const [place, { personId }] of stays.entries()) await decide(personId, place < 2 ? "HTXS" : "HTT");

    // A grade is proposed for the five who are about to leave: with them 20 % of ten lets two through.
    await khung.write(propose, { cycleId: cycle.id, personIds: leavers.map(({ personId }) => personId) });
    expect((await board()).groups).toMatchObject([{ rated: 10, base: 10, allowed: 2, count: 2, excess: 0 }]);
    for (const { id, version, personId } of leavers) {
      await khung.write(endAppointment, { id, version, endsOn: "2026-07-05" });
      await makeAppointment(khung, { unitId: outside.id, personId, startsOn: "2026-07-06" });
    }
    await commune.specialist.ok(SYNC, { input: { cycleId: cycle.id, version: cycle.version } });
    const after = await board();
    expect(after.groups).toMatchObject([{ rated: 5, base: 5, allowed: 1, count: 2, excess: 1 }]);
    expect(after.lines.filter(({ name }) => name.startsWith("Đã Chuyển"))).toEqual([]);

    const gone = await makePerson(khung, { fullName: "Đã Chuyển Hẳn" });
    const held = await makeAppointment(khung, { unitId: commune.block.id, personId: gone.id });
    await khung.write(endAppointment, { id: held.id, version: held.version, endsOn: "2026-06-30" });
    const add = { input: { cycleId: cycle.id, personId: gone.id } };
    expect(await commune.specialist.refused(ADD, add)).toMatchObject({ rule: "participant.leftOut" });

    const ill = await makeAppointment(khung, { unitId: commune.block.id });
    await commune.specialist.ok(ADD, { input: { cycleId: cycle.id, personId: ill.personId } });
    await khung.write(propose, { cycleId: cycle.id, personIds: [ill.personId] });
    const { id, version } = await evaluationOf(khung, cycle.id, ill.personId);
    expect((await board()).groups).toMatchObject([{ rated: 6 }]);
    await commune.specialist.ok(NOT_RATED, { input: { evaluationId: id, version, reason: "Nghỉ thai sản" } });
    expect((await board()).groups).toMatchObject([{ rated: 5, base: 5, allowed: 1, excess: 1 }]);
    const close = { input: { cycleId: cycle.id, version: cycle.version } };
    expect(await commune.specialist.refused(CLOSE_CYCLE, close)).toMatchObject({ rule: "quota.exceeded" });
  });

  it("whoever was rated before leaving counts where one was rated, above and below the percentage", async () => {
    const commune = await makeCommune(khung);
    await adoptShipped(khung, "nong-son-2022", commune.commune.id, fifthOfAll);
    const gone = await makePerson(khung, { fullName: "Đã Nghỉ Hưu" });
    const held = await makeAppointment(khung, { unitId: commune.block.id, personId: gone.id });
    const cycle = await makeOpenedCycle(khung, { unitId: commune.commune.id });
    const place = { cycleId: cycle.id, unitId: commune.commune.id };
    for (const { personId } of [commune.chairman, commune.head, commune.deputy, ...commune.clerks, held]) {
      const { id, version } = await evaluationOf(khung, cycle.id, personId);
      const grade = personId === gone.id ? "HTXS" : "HTT";
      await khung.write(decideEvaluation, { evaluationId: id, version, grade, reason: "Theo kết quả công việc" });
    }
    const counted = { groups: [{ rated: 6, base: 6, allowed: 1, count: 1, excess: 0 }] };
    expect((await commune.specialist.ok<Board>(BOARD, place)).quotaBoard).toMatchObject(counted);
    await khung.write(endAppointment, { id: held.id, version: held.version, endsOn: "2026-07-14" });
    await commune.specialist.ok(SYNC, { input: { cycleId: cycle.id, version: cycle.version } });
    const { quotaBoard } = await commune.specialist.ok<Board>(BOARD, place);
    expect(quotaBoard).toMatchObject(counted);
    expect(quotaBoard.lines.map(({ name }) => name)).toContain("Đã Nghỉ Hưu");
  });
});

/** The good grade stands as proposed for people, as after a vote. */
async function propose({ sql }: Work, input: { cycleId: string; personIds: readonly string[] }): Promise<object> {
  await sql
    .updateTable("evaluation")
    .set({ proposed_grade: "HTT" })
    .where("cycle_id", "=", input.cycleId)
    .where("person_id", "in", [...input.personIds])
    .execute();
  return {};
}
