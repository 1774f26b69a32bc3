import { type Command, InvalidArgumentError } from "commander";
import { buildMonth } from "../../seeds/demo/july/build-month.ts";
import { driveMonth, type MonthReport } from "../../seeds/demo/july/drive-month.ts";
import { buildYear } from "../../seeds/demo/year/build-year.ts";
import { driveYear } from "../../seeds/demo/year/drive-year.ts";
import type { YearReport } from "../../seeds/demo/year/report/report-shape.ts";
import { onThrowawayServer } from "./demo/throwaway.ts";
import { yearTable } from "./demo/year-table.ts";

const LEAST_PEOPLE = 3;
const MOST_PEOPLE = 500;
/** The demonstration takes place when the month is over and the decisions are due. */
const AFTER_JULY = "2022-08-01T01:00:00Z";
/** Before 15 January, the last day in special cases (Decree 335/2025/NĐ-CP, article 19.2). */
const AFTER_YEAR = "2027-01-04T01:00:00Z";

interface JsonOption {
  readonly json?: boolean;
}

interface MonthOptions extends JsonOption {
  readonly people: number;
  readonly belowGood: number;
}

/** `khung demo month` and `khung demo year`: whole periods of a commune over HTTP, from an empty database to the numbers. */
export function register(program: Command): void {
  const demo = program.command("demo").description("demonstrations that need no data of yours");
  registerMonth(demo);
  registerYear(demo);
}

function registerMonth(demo: Command): void {
  demo
    .command("month")
    .description(
      "July 2022 of a commune in three blocks: self-ratings, votes, decisions, statistics, all through the API",
    )
    .option(
      "--people <n>",
      `how many people, ${String(LEAST_PEOPLE)} to ${String(MOST_PEOPLE)}`,
      wholeNumber(LEAST_PEOPLE, MOST_PEOPLE),
      42,
    )
    .option("--below-good <m>", "how many of them end below good, 0 to all", wholeNumber(0, MOST_PEOPLE), 1)
    .option("--json", "print nothing but the result")
    .action(async (options: MonthOptions, command: Command) => {
      if (options.belowGood > options.people) {
        command.error(
          `error: --below-good ${String(options.belowGood)} is more than the ${String(options.people)} people of the month`,
          { exitCode: 2 },
        );
      }
      print(await demonstrateMonth(options, sayer(options)));
    });
}

function registerYear(demo: Command): void {
  demo
    .command("year")
    .description(
      "2026 of a commune of 60 people under Decree 335/2025: twelve months, units, people, quota, an objection, publication",
    )
    .option("--json", "print nothing but the result")
    .action(async (options: JsonOption) => {
      const report = await demonstrateYear(sayer({ json: options.json === true || !process.stdout.isTTY }));
      if (options.json === true) print(report);
      else process.stdout.write(yearTable(report));
    });
}

function print(result: object): void {
  process.stdout.write(`${JSON.stringify(result)}\n`);
}

function sayer({ json }: JsonOption): (line: string) => void {
  return json === true ? () => undefined : (line) => void process.stdout.write(`${line}\n`);
}

function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d{1,6}$/.test(text) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${String(least)} to ${String(most)}.`);
  };
}

function demonstrateMonth({ people, belowGood }: MonthOptions, say: (line: string) => void): Promise<MonthReport> {
  return onThrowawayServer(AFTER_JULY, say, async (deps, address) => {
    const built = await buildMonth(deps, people);
    say(`A commune with ${String(people)} people in three blocks`);
    return driveMonth(address, built, belowGood, say);
  });
}

function demonstrateYear(say: (line: string) => void): Promise<YearReport> {
  return onThrowawayServer(AFTER_YEAR, say, async (deps, address) => {
    const built = await buildYear(deps);
    say(`A commune with ${String(built.personIds.size)} people in five units`);
    return driveYear(address, built, say);
  });
}
