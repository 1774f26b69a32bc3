import { afterAll, beforeAll, expect, it } from "vitest";
import { Cycle, type CycleSeries } from "../../../server/cycle/index.ts";
import { openDueCycles } from "../../../server/evaluation/index.ts";
import { adoptShipped, type Commune, makeCommune } from "../../support/build-evaluation.ts";
import { makeAppointment } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";

const CREATE = `mutation ($input: CreateCycleSeriesInput!) { createCycleSeries(input: $input) { id version next { startsOn } abilities { canChange { allowed } } } }`;
const CHANGE = `mutation ($input: ChangeCycleSeriesInput!) { changeCycleSeries(input: $input) { id version endsOn next { startsOn } } }`;
const CYCLES = `query { cycles(sort: { field: STARTS_ON, order: ASC }) { total items { code name status startsOn endsOn selfDueOn decisionDueOn strictDeadlines series { name } } } }`;

eachDatabase("series of cycles", (start) => {
  let khung: TestKhung;
  let commune: Commune;
  beforeAll(async () => {
    khung = await start();
    commune = await makeCommune(khung);
    await adoptShipped(khung, "nd-335-2025", commune.commune.id);
  });
  afterAll(() => khung.stop());

  const monthly = (over: object = {}) => ({
    name: "Hằng tháng",
    unitId: commune.commune.id,
    kind: "MONTH",
    track: "STATE",
    startsOn: "2026-04-01",
    openDaysBefore: 0,
    codePattern: "{year}-{month}-NP",
    namePattern: "Tháng {month}/{year}",
    selfDueDays: -3,
    decisionDueDays: 5,
    strictDeadlines: true,
    ...over,
  });

  it("the server was down on the start days: every missed month is opened once, in order, and nobody is dropped", async () => {
    const { createCycleSeries } = await commune.specialist.ok<{ createCycleSeries: CycleSeries }>(CREATE, {
      input: monthly(),
    });
    expect(createCycleSeries).toMatchObject({
      next: { startsOn: "2026-08-01" },
      abilities: { canChange: { allowed: true } },
    });
    const late = await makeAppointment(khung, { unitId: commune.block.id, startsOn: "2026-06-10" });
    const first = await khung.write(openDueCycles, {});
    expect(first.openings.map(({ startsOn, opening }) => [startsOn, opening?.people])).toEqual([
      ["2026-04-01", 5],
      ["2026-05-01", 5],
      ["2026-06-01", 6],
      ["2026-07-01", 6],
    ]);
    expect((await khung.write(openDueCycles, {})).openings).toEqual([]);
    const { cycles } = await commune.specialist.ok<{ cycles: { total: number; items: object[] } }>(CYCLES);
    expect(cycles.items[2]).toEqual({
      code: "2026-06-NP",
      name: "Tháng 06/2026",
      status: "OPEN",
      startsOn: "2026-06-01",
      endsOn: "2026-06-30",
      selfDueOn: "2026-06-27",
      decisionDueOn: "2026-07-05",
      strictDeadlines: true,
      series: { name: "Hằng tháng" },
    });
    const held = await khung
      .look()
      .sql.selectFrom("evaluation")
      .select("starts_on")
      .where("person_id", "=", late.personId)
      .orderBy("starts_on")
      .execute();
    expect(held.map((row) => row.starts_on)).toEqual(["2026-06-01", "2026-07-01"]);
  });

  it("a month that people planned by hand keeps no other month waiting", async () => {
    khung.clock.set("2026-09-02T02:00:00Z");
    await khung.write(async ({ em }) => {
      const cycle = Object.assign(new Cycle(), {
        ...{ code: "TAY-8", name: "Tháng 8", kind: "MONTH", track: "STATE", unitId: commune.commune.id },
        ...{ startsOn: "2026-08-01", endsOn: "2026-08-31", searchFold: "" },
      });
      em.persist(cycle);
      return cycle;
    }, {});
    const { openings } = await khung.write(openDueCycles, {});
    expect(openings).toMatchObject([
      { startsOn: "2026-08-01", opening: null, failure: { rule: "cycle.overlaps", values: { code: "TAY-8" } } },
      { startsOn: "2026-09-01", failure: null, opening: { people: 6 } },
    ]);
    khung.clock.set("2026-07-15T02:00:00Z");
  });

  it("a pattern that names two periods alike, an unknown word or a late first day is refused by field", async () => {
    const refused = async (over: object) => (await commune.specialist.refused(CREATE, { input: monthly(over) })).fields;
    expect(await refused({ codePattern: "{month}" })).toMatchObject([{ rule: "cycleSeries.codeRepeats" }]);
    expect(await refused({ namePattern: "{thang}" })).toMatchObject([
      { path: "input.namePattern", rule: "cycleSeries.placeholder" },
    ]);
    expect(await refused({ startsOn: "2026-01-31" })).toMatchObject([{ rule: "cycleSeries.firstDay" }]);
    expect(await refused({ selfDueDays: 9 })).toMatchObject([
      { path: "input.decisionDueDays", rule: "cycle.dueOrder" },
    ]);
    expect(await commune.clerks[0].actor.refused(CREATE, { input: monthly({ name: "x" }) })).toMatchObject({
      rule: "cycle.notSpecialist",
    });
  });

  it("a series ends with its last day; what it opened stays", async () => {
    const { createCycleSeries } = await commune.specialist.ok<{ createCycleSeries: CycleSeries }>(CREATE, {
      input: monthly({ name: "Hằng tuần", kind: "WEEK", codePattern: "T{week}-{from}", startsOn: "2026-09-07" }),
    });
    const { id, version } = createCycleSeries;
    const { changeCycleSeries } = await commune.specialist.ok<{ changeCycleSeries: object }>(CHANGE, {
      input: {
        ...monthly({ name: "Hằng tuần", kind: "WEEK", codePattern: "T{week}-{from}", startsOn: "2026-09-07" }),
        endsOn: "2026-09-08",
        seriesId: id,
        version,
      },
    });
    expect(changeCycleSeries).toMatchObject({ next: { startsOn: "2026-09-07" } });
  });
});
