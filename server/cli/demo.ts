import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import { pino } from "pino";
import { buildMonth } from "../../seeds/demo/july/build-month.ts";
import { driveMonth, type MonthReport } from "../../seeds/demo/july/drive-month.ts";
import type { SeedDeps } from "../../seeds/deps.ts";
import { openDatabase } from "../app/database.ts";
import { makeHttp } from "../app/http.ts";
import { makeSchema } from "../app/schema.ts";
import { makeHooks } from "../app/services.ts";
import type { Settings } from "../app/settings.ts";
import { runWrite } from "../app/write.ts";
import type { Clock } from "../kernel/index.ts";

const LEAST_PEOPLE = 3;
const MOST_PEOPLE = 500;
/** The demonstration takes place when the month is over and the decisions are due. */
const STARTS_AT = Date.parse("2022-08-01T01:00:00Z");

interface MonthOptions {
  readonly people: number;
  readonly belowGood: number;
  readonly json?: boolean;
}

/** `khung demo month`: a whole month of a commune over HTTP, from an empty database to the numbers. */
export function register(program: Command): void {
  program
    .command("demo")
    .description("demonstrations that need no data of yours")
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
      const say = options.json === true ? () => undefined : (line: string) => void process.stdout.write(`${line}\n`);
      process.stdout.write(`${JSON.stringify(await demonstrateMonth(options, say))}\n`);
    });
}

function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d{1,6}$/.test(text) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${String(least)} to ${String(most)}.`);
  };
}

async function demonstrateMonth(
  { people, belowGood }: MonthOptions,
  say: (line: string) => void,
): Promise<MonthReport> {
  const folder = await mkdtemp(join(tmpdir(), "khung-demo-"));
  const settings = settingsIn(folder);
  const clock = clockFrom(STARTS_AT);
  const database = await openDatabase(settings.database);
  const hooks = makeHooks(settings);
  const http = await makeHttp({
    settings,
    database,
    schema: await makeSchema(),
    clock,
    hooks,
    log: pino({ level: "silent" }),
  });
  try {
    await http.listen({ host: settings.host, port: settings.port });
    const { port } = http.server.address() as AddressInfo;
    const deps: SeedDeps = {
      write: (verb, viewer, at, service, input) =>
        runWrite({ database, viewer, clock: at, hooks, actor: "demo" }, verb, input, service),
      sql: database.readSql,
      clock,
      log: say,
    };
    const built = await buildMonth(deps, people);
    say(`A commune with ${String(people)} people in three blocks`);
    return await driveMonth(`http://${settings.host}:${String(port)}`, built, belowGood, say);
  } finally {
    await http.close();
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function settingsIn(folder: string): Settings {
  return {
    port: 0,
    host: "127.0.0.1",
    publicUrl: null,
    dataFolder: folder,
    database: { kind: "sqlite", file: join(folder, "khung.sqlite") },
    demo: false,
    logLevel: "silent",
    backupAt: null,
    backupKeep: 1,
    sessionIdleMinutes: 60,
    sessionHours: 12,
  };
}

/** A clock that runs on from another moment. */
function clockFrom(start: number): Clock {
  const began = Date.now();
  return { now: () => new Date(start + Date.now() - began) };
}
