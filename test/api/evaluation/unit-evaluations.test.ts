import { afterAll, beforeAll, expect, it } from "vitest";
import { CycleSubjects } from "../../../server/cycle/index.ts";
import { type Commune, adoptShipped, evaluationOf, makeCommune, makeCycle } from "../../support/build-evaluation.ts";
import { decideWith, headOnly, makeYear, monthOf, decidedMonth } from "../../support/build-period.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { OPEN_CYCLE } from "../../support/evaluation-operations.ts";

eachDatabase("units are rated", (start) => {
  let khung: TestKhung;
  let commune: Commune;
  beforeAll(async () => {
    khung = await start();
    commune = await makeCommune(khung);
    await adoptShipped(khung, "nd-335-2025", commune.commune.id, headOnly);
    await adoptShipped(khung, "nd-335-2025-to-chuc", commune.commune.id, headOnly);
  });
  afterAll(() => khung.stop());

  const unitEvaluation = async (cycleId: string, unitId: string) => {
    const { sql } = khung.look();
    return sql
      .selectFrom("evaluation")
      .selectAll()
      .where("cycle_id", "=", cycleId)
      .where("subject_unit_id", "=", unitId)
      .executeTakeFirstOrThrow();
  };

  it("a year opens the units that a regulation for units covers, a month of people only does not", async () => {
    const { commune: root, block } = commune;
    const month = await makeCycle(khung, { unitId: root.id });
    const monthly = await commune.specialist.ok(OPEN_CYCLE, { input: { cycleId: month.id, version: month.version } });
    expect(monthly).toMatchObject({ openCycle: { opened: 5 } });
    const year = await makeYear(khung, { unitId: root.id, startsOn: "2025-01-01", endsOn: "2025-12-31" }).catch(
      () => null,
    );
    expect(year).toBeNull();
    const own = await makeYear(khung, { unitId: root.id });
    const rated = await unitEvaluation(own.id, block.id);
    expect(rated).toMatchObject({ subject: "UNIT", person_id: null, unit_id: block.id, step: "DECISION" });
  });

  it("a head is graded no better than the unit, as soon as the unit is decided", async () => {
    const { block, head } = commune;
    for (let month = 1; month <= 12; month += 1)
      if (month !== 7) await decidedMonth(khung, block.id, head.personId, month, ["HTXS", "95/1"]);
    const july = await khung
      .look()
      .sql.selectFrom("evaluation")
      .select("id")
      .where("person_id", "=", head.personId)
      .where("starts_on", "=", monthOf(7).startsOn)
      .where("ends_on", "=", monthOf(7).endsOn)
      .executeTakeFirstOrThrow();
    await decideWith(khung, july, "HTXS", "95/1");
    const { sql } = khung.look();
    const own = await sql
      .selectFrom("evaluation")
      .select(["id", "cycle_id"])
      .where("person_id", "=", head.personId)
      .where("ends_on", "=", "2026-12-31")
      .where("starts_on", "=", "2026-01-01")
      .executeTakeFirstOrThrow();
    await decideWith(khung, await unitEvaluation(own.cycle_id, block.id), "HTT", null);
    const capped = await evaluationOf(khung, own.cycle_id, head.personId);
    expect(capped).toMatchObject({ suggestedGrade: "HTT" });
    const deputy = await evaluationOf(khung, own.cycle_id, commune.deputy.personId);
    expect(deputy.suggestedGrade).not.toBe("HTT");
  });

  it("a cycle of units only leaves the people out", async () => {
    const cycle = await makeCycle(khung, {
      ...{ unitId: commune.block.id, startsOn: "2027-01-01", endsOn: "2027-12-31", kind: "YEAR" as never },
      subjects: CycleSubjects.UNITS,
    });
    expect(
      await commune.specialist.ok(OPEN_CYCLE, { input: { cycleId: cycle.id, version: cycle.version } }),
    ).toMatchObject({ openCycle: { opened: 1, leftOut: 0 } });
  });
});
