import { readFileSync } from "node:fs";
import { type Command } from "commander";
import { readFrameworkYaml } from "../framework/index.ts";
import { registerGrowth } from "./bench/growth/register.ts";
import { registerProcesses } from "./bench/processes/register.ts";
import { registerRequests } from "./bench/requests/register.ts";
import { benchScore, type ScoreBench } from "./bench/score-bench.ts";

const DECREE = new URL("../../seeds/frameworks/nd-335-2025.yaml", import.meta.url);

/** `khung bench requests|growth|processes|score|statistics|export|import`: how fast Khung is, as ratios within one run on this machine. */
export function register(program: Command): void {
  const bench = program.commands.find((one) => one.name() === "bench") ?? program.command("bench");
  bench.description("measure how fast Khung is on this machine, as ratios within one run");
  registerScore(bench);
  registerStatistics(bench);
  registerExport(bench);
  registerImport(bench);
  registerRequests(bench);
  registerGrowth(bench);
  registerProcesses(bench);
}

function registerScore(bench: Command): void {
  bench
    .command("score")
    .description("rate cases of NĐ 335/2025 in one process and compare with hand-written arithmetic")
    .option("--cases <number>", "how many cases", "100000")
    .option("--json", "the result as JSON")
    .action(({ cases, json }: { cases: string; json?: boolean }, command: Command) => {
      const count = whole(command, "--cases", cases);
      const { file } = readFrameworkYaml(readFileSync(DECREE, "utf8"));
      if (file === null) throw new Error("the shipped framework of NĐ 335/2025 has defects");
      const result = benchScore(file, count);
      process.stdout.write(json === true ? `${JSON.stringify(result)}\n` : describe(result));
      if (!result.equal) process.exitCode = 1;
    });
}

interface Sizes {
  readonly people: string;
  readonly many: string;
  readonly few: string;
  readonly postgres?: boolean;
  readonly spread?: boolean;
  readonly json?: boolean;
}

function registerStatistics(bench: Command): void {
  bench
    .command("statistics")
    .description("the same queries over the same 500 units with few and with many people")
    .option("--few <number>", "people at first", "5000")
    .option("--many <number>", "people in the end", "500000")
    .option("--spread", "everybody has a total of one's own, instead of ten different ones in a unit")
    .option("--postgres", "on PostgreSQL, too: the empty database at DATABASE_URL, else a server of its own")
    .option("--json", "the result as JSON")
    .action(async ({ few, many, postgres, spread, json }: Sizes, command: Command) => {
      const sizes = [whole(command, "--few", few), whole(command, "--many", many)] as const;
      const { benchStatistics } = await import("./bench/statistics-bench.ts");
      const result = await benchStatistics(
        ...sizes,
        { withPostgres: postgres === true || hasDatabase(), isSpread: spread === true },
        sayer(json),
      );
      print(json, result, (one) => {
        const times = `${String(one.fewMs)} ms, then ${String(one.manyMs)} ms: ${String(one.ratio)} times`;
        return `${one.database}, ${one.query}: ${times} (noise ${String(one.noise)})`;
      });
    });
}

function registerExport(bench: Command): void {
  bench
    .command("export")
    .description(
      "files beside PostgreSQL's own COPY of the same rows, and their memory; DATABASE_URL or a server of its own",
    )
    .option("--people <number>", "rows of the files that are timed", "50000")
    .option("--many <number>", "rows of the file whose memory is compared with that of 5,000", "200000")
    .option("--json", "the result as JSON")
    .action(async ({ people, many, json }: Sizes, command: Command) => {
      const sizes = [whole(command, "--people", people), whole(command, "--many", many)] as const;
      const { benchExport } = await import("./bench/export-bench.ts");
      const { files, memory } = await benchExport(...sizes, sayer(json));
      if (json === true) print(json, [{ files, memory }], JSON.stringify);
      else {
        print(json, files, ({ name, rows, copyMs, csv, xlsx }) => {
          return `${name}, ${String(rows)} rows: COPY ${String(copyMs)} ms, CSV ${String(csv)} times, XLSX ${String(xlsx)} times`;
        });
        print(
          json,
          memory,
          ({ rows, format, extraMb, heldMb }) =>
            `${format}, ${String(rows)} rows: ${String(extraMb)} MB more, ${String(heldMb)} MB of it held`,
        );
      }
    });
}

function registerImport(bench: Command): void {
  bench
    .command("import")
    .description("people with an appointment each from a file, beside the bare batched INSERT of the same rows")
    .option("--people <number>", "how many", "50000")
    .option("--postgres", "on PostgreSQL, too: the empty database at DATABASE_URL, else a server of its own")
    .option("--json", "the result as JSON")
    .action(async ({ people, postgres, json }: Sizes, command: Command) => {
      const count = whole(command, "--people", people);
      const { benchImport } = await import("./bench/import-bench.ts");
      const result = await benchImport(count, postgres === true || hasDatabase(), sayer(json));
      print(json, result, ({ database, ...one }) => {
        return `${database}: import ${String(one.importing)} s, bare INSERT ${String(one.bareInsert)} s: ${String(one.ratio)} times`;
      });
    });
}

function whole(command: Command, option: string, written: string): number {
  const count = Number(written);
  if (!Number.isInteger(count) || count < 1)
    command.error(`${option} ${written} is no number above 0`, { exitCode: 2 });
  return count;
}

function hasDatabase(): boolean {
  return Boolean(process.env["DATABASE_URL"]);
}

/** Says how far a long bench is, on standard error; nothing beside JSON. */
function sayer(json: boolean | undefined): (line: string) => void {
  return json === true ? () => undefined : (line) => void process.stderr.write(`${line}\n`);
}

function print<T>(json: boolean | undefined, results: readonly T[], sentence: (one: T) => string): void {
  const [only] = results;
  if (json === true) process.stdout.write(`${JSON.stringify(results.length === 1 ? only : results)}\n`);
  else process.stdout.write(results.map((one) => `${sentence(one)}\n`).join(""));
}

function describe({ cases, casesPerSecond, handWrittenPerSecond, ratio, equal }: ScoreBench): string {
  return [
    `${String(cases)} cases: ${String(casesPerSecond)} a second`,
    `hand-written arithmetic: ${String(handWrittenPerSecond)} a second; the engine takes ${String(ratio)} times as long`,
    equal ? "both give the same scores and grades\n" : "the results DIFFER\n",
  ].join("\n");
}
