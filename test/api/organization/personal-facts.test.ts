import { afterAll, beforeAll, expect, it } from "vitest";
import {
  AbsenceKind,
  readAbsencesOfPersons,
  readDisciplinesOfPersons,
  recordAbsence,
  recordDiscipline,
  UnitTree,
} from "../../../server/organization/index.ts";
import { Role } from "../../../server/kernel/index.ts";
import { makeAppointment, makeHead, makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";

const FACTS = `query ($id: Uuid!) { person(id: $id) {
  absences { id version kind startsOn endsOn withdrawnAt } disciplines { id form act } factAbilities { canRead { allowed } canKeep { allowed rule } }
} }`;
const RECORD = "mutation ($input: RecordAbsenceInput!) { recordAbsence(input: $input) { id version } }";
const CORRECT =
  "mutation ($input: CorrectAbsenceInput!) { correctAbsence(input: $input) { version kind correctionReason } }";
const WITHDRAW = "mutation ($input: WithdrawAbsenceInput!) { withdrawAbsence(input: $input) { id withdrawnAt } }";
const DISCIPLINE =
  "mutation ($input: RecordDisciplineInput!) { recordDiscipline(input: $input) { id version effectiveOn } }";

interface Facts {
  person: {
    absences: { id: string; version: number; kind: string; withdrawnAt: string | null }[];
    disciplines: { id: string; form: string; act: string }[];
    factAbilities: { canRead: { allowed: boolean }; canKeep: { allowed: boolean; rule: string | null } };
  };
}

const reprimand = {
  form: "Khiển trách",
  tree: UnitTree.STATE,
  dutyRelated: true,
  act: "Chậm hồ sơ đất đai",
  actOn: "2025-11-02",
  decidedOn: "2026-03-10",
};

eachDatabase("absences and disciplines", (start) => {
  let khung: TestKhung;
  beforeAll(async () => {
    khung = await start();
  });
  afterAll(() => khung.stop());

  it("a specialist records, corrects with a reason and withdraws an absence; it stays on record", async () => {
    const unit = await makeUnit(khung);
    const { personId } = await makeAppointment(khung, { unitId: unit.id });
    const specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: unit.id });
    const days = { personId, kind: "SICK", startsOn: "2026-03-02", endsOn: "2026-03-20" };
    const { recordAbsence: made } = await specialist.ok<{ recordAbsence: { id: string; version: number } }>(RECORD, {
      input: days,
    });
    expect(
      await specialist.refused(RECORD, { input: { ...days, startsOn: "2026-03-20", endsOn: null } }),
    ).toMatchObject({
      rule: "absence.overlaps",
    });
    const correction = {
      ...made,
      kind: "MATERNITY",
      startsOn: "2026-03-02",
      endsOn: "2026-08-31",
      reason: "Nhập nhầm",
    };
    const { correctAbsence } = await specialist.ok<{ correctAbsence: { version: number; kind: string } }>(CORRECT, {
      input: correction,
    });
    expect(correctAbsence).toMatchObject({ kind: "MATERNITY", correctionReason: "Nhập nhầm" });
    expect((await specialist.refused(CORRECT, { input: correction })).code).toBe("STALE");
    const standing = await readAbsencesOfPersons(khung.look().sql, [personId], "2026-08-01", "2026-08-31");
    expect(standing.get(personId)).toMatchObject([{ kind: AbsenceKind.MATERNITY, endsOn: "2026-08-31" }]);
    const withdrawal = { id: made.id, version: correctAbsence.version, reason: "Không nghỉ" };
    await specialist.ok(WITHDRAW, { input: withdrawal });
    const { person } = await specialist.ok<Facts>(FACTS, { id: personId });
    expect(person.absences).toMatchObject([{ id: made.id, withdrawnAt: "2026-07-15T02:00:00.000Z" }]);
    expect((await readAbsencesOfPersons(khung.look().sql, [personId], "2026-01-01", "2026-12-31")).size).toBe(0);
  });

  it("the person and the head read them, colleagues see none, and nobody keeps one's own", async () => {
    const unit = await makeUnit(khung);
    const head = await makeHead(khung, unit.id);
    const { personId } = await makeAppointment(khung, { unitId: unit.id });
    const colleague = await makeAppointment(khung, { unitId: unit.id });
    await khung.write(recordAbsence, {
      personId,
      kind: AbsenceKind.SICK,
      startsOn: "2026-05-04",
      endsOn: "2026-05-08",
    });
    await khung.write(recordDiscipline, { personId, ...reprimand });
    for (const [actor, seen] of [
      [await khung.actor({ personId }), 1],
      [await khung.actor({ personId: head.personId }), 1],
      [await khung.actor({ role: Role.AUDITOR, unitId: unit.id }), 1],
      [await khung.actor({ personId: colleague.personId }), 0],
    ] as const) {
      const { person } = await actor.ok<Facts>(FACTS, { id: personId });
      expect([person.absences.length, person.disciplines.length]).toEqual([seen, seen]);
      expect(person.factAbilities.canRead.allowed).toBe(seen === 1);
      expect(person.factAbilities.canKeep.allowed).toBe(false);
    }
    const { personId: specialistId } = await makeAppointment(khung, { unitId: unit.id });
    const own = await khung.actor({ personId: specialistId, role: Role.ORG_SPECIALIST, unitId: unit.id });
    expect((await own.ok<Facts>(FACTS, { id: specialistId })).person.factAbilities.canKeep.rule).toBe(
      "personalFact.own",
    );
    expect(await own.refused(DISCIPLINE, { input: { personId: specialistId, ...reprimand } })).toMatchObject({
      code: "FORBIDDEN",
      rule: "personalFact.own",
    });
  });

  it("a specialist of another unit neither records nor learns anything", async () => {
    const unit = await makeUnit(khung);
    const elsewhere = await makeUnit(khung);
    const { personId } = await makeAppointment(khung, { unitId: unit.id });
    const stranger = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: elsewhere.id });
    const input = { personId, kind: "OTHER", startsOn: "2026-05-04" };
    expect((await stranger.refused(RECORD, { input })).code).toBe("NOT_FOUND");
    expect((await khung.nobody.refused(RECORD, { input })).code).toBe("UNAUTHENTICATED");
  });

  it("the rating gets every decision about an act of which one day lies in the year", async () => {
    const unit = await makeUnit(khung);
    const { personId } = await makeAppointment(khung, { unitId: unit.id });
    await khung.write(recordDiscipline, { personId, ...reprimand, tree: UnitTree.PARTY, decidedOn: "2025-12-20" });
    await khung.write(recordDiscipline, { personId, ...reprimand });
    await khung.write(recordDiscipline, {
      personId,
      ...reprimand,
      act: "Việc khác",
      actOn: null,
      decidedOn: "2023-01-05",
    });
    const sql = khung.look().sql;
    const found = await readDisciplinesOfPersons(sql, [personId], "2026-01-01", "2026-12-31");
    expect(found.get(personId)?.map(({ tree, decidedOn }) => [tree, decidedOn])).toEqual([
      ["PARTY", "2025-12-20"],
      ["STATE", "2026-03-10"],
    ]);
    expect(found.get(personId)?.[0]?.dutyRelated).toBe(true);
    expect((await readDisciplinesOfPersons(sql, [personId], "2024-01-01", "2024-12-31")).size).toBe(0);
  });

  it("a discipline of tomorrow, or before its act, is refused", async () => {
    const unit = await makeUnit(khung);
    const { personId } = await makeAppointment(khung, { unitId: unit.id });
    const specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: unit.id });
    const late = { personId, ...reprimand, decidedOn: "2026-07-16" };
    expect((await specialist.refused(DISCIPLINE, { input: late })).rule).toBe("discipline.future");
    const early = { personId, ...reprimand, actOn: "2026-04-01" };
    expect((await specialist.refused(DISCIPLINE, { input: early })).rule).toBe("discipline.actAfterDecision");
  });
});
