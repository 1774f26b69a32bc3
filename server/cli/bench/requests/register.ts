import type { Command } from "commander";
import type { Measured, RequestsOptions, RequestsResult } from "./requests-bench.ts";
import { CASES, type Case } from "./cases.ts";

interface Written {
  readonly cases: string;
  readonly database: string;
  readonly concurrency: string;
  readonly rounds: string;
  readonly seconds: string;
  readonly units: string;
  readonly peers?: boolean;
  readonly json?: boolean;
}

/** `khung bench requests`: list, form, submit and decide over HTTP, beside the same answers written by hand. */
export function registerRequests(bench: Command): void {
  bench
    .command("requests")
    .description(
      "a list of 50, a form, handing it in and deciding over HTTP, beside the same by hand-written SQL and JSON",
    )
    .option("--cases <names>", "which, separated by commas", CASES.join(","))
    .option("--database <kinds>", "sqlite, postgresql or both", "sqlite,postgresql")
    .option("--concurrency <numbers>", "requests at a time", "1,32")
    .option("--rounds <number>", "rounds in which everybody takes turns", "5")
    .option("--seconds <number>", "length of a window", "2")
    .option("--units <number>", "units of 60 people each", "400")
    .option("--peers", "PostGraphile on the same PostgreSQL, too; it is installed in a folder of its own at first")
    .option("--json", "the result as JSON")
    .action(async (written: Written, command: Command) => {
      const options = readOptions(written, command);
      const { benchRequests } = await import("./requests-bench.ts");
      const say = (line: string): void => void (written.json === true || process.stderr.write(`${line}\n`));
      const result = await benchRequests(options, say);
      process.stdout.write(written.json === true ? `${JSON.stringify(result)}\n` : tableOf(result));
    });
}

function readOptions(written: Written, command: Command): RequestsOptions {
  const refuse = (option: string, value: string): never =>
    command.error(`${option} ${value} is not understood`, { exitCode: 2 });
  const whole = (option: string, text: string): number =>
    /^[1-9]\d*$/.test(text) ? Number(text) : refuse(option, text);
  const among = <T extends string>(option: string, text: string, known: readonly T[]): T[] =>
    text.split(",").map((name) => known.find((one) => one === name) ?? refuse(option, name));
  return {
    cases: among<Case>("--cases", written.cases, CASES),
    databases: among("--database", written.database, ["sqlite", "postgresql"] as const),
    lanes: written.concurrency.split(",").map((text) => whole("--concurrency", text)),
    rounds: whole("--rounds", written.rounds),
    seconds: Number(written.seconds) > 0 ? Number(written.seconds) : refuse("--seconds", written.seconds),
    units: whole("--units", written.units),
    withPeers: written.peers === true,
  };
}

/** The result as a table for reading, and the memory below it. */
function tableOf({ measured, memory }: RequestsResult): string {
  const head = ["database", "case", "at a time", "by", "req/s", "p50", "p95", "p99", "CPU ms", "Khung is", "noise"];
  const lines = measured.map((one) => cellsOf(one));
  const widths = head.map((name, at) => Math.max(name.length, ...lines.map((cells) => cells[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string => cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ");
  const held = memory.map(
    ({ database, startedMb, endedMb }) =>
      `${database}: the serving process held ${String(startedMb)} MB at its start and ${String(endedMb)} MB in the end`,
  );
  return `${[line(head), ...lines.map(line), "", ...held].join("\n")}\n`;
}

function cellsOf(one: Measured): string[] {
  const times = [one.p50, one.p95, one.p99, one.cpuMs].map(String);
  const khungIs = one.khungIs === null ? "" : `${String(one.khungIs)} times`;
  return [
    ...[one.database, one.case, String(one.concurrency), one.by, String(one.perSecond)],
    ...times,
    ...[khungIs, String(one.noise)],
  ];
}
