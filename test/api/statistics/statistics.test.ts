import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Cycle } from "../../../server/cycle/index.ts";
import { type Evaluation, EvaluationStep, RatingStep, Score } from "../../../server/evaluation/index.ts";
import { Role, type Work } from "../../../server/kernel/index.ts";
import { PositionClass, SubjectType, type Unit } from "../../../server/organization/index.ts";
import { rebuildStatistics } from "../../../server/statistics/index.ts";
import { makePublishedVersion } from "../../support/build-framework.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { makeEvaluations, makeOpenCycle } from "../../support/build-statistics.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import type { Actor } from "../../support/test-khung.ts";

const QUERY = `query ($query: StatisticsQueryInput!) { statistics(query: $query) {
  exact withoutOwn dimensions rowCount measures { id nameVi baseVi }
  total { ...Row } rows { ...Row }
} }
fragment Row on StatisticsRow { keys { dimension id code nameVi nameEn } values { measure value base hidden } }`;

interface Row {
  readonly keys: readonly { readonly id: string | null; readonly code: string | null; readonly nameVi: string }[];
  readonly values: readonly { readonly value: string | null; readonly base: number | null; readonly hidden: boolean }[];
}
interface Answer {
  readonly statistics: {
    readonly exact: boolean;
    readonly rowCount: number;
    readonly total: Row;
    readonly rows: Row[];
  };
}

const MILLION = 1_000_000;
const { SELF, DECISION, NOTICE, LOCKED, NOT_RATED } = EvaluationStep;

/**
 * The hand-made table. Top: one, two; below stands under one.
 *
 * | unit  | who                     | step      | decided | self | vote | computed | total |
 * | one   | 3 professionals         | LOCKED    | A       | A    | A    | A        | 90, 90.5, 91 |
 * | one   | 2 leaders, self late    | NOTICE    | B       | A    | B    | B        | 80, 70 |
 * | one   | 1 professional          | SELF      |         |      |      |          |  |
 * | below | 2 professionals         | LOCKED    | C       | B    | A    | B        | 60, 60 |
 * | below | 1 professional          | NOT_RATED |         |      |      |          |  |
 * | two   | 4 contracts, decided late | LOCKED  | B       | C    |      |          | none |
 * | two   | 2 professionals         | DECISION  |         | A    |      |          |  |
 */
eachDatabase("statistics by dimensions", (start) => {
  let khung: TestKhung;
  let [top, one, two, below]: Unit[] = [];
  let cycle: Cycle;
  let specialist: Actor;
  let criteria: { id: string; code: string }[];

  const unitId = (unit: Unit | undefined): string => unit?.id ?? "";

  beforeAll(async () => {
    khung = await start();
    top = await makeUnit(khung, { name: "Tỉnh" });
    one = await makeUnit(khung, { parentId: top.id, name: "Sở Một" });
    two = await makeUnit(khung, { parentId: top.id, name: "Sở Hai" });
    below = await makeUnit(khung, { parentId: one.id, name: "Phòng Một" });
    const frameworkVersionId = (await makePublishedVersion(khung)).id;
    criteria = await khung.look().sql.selectFrom("criterion").select(["id", "code"]).orderBy("place").execute();
    cycle = await makeOpenCycle(khung, { unitId: top.id, selfDueOn: "2026-07-10", decisionDueOn: "2026-07-31" });
    const make = (unit: Unit | undefined, count: number, step: EvaluationStep, over: Partial<Evaluation>) =>
      makeEvaluations(khung, { cycle, unitId: unitId(unit), frameworkVersionId, count, step, over });
    const handedIn = { selfSubmittedAt: "2026-07-09T02:00:00.000Z" };
    const rated: Evaluation[] = [];
    for (const total of [90, 90.5, 91]) {
      const grades = { decidedGrade: "A", selfGrade: "A", proposedGrade: "A", suggestedGrade: "A" };
      rated.push(...(await make(one, 1, LOCKED, { ...handedIn, ...grades, totalMillionths: total * MILLION })));
    }
    for (const total of [80, 70]) {
      const leader = { positionClass: PositionClass.LEADER, leading: true, dutyGroup: "Lãnh đạo", selfLate: true };
      const grades = { decidedGrade: "B", selfGrade: "A", proposedGrade: "B", suggestedGrade: "B" };
      await make(one, 1, NOTICE, { ...handedIn, ...leader, ...grades, totalMillionths: total * MILLION });
    }
    await make(one, 1, SELF, { selfGrade: "C" });
    const low = { decidedGrade: "C", selfGrade: "B", proposedGrade: "A", suggestedGrade: "B" };
    await make(below, 2, LOCKED, { ...handedIn, ...low, totalMillionths: 60 * MILLION });
    await make(below, 1, NOT_RATED, { notRatedReason: "Nghỉ thai sản" });
    const contract = { subjectType: SubjectType.CONTRACT, decidedGrade: "B", selfGrade: "C", decidedLate: true };
    await make(two, 4, LOCKED, { ...handedIn, ...contract });
    await make(two, 2, DECISION, { ...handedIn, selfGrade: "A" });
    await khung.write(answer, { ids: rated.map(({ id }) => id) });
    await khung.write((work: Work) => rebuildStatistics(work), {});
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: top.id });
  });
  afterAll(() => khung.stop());

  /** The three of grade A: self 4, 4, 4 of the first criterion, decided 4, 3, 2. */
  async function answer(work: Work, { ids }: { ids: readonly string[] }): Promise<object> {
    const criterionId = criteria[0]?.id ?? "";
    for (const [at, evaluationId] of ids.entries())
      for (const step of [RatingStep.SELF, RatingStep.DECISION]) {
        const points = step === RatingStep.SELF ? 4 : 4 - at;
        const worth = { value: String(points), pointsMillionths: points * MILLION, isFull: points === 4 };
        work.em.persist(Object.assign(new Score(), { evaluationId, step, criterionId, ...worth }));
      }
    await work.em.flush();
    return {};
  }

  async function ask(query: object, actor = specialist): Promise<Answer["statistics"]> {
    const filter = { cycleIds: [cycle.id] };
    const { statistics } = await actor.ok<Answer>(QUERY, { query: { unitId: top?.id, filter, ...query } });
    return statistics;
  }
  const refused = (query: object, actor = specialist) => {
    const filter = { cycleIds: [cycle.id] };
    return actor.refused(QUERY, { query: { unitId: top?.id, filter, ...query } });
  };
  const valuesOf = ({ values }: Row) => values.map(({ value, base }) => [value, base]);
  const rowsOf = (rows: readonly Row[]) =>
    rows.map(({ keys, values }) => [...keys.map(({ code }) => code), ...values.map(({ value }) => value)]);

  describe("count, for the whole", () => {
    const whole: [string, string | null, number | null][] = [
      ["SUBJECTS", "15", 15],
      ["RATED", "11", 11],
      ["NOT_RATED", "1", 15],
      ["COMPLETED", "10", 15],
      ["COMPLETION", "2/3", 15],
      ["SHARE", "1/1", 11],
      ["MEAN_SCORE", "1083/14", 7],
      ["MEDIAN_SCORE", "80/1", 7],
      ["LOWEST_SCORE", "60/1", 7],
      ["HIGHEST_SCORE", "91/1", 7],
      ["SELF_ABOVE_DECIDED", "4", 11],
      ["SELF_EQUAL_DECIDED", "3", 11],
      ["SELF_BELOW_DECIDED", "4", 11],
      ["SELF_GAP", "0/1", 11],
      ["VOTE_ABOVE_DECIDED", "2", 7],
      ["VOTE_EQUAL_DECIDED", "5", 7],
      ["VOTE_BELOW_DECIDED", "0", 7],
      ["VOTE_GAP", "4/7", 7],
      ["SUGGESTED_GAP", "2/7", 7],
      ["LATE_SELF", "2", 13],
      ["LATE_DECISION", "4", 11],
      ["OVERDUE", "1", 15],
      ["CRITERION_MEAN", "3/1", 3],
      ["CRITERION_SELF_MEAN", "4/1", 3],
      ["CRITERION_GAP", "1/1", 3],
      ["CRITERION_FULL_SHARE", "1/3", 3],
    ];
    it.each(whole)("%s: %s of %s", async (measure, value, base) => {
      const { total, rows, exact } = await ask({ measures: [measure] });
      expect([valuesOf(total), rows, exact]).toEqual([[[value, base]], [], true]);
    });

    it("nothing where there is nothing: no mean and no share", async () => {
      const { total } = await ask({
        measures: ["SUBJECTS", "SHARE", "MEAN_SCORE", "MEDIAN_SCORE", "CRITERION_MEAN"],
        filter: { cycleIds: [cycle.id], positionClasses: ["SUPPORT"] },
      });
      expect(total.values.map(({ value }) => value)).toEqual(["0", null, null, null, null]);
    });
  });

  it("have a row for each unit below with its sub-units, also for one without anybody", async () => {
    const measures = ["SUBJECTS", "RATED", "SHARE", "MEDIAN_SCORE", "OVERDUE"];
    const { rows, rowCount } = await ask({ groupBy: ["UNIT"], measures });
    expect(rowsOf(rows)).toEqual([
      [two?.code, "6", "4", "4/11", null, "0"],
      [one?.code, "9", "7", "7/11", "80/1", "1"],
    ]);
    expect(rowCount).toBe(2);
    const all = await ask({ groupBy: ["UNIT"], measures, filter: { cycleIds: [cycle.id], byUnit: "DESCENDANTS" } });
    expect(
      rowsOf(all.rows)
        .find(([code]) => code === below?.code)
        ?.slice(1),
    ).toEqual(["3", "2", "2/11", "60/1", "0"]);
  });

  it("share a unit's rated among its grades, best first, and among those of a filter", async () => {
    const { rows, total } = await ask({ groupBy: ["UNIT", "GRADE"], measures: ["SHARE"] });
    expect(rowsOf(rows)).toEqual([
      [two?.code, "B", "1/1"],
      [one?.code, "A", "3/7"],
      [one?.code, "B", "2/7"],
      [one?.code, "C", "2/7"],
    ]);
    expect(valuesOf(total)).toEqual([["1/1", 11]]);
    const good = await ask({
      groupBy: ["UNIT"],
      measures: ["SHARE", "RATED"],
      filter: { cycleIds: [cycle.id], grades: ["A"] },
    });
    expect(rowsOf(good.rows)).toEqual([
      [two?.code, "0/1", "0"],
      [one?.code, "3/7", "3"],
    ]);
    expect(valuesOf(good.total)).toEqual([
      ["3/11", 11],
      ["3", 11],
    ]);
  });

  it("group by everything that an evaluation is told apart by", async () => {
    const by = async (dimension: string, measure = "SUBJECTS") =>
      rowsOf((await ask({ groupBy: [dimension], measures: [measure] })).rows);
    expect(await by("POSITION_CLASS")).toEqual([
      ["LEADER", "2"],
      ["PROFESSIONAL", "13"],
    ]);
    expect(await by("SUBJECT_TYPE")).toEqual([
      ["CIVIL_SERVANT", "11"],
      ["CONTRACT", "4"],
    ]);
    expect(await by("LEADING")).toEqual([
      ["true", "2"],
      ["false", "13"],
    ]);
    expect(await by("DUTY_GROUP")).toEqual([
      [null, "2"],
      [null, "13"],
    ]);
    expect(await by("GRADE")).toEqual([
      ["A", "3"],
      ["B", "6"],
      ["C", "2"],
      [null, "4"],
    ]);
    expect(await by("SELF_GRADE", "RATED")).toEqual([
      ["A", "5"],
      ["B", "2"],
      ["C", "4"],
    ]);
    expect(await by("PROPOSED_GRADE", "RATED")).toEqual([
      ["A", "5"],
      ["B", "2"],
      [null, "4"],
    ]);
    expect(await by("STEP")).toEqual([
      ["SELF", "1"],
      ["DECISION", "2"],
      ["NOTICE", "2"],
      ["LOCKED", "9"],
      ["NOT_RATED", "1"],
    ]);
    expect(await by("SCORE_BAND", "RATED")).toEqual([
      ["60", "2"],
      ["70", "1"],
      ["80", "1"],
      ["90", "2"],
      ["91", "1"],
    ]);
    expect(await by("CYCLE")).toEqual([[cycle.code, "15"]]);
    expect(await by("PERIOD")).toEqual([["2026-07", "15"]]);
    expect(await by("CRITERION", "CRITERION_MEAN")).toEqual([[criteria[0]?.code, "3/1"]]);
  });

  it("narrow whom they count by the filter", async () => {
    const subjects = async (filter: object) =>
      (await ask({ measures: ["SUBJECTS"], filter: { cycleIds: [cycle.id], ...filter } })).total.values[0]?.value;
    expect(await subjects({ leading: true })).toBe("2");
    expect(await subjects({ subjectTypes: ["CONTRACT"] })).toBe("4");
    expect(await subjects({ dutyGroups: ["Lãnh đạo"] })).toBe("2");
    expect(await subjects({ steps: ["SELF", "NOT_RATED"] })).toBe("2");
    expect(await subjects({ subject: "UNIT" })).toBe("0");
    expect(await subjects({ cycleIds: null, kind: "MONTH", from: "2026-07-01", to: "2026-07-31" })).toBe("15");
    expect(await subjects({ cycleIds: null, kind: "YEAR" })).toBe("0");
  });

  it("sort by a measure, what has none last, and come in pages", async () => {
    const query = { groupBy: ["UNIT"], measures: ["MEDIAN_SCORE"], sort: { measure: "MEDIAN_SCORE", order: "DESC" } };
    expect(rowsOf((await ask(query)).rows).map(([code]) => code)).toEqual([one?.code, two?.code]);
    const page = { page: 2, perPage: 1 };
    const second = await ask({ ...query, sort: { dimension: "UNIT", order: "DESC" }, page });
    expect([rowsOf(second.rows).map(([code]) => code), second.rowCount]).toEqual([[two?.code], 2]);
  });

  it("refuse what does not go together, naming both", async () => {
    const [bad] = (await refused({ groupBy: ["CRITERION"], measures: ["SUBJECTS"] })).fields ?? [];
    expect(bad).toMatchObject({ rule: "statistics.measureNotBy", path: "query.measures.0" });
    const rule = async (query: object) => (await refused(query)).fields?.map((each) => each.rule);
    expect(await rule({ groupBy: ["SCORE_BAND"], measures: ["MEAN_SCORE"] })).toEqual(["statistics.measureNotBy"]);
    const graded = { cycleIds: [cycle.id], grades: ["A"] };
    expect(await rule({ measures: ["CRITERION_MEAN"], filter: graded })).toEqual(["statistics.measureNotFiltered"]);
    expect(await rule({ measures: ["RATED", "RATED"] })).toEqual(["statistics.twice"]);
    expect(await rule({ measures: ["RATED"], sort: { dimension: "UNIT" } })).toEqual(["statistics.sort"]);
    expect(await rule({ measures: ["RATED"], filter: {} })).toEqual(["statistics.noCycles"]);
    const dates = { kind: "MONTH", from: "2026-08-01", to: "2026-07-01" };
    expect(await rule({ measures: ["RATED"], filter: dates })).toEqual(["statistics.dates"]);
  });

  it("define every measure in both languages", async () => {
    const { statisticsMeasures } = await specialist.ok<{ statisticsMeasures: Record<string, unknown>[] }>(
      `{ statisticsMeasures { id nameVi nameEn definitionVi definitionEn baseVi baseEn scale dimensions published sql } }`,
    );
    expect(statisticsMeasures.length).toBeGreaterThanOrEqual(26);
    for (const { sql: _, published: _p, ...words } of statisticsMeasures)
      for (const word of Object.values(words)) expect(word).toBeTruthy();
  });
});
