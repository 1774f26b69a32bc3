import { afterAll, beforeAll, expect, it } from "vitest";
import { Adoption } from "../../../server/framework/index.ts";
import type { Work } from "../../../server/kernel/index.ts";
import { endAppointment, SubjectType } from "../../../server/organization/index.ts";
import { adoptShipped, type Commune, evaluationOf, makeCommune, makeCycle } from "../../support/build-evaluation.ts";
import { makeAdoption, makePublishedVersion } from "../../support/build-framework.ts";
import { makeAppointment, makePerson, makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import {
  CLOSE_CYCLE,
  EXCLUSIONS,
  NOT_RATED,
  OPEN_CYCLE,
  OPENING_PREVIEW,
} from "../../support/evaluation-operations.ts";

eachDatabase("opening and closing a cycle", (start) => {
  let khung: TestKhung;
  let commune: Commune;
  beforeAll(async () => {
    khung = await start();
    commune = await makeCommune(khung);
    await adoptShipped(khung, "nd-335-2025", commune.commune.id);
  });
  afterAll(() => khung.stop());

  it("everybody with a primary appointment gets one evaluation, the others are named with the reason", async () => {
    const { commune: root, block } = commune;
    const outside = await makeUnit(khung);
    const concurrent = await makePerson(khung, { fullName: "Kiêm Nhiệm" });
    await makeAppointment(khung, { unitId: outside.id, personId: concurrent.id });
    await makeAppointment(khung, { unitId: block.id, personId: concurrent.id, isPrimary: false });
    const moved = await makePerson(khung, { fullName: "Đã Chuyển" });
    const left = await makeAppointment(khung, { unitId: block.id, personId: moved.id });
    await khung.write(endAppointment, { id: left.id, version: left.version, endsOn: "2026-07-10" });
    await makeAppointment(khung, { unitId: outside.id, personId: moved.id, startsOn: "2026-07-11" });
    const retired = await makePerson(khung, { fullName: "Nghỉ Hưu" });
    const last = await makeAppointment(khung, { unitId: block.id, personId: retired.id });
    await khung.write(endAppointment, { id: last.id, version: last.version, endsOn: "2026-07-20" });
    const worker = await makePerson(khung, { fullName: "Hợp Đồng" });
    await makeAppointment(khung, { unitId: block.id, personId: worker.id, subjectType: SubjectType.CONTRACT });
    const cycle = await makeCycle(khung, { unitId: root.id });

    const expected = {
      opened: 6,
      leftOut: 3,
      reasons: [
        { reason: "MOVED_AWAY", count: 1 },
        { reason: "NOT_PRIMARY", count: 1 },
        { reason: "NO_FRAMEWORK", count: 1 },
      ],
    };
    expect(await commune.specialist.ok(OPENING_PREVIEW, { id: cycle.id })).toEqual({ openingPreview: expected });
    const input = { cycleId: cycle.id, version: cycle.version, idempotencyKey: "mo-ky-7" };
    const first = await commune.specialist.ok(OPEN_CYCLE, { input });
    expect(first).toMatchObject({ openCycle: { ...expected, cycle: { status: "OPEN", version: cycle.version + 1 } } });
    expect(await commune.specialist.ok(OPEN_CYCLE, { input })).toEqual(first);
    const again = await commune.specialist.refused(OPEN_CYCLE, {
      input: { cycleId: cycle.id, version: cycle.version + 1 },
    });
    expect(again).toMatchObject({ code: "FORBIDDEN", rule: "cycle.notPlanned" });
    expect(await evaluationOf(khung, cycle.id, retired.id)).toMatchObject({
      step: "SELF",
      unitId: block.id,
      leading: false,
    });
    expect(await evaluationOf(khung, cycle.id, commune.deputy.personId)).toMatchObject({ leading: true });
    const { cycleExclusions } = await commune.head.actor.ok<{ cycleExclusions: { items: object[] } }>(EXCLUSIONS, {
      id: cycle.id,
    });
    expect(cycleExclusions.items).toContainEqual({
      reason: "NOT_PRIMARY",
      person: { fullName: "Kiêm Nhiệm" },
      unit: { id: block.id },
    });
    expect(await commune.clerks[0].actor.ok(EXCLUSIONS, { id: cycle.id })).toEqual({
      cycleExclusions: { total: 0, items: [] },
    });
    const audit = await khung
      .look()
      .sql.selectFrom("audit_entry")
      .select("change_count")
      .where("verb", "=", "openCycle")
      .where("changes", "like", '%"Evaluation"%')
      .execute();
    expect(audit.map((entry) => entry.change_count)).toEqual([6]);
  });

  it("the regulation adopted nearest counts; two at the same place are ambiguous", async () => {
    const school = await makeUnit(khung, { parentId: commune.commune.id });
    const teacher = await makeAppointment(khung, { unitId: school.id });
    const own = await makePublishedVersion(khung);
    await makeAdoption(khung, { frameworkId: own.frameworkId, unitId: school.id });
    const cycle = await makeCycle(khung, { unitId: school.id });
    await commune.specialist.ok(OPEN_CYCLE, { input: { cycleId: cycle.id, version: cycle.version } });
    expect(await evaluationOf(khung, cycle.id, teacher.personId)).toMatchObject({ frameworkVersionId: own.id });

    const second = await makePublishedVersion(khung);
    // An adoption as an older installation may hold it; today it would be refused.
    const past = { frameworkId: second.frameworkId, unitId: school.id, includesSubtree: true, startsOn: "2026-01-01" };
    await khung.write(async function seedAdoption({ em }: Work) {
      const adoption = Object.assign(new Adoption(), past);
      em.persist(adoption);
      return adoption;
    }, {});
    const next = await makeCycle(khung, { unitId: school.id, startsOn: "2026-08-01", endsOn: "2026-08-31" });
    const refused = await commune.specialist.refused(OPEN_CYCLE, {
      input: { cycleId: next.id, version: next.version },
    });
    expect(refused).toMatchObject({ rule: "cycle.nobody", values: { leftOut: 1 } });
    expect(await commune.specialist.ok(OPENING_PREVIEW, { id: next.id })).toMatchObject({
      openingPreview: { reasons: [{ reason: "AMBIGUOUS_FRAMEWORK" }] },
    });
  });

  it("nobody but the specialist of the units opens or closes", async () => {
    const cycle = await makeCycle(khung, { unitId: commune.commune.id, startsOn: "2026-09-01", endsOn: "2026-09-30" });
    const input = { cycleId: cycle.id, version: cycle.version };
    expect(await commune.chairman.actor.refused(OPEN_CYCLE, { input })).toMatchObject({
      code: "FORBIDDEN",
      rule: "cycle.notSpecialist",
    });
    expect(await khung.nobody.refused(OPEN_CYCLE, { input })).toMatchObject({ code: "UNAUTHENTICATED" });
    expect(await commune.specialist.refused(OPEN_CYCLE, { input: { ...input, version: 9 } })).toMatchObject({
      code: "STALE",
    });
    expect(await commune.specialist.refused(CLOSE_CYCLE, { input })).toMatchObject({
      code: "FORBIDDEN",
      rule: "cycle.notOpen",
    });
  });

  it("two opening at the same moment make one set of evaluations", async () => {
    const cycle = await makeCycle(khung, { unitId: commune.block.id, startsOn: "2026-06-01", endsOn: "2026-06-30" });
    const input = { cycleId: cycle.id, version: cycle.version };
    const answers = await Promise.all([
      commune.specialist.run(OPEN_CYCLE, { input }),
      commune.specialist.run(OPEN_CYCLE, { input }),
    ]);
    expect(answers.filter((answer) => answer.errors === undefined)).toHaveLength(1);
    const { sql } = khung.look();
    const people = await sql.selectFrom("evaluation").select("person_id").where("cycle_id", "=", cycle.id).execute();
    expect(new Set(people.map((row) => row.person_id)).size).toBe(people.length);
  });

  it("a cycle whose people are all decided or not rated closes", async () => {
    const unit = await makeUnit(khung, { parentId: commune.commune.id });
    const { personId } = await makeAppointment(khung, { unitId: unit.id });
    const cycle = await makeCycle(khung, { unitId: unit.id });
    const { openCycle } = await commune.specialist.ok<{ openCycle: { cycle: { version: number } } }>(OPEN_CYCLE, {
      input: { cycleId: cycle.id, version: cycle.version },
    });
    const close = { input: { cycleId: cycle.id, version: openCycle.cycle.version } };
    expect(await commune.specialist.refused(CLOSE_CYCLE, close)).toMatchObject({
      rule: "cycle.unfinished",
      values: { count: 1 },
    });
    const { id, version } = await evaluationOf(khung, cycle.id, personId);
    const blank = await commune.specialist.refused(NOT_RATED, { input: { evaluationId: id, version, reason: "  " } });
    expect(blank.fields).toMatchObject([{ rule: "evaluation.reasonRequired" }]);
    const { markNotRated } = await commune.specialist.ok<{ markNotRated: object }>(NOT_RATED, {
      input: { evaluationId: id, version, reason: "Nghỉ thai sản" },
    });
    expect(markNotRated).toMatchObject({
      id,
      step: "NOT_RATED",
      notRatedReason: "Nghỉ thai sản",
      version: version + 1,
      selfGrade: null,
    });
    expect(await commune.specialist.ok(CLOSE_CYCLE, close)).toMatchObject({ closeCycle: { status: "CLOSED" } });
  });
});
