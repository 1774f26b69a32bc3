import { setTimeout as pause } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { ExportFormat, type ExportName, exportParts, RequestExportInput } from "../../exchange/index.ts";
import { type Look, SYSTEM, systemClock, today } from "../../kernel/index.ts";
import { type BenchDatabase, onPostgres } from "./scene/bench-database.ts";
import { copyOut } from "./scene/copy-out.ts";
import { copyStatement } from "./scene/copy-statement.ts";
import { fillPeople, layOut, type Scene } from "./scene/fill.ts";
import { median, ratio, rounded } from "./scene/numbers.ts";

const UNITS = 200;
/** The first rounds are left out: the program has not been compiled for speed yet. */
const [WARM_UP, ROUNDS] = [2, 9];
const FEW = 5_000;
/** Parts of a file between two measurements of what is held. */
const EVERY = 2;

/** One kind of file beside COPY of the same rows. */
export interface ExportTimes {
  readonly name: ExportName;
  readonly rows: number;
  readonly copyMs: number;
  readonly csvMs: number;
  readonly xlsxMs: number;
  /** How many times as long as COPY. */
  readonly csv: number;
  readonly xlsx: number;
}

/** What a file needs of memory, above what was needed before it. */
export interface ExportMemory {
  readonly rows: number;
  readonly format: ExportFormat;
  /** Most resident memory: what is held, and what has not been collected yet. */
  readonly extraMb: number;
  /** Most memory that is really held: each measurement collects what is not needed first. */
  readonly heldMb: number;
}

/** What the bench measured. */
export interface ExportBench {
  readonly files: readonly ExportTimes[];
  readonly memory: readonly ExportMemory[];
}

/** Times files of so many people on PostgreSQL beside COPY, in alternating rounds, and the memory for few and for many rows. */
export function benchExport(people: number, many: number, say: (line: string) => void): Promise<ExportBench> {
  return onPostgres(async (bench) => {
    const scene = await layOut(bench, UNITS);
    const memory: ExportMemory[] = [];
    const files: ExportTimes[] = [];
    let filled = 0;
    for (const upTo of [...new Set([FEW, people, many])].sort((one, other) => one - other)) {
      await fillPeople(bench, scene, filled, upTo);
      filled = upTo;
      say(`${String(upTo)} people`);
      if (upTo === people)
        for (const name of ["EVALUATIONS", "PEOPLE"] as ExportName[])
          files.push(await timesOf(bench, scene, name, people));
      if (upTo === people && people !== many) continue;
      for (const format of [ExportFormat.CSV, ExportFormat.XLSX]) {
        const input = inputOf(scene, "EVALUATIONS" as ExportName, format);
        const extraMb = await extraMemory(bench, input);
        memory.push({ rows: upTo, format, extraMb, heldMb: await heldMemory(bench, input) });
      }
    }
    return { files, memory };
  });
}

function inputOf({ unitId, cycleId }: Scene, name: ExportName, format: ExportFormat): RequestExportInput {
  return Object.assign(new RequestExportInput(), { name, format, unitId, cycleId });
}

async function timesOf(bench: BenchDatabase, scene: Scene, name: ExportName, rows: number): Promise<ExportTimes> {
  const csv = inputOf(scene, name, ExportFormat.CSV);
  const xlsx = inputOf(scene, name, ExportFormat.XLSX);
  const times: { copy: number; csv: number; xlsx: number }[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const measured = {
      copy: await timed(() => copyOut(bench.address, copyStatement(name, scene, today(systemClock)))),
      csv: await timed(() => takeAll(bench, csv)),
      xlsx: await timed(() => takeAll(bench, xlsx)),
    };
    if (round >= 0) times.push(measured);
  }
  const [copyMs, csvMs, xlsxMs] = (["copy", "csv", "xlsx"] as const).map((key) => median(times.map((one) => one[key])));
  return {
    ...{ name, rows, copyMs: rounded(copyMs ?? 0), csvMs: rounded(csvMs ?? 0), xlsxMs: rounded(xlsxMs ?? 0) },
    ...{ csv: ratio(csvMs ?? 0, copyMs ?? 1), xlsx: ratio(xlsxMs ?? 0, copyMs ?? 1) },
  };
}

async function timed(task: () => Promise<number>): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

/** Takes a file as a client would, and forgets it. */
async function takeAll({ database }: BenchDatabase, input: RequestExportInput, taken?: () => void): Promise<number> {
  const look: Look = { sql: database.readSql, viewer: SYSTEM, clock: systemClock };
  let bytes = 0;
  for await (const part of exportParts(look, input, { rows: 0 })) {
    bytes += Buffer.byteLength(part);
    taken?.();
  }
  return bytes;
}

/** Memory that is held while a file is taken, above what was held before it. */
async function heldMemory(bench: BenchDatabase, input: RequestExportInput): Promise<number> {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const held = (): number => {
    collect();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const before = held();
  let most = before;
  let parts = 0;
  await takeAll(bench, input, () => {
    if ((parts += 1) % EVERY === 0) most = Math.max(most, held());
  });
  return rounded((most - before) / 1024 / 1024);
}

/** Highest resident memory while a file is taken, above what it was before. */
async function extraMemory(bench: BenchDatabase, input: RequestExportInput): Promise<number> {
  await pause(200);
  const before = process.memoryUsage.rss();
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 10);
  await takeAll(bench, input);
  clearInterval(watch);
  return rounded((most - before) / 1024 / 1024);
}
