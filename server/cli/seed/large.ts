import { createInterface } from "node:readline/promises";
import type { Command } from "commander";
import { sql } from "kysely";
import { seedLarge, type LargeReport } from "../../../seeds/large/seed-large.ts";
import { MOST_MONTHS } from "../../../seeds/large/months.ts";
import { FEWEST_PEOPLE, MOST_PEOPLE } from "../../../seeds/large/units.ts";
import { type Database, openDatabase } from "../../app/database.ts";
import { own } from "../../app/owner-lock.ts";
import { makeHooks } from "../../app/services.ts";
import { readSettings, type Settings } from "../../app/settings.ts";
import { runWrite } from "../../app/write.ts";
import { type Clock, type Hooks, systemClock, writeSql } from "../../kernel/index.ts";
import { barText } from "../export/progress-bar.ts";

interface Written {
  readonly people: string;
  readonly months: string;
  readonly yes?: boolean;
  readonly json?: boolean;
}

/** `khung seed large`: fills an empty installation with a province of many people and many finished months. */
export function registerLarge(seed: Command): void {
  seed
    .command("large")
    .description("fill an empty installation with a generated province: people, and finished months with true results")
    .option("--people <number>", `how many people, ${String(FEWEST_PEOPLE)} to ${String(MOST_PEOPLE)}`, "50000")
    .option("--months <number>", `how many of the last months, 1 to ${String(MOST_MONTHS)}`, "12")
    .option("--yes", "do not ask before filling")
    .option("--json", "the report as JSON")
    .addHelpText(
      "after",
      `
Nobody in it is real. Decree 335 rates the State's people since January 2026, Hà Nội's rules of 2018 before; the Party's
people vote. Each month is one transaction: run it again with the same number of people and it goes on where it was
interrupted. Exit codes: 0 filled, 1 refused (the installation is not empty, or a server runs), 2 wrong usage.`,
    )
    .action(async (_: unknown, command: Command) => {
      const written: Written = command.optsWithGlobals();
      const people = within(command, "--people", written.people, FEWEST_PEOPLE, MOST_PEOPLE);
      const months = within(command, "--months", written.months, 1, MOST_MONTHS);
      const settings = readSettings(process.env);
      if (written.yes !== true) await assertWanted(command, settings, people, months);
      const report = await fill(settings, { people, months, quiet: written.json === true });
      process.stdout.write(written.json === true ? `${JSON.stringify(report)}\n` : describe(report));
    });
}

/** What a filling took. */
export interface FillReport extends LargeReport {
  readonly database: "sqlite" | "postgresql";
  readonly seconds: number;
}

interface FillOptions {
  readonly people: number;
  readonly months: number;
  readonly quiet: boolean;
}

/** Fills the database of an installation; nobody else may own its data folder meanwhile. */
export async function fill(settings: Settings, options: FillOptions): Promise<FillReport> {
  const lock = await own(settings.dataFolder, async () => ({ ok: false, error: "the database is being filled" }));
  try {
    const database = await openDatabase(settings.database);
    try {
      return await fillDatabase(database, makeHooks(settings), options);
    } finally {
      await database.close();
    }
  } finally {
    await lock.release();
  }
}

/** Fills an open database. @param clock says which months are over. */
export async function fillDatabase(
  database: Database,
  hooks: Hooks,
  { people, months, quiet }: FillOptions,
  clock: Clock = systemClock,
): Promise<FillReport> {
  const begun = performance.now();
  const say = (text: string): void => void (quiet || process.stderr.write(text));
  const isTerminal = process.stderr.isTTY && !quiet;
  // Pages of many indexes are changed over and over within one transaction; a sample of them tells how they are spread.
  // Nobody waits for a month to be on the disk: what a power failure takes is filled again.
  if (database.kind === "sqlite")
    for (const setting of ["cache_size = -400000", "analysis_limit = 2000", "synchronous = normal"])
      await sql`pragma ${sql.raw(setting)}`.execute(writeSql(database.fork()));
  const report = await seedLarge(
    {
      sql: database.readSql,
      clock,
      log: (step) => say(`${isTerminal ? "\r\u001b[K" : ""}  ${step}\n`),
      write: (verb, viewer, at, service, input) =>
        runWrite({ database, viewer, clock: at, hooks, actor: "khung" }, verb, input, service),
    },
    {
      people,
      months,
      onProgress: (done, total, what) => {
        if (isTerminal) say(`\r${barText(done, total).replace("rows", what)}`);
      },
      afterMany: async () => void (await sql`analyze`.execute(writeSql(database.fork()))),
    },
  );
  return { database: database.kind, ...report, seconds: Math.round((performance.now() - begun) / 100) / 10 };
}

async function assertWanted(command: Command, settings: Settings, people: number, months: number): Promise<void> {
  if (!process.stdin.isTTY) command.error("say --yes where nobody can be asked", { exitCode: 2 });
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const where =
    settings.database.kind === "sqlite" ? settings.database.file : "the PostgreSQL database of DATABASE_URL";
  const answer = await lines.question(
    `Fill ${where} with ${String(people)} people and ${String(months)} months? Type yes: `,
  );
  lines.close();
  if (answer.trim().toLowerCase() !== "yes") throw new Error("nothing was filled");
}

function within(command: Command, option: string, written: string, least: number, most: number): number {
  const count = Number(written);
  if (!Number.isInteger(count) || count < least || count > most)
    command.error(`${option} ${written} is no whole number from ${String(least)} to ${String(most)}`, { exitCode: 2 });
  return count;
}

function describe({ people, units, months, forms, resumed, accounts, seconds }: FillReport): string {
  const [first, last] = [months[0] ?? "", months.at(-1) ?? ""];
  const before = resumed === 0 ? "" : `, ${String(resumed)} of the months were there`;
  return [
    `${String(people)} people in ${String(units)} units, months ${first} to ${last}: ${String(forms)} forms in ${String(seconds)} s${before}`,
    ...accounts.map(({ username, password, note }) => `  ${username}  ${password}  (${note})`),
    "",
  ].join("\n");
}
