import { afterAll, beforeAll, expect, it } from "vitest";
import { canonicalJson } from "../../../server/audit/index.ts";
import { rateStored, readPeriodFacts } from "../../../server/evaluation/index.ts";
import { loadContent, saveDraft, VersionStatus } from "../../../server/framework/index.ts";
import {
  AbsenceKind,
  endAppointment,
  recordAbsence,
  recordDiscipline,
  UnitTree,
} from "../../../server/organization/index.ts";
import {
  adoptShipped,
  type Commune,
  evaluationOf,
  makeCommune,
  makeOpenedCycle,
} from "../../support/build-evaluation.ts";
import { decideWith, headOnly, makeYear } from "../../support/build-period.ts";
import { makeAppointment, makePerson, makePosition, makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { EVALUATION, EVALUATIONS } from "../../support/evaluation-operations.ts";

eachDatabase("what is known about a period", (start) => {
  let khung: TestKhung;
  let commune: Commune;
  beforeAll(async () => {
    khung = await start();
    commune = await makeCommune(khung);
    await adoptShipped(khung, "nd-335-2025", commune.commune.id, headOnly);
  });
  afterAll(() => khung.stop());

  it("absences, disciplines, months worked, a move and public contact are read from the files, exactly", async () => {
    const { block, commune: root } = commune;
    const person = await makePerson(khung);
    const desk = await makePosition(khung, { publicContact: true } as never);
    const first = await makeAppointment(khung, { unitId: root.id, personId: person.id, startsOn: "2026-03-01" });
    await khung.write(endAppointment, { id: first.id, version: first.version, endsOn: "2026-06-30" });
    await makeAppointment(khung, {
      ...{ unitId: block.id, personId: person.id },
      positionId: desk.id,
      startsOn: "2026-07-01",
    });
    await khung.write(recordAbsence, {
      personId: person.id,
      kind: AbsenceKind.SICK,
      startsOn: "2026-09-01",
      endsOn: "2026-09-15",
    } as never);
    await khung.write(recordDiscipline, {
      ...{ personId: person.id, form: "Khiển trách", tree: UnitTree.STATE, dutyRelated: true, act: "chậm hồ sơ" },
      ...{ actOn: "2026-05-01", decidedOn: "2026-07-01", effectiveOn: "2026-07-01" },
    } as never);
    const year = await makeYear(khung, { unitId: root.id });
    const evaluation = await evaluationOf(khung, year.id, person.id);
    const facts = (await readPeriodFacts(khung.look().sql, [evaluation])).get(evaluation.id);
    expect(facts).toMatchObject({
      ...{ year: 2026, transferred: true, publicContact: true, monthsWorked: "19/2" },
      absences: [{ kind: "SICK", from: "2026-09-01", to: "2026-09-15" }],
      disciplines: [{ dutyRelated: true, act: "chậm hồ sơ", form: "Khiển trách" }],
    });
    const { sql } = khung.look();
    const stored = await sql
      .selectFrom("evaluation_result")
      .selectAll()
      .where("evaluation_id", "=", evaluation.id)
      .executeTakeFirstOrThrow();
    expect(JSON.parse(stored.input)).toMatchObject({
      facts: { monthsWorked: "19/2", findings: { disciplinedForDuty: true } },
    });
    expect(evaluation.suggestedGrade).toBe("KHT");
    const content = await loadContent(sql, evaluation.frameworkVersionId);
    expect(canonicalJson(rateStored(content, JSON.parse(stored.input)).grade)).toBe('"KHT"');
  });

  it("the supervisor leaves in the middle of the cycle: whoever heads the unit then decides", async () => {
    const unit = await makeUnit(khung, { parentId: commune.commune.id });
    const { personId } = await makeAppointment(khung, { unitId: unit.id });
    const head = await makeAppointment(khung, {
      unitId: unit.id,
      leading: true,
      positionId: (await makePosition(khung, { positionClass: "LEADER" as never })).id,
    });
    const cycle = await makeOpenedCycle(khung, { unitId: commune.commune.id });
    const { id } = await evaluationOf(khung, cycle.id, personId);
    const decider = async () =>
      (await commune.specialist.ok<{ evaluation: { decider: object } }>(EVALUATION, { id })).evaluation.decider;
    expect(await decider()).toMatchObject({ personId: head.personId });
    await khung.write(endAppointment, { id: head.id, version: head.version, endsOn: "2026-07-10" });
    expect(await decider()).toMatchObject({ personId: commune.chairman.personId });
    await decideWith(khung, { id }, "HTT", null);
  });

  it("criteria cannot be edited under a running cycle: a published version never changes, its levels neither", async () => {
    const { sql } = khung.look();
    const version = await sql
      .selectFrom("framework_version")
      .select(["id", "version"])
      .where("status", "=", VersionStatus.PUBLISHED)
      .executeTakeFirstOrThrow();
    await expect(
      khung.write(saveDraft, { versionId: version.id, version: version.version } as never),
    ).rejects.toThrow();
    await expect(
      khung.write(async ({ sql: db }) => {
        await db
          .updateTable("criterion")
          .set({ text_vi: "khác" } as never)
          .execute();
        return {};
      }, {}),
    ).rejects.toThrow();
  });

  it("everybody who is told of the cycle has a form, and a position in use cannot take its criteria away", async () => {
    const { sql } = khung.look();
    const mine = await commune.clerks[0].actor.ok<{ evaluations: { total: number } }>(EVALUATIONS, {
      filter: { personId: commune.clerks[0].personId },
    });
    expect(mine.evaluations.total).toBeGreaterThan(0);
    const orphans = await sql
      .selectFrom("evaluation")
      .leftJoin("framework_version", "framework_version.id", "evaluation.framework_version_id")
      .select("evaluation.id")
      .where("framework_version.id", "is", null)
      .execute();
    expect(orphans).toEqual([]);
    const used = await sql
      .selectFrom("evaluation")
      .select("position_id")
      .where("position_id", "is not", null)
      .executeTakeFirstOrThrow();
    await expect(
      khung.write(async ({ sql: db }) => {
        await db.deleteFrom("position").where("id", "=", used.position_id).execute();
        return {};
      }, {}),
    ).rejects.toThrow();
  });
});
