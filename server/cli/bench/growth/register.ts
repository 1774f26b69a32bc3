import { writeFileSync } from "node:fs";
import type { Command } from "commander";
import type { Grown, Size } from "./growth-bench.ts";
import { growthPlot } from "./growth-plot.ts";
import { growthTable } from "./growth-table.ts";

interface Written {
  readonly people: string;
  readonly months: string;
  readonly database: string;
  readonly seconds: string;
  readonly folder?: string;
  readonly svg?: string;
  readonly json?: boolean;
}

const DEFAULT_SIZES = "500,5000,50000,500000:1";

/** `khung bench growth`: the same requests over installations of more and more people. */
export function registerGrowth(bench: Command): void {
  bench
    .command("growth")
    .description("the same requests, opening a month, memory and size of the database, from few people to many")
    .option(
      "--people <sizes>",
      "sizes, separated by commas; 500000:1 is that many people with one month",
      DEFAULT_SIZES,
    )
    .option("--months <number>", "finished months where a size names none", "12")
    .option("--database <kind>", "sqlite or postgresql (DATABASE_URL, else a server of its own)", "sqlite")
    .option("--seconds <number>", "how long each case is measured", "4")
    .option("--folder <path>", "keep the SQLite files there, and take those that are filled already")
    .option("--svg <file>", "write the plot there")
    .option("--json", "the result as JSON")
    .action(async (written: Written, command: Command) => {
      const refuse = (option: string, value: string): never =>
        command.error(`${option} ${value} is not understood`, { exitCode: 2 });
      const sizes = readSizes(written, refuse);
      const database = (["sqlite", "postgresql"] as const).find((kind) => kind === written.database);
      if (database === undefined) return refuse("--database", written.database);
      const seconds = Number(written.seconds) > 0 ? Number(written.seconds) : refuse("--seconds", written.seconds);
      const { benchGrowth } = await import("./growth-bench.ts");
      const say = (line: string): void => void (written.json === true || process.stderr.write(`${line}\n`));
      const grown = await benchGrowth({ sizes, database, seconds, folder: written.folder ?? null }, say);
      if (written.svg !== undefined) writeFileSync(written.svg, growthPlot(grown));
      process.stdout.write(written.json === true ? `${JSON.stringify(grown)}\n` : textOf(grown));
    });
}

/** The sizes as they are written. Example: `500,500000:1` with 12 months → 500 people × 12, 500,000 people × 1. */
export function readSizes(
  { people, months }: Pick<Written, "people" | "months">,
  refuse: (option: string, value: string) => never,
): Size[] {
  const whole = (option: string, text: string): number =>
    /^[1-9]\d*$/.test(text) ? Number(text) : refuse(option, text);
  return people.split(",").map((text) => {
    const [many = "", own] = text.split(":");
    return { people: whole("--people", many), months: whole("--months", own ?? months) };
  });
}

function textOf(grown: readonly Grown[]): string {
  const rows = growthTable(grown);
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((cells) => cells[at]?.length ?? 0))) ?? [];
  return rows.map((cells) => `${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ")}\n`).join("");
}
