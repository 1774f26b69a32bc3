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
const ROUNDS = 11;
/** Rounds before those that count, so that the first size is not measured on a cold program. */
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
const { UNIT, GRADE, POSITION_CLASS } = StatisticsDimension;

/** Queries as a dashboard asks them. */
const QUERIES: Readonly<
  Record<string, { readonly groupBy: StatisticsDimension[]; readonly measures: StatisticsMeasure[] }>
> = {
  total: { groupBy: [], measures: [SUBJECTS, RATED, COMPLETION, OVERDUE] },
  "by unit": { groupBy: [UNIT], measures: [SUBJECTS, RATED, COMPLETION] },
  "by unit and grade": { groupBy: [UNIT, GRADE], measures: [RATED, SHARE] },
  "by class and grade": { groupBy: [POSITION_CLASS, GRADE], measures: [RATED, SHARE] },
  "scores by unit": { groupBy: [UNIT], measures: [MEAN_SCORE, MEDIAN_SCORE, SELF_GAP] },
};

/** Times the same queries over the same units with few and with many people. */
export async function benchStatistics(
  few: number,
  many: number,
  withPostgres: boolean,
  say: (line: string) => void,
): Promise<StatisticsTimes[]> {
  const act = (bench: BenchDatabase): Promise<StatisticsTimes[]> => compare(bench, few, many, say);
  const times = await onSqlite(act);
  return withPostgres ? [...times, ...(await onPostgres(act))] : times;
}

async function compare(
  bench: BenchDatabase,
  few: number,
  many: number,
  say: (line: string) => void,
): Promise<StatisticsTimes[]> {
  const scene = await layOut(bench, UNITS);
  await fillPeople(bench, scene, 0, few);
  say(`${bench.database.kind}: ${String(few)} people`);
  const small = await timesOf(bench, scene);
  await fillPeople(bench, scene, few, many);
  say(`${bench.database.kind}: ${String(many)} people`);
  const large = await timesOf(bench, scene);
  return Object.keys(QUERIES).map((query) => {
    const [low, high] = [small.get(query) ?? [], large.get(query) ?? []];
    const [fewMs, manyMs] = [median(low), median(high)];
    const noise = Math.max(...[low, high].map((runs) => Math.max(...runs) / Math.min(...runs)));
    return {
      ...{ database: bench.database.kind, query, fewMs: rounded(fewMs), manyMs: rounded(manyMs) },
      ...{ ratio: ratio(manyMs, fewMs), noise: rounded(noise) },
    };
  });
}

async function timesOf({ database }: BenchDatabase, scene: Scene): Promise<Map<string, number[]>> {
  const look: Look = { sql: database.readSql, viewer: SYSTEM, clock: systemClock };
  const times = new Map<string, number[]>(Object.keys(QUERIES).map((query) => [query, []]));
  for (let round = -WARM_UP; round < ROUNDS; round += 1)
    for (const [name, query] of Object.entries(QUERIES)) {
      const filter = Object.assign(new StatisticsFilterInput(), { cycleIds: [scene.cycleId] });
      const start = performance.now();
      await readStatistics(look, Object.assign(new StatisticsQueryInput(), { ...query, unitId: scene.unitId, filter }));
      if (round >= 0) times.get(name)?.push(performance.now() - start);
    }
  return times;
}
