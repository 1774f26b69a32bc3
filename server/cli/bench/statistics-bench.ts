import { type Look, SYSTEM, systemClock } from "../../kernel/index.ts";
import {
  readStatistics,
  StatisticsDimension,
  StatisticsFilterInput,
  StatisticsMeasure,
  StatisticsQueryInput,
} from "../../statistics/index.ts";
import { type BenchDatabase, onPostgres, onSqlite } from "./scene/bench-database.ts";
import { fillPeople, layOut, type Scene } from "./scene/fill.ts";
import { median, ratio, rounded } from "./scene/numbers.ts";

const UNITS = 500;
const ROUNDS = 21;
/** Rounds before those that count, so that neither size is measured on a cold program. */
const WARM_UP = 15;

/** One query at two sizes. */
export interface StatisticsTimes {
  readonly database: string;
  readonly query: string;
  readonly fewMs: number;
  readonly manyMs: number;
  /** How many times as long with many people. */
  readonly ratio: number;
  /** Slowest over fastest run of the same query at the same size. */
  readonly noise: number;
}

const { SUBJECTS, RATED, COMPLETION, SHARE, MEAN_SCORE, MEDIAN_SCORE, SELF_GAP, OVERDUE } = StatisticsMeasure;
const { UNIT, GRADE, POSITION_CLASS, SCORE_BAND } = StatisticsDimension;

/** Queries as a dashboard asks them. */
const QUERIES: Readonly<
  Record<string, { readonly groupBy: StatisticsDimension[]; readonly measures: StatisticsMeasure[] }>
> = {
  total: { groupBy: [], measures: [SUBJECTS, RATED, COMPLETION, OVERDUE] },
  "by unit": { groupBy: [UNIT], measures: [SUBJECTS, RATED, COMPLETION] },
  "by unit and grade": { groupBy: [UNIT, GRADE], measures: [RATED, SHARE] },
  "by class and grade": { groupBy: [POSITION_CLASS, GRADE], measures: [RATED, SHARE] },
  "means by unit": { groupBy: [UNIT], measures: [MEAN_SCORE, SELF_GAP] },
  distribution: { groupBy: [SCORE_BAND], measures: [RATED, SHARE] },
  median: { groupBy: [], measures: [MEDIAN_SCORE] },
  "median by unit": { groupBy: [UNIT], measures: [MEDIAN_SCORE] },
};

interface Filled {
  readonly bench: BenchDatabase;
  readonly scene: Scene;
}

/** Runs of each query in milliseconds. */
type Runs = ReadonlyMap<string, number[]>;

/**
 * Times the same queries over the same units with few and with many people, in alternating rounds on two databases; on
 * the one PostgreSQL database at `DATABASE_URL` one size after the other.
 *
 * @param isSpread whether everybody has a total of one's own, which is the most that counters of scores can be.
 */
export async function benchStatistics(
  few: number,
  many: number,
  { withPostgres, isSpread }: { readonly withPostgres: boolean; readonly isSpread: boolean },
  say: (line: string) => void,
): Promise<StatisticsTimes[]> {
  const filled = async (bench: BenchDatabase, people: number): Promise<Filled> => {
    const scene = await layOut(bench, UNITS, isSpread);
    await fillPeople(bench, scene, 0, people);
    say(`${bench.database.kind}: ${String(people)} people`);
    return { bench, scene };
  };
  const onBoth = async (small: BenchDatabase, large: BenchDatabase): Promise<StatisticsTimes[]> => {
    const [low = new Map(), high = new Map()] = await timesOf([await filled(small, few), await filled(large, many)]);
    return compared(small.database.kind, low, high);
  };
  const inTurn = async (bench: BenchDatabase): Promise<StatisticsTimes[]> => {
    const small = await filled(bench, few);
    const [low = new Map()] = await timesOf([small]);
    await fillPeople(bench, small.scene, few, many);
    say(`${bench.database.kind}: ${String(many)} people`);
    const [high = new Map()] = await timesOf([small]);
    return compared(bench.database.kind, low, high);
  };
  const times = await onSqlite((small) => onSqlite((large) => onBoth(small, large)));
  if (!withPostgres) return times;
  const isGiven = Boolean(process.env["DATABASE_URL"]);
  const further = onPostgres((small) => (isGiven ? inTurn(small) : onPostgres((large) => onBoth(small, large))));
  return [...times, ...(await further)];
}

function compared(database: string, few: Runs, many: Runs): StatisticsTimes[] {
  return Object.keys(QUERIES).map((query) => {
    const [low, high] = [few.get(query) ?? [], many.get(query) ?? []];
    const [fewMs, manyMs] = [median(low), median(high)];
    const noise = Math.max(...[low, high].map((runs) => Math.max(...runs) / Math.min(...runs)));
    return {
      ...{ database, query, fewMs: rounded(fewMs), manyMs: rounded(manyMs) },
      ...{ ratio: ratio(manyMs, fewMs), noise: rounded(noise) },
    };
  });
}

/** Every query in every round on each of the databases, one right after the other. */
async function timesOf(sizes: readonly Filled[]): Promise<Runs[]> {
  const times = sizes.map(() => new Map<string, number[]>(Object.keys(QUERIES).map((query) => [query, []])));
  for (let round = -WARM_UP; round < ROUNDS; round += 1)
    for (const [name, query] of Object.entries(QUERIES))
      for (const [at, { bench, scene }] of sizes.entries()) {
        const look: Look = { sql: bench.database.readSql, viewer: SYSTEM, clock: systemClock };
        const filter = Object.assign(new StatisticsFilterInput(), { cycleIds: [scene.cycleId] });
        const asked = Object.assign(new StatisticsQueryInput(), { ...query, unitId: scene.unitId, filter });
        const start = performance.now();
        await readStatistics(look, asked);
        if (round >= 0) times[at]?.get(name)?.push(performance.now() - start);
      }
  return times;
}
