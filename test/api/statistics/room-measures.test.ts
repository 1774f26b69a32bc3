import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { makeWholeScene, type WholeScene } from "../../support/statistics/whole-scene.ts";
import type { Actor, SeenError } from "../../support/test-khung.ts";

const QUERY = `query ($query: StatisticsQueryInput!) { statistics(query: $query) {
  total { ...Row } rows { ...Row }
} }
fragment Row on StatisticsRow { keys { code } values { value base } }`;

interface Row {
  readonly keys: readonly { readonly code: string | null }[];
  readonly values: readonly { readonly value: string | null; readonly base: number | null }[];
}
interface Answer {
  readonly statistics: { readonly total: Row; readonly rows: readonly Row[] };
}

eachDatabase("statistics of objections, quotas, posts, competencies and adoption", (start) => {
  let khung: TestKhung;
  let scene: WholeScene;
  let specialist: Actor;

  beforeAll(async () => {
    khung = await start();
    scene = await makeWholeScene(khung);
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: scene.top.id });
  });
  afterAll(() => khung.stop());

  const asked = (query: object): object => {
    const filter = { cycleIds: [scene.july.id] };
    return { query: { unitId: scene.top.id, filter, ...query } };
  };
  const ask = async (query: object): Promise<Answer["statistics"]> =>
    (await specialist.ok<Answer>(QUERY, asked(query))).statistics;
  const rowsOf = (rows: readonly Row[]) =>
    rows.map(({ keys, values }) => [...keys.map(({ code }) => code), ...values.map(({ value }) => value)]);
  const byUnit = async (measures: readonly string[]) => rowsOf((await ask({ groupBy: ["UNIT"], measures })).rows);

  describe("count, for the whole", () => {
    const whole: [string, string | null, number | null][] = [
      ["OBJECTIONS", "4", 4],
      ["OBJECTIONS_UPHELD", "1", 4],
      ["OBJECTIONS_CHANGED", "1", 4],
      ["OBJECTIONS_OPEN", "1", 4],
      ["QUOTA_LIMIT", "3", 12],
      ["QUOTA_USED", "4", 3],
      ["POSTS", "8", 8],
      ["PEOPLE", "6", 8],
      ["VACANCIES", "4", 8],
      ["COMPETENCY_ASSESSED", "3", 12],
      ["COMPETENCY_GAPS", "1", 3],
      ["COMPETENCY_GAP_SHARE", "1/3", 3],
      ["ADOPTED_UNITS", "2", 4],
      ["ADOPTION", "1/2", 4],
    ];
    it.each(whole)("%s: %s of %s", async (measure, value, base) => {
      const { total } = await ask({ measures: [measure] });
      expect(total.values).toEqual([{ value, base }]);
    });
  });

  it("give each unit its own with its sub-units", async () => {
    const { one, two } = scene;
    expect(await byUnit(["OBJECTIONS", "QUOTA_LIMIT", "QUOTA_USED", "POSTS", "PEOPLE", "VACANCIES"])).toEqual([
      [two.code, "0", "1", "1", "0", "1", "0"],
      [one.code, "4", "2", "3", "8", "5", "4"],
    ]);
    expect(await byUnit(["COMPETENCY_GAPS", "ADOPTION"])).toEqual([
      [two.code, "0", "0/1"],
      [one.code, "1", "1/1"],
    ]);
  });

  it("give a part of an agency no quota of its own, and a unit alone only what is its own", async () => {
    const own = { unitId: scene.below.id, includeSubtree: false };
    const { total } = await ask({ ...own, measures: ["QUOTA_LIMIT", "POSTS", "VACANCIES", "ADOPTED_UNITS"] });
    expect(total.values.map(({ value }) => value)).toEqual([null, "2", "0", "1"]);
  });

  it("group by what a post or an objection is told apart by", async () => {
    const objections = await ask({ groupBy: ["POSITION_CLASS"], measures: ["OBJECTIONS", "POSTS", "COMPETENCY_GAPS"] });
    expect(rowsOf(objections.rows)).toEqual([
      ["LEADER", "2", "1", "0"],
      ["PROFESSIONAL", "2", "7", "1"],
    ]);
    const leaders = { cycleIds: [scene.july.id], positionClasses: ["LEADER"] };
    const { total } = await ask({ measures: ["OBJECTIONS", "POSTS"], filter: leaders });
    expect(total.values.map(({ value }) => value)).toEqual(["2", "1"]);
  });

  it("take posts as they stand on the last day of each cycle, and never add them up over time", async () => {
    const both = { cycleIds: [scene.june.id, scene.july.id] };
    const { rows, total } = await ask({
      groupBy: ["CYCLE"],
      measures: ["POSTS", "PEOPLE", "OBJECTIONS"],
      filter: both,
    });
    expect(rowsOf(rows)).toEqual([
      [scene.june.code, "0", "7", "0"],
      [scene.july.code, "8", "6", "4"],
    ]);
    expect(total.values.map(({ value }) => value)).toEqual(["8", "6", "4"]);
    const months = await ask({ groupBy: ["PERIOD"], measures: ["ADOPTED_UNITS", "QUOTA_USED"], filter: both });
    expect(rowsOf(months.rows)).toEqual([
      ["2026-06", "2", null],
      ["2026-07", "2", "4"],
    ]);
  });

  it("refuse what they cannot be asked by, naming both, and analysts altogether", async () => {
    const rule = async (query: object, actor = specialist): Promise<string[]> => {
      const error: SeenError = await actor.refused(QUERY, asked(query));
      return error.fields?.map((each) => each.rule) ?? [error.rule];
    };
    const filtered = (filter: object): object => ({ filter: { cycleIds: [scene.july.id], ...filter } });
    expect(await rule({ groupBy: ["GRADE"], measures: ["POSTS"] })).toEqual(["statistics.measureNotBy"]);
    const contracts = filtered({ subjectTypes: ["CONTRACT"] });
    expect(await rule({ measures: ["POSTS"], ...contracts })).toEqual(["statistics.measureNotFiltered"]);
    expect(await rule({ measures: ["QUOTA_USED"], ...filtered({ leading: true }) })).toEqual([
      "statistics.measureNotFiltered",
    ]);
    expect(await rule({ measures: ["PEOPLE"], ...filtered({ subject: "UNIT" }) })).toEqual([
      "statistics.measureNotFiltered",
    ]);
    const analyst = await khung.actor({ role: Role.ANALYST, unitId: scene.top.id });
    expect(await rule({ measures: ["OBJECTIONS"] }, analyst)).toEqual(["statistics.exactOnly"]);
  });
});
