import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Cycle } from "../../../server/cycle/index.ts";
import { Evaluation, EvaluationStep, factsOf } from "../../../server/evaluation/index.ts";
import type { Work } from "../../../server/kernel/index.ts";
import { PositionClass, type Unit } from "../../../server/organization/index.ts";
import { exact } from "../../../server/rating/index.ts";
import {
  countMoves,
  readStatistics,
  StatisticsDimension,
  StatisticsFilterInput,
  StatisticsMeasure,
  StatisticsQueryInput,
  UnitBreakdown,
} from "../../../server/statistics/index.ts";
import { SCORE_RANKS } from "../../../server/statistics/sources/score-ranks.source.ts";
import { makePublishedVersion } from "../../support/build-framework.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { makeEvaluations, makeOpenCycle } from "../../support/build-statistics.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";

const MILLION = 1_000_000;
const { MEDIAN_SCORE, LOWEST_SCORE, HIGHEST_SCORE } = StatisticsMeasure;
const { UNIT, POSITION_CLASS, SCORE_BAND } = StatisticsDimension;
/** Dimensions in which all evaluations of this scene are one group. */
const { CYCLE, PERIOD, GRADE, FRAMEWORK, SUBJECT_TYPE, LEADING, DUTY_GROUP } = StatisticsDimension;
const ALIKE = [CYCLE, PERIOD, GRADE, FRAMEWORK, SUBJECT_TYPE, LEADING, DUTY_GROUP];

/** Totals at the edges of whole points and of their tenths. */
const near = fc
  .tuple(fc.constantFrom(-1, 0, 89, 90), fc.constantFrom(0, 1, 99_999, 100_000, 100_001, 899_999, 999_999))
  .map(([points, rest]) => points * MILLION + rest);

type Change = Pick<Evaluation, "totalMillionths" | "positionClass" | "step" | "decidedGrade">;

eachDatabase("median, lowest and highest score", (start) => {
  let khung: TestKhung;
  let units: Unit[];
  let cycle: Cycle;
  let ids: string[];

  beforeAll(async () => {
    khung = await start();
    const top = await makeUnit(khung);
    units = [top, await makeUnit(khung, { parentId: top.id }), await makeUnit(khung, { parentId: top.id })];
    const frameworkVersionId = (await makePublishedVersion(khung)).id;
    cycle = await makeOpenCycle(khung, { unitId: top.id });
    const made: Evaluation[] = [];
    for (const { id: unitId } of units)
      made.push(...(await makeEvaluations(khung, { cycle, unitId, frameworkVersionId, count: 5, grade: "A" })));
    ids = made.map(({ id }) => id);
  });
  afterAll(() => khung.stop());

  async function change(work: Work, { changes }: { changes: readonly Change[] }): Promise<object> {
    for (const [at, each] of changes.entries()) {
      const evaluation = await work.em.findOneOrFail(Evaluation, ids[at] ?? "");
      const before = factsOf(evaluation);
      Object.assign(evaluation, each);
      await work.em.flush();
      await countMoves(work, [{ evaluationId: evaluation.id, before, after: factsOf(evaluation) }]);
    }
    return {};
  }

  async function ask(groupBy: StatisticsDimension[], measures = [MEDIAN_SCORE, LOWEST_SCORE, HIGHEST_SCORE]) {
    const filter = Object.assign(new StatisticsFilterInput(), { cycleIds: [cycle.id] });
    const query = { unitId: units[0]?.id ?? "", groupBy, measures, filter };
    const { total, rows } = await readStatistics(khung.look(), Object.assign(new StatisticsQueryInput(), query));
    const numbers = ({ values }: typeof total) =>
      values.map(({ value }) => ((value ?? null) === null ? null : exact(value ?? "0").valueOf()));
    return { total: numbers(total), rows: new Map(rows.map((row) => [row.keys[0]?.id, numbers(row)])) };
  }

  /** Sorted by hand. */
  function ranked(evaluations: readonly Evaluation[]): (number | null)[] {
    const totals = evaluations
      .filter(({ step, decidedGrade }) => step === EvaluationStep.LOCKED && decidedGrade !== null)
      .flatMap(({ totalMillionths }) => (totalMillionths === null ? [] : [totalMillionths]))
      .sort((one, other) => one - other);
    const [low, high] = [totals[Math.floor((totals.length - 1) / 2)], totals[Math.floor(totals.length / 2)]];
    if (low === undefined || high === undefined) return [null, null, null];
    return [(low + high) / 2, totals[0] ?? 0, totals.at(-1) ?? 0].map((each) => each / MILLION);
  }

  it("equal those of all totals in order, whatever they are, for the whole and for every row", async () => {
    const total = fc.oneof(
      fc.constantFrom(null, -2_500_000, -1, 0, 89_999_999, 90_000_000, 90_000_001),
      ...[near, near, fc.integer({ min: -3 * MILLION, max: 100 * MILLION })],
    );
    const changed = fc.record<Change>({
      totalMillionths: total,
      positionClass: fc.constantFrom(PositionClass.LEADER, PositionClass.PROFESSIONAL),
      step: fc.constantFrom(EvaluationStep.LOCKED, EvaluationStep.LOCKED, EvaluationStep.DECISION),
      decidedGrade: fc.constantFrom("A", "A", "B", null),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(changed, { minLength: 15, maxLength: 15 }), async (changes) => {
        await khung.write(change, { changes });
        const all = changes.map((each, at) =>
          Object.assign(new Evaluation(), each, { unitId: units[Math.floor(at / 5)]?.id }),
        );
        const byUnit = await ask([UNIT]);
        expect(byUnit.total).toEqual(ranked(all));
        for (const { id } of units.slice(1))
          expect(byUnit.rows.get(id) ?? [null, null, null]).toEqual(ranked(all.filter(({ unitId }) => unitId === id)));
        const byClass = await ask([POSITION_CLASS]);
        expect(byClass.total).toEqual(ranked(all));
        for (const each of [PositionClass.LEADER, PositionClass.PROFESSIONAL])
          expect(byClass.rows.get(each) ?? [null, null, null]).toEqual(
            ranked(all.filter(({ positionClass }) => positionClass === each)),
          );
      }),
      { numRuns: 25 },
    );
  });

  it("come without the results that the reader must not know yet, as if they were not there", async () => {
    const total = fc.oneof(near, fc.constantFrom(60_000_000, 70_000_000, 70_500_000, 80_000_000));
    const changed = fc.record<Change>({
      totalMillionths: total,
      positionClass: fc.constantFrom(PositionClass.LEADER, PositionClass.PROFESSIONAL),
      step: fc.constant(EvaluationStep.LOCKED),
      decidedGrade: fc.constant("A"),
    });
    const scene = fc.record({
      changes: fc.array(changed, { minLength: 15, maxLength: 15 }),
      hidden: fc.uniqueArray(fc.nat(14), { minLength: 1 }),
    });
    await fc.assert(
      fc.asyncProperty(scene, async ({ changes, hidden }) => {
        await khung.write(change, { changes });
        const left = changes.flatMap((each, at) =>
          hidden.includes(at) ? [] : [Object.assign(new Evaluation(), each)],
        );
        const answer = await SCORE_RANKS.read(
          khung.look(),
          {
            ...{ unitId: units[0]?.id ?? "", includeSubtree: true, byUnit: UnitBreakdown.NONE, cycles: [cycle] },
            ...{ dimensions: [POSITION_CLASS], filter: new StatisticsFilterInput(), today: "2026-07-15" },
            leftOut: hidden.map((at) => ids[at] ?? ""),
          },
          ["medianTwice", "lowest", "highest"],
        );
        const found = new Map(
          answer.map(({ keys, sums }) => {
            const { medianTwice = 0, lowest = 0, highest = 0 } = sums;
            return [keys[0] ?? "", [medianTwice / 2, lowest, highest].map((each) => each / MILLION)];
          }),
        );
        const none = [null, null, null];
        expect(answer.find(({ isTotal }) => isTotal)?.sums.ranked ?? 0).toBe(left.length);
        expect(found.get("") ?? none).toEqual(ranked(left));
        for (const each of [PositionClass.LEADER, PositionClass.PROFESSIONAL])
          expect(found.get(each) ?? none).toEqual(ranked(left.filter(({ positionClass }) => positionClass === each)));
      }),
      { numRuns: 25 },
    );
  });

  it("are the same by whatever dimension they are told apart, alone and crossed with units", async () => {
    const changes = ids.map((_, at) => ({
      totalMillionths: [89_999_999, 90_000_000, 90_000_001, -1, 90_099_999][(at * 7) % 5] ?? 0,
      ...{ positionClass: PositionClass.LEADER, step: EvaluationStep.LOCKED, decidedGrade: "A" },
    }));
    await khung.write(change, { changes });
    const all = changes.map((each) => Object.assign(new Evaluation(), each));
    for (const dimension of ALIKE) {
      const { total, rows } = await ask([dimension]);
      expect([dimension, total, [...rows.values()]]).toEqual([dimension, ranked(all), [ranked(all)]]);
      const crossed = await ask([UNIT, dimension]);
      const ofUnits = units.slice(1).map(({ id }) => crossed.rows.get(id));
      expect([dimension, ofUnits]).toEqual([dimension, [ranked(all.slice(5, 10)), ranked(all.slice(10))]]);
    }
  });

  it("stand beside a distribution by whole points rounded down, below zero too", async () => {
    const totals = [-2_500_000, -1, 0, 999_999, 89_999_999, 90_000_000];
    const changes = ids.map((_, at) => ({
      totalMillionths: totals[at] ?? null,
      ...{ positionClass: PositionClass.LEADER, step: EvaluationStep.LOCKED, decidedGrade: "A" },
    }));
    await khung.write(change, { changes });
    const { rows } = await ask([SCORE_BAND], [StatisticsMeasure.RATED]);
    const found = [...rows]
      .map(([band, [count]]) => [Number(band), count])
      .sort(([one], [other]) => Number(one) - Number(other));
    expect(found).toEqual([
      [-3, 1],
      [-1, 1],
      [0, 2],
      [89, 1],
      [90, 1],
    ]);
  });
});
