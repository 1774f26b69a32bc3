import { existsSync, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { type Database, openDatabase } from "../../../app/database.ts";
import { makeHooks } from "../../../app/services.ts";
import { readSettings, type Settings } from "../../../app/settings.ts";
import { fillDatabase } from "../../seed/large.ts";
import { Gun } from "../requests/load.ts";
import { type Serving, startServing } from "../requests/serving.ts";
import { type BenchDatabase, onPostgres, onSqlite } from "../scene/bench-database.ts";
import { median, rounded } from "../scene/numbers.ts";
import { type GrowthScene, layGrowthOut, withOpened } from "./growth-scene.ts";
import { GROWTH_CASES, type GrowthCase, GrowthShots } from "./growth-shots.ts";

/** People, and how many finished months of theirs. */
export interface Size {
  readonly people: number;
  readonly months: number;
}

/** How much is measured. */
export interface GrowthOptions {
  readonly sizes: readonly Size[];
  readonly database: "sqlite" | "postgresql";
  readonly seconds: number;
  /** Where SQLite files are kept and, once filled, taken from; a folder that is thrown away otherwise. */
  readonly folder: string | null;
}

/** One case at one size, one request at a time. */
export interface GrowthRequest {
  readonly case: GrowthCase;
  readonly requests: number;
  /** Processor time of the serving process for one request. */
  readonly cpuMs: number;
  readonly p50: number;
  readonly p95: number;
}

/** What was found at one size. */
export interface Grown {
  readonly database: "sqlite" | "postgresql";
  readonly people: number;
  readonly months: number;
  readonly units: number;
  /** Filling the installation; null where it was filled before. */
  readonly fillSeconds: number | null;
  readonly databaseMb: number;
  /** Resident memory of the serving process after all requests: at once, and once nobody asks it any more. */
  readonly endMb: number;
  readonly restMb: number;
  /** Opening a month for everybody, over HTTP. */
  readonly openSeconds: number;
  readonly openCpuSeconds: number;
  readonly requests: readonly GrowthRequest[];
}

const RAMP_SECONDS = 2;

/** Fills and measures one size after the other. */
export async function benchGrowth(options: GrowthOptions, say: (line: string) => void): Promise<Grown[]> {
  const grown: Grown[] = [];
  for (const size of options.sizes) {
    const act = (bench: BenchDatabase): Promise<Grown> => measure(bench, size, options, say);
    grown.push(await onDatabase(options, size, act));
  }
  return grown;
}

async function onDatabase<R>(
  { database, folder }: GrowthOptions,
  { people, months }: Size,
  act: (bench: BenchDatabase) => Promise<R>,
): Promise<R> {
  if (database === "postgresql") return onPostgres(act);
  if (folder === null) return onSqlite(act);
  mkdirSync(folder, { recursive: true });
  const address = { kind: "sqlite", file: join(folder, `large-${String(people)}x${String(months)}.sqlite`) } as const;
  const opened = await openDatabase(address);
  try {
    return await act({ database: opened, address });
  } finally {
    await opened.close();
  }
}

async function measure(
  bench: BenchDatabase,
  size: Size,
  { seconds }: GrowthOptions,
  say: (line: string) => void,
): Promise<Grown> {
  const { database, address } = bench;
  const before = await database.readSql.selectFrom("cycle").select("id").limit(1).executeTakeFirst();
  const filled = before ? null : await fillDatabase(database, hooksOf(), { ...size, quiet: true });
  const name = `${database.kind}, ${String(size.people)} people, ${String(size.months)} months`;
  say(filled ? `${name}: filled in ${String(filled.seconds)} s` : `${name}: filled before`);
  const scene = await layGrowthOut(bench);
  const units = await database.readSql
    .selectFrom("unit")
    .select((each) => each.fn.countAll().as("count"))
    .executeTakeFirstOrThrow();
  const databaseMb = await sizeOf(database, address);
  const serving = await startServing(address);
  const gun = new Gun(serving.port);
  try {
    const requests = await readCases({ serving, gun, seconds }, new GrowthShots(scene), ["list", "first page", "form"]);
    requests.push(...(await readCases({ serving, gun, seconds }, new GrowthShots(scene), ["statistics"])));
    const opening = await open({ serving, gun, seconds }, scene);
    const opened = new GrowthShots(await withOpened(bench, scene));
    requests.push(...(await readCases({ serving, gun, seconds }, opened, ["submit"])));
    const { residentMb: endMb } = await serving.usage();
    const { residentMb: restMb } = await serving.rest();
    say(`${name}: measured`);
    return {
      ...{ database: database.kind, ...size, units: Number(units.count), fillSeconds: filled?.seconds ?? null },
      ...{ databaseMb, restMb: Math.round(restMb), endMb: Math.round(endMb), ...opening, requests },
    };
  } finally {
    gun.close();
    await serving.stop();
  }
}

/** What counts and tells while months are opened and closed; nothing that lies in files. */
function hooksOf() {
  const { cycleOpened, cycleClosed, evaluationsMoved } = makeHooks(readSettings(process.env));
  return {
    ...(cycleOpened && { cycleOpened }),
    ...(cycleClosed && { cycleClosed }),
    ...(evaluationsMoved && { evaluationsMoved }),
  };
}

interface Target {
  readonly serving: Serving;
  readonly gun: Gun;
  readonly seconds: number;
}

async function readCases(target: Target, shots: GrowthShots, cases: readonly GrowthCase[]): Promise<GrowthRequest[]> {
  const measured: GrowthRequest[] = [];
  for (const one of GROWTH_CASES.filter((each) => cases.includes(each)))
    measured.push(await steady(target, shots, one));
  return measured;
}

/** One request at a time, for so long; a ramp before is not counted. */
async function steady({ serving, gun, seconds }: Target, shots: GrowthShots, one: GrowthCase): Promise<GrowthRequest> {
  const next = () => shots.next(one);
  await gun.volley(next, 1, RAMP_SECONDS * 1000, Math.floor(shots.left(one) / 2));
  const before = await serving.usage();
  const volley = await gun.volley(next, 1, seconds * 1000, shots.left(one));
  const after = await serving.usage();
  if (volley.failed > 0 || volley.answered === 0)
    throw new Error(
      `${one}: ${String(volley.failed)} requests failed, first ${volley.firstFailure ?? "none answered"}`,
    );
  return {
    ...{ case: one, requests: volley.answered },
    cpuMs: hundredths((after.cpuMs - before.cpuMs) / volley.answered),
    p50: hundredths(median(volley.latencies)),
    p95: hundredths(volley.latencies[Math.floor(volley.latencies.length * 0.95)] ?? 0),
  };
}

async function open({ serving, gun }: Target, { specialist, planned }: GrowthScene) {
  const query = `mutation Open($input: OpenCycleInput!) { openCycle(input: $input) { opened } }`;
  const variables = { input: { cycleId: planned.id, version: planned.version } };
  const [before, from] = [await serving.usage(), performance.now()];
  await gun.fire({ path: "/graphql", token: specialist, body: JSON.stringify({ query, variables }) });
  const [seconds, after] = [(performance.now() - from) / 1000, await serving.usage()];
  return { openSeconds: hundredths(seconds), openCpuSeconds: hundredths((after.cpuMs - before.cpuMs) / 1000) };
}

async function sizeOf(database: Database, address: Settings["database"]): Promise<number> {
  if (address.kind === "sqlite") {
    const files = [address.file, `${address.file}-wal`].filter((file) => existsSync(file));
    return Math.round(files.reduce((sum, file) => sum + statSync(file).size, 0) / 1024 / 1024);
  }
  const { rows } = await sql<{ bytes: number | string }>`select pg_database_size(current_database()) as bytes`.execute(
    database.readSql,
  );
  return rounded(Number(rows[0]?.bytes ?? 0) / 1024 / 1024);
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
