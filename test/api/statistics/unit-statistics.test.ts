import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Cycle } from "../../../server/cycle/index.ts";
import { EvaluationStep } from "../../../server/evaluation/index.ts";
import { Role, type Work } from "../../../server/kernel/index.ts";
import { moveUnit, PositionClass, type Unit } from "../../../server/organization/index.ts";
import { rebuildStatistics } from "../../../server/statistics/index.ts";
import { makePublishedVersion } from "../../support/build-framework.ts";
import { makeHead, makePerson, makeUnit } from "../../support/build-organization.ts";
import { closeForTest, makeEvaluations, makeOpenCycle } from "../../support/build-statistics.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";

const QUERY = `query ($filter: UnitStatisticsFilter!) {
  unitStatistics(filter: $filter) {
    cycle { id code unit { name } } exact
    total { ...Numbers }
    units { ...Numbers }
  }
}
fragment Numbers on UnitStatistic {
  unit { id code name depth } subjects rated completion
  grades { grade gradeNameVi gradeNameEn count share }
  notRated { reason count } steps { step count completed }
}`;

const OVER_TIME = `query ($filter: UnitStatisticsOverTimeFilter!) {
  unitStatisticsOverTime(filter: $filter) { exact cycle { code } statistic { unit { id } rated grades { grade count share } } }
}`;

interface Numbers {
  readonly unit: { readonly id: string; readonly depth: number };
  readonly subjects: number | null;
  readonly rated: number;
  readonly grades: readonly { readonly grade: string; readonly count: number | null; readonly share: string | null }[];
}
interface Statistics {
  readonly unitStatistics: { readonly exact: boolean; readonly total: Numbers; readonly units: readonly Numbers[] };
}
interface OverTime {
  readonly unitStatisticsOverTime: readonly {
    readonly exact: boolean;
    readonly cycle: { readonly code: string };
    readonly statistic: Numbers;
  }[];
}

const counts = (numbers: Numbers | undefined) =>
  Object.fromEntries((numbers?.grades ?? []).map(({ grade, count }) => [grade, count]));

eachDatabase("unit statistics", (start) => {
  let khung: TestKhung;
  let top: Unit;
  let one: Unit;
  let two: Unit;
  let below: Unit;
  let outside: Unit;
  let cycle: Cycle;
  let frameworkVersionId: string;

  const rate = (
    unit: Unit,
    grade: string,
    count: number,
    of: Cycle = cycle,
    positionClass = PositionClass.PROFESSIONAL,
  ) => makeEvaluations(khung, { cycle: of, unitId: unit.id, frameworkVersionId, count, grade, positionClass });

  beforeAll(async () => {
    khung = await start({ now: "2026-08-15T02:00:00Z" });
    top = await makeUnit(khung, { name: "Tỉnh" });
    one = await makeUnit(khung, { parentId: top.id, name: "Sở Một" });
    two = await makeUnit(khung, { parentId: top.id, name: "Sở Hai" });
    below = await makeUnit(khung, { parentId: one.id, name: "Phòng Một" });
    outside = await makeUnit(khung, { name: "Tỉnh khác" });
    frameworkVersionId = (await makePublishedVersion(khung)).id;
    cycle = await makeOpenCycle(khung, { unitId: top.id });
    await rate(one, "A", 6);
    await rate(one, "B", 12);
    await rate(one, "B", 1, cycle, PositionClass.LEADER);
    await rate(below, "A", 2);
    await rate(below, "C", 1);
    await rate(two, "B", 8);
    await makeEvaluations(khung, {
      cycle,
      unitId: two.id,
      frameworkVersionId,
      count: 2,
      step: EvaluationStep.NOT_RATED,
      reason: "Nghỉ thai sản",
    });
    await khung.write((work: Work) => rebuildStatistics(work), {});
  });
  afterAll(() => khung.stop());

  describe("for somebody who may read the rows", () => {
    it("are the sums of the subtree, exact, with a row for each unit below", async () => {
      const specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: top.id });
      const filter = { cycleId: cycle.id, unitId: top.id, byUnit: "DESCENDANTS" };
      const { unitStatistics } = await specialist.ok<Statistics>(QUERY, { filter });
      expect(unitStatistics).toMatchObject({ exact: true, cycle: { id: cycle.id, unit: { name: "Tỉnh" } } });
      expect(unitStatistics.total).toMatchObject({
        subjects: 32,
        rated: 30,
        completion: "1/1",
        notRated: [{ reason: "Nghỉ thai sản", count: 2 }],
        grades: [
          { grade: "A", gradeNameVi: "Loại A", gradeNameEn: "Grade A", count: 8, share: "4/15" },
          { grade: "B", count: 21, share: "7/10" },
          { grade: "C", count: 1, share: "1/30" },
        ],
      });
      const rows = unitStatistics.units.map((each) => [each.unit.id, each.unit.depth, each.subjects, each.rated]);
      expect(rows).toEqual([
        [below.id, 2, 3, 3],
        [two.id, 1, 10, 8],
        [one.id, 1, 22, 22],
      ]);
    });

    it("count the unit alone, or its children each with its subtree, where that is asked for", async () => {
      const auditor = await khung.actor({ role: Role.AUDITOR, unitId: top.id });
      const ask = (filter: object) => auditor.ok<Statistics>(QUERY, { filter: { cycleId: cycle.id, ...filter } });
      const alone = await ask({ unitId: one.id, includeSubtree: false });
      expect(counts(alone.unitStatistics.total)).toEqual({ A: 6, B: 13, C: 0 });
      const children = await ask({ unitId: top.id, includeSubtree: false, byUnit: "CHILDREN" });
      expect(children.unitStatistics.total).toMatchObject({ subjects: 0, completion: null });
      expect(children.unitStatistics.units.map(counts)).toEqual([
        { A: 0, B: 8, C: 0 },
        { A: 8, B: 13, C: 1 },
      ]);
      const leaders = await ask({ unitId: top.id, positionClass: "LEADER" });
      expect(leaders.unitStatistics.total).toMatchObject({ subjects: 1, rated: 1 });
    });

    it("are for the head of the unit and of a superior one", async () => {
      const person = await makePerson(khung);
      await makeHead(khung, one.id, { personId: person.id });
      const head = await khung.actor({ personId: person.id });
      const answer = await head.ok<Statistics>(QUERY, { filter: { cycleId: cycle.id, unitId: below.id } });
      expect(answer.unitStatistics).toMatchObject({ exact: true, total: { rated: 3 } });
      expect(await head.refused(QUERY, { filter: { cycleId: cycle.id, unitId: two.id } })).toMatchObject({
        code: "FORBIDDEN",
        rule: "statistics.noRight",
      });
    });

    it("need a right that reaches the units below when those are counted", async () => {
      const narrow = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: top.id, includesSubtree: false });
      expect(await narrow.refused(QUERY, { filter: { cycleId: cycle.id, unitId: top.id } })).toMatchObject({
        rule: "statistics.noRight",
      });
      expect(
        await narrow.refused(QUERY, {
          filter: { cycleId: cycle.id, unitId: top.id, includeSubtree: false, byUnit: "CHILDREN" },
        }),
      ).toMatchObject({
        rule: "statistics.noRight",
      });
      await narrow.ok(QUERY, { filter: { cycleId: cycle.id, unitId: top.id, includeSubtree: false } });
    });
  });

  it("are refused to everybody else, with the rule", async () => {
    const filter = { cycleId: cycle.id, unitId: top.id };
    const employee = await khung.actor({ role: Role.EMPLOYEE, unitId: top.id });
    const administrator = await khung.actor({ role: Role.SYSTEM_ADMIN, unitId: top.id });
    const elsewhere = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: outside.id });
    for (const actor of [employee, administrator, elsewhere]) {
      expect(await actor.refused(QUERY, { filter })).toMatchObject({ code: "FORBIDDEN", rule: "statistics.noRight" });
      expect(await actor.refused(OVER_TIME, { filter: { unitId: top.id } })).toMatchObject({
        code: "FORBIDDEN",
        rule: "statistics.noRight",
      });
    }
    expect(await khung.nobody.refused(QUERY, { filter })).toMatchObject({ code: "UNAUTHENTICATED" });
  });

  it("are not found for a unit or cycle that is not there", async () => {
    const specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: top.id });
    const missing = "00000000-0000-7000-8000-000000000000";
    expect(await specialist.refused(QUERY, { filter: { cycleId: missing, unitId: top.id } })).toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await specialist.refused(QUERY, { filter: { cycleId: cycle.id, unitId: missing } })).toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("reach analysts only after the cycle closed, small groups hidden, and stay as published", async () => {
    const closing = await makeOpenCycle(khung, { unitId: top.id, startsOn: "2026-06-01", endsOn: "2026-06-30" });
    await rate(one, "A", 6, closing);
    await rate(one, "B", 22, closing);
    await rate(one, "C", 2, closing);
    await rate(two, "B", 7, closing);
    const [single] = await rate(below, "A", 1, closing);
    const analyst = await khung.actor({ role: Role.ANALYST, unitId: top.id });
    const filter = { cycleId: closing.id, unitId: top.id, byUnit: "DESCENDANTS" };
    expect(await analyst.refused(QUERY, { filter })).toMatchObject({ code: "FORBIDDEN", rule: "statistics.notClosed" });
    await closeForTest(khung, closing.id);
    const ask = async () => (await analyst.ok<Statistics>(QUERY, { filter })).unitStatistics;
    const published = await ask();
    expect(published).toMatchObject({
      exact: false,
      total: { subjects: null, rated: 38, notRated: [], steps: [], completion: null },
    });
    const hidden = published.units.find((each) => each.unit.id === below.id);
    expect(hidden).toMatchObject({ rated: 1 });
    expect(counts(hidden)).toEqual({ A: null, B: null, C: null });
    const shown = [published.total, ...published.units].flatMap((each) => each.grades.map(({ count }) => count));
    expect(shown.filter((count) => count !== null && count > 0 && count < 5)).toEqual([]);
    expect(single).toBeDefined();
    await makeEvaluations(khung, { cycle: closing, unitId: two.id, frameworkVersionId, count: 1, grade: "B" });
    await closeForTest(khung, closing.id);
    expect(await ask()).toEqual(published);
    expect(await analyst.refused(QUERY, { filter: { ...filter, subject: "UNIT" } })).toMatchObject({
      rule: "statistics.personsOnly",
    });
  });

  it("of a past cycle are summed in the tree of its own time", async () => {
    const root = await makeUnit(khung);
    const old = await makeUnit(khung, { parentId: root.id });
    const fresh = await makeUnit(khung, { parentId: root.id });
    const part = await makeUnit(khung, { parentId: old.id });
    const before = await makeOpenCycle(khung, { unitId: root.id, startsOn: "2026-03-01", endsOn: "2026-03-31" });
    const after = await makeOpenCycle(khung, { unitId: root.id, startsOn: "2026-05-01", endsOn: "2026-05-31" });
    await rate(part, "A", 5, before);
    await rate(part, "B", 4, after);
    await khung.write(moveUnit, { id: part.id, parentId: fresh.id, onDay: "2026-04-01", version: part.version });
    const specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: root.id });
    const ratedOf = async (of: Cycle, unit: Unit) =>
      (await specialist.ok<Statistics>(QUERY, { filter: { cycleId: of.id, unitId: unit.id } })).unitStatistics.total
        .rated;
    expect([await ratedOf(before, old), await ratedOf(before, fresh)]).toEqual([5, 0]);
    expect([await ratedOf(after, old), await ratedOf(after, fresh)]).toEqual([0, 4]);
    const { unitStatisticsOverTime } = await specialist.ok<OverTime>(OVER_TIME, {
      filter: { unitId: fresh.id, kind: "MONTH" },
    });
    expect(unitStatisticsOverTime.map(({ cycle: { code }, statistic }) => [code, statistic.rated])).toEqual([
      [before.code, 0],
      [after.code, 4],
    ]);
  });

  it("over time list the cycles that cover the unit, between the days asked for; analysts get closed ones", async () => {
    const root = await makeUnit(khung);
    const unit = await makeUnit(khung, { parentId: root.id });
    const months = [];
    for (const month of ["01", "02", "03"]) {
      const of = await makeOpenCycle(khung, {
        unitId: root.id,
        startsOn: `2026-${month}-01`,
        endsOn: `2026-${month}-28`,
      });
      await rate(unit, "B", 20, of);
      await rate(unit, "A", Number(month), of);
      months.push(of);
    }
    await closeForTest(khung, months[0]?.id ?? "");
    const specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: root.id });
    const ask = { unitId: unit.id, from: "2026-02-01", to: "2026-12-31" };
    const exact = (await specialist.ok<OverTime>(OVER_TIME, { filter: ask })).unitStatisticsOverTime;
    expect(exact.map((entry) => [entry.cycle.code, entry.statistic.rated])).toEqual([
      [months[1]?.code, 22],
      [months[2]?.code, 23],
    ]);
    const analyst = await khung.actor({ role: Role.ANALYST, unitId: root.id });
    const published = (await analyst.ok<OverTime>(OVER_TIME, { filter: { unitId: unit.id } })).unitStatisticsOverTime;
    expect(published.map((entry) => [entry.exact, entry.cycle.code, counts(entry.statistic)])).toEqual([
      [false, months[0]?.code, { A: null, B: null, C: 0 }],
    ]);
    expect(
      await analyst.refused(OVER_TIME, { filter: { unitId: unit.id, from: "2026-02-01", to: "2026-01-01" } }),
    ).toMatchObject({ code: "INVALID_INPUT" });
  });
});
