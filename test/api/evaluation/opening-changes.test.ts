import { afterAll, beforeAll, expect, it } from "vitest";
import { CycleKind, CycleTrack, setUnitOptIn } from "../../../server/cycle/index.ts";
import { openCycle } from "../../../server/evaluation/index.ts";
import { Role } from "../../../server/kernel/index.ts";
import {
  endAppointment,
  recordSuccession,
  SuccessionKind,
  SubjectType,
  transferPerson,
} from "../../../server/organization/index.ts";
import {
  adoptShipped,
  type Commune,
  evaluationOf,
  makeCommune,
  makeCycle,
  makeOpenedCycle,
} from "../../support/build-evaluation.ts";
import { makeAppointment, makePerson, makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { EVALUATIONS, OPEN_CYCLE, OPENING_PREVIEW } from "../../support/evaluation-operations.ts";

const ADD = `mutation ($input: AddParticipantInput!) { addParticipant(input: $input) { id step unitId } }`;
const CHANGES = `query ($id: Uuid!) { participantChanges(cycleId: $id) { kind personId notRated blockedBy fromUnit { id } toUnit { id } } }`;
const SYNC = `mutation ($input: SyncParticipantsInput!) { syncParticipants(input: $input) { applied blocked changes { kind personId } } }`;

eachDatabase("people who come and go while a cycle runs", (start) => {
  let khung: TestKhung;
  let commune: Commune;
  beforeAll(async () => {
    khung = await start();
    commune = await makeCommune(khung);
    await adoptShipped(khung, "nd-335-2025", commune.commune.id, (file) => ({
      scope: { ...file.scope, subjectTypes: ["CIVIL_SERVANT", "CONTRACT"] },
    }));
  });
  afterAll(() => khung.stop());

  it("late joiners get a form, people who moved take theirs along, who left is kept and marked", async () => {
    const { block, commune: root, specialist } = commune;
    const other = await makeUnit(khung, { parentId: root.id });
    const outside = await makeUnit(khung);
    const [stays, moves, leaves] = [await makePerson(khung), await makePerson(khung), await makePerson(khung)];
    const held = await Promise.all(
      [stays, moves, leaves].map(({ id }) => makeAppointment(khung, { unitId: block.id, personId: id })),
    );
    const cycle = await makeOpenedCycle(khung, { unitId: root.id });
    const joined = await makeAppointment(khung, { unitId: block.id, startsOn: "2026-07-10" });
    const [, moving, leaving] = held;
    if (!moving || !leaving) throw new TypeError("three appointments");
    await khung.write(endAppointment, { id: moving.id, version: moving.version, endsOn: "2026-07-14" });
    await makeAppointment(khung, { unitId: other.id, personId: moves.id, startsOn: "2026-07-15" });
    await khung.write(endAppointment, { id: leaving.id, version: leaving.version, endsOn: "2026-07-14" });
    await makeAppointment(khung, { unitId: outside.id, personId: leaves.id, startsOn: "2026-07-15" });

    const { participantChanges } = await specialist.ok<{ participantChanges: { kind: string; personId: string }[] }>(
      CHANGES,
      { id: cycle.id },
    );
    expect(new Set(participantChanges.map(({ kind, personId }) => `${kind} ${personId}`))).toEqual(
      new Set([`JOINED ${joined.personId}`, `MOVED ${moves.id}`, `LEFT ${leaves.id}`]),
    );
    expect(await specialist.ok(SYNC, { input: { cycleId: cycle.id, version: cycle.version } })).toMatchObject({
      syncParticipants: { applied: 3, blocked: 0 },
    });
    expect(await evaluationOf(khung, cycle.id, joined.personId)).toMatchObject({ step: "SELF" });
    expect(await evaluationOf(khung, cycle.id, moves.id)).toMatchObject({ unitId: other.id, step: "SELF" });
    expect(await evaluationOf(khung, cycle.id, leaves.id)).toMatchObject({ step: "NOT_RATED", leftOn: "2026-07-14" });
    expect(await specialist.ok(CHANGES, { id: cycle.id })).toEqual({ participantChanges: [] });
    const late = await makeAppointment(khung, { unitId: block.id, startsOn: "2026-07-20" });
    const input = { cycleId: cycle.id, personId: late.personId };
    expect(await specialist.ok(ADD, { input })).toMatchObject({ addParticipant: { step: "SELF", unitId: block.id } });
    expect(await specialist.refused(ADD, { input })).toMatchObject({ rule: "participant.there" });
    expect(
      await specialist.refused(ADD, { input: { ...input, personId: (await makePerson(khung)).id } }),
    ).toMatchObject({
      rule: "participant.leftOut",
    });
    expect(await commune.clerks[0].actor.refused(ADD, { input })).toMatchObject({ code: "FORBIDDEN" });
  });

  it("overlapping cycles for one person: nobody is evaluated twice for one day in cycles of one kind", async () => {
    const unit = await makeUnit(khung, { parentId: commune.commune.id });
    await makeAppointment(khung, { unitId: unit.id });
    await makeOpenedCycle(khung, { unitId: unit.id, startsOn: "2026-03-01", endsOn: "2026-03-31" });
    const wide = await makeCycle(khung, { unitId: commune.commune.id, startsOn: "2026-03-10", endsOn: "2026-04-09" });
    const { openingPreview } = await commune.specialist.ok<{ openingPreview: { reasons: object[] } }>(OPENING_PREVIEW, {
      id: wide.id,
    });
    expect(openingPreview.reasons).toContainEqual({ reason: "EVALUATED_ELSEWHERE", count: 1 });
    const { openCycle: opened } = await commune.specialist.ok<{ openCycle: object }>(OPEN_CYCLE, {
      input: { cycleId: wide.id, version: wide.version },
    });
    expect(opened).toMatchObject(openingPreview);
    const quarter = await makeCycle(khung, {
      unitId: unit.id,
      kind: CycleKind.QUARTER,
      startsOn: "2026-01-01",
      endsOn: "2026-03-31",
    });
    expect(await khung.write(openCycle, { cycleId: quarter.id, version: quarter.version })).toMatchObject({
      opened: 1,
    });
    const party = await makeCycle(khung, {
      unitId: unit.id,
      track: CycleTrack.PARTY,
      startsOn: "2026-03-01",
      endsOn: "2026-03-31",
    });
    expect(await khung.write(openCycle, { cycleId: party.id, version: party.version })).toMatchObject({ opened: 1 });
  });

  it("contract staff is rated only where the unit says so, and by the nearest word", async () => {
    const unit = await makeUnit(khung, { parentId: commune.commune.id });
    await makeAppointment(khung, { unitId: unit.id, subjectType: SubjectType.CONTRACT });
    await makeAppointment(khung, { unitId: unit.id });
    const first = await makeOpenedCycle(khung, { unitId: unit.id, startsOn: "2026-01-01", endsOn: "2026-01-31" });
    const rows = await khung
      .look()
      .sql.selectFrom("cycle_exclusion")
      .select("reason")
      .where("cycle_id", "=", first.id)
      .execute();
    expect(rows).toEqual([{ reason: "CONTRACT_STAFF" }]);
    await khung.write(setUnitOptIn, { unitId: commune.commune.id, ratesContractStaff: true, startsOn: "2026-02-01" });
    const second = await makeCycle(khung, { unitId: unit.id, startsOn: "2026-02-01", endsOn: "2026-02-28" });
    expect(await khung.write(openCycle, { cycleId: second.id, version: second.version })).toMatchObject({
      opened: 2,
      leftOut: 0,
    });
    await khung.write(setUnitOptIn, { unitId: unit.id, ratesContractStaff: false, startsOn: "2026-04-01" });
    const third = await makeCycle(khung, { unitId: unit.id, startsOn: "2026-04-01", endsOn: "2026-04-30" });
    expect(await khung.write(openCycle, { cycleId: third.id, version: third.version })).toMatchObject({
      opened: 1,
      leftOut: 1,
    });
  });

  it("units that merged keep their people's results, and the new unit goes on under what they had adopted", async () => {
    const root = await makeUnit(khung);
    const old = await makeUnit(khung, { parentId: root.id });
    await adoptShipped(khung, "nd-335-2025", old.id);
    const person = await makePerson(khung);
    const held = await makeAppointment(khung, { unitId: old.id, personId: person.id });
    const june = await makeOpenedCycle(khung, { unitId: old.id, startsOn: "2026-06-01", endsOn: "2026-06-30" });
    const merged = await makeUnit(khung, { parentId: root.id, startsOn: "2026-07-01" });
    await khung.write(transferPerson, {
      ...{ appointmentId: held.id, version: held.version, unitId: merged.id, positionId: held.positionId },
      startsOn: "2026-07-01",
    });
    await khung.write(recordSuccession, {
      kind: SuccessionKind.MERGE,
      takesEffectOn: "2026-07-01",
      documentNumber: "01/NQ",
      fromUnitIds: [old.id, (await makeUnit(khung, { parentId: root.id })).id],
      toUnitIds: [merged.id],
    });
    const july = await makeOpenedCycle(khung, { unitId: merged.id });
    expect(await evaluationOf(khung, july.id, person.id)).toMatchObject({ unitId: merged.id });
    const specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: merged.id });
    const seen = await specialist.ok<{ evaluations: { total: number } }>(EVALUATIONS, { filter: { cycleId: june.id } });
    expect(seen.evaluations.total).toBe(1);
  });

  it("an opening that fails in the middle leaves nothing, and opening again makes each record once", async () => {
    const unit = await makeUnit(khung, { parentId: commune.commune.id });
    for (let made = 0; made < 3; made += 1) await makeAppointment(khung, { unitId: unit.id });
    const cycle = await makeCycle(khung, { unitId: unit.id, startsOn: "2026-05-01", endsOn: "2026-05-31" });
    const input = { cycleId: cycle.id, version: cycle.version };
    const broken = khung.write(async function openBroken(work, given: typeof input) {
      return openCycle(
        { ...work, hooks: { ...work.hooks, cycleOpened: () => Promise.reject(new Error("power cut")) } },
        given,
      );
    }, input);
    await expect(broken).rejects.toThrow("power cut");
    const { sql } = khung.look();
    const made = async () =>
      (await sql.selectFrom("evaluation").select("person_id").where("cycle_id", "=", cycle.id).execute()).length;
    expect(await made()).toBe(0);
    expect(await khung.write(openCycle, input)).toMatchObject({ opened: 3 });
    expect(await made()).toBe(3);
  });
});
