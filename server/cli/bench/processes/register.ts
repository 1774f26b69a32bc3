import { type Command, InvalidArgumentError, Option } from "commander";
import { CASES, type Case } from "../requests/cases.ts";
import type { ProcessesResult } from "./processes-bench.ts";

interface Written {
  readonly cases: readonly Case[];
  readonly concurrency: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly units: number;
  readonly json?: boolean;
}

const USUAL: readonly Case[] = ["list", "form", "submit"];

/** `khung bench processes`: what a second server process over the same PostgreSQL brings. */
export function registerProcesses(bench: Command): void {
  bench
    .command("processes")
    .description("the same requests to one and to two server processes over one PostgreSQL: DATABASE_URL or its own")
    .addOption(
      new Option("--cases <names>", `which of ${CASES.join(", ")}, separated by commas`)
        .argParser(casesOf)
        .default(USUAL, USUAL.join(",")),
    )
    .option("--concurrency <number>", "requests at a time, over all processes", wholeUpTo(256), 32)
    .option("--rounds <number>", "rounds in which one and two take turns", wholeUpTo(50), 5)
    .option("--seconds <number>", "length of a window", wholeUpTo(60), 2)
    .option("--units <number>", "units of 60 people each", wholeUpTo(2_000), 100)
    .option("--json", "the result as JSON")
    .action(async ({ concurrency: lanes, json, ...options }: Written) => {
      const { benchProcesses, WANTED_CORES } = await import("./processes-bench.ts");
      const say = (line: string): void => void (json === true || process.stderr.write(`${line}\n`));
      const result = await benchProcesses({ ...options, lanes }, say);
      process.stdout.write(json === true ? `${JSON.stringify(result)}\n` : describe(result, WANTED_CORES));
    });
}

function casesOf(text: string): Case[] {
  return text.split(",").map((name) => {
    const known = CASES.find((one) => one === name);
    if (known === undefined) throw new InvalidArgumentError(`${name} is none of ${CASES.join(", ")}`);
    return known;
  });
}

function wholeUpTo(most: number): (text: string) => number {
  return (text) => {
    const count = Number(text);
    if (!Number.isInteger(count) || count < 1 || count > most)
      throw new InvalidArgumentError(`it is a whole number from 1 to ${String(most)}`);
    return count;
  };
}

/** The result as sentences, with a word where the machine cannot show more. */
function describe({ cores, measured }: ProcessesResult, wanted: number): string {
  const lines = measured.map((one) => {
    const rates = `${String(one.onePerSecond)} a second by one process, ${String(one.twoPerSecond)} by two`;
    const cpu = `processor ${String(one.oneCpuMs)} and ${String(one.twoCpuMs)} ms a request`;
    const times = `${cpu}, p50 ${String(one.oneP50)} and ${String(one.twoP50)} ms, noise ${String(one.noise)}`;
    return `${one.case}: ${rates}: ${String(one.ratio)} times (${times})`;
  });
  if (cores < wanted)
    lines.push(
      `This machine has ${String(cores)} cores; two servers, the database and whoever asks want ${String(wanted)}. ` +
        "What is missing shows as a ratio near 1: it says that two processes do not stand in each other's way, not what they bring.",
    );
  return `${lines.join("\n")}\n`;
}
