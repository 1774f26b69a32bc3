import { afterAll, beforeAll, expect, it } from "vitest";
import type { Cycle } from "../../../server/cycle/index.ts";
import { Role, type Work } from "../../../server/kernel/index.ts";
import {
  closeUnit,
  PositionClass,
  recordSuccession,
  SuccessionKind,
  type Unit,
} from "../../../server/organization/index.ts";
import { rebuildStatistics, verifyStatistics } from "../../../server/statistics/index.ts";
import { makePublishedVersion } from "../../support/build-framework.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { closeForTest, makeEvaluations, makeOpenCycle } from "../../support/build-statistics.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import type { Actor } from "../../support/test-khung.ts";
import { act, decide, makeProcess, type Process, withSteps } from "../../support/process/build-process.ts";

const QUERY = `query ($query: StatisticsQueryInput!) { statistics(query: $query) {
  exact withoutOwn rowCount total { values { value base hidden } }
  rows { keys { dimension id code predecessors } values { value base hidden } }
} }`;

interface Row {
  readonly keys: readonly { readonly code: string | null; readonly predecessors: readonly string[] }[];
  readonly values: readonly { readonly value: string | null; readonly base: number | null; readonly hidden: boolean }[];
}
interface Answer {
  readonly statistics: {
    readonly exact: boolean;
    readonly withoutOwn: boolean;
    readonly total: Row;
    readonly rows: readonly Row[];
  };
}

const ask = async (actor: Actor, query: object) => (await actor.ok<Answer>(QUERY, { query })).statistics;
const values = ({ values: all }: Row) => all.map(({ value, hidden }) => (hidden ? "hidden" : value));

eachDatabase("statistics for analysts", (start) => {
  let khung: TestKhung;
  let [top, one, two]: Unit[] = [];
  let cycle: Cycle;
  let analyst: Actor;

  beforeAll(async () => {
    khung = await start();
    top = await makeUnit(khung, { name: "Tỉnh" });
    one = await makeUnit(khung, { parentId: top.id, name: "Sở Một" });
    two = await makeUnit(khung, { parentId: top.id, name: "Sở Hai" });
    const frameworkVersionId = (await makePublishedVersion(khung)).id;
    cycle = await makeOpenCycle(khung, { unitId: top.id });
    const rate = (unit: Unit | undefined, grade: string, count: number, positionClass = PositionClass.PROFESSIONAL) =>
      makeEvaluations(khung, { cycle, unitId: unit?.id ?? "", frameworkVersionId, count, grade, positionClass });
    await rate(one, "A", 6);
    await rate(one, "B", 22);
    await rate(one, "C", 2);
    await rate(two, "B", 7);
    await rate(two, "A", 8, PositionClass.LEADER);
    analyst = await khung.actor({ role: Role.ANALYST, unitId: top.id });
  });
  afterAll(() => khung.stop());

  const query = (more: object) => ({
    ...{ unitId: top?.id, groupBy: ["UNIT", "GRADE"], measures: ["RATED", "SHARE"] },
    filter: { cycleIds: [cycle.id] },
    ...more,
  });

  it("are none before the cycle is closed", async () => {
    expect(await analyst.refused(QUERY, { query: query({}) })).toMatchObject({ rule: "statistics.notClosed" });
  });

  it("are the published cells, small groups hidden, never added up", async () => {
    await closeForTest(khung, cycle.id);
    const table = await ask(analyst, query({}));
    expect([table.exact, table.withoutOwn, values(table.total)]).toEqual([false, false, ["45", "1/1"]]);
    const shown = table.rows.flatMap(({ values: all }) => all.slice(0, 1).map(({ value }) => value));
    expect(shown.filter((value) => value !== null && Number(value) > 0 && Number(value) < 5)).toEqual([]);
    expect(table.rows.some((row) => values(row).includes("hidden"))).toBe(true);
    const byUnit = await ask(analyst, query({ groupBy: ["UNIT"] }));
    expect(byUnit.rows.map((row) => [row.keys[0]?.code, ...values(row)])).toEqual([
      [two?.code, "15", "1/3"],
      [one?.code, "30", "2/3"],
    ]);
    const leaders = { cycleIds: [cycle.id], positionClasses: ["LEADER"] };
    expect(values((await ask(analyst, query({ groupBy: [], filter: leaders }))).total)).toEqual(["8", "1/1"]);
    const byClass = await ask(analyst, query({ groupBy: ["POSITION_CLASS"] }));
    expect(byClass.rows.map((row) => [row.keys[0]?.code, values(row)[0]])).toEqual([
      ["LEADER", "8"],
      ["PROFESSIONAL", "37"],
    ]);
  });

  it("refuse every other measure, dimension and filter by name, and never narrow in silence", async () => {
    const rule = async (more: object) => (await analyst.refused(QUERY, { query: query(more) })).rule;
    const exactOnly = "statistics.exactOnly";
    expect(await rule({ measures: ["SUBJECTS"] })).toBe(exactOnly);
    expect(await rule({ measures: ["RATED", "MEAN_SCORE"] })).toBe(exactOnly);
    expect(await rule({ groupBy: ["STEP"], measures: ["RATED"] })).toBe(exactOnly);
    expect(await rule({ groupBy: ["PERIOD"], measures: ["RATED"] })).toBe(exactOnly);
    const filters = [
      { leading: true },
      { subjectTypes: ["CONTRACT"] },
      { dutyGroups: ["X"] },
      { grades: ["A"] },
      { steps: ["LOCKED"] },
      { frameworkVersionIds: [cycle.id] },
      { positionClasses: ["LEADER", "SUPPORT"] },
    ];
    for (const filter of filters)
      expect([filter, await rule({ filter: { cycleIds: [cycle.id], ...filter } })]).toEqual([filter, exactOnly]);
    const units = { cycleIds: [cycle.id], subject: "UNIT" };
    expect(await rule({ filter: units })).toBe("statistics.personsOnly");
    const employee = await khung.actor({ role: Role.EMPLOYEE, unitId: top?.id ?? "" });
    expect(await employee.refused(QUERY, { query: query({}) })).toMatchObject({ rule: "statistics.noRight" });
    expect(await khung.nobody.refused(QUERY, { query: query({}) })).toMatchObject({ code: "UNAUTHENTICATED" });
  });
});

eachDatabase("statistics for somebody whose own result is not told yet", (start) => {
  let khung: TestKhung;
  let process: Process;
  beforeAll(async () => {
    khung = await start();
    process = await makeProcess(khung, withSteps(["SELF", "DECISION", "NOTICE", "LOCKED"]), {
      selfDueOn: "2026-07-10",
      decisionDueOn: "2026-07-20",
    });
  });
  afterAll(() => khung.stop());

  const differences = () => verifyStatistics(khung.look().sql);

  it("come without it, so that it cannot be had by subtraction, until the notice", async () => {
    const { commune, cycle } = process;
    const { head, clerks, chairman } = commune;
    for (const clerk of clerks) await decide(khung, process, clerk, "HTT");
    await act(khung, process, commune.deputy.actor, commune.deputy, "submitSelfRating", { grade: "HTT" });
    await act(khung, process, head.actor, commune.deputy, "decideEvaluation", { grade: "HTT" });
    await act(khung, process, head.actor, head, "submitSelfRating", { grade: "HTT" });
    await act(khung, process, chairman.actor, head, "decideEvaluation", { grade: "HTN", reason: "Chậm" });
    const measures = ["SUBJECTS", "RATED", "LATE_SELF", "LATE_DECISION", "SELF_ABOVE_DECIDED"];
    const own = { unitId: commune.block.id, measures, filter: { cycleIds: [cycle.id] } };
    const before = await ask(head.actor, own);
    expect([before.withoutOwn, values(before.total)]).toEqual([true, ["3", "3", "3", "0", "0"]]);
    const grades = await ask(head.actor, { ...own, groupBy: ["GRADE"], measures: ["RATED", "MEDIAN_SCORE"] });
    expect(grades.rows.map((row) => [row.keys[0]?.code, values(row)[0]])).toEqual([["HTT", "3"]]);
    const unit = await head.actor.ok<{ unitStatistics: { withoutOwn: boolean; total: { rated: number } } }>(
      `query ($filter: UnitStatisticsFilter!) { unitStatistics(filter: $filter) { withoutOwn total { rated } } }`,
      { filter: { cycleId: cycle.id, unitId: commune.block.id } },
    );
    expect(unit.unitStatistics).toEqual({ withoutOwn: true, total: { rated: 3 } });
    const full = await ask(commune.specialist, own);
    expect([full.withoutOwn, values(full.total)]).toEqual([false, ["4", "4", "4", "0", "1"]]);
    await act(khung, process, chairman.actor, head, "issueNotice");
    expect(values((await ask(head.actor, own)).total)).toEqual(["4", "4", "4", "0", "1"]);
    expect(await differences()).toEqual([]);
  });

  it("follow every verb of the process", async () => {
    const { commune } = process;
    const [clerk, other] = commune.clerks;
    await act(khung, process, commune.head.actor, clerk, "issueNotice");
    expect(await differences()).toEqual([]);
    await act(khung, process, commune.specialist, clerk, "unlockEvaluation", { reason: "Sai số liệu" });
    expect(await differences()).toEqual([]);
    await act(khung, process, commune.head.actor, clerk, "returnEvaluation", { reason: "Bổ sung" });
    expect(await differences()).toEqual([]);
    await act(khung, process, commune.head.actor, clerk, "skipStep", { reason: "Vắng" });
    expect(await differences()).toEqual([]);
    await act(khung, process, commune.head.actor, other, "issueNotice");
    await act(khung, process, commune.head.actor, other, "supersedeDecision", { grade: "HTN", reason: "Sai" });
    expect(await differences()).toEqual([]);
    await act(khung, process, commune.head.actor, clerk, "markNotRated", { reason: "Nghỉ ốm" });
    expect(await differences()).toEqual([]);
  });
});

eachDatabase("statistics over time", (start) => {
  let khung: TestKhung;
  beforeAll(async () => {
    khung = await start();
  });
  afterAll(() => khung.stop());

  it("count the predecessors of a unit before it existed, and say so", async () => {
    const top = await makeUnit(khung);
    const [one, two] = [
      await makeUnit(khung, { parentId: top.id, name: "Huyện Một" }),
      await makeUnit(khung, { parentId: top.id, name: "Huyện Hai" }),
    ];
    const part = await makeUnit(khung, { parentId: one.id });
    const merged = await makeUnit(khung, { parentId: top.id, name: "Xã mới", startsOn: "2026-06-01" });
    const frameworkVersionId = (await makePublishedVersion(khung)).id;
    const month = (number: string, days: string) =>
      makeOpenCycle(khung, { unitId: top.id, startsOn: `2026-${number}-01`, endsOn: `2026-${number}-${days}` });
    const [may, june] = [await month("05", "31"), await month("06", "30")];
    const rate = (cycle: Cycle, unit: Unit, count: number) =>
      makeEvaluations(khung, { cycle, unitId: unit.id, frameworkVersionId, count, grade: "A" });
    await rate(may, one, 3);
    await rate(may, part, 2);
    await rate(may, two, 4);
    await khung.write(closeUnit, { id: part.id, version: part.version, endsOn: "2026-05-31" });
    await khung.write(recordSuccession, {
      ...{ kind: SuccessionKind.MERGE, takesEffectOn: "2026-06-01", documentNumber: "1/NQ" },
      ...{ fromUnitIds: [one.id, two.id], toUnitIds: [merged.id] },
    });
    await rate(june, merged, 8);
    await khung.write((work: Work) => rebuildStatistics(work), {});
    const specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: merged.id });
    const trend = { unitId: merged.id, groupBy: ["PERIOD"], measures: ["RATED"], filter: { kind: "MONTH" } };
    const { rows, total } = await ask(specialist, trend);
    expect(rows.map((row) => [row.keys[0]?.code, values(row)[0], row.keys[0]?.predecessors])).toEqual([
      ["2026-05", "9", ["Huyện Hai", "Huyện Một"]],
      ["2026-06", "8", []],
    ]);
    expect(values(total)).toEqual(["17"]);
    const above = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: top.id });
    const heat = await ask(above, { ...trend, unitId: top.id, groupBy: ["UNIT", "PERIOD"] });
    const merging = heat.rows.filter((row) => row.keys[0]?.code === merged.code);
    expect(merging.map((row) => [row.keys[1]?.code, values(row)[0], row.keys[0]?.predecessors])).toEqual([
      ["2026-05", "9", ["Huyện Hai", "Huyện Một"]],
      ["2026-06", "8", []],
    ]);
    expect(values(heat.total)).toEqual(["17"]);
  });
});
