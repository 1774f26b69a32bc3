import { Cron } from "croner";
import { type Logger, pino } from "pino";
import type { SeedReport } from "../seeds/run.ts";
import { startBackupSchedule } from "./app/backup.ts";
import { type Database, openDatabase } from "./app/database.ts";
import { makeHttp } from "./app/http.ts";
import { localVerbs } from "./app/local-verbs.ts";
import { own } from "./app/owner-lock.ts";
import { makeSchema } from "./app/schema.ts";
import { type JobOptions, startJobs } from "./app/scheduler.ts";
import { jobList, localVerbList, makeHooks } from "./app/services.ts";
import type { Settings } from "./app/settings.ts";
import { makeRedaction } from "./app/watch/redact.ts";
import { restWhenQuiet } from "./app/watch/rest.ts";
import { alone } from "./app/start-lock.ts";
import { forgetOldKeys, runWrite } from "./app/write.ts";
import { startSealer } from "./audit/index.ts";
import { destroySpentKeys } from "./evaluation/index.ts";
import { issueFirstAdministratorLink } from "./identity/index.ts";
import { type Clock, type Hooks, LOCAL_ZONE, SYSTEM, systemClock } from "./kernel/index.ts";
import { deriveAfterUpgrade, needsDerivation } from "./statistics/index.ts";
import { seedDatabase } from "./seed-database.ts";

const SEAL_EVERY_MS = 2_000;

/** How an installation starts. */
export interface StartOptions {
  /** No demo data; the first administrator comes in by a one-time link. */
  readonly empty?: boolean;
  /** Told of each slow step, for somebody who waits. */
  readonly onStep?: (step: string) => void;
}

/** A server that listens. */
export interface RunningServer {
  readonly url: string;
  /** What is printed when it is ready: address, demo accounts or the administrator's link. */
  readonly greeting: string;
  readonly database: Database;
  readonly seeded: SeedReport;
  /** Answers what is under way, then closes everything. */
  close(): Promise<void>;
}

/**
 * Starts the server: owns the data folder, migrates, fills an empty database, listens.
 *
 * @throws AlreadyOwned when another server runs on the same data folder.
 */
export async function startServer(settings: Settings, options: StartOptions = {}): Promise<RunningServer> {
  const clock = systemClock;
  const hooks = makeHooks(settings);
  const schema = await makeSchema();
  const { details, error: described } = makeRedaction(schema);
  const log = pino(
    {
      level: settings.logLevel,
      redact: ["req.headers.cookie", "req.headers.authorization"],
      formatters: { log: details },
      serializers: { err: described },
    },
    pino.destination(2),
  );
  let answer: ReturnType<typeof localVerbs> = async () => ({ ok: false, error: "the server is still starting" });
  const lock = await own(settings.dataFolder, (request) => answer(request));
  const closers: (() => Promise<void>)[] = [() => lock.release()];
  const close = async (): Promise<void> => {
    for (const closer of closers.reverse().splice(0)) await closer();
  };
  try {
    const database = await openDatabase(settings.database);
    closers.push(() => database.close());
    await database.standbys?.watch(log);
    answer = localVerbs(database, clock, hooks, localVerbList);
    const demo = settings.demo && options.empty !== true;
    const seeded = await alone(database.orm, database.kind, async () => {
      await bringCounters(database, clock, hooks, options.onStep);
      return seedDatabase(database, clock, hooks, { demo, ...(options.onStep ? { onStep: options.onStep } : {}) });
    });
    if (hooks.ballotKeys) await destroySpentKeys(database.readSql, hooks.ballotKeys);
    const http = await makeHttp({ settings, database, schema, clock, hooks, log });
    const endRest = restWhenQuiet(http);
    closers.push(async () => endRest());
    await http.listen({ port: settings.port, host: settings.host });
    const url = settings.publicUrl ?? addressOf(http.server.address(), settings);
    closers.push(...startSchedules({ settings, database, clock, hooks, log, url }, log), () => http.close());
    const link =
      options.empty === true
        ? await alone(database.orm, database.kind, () => administratorLink(database, clock, hooks, url))
        : null;
    return { url, greeting: greet(url, settings, seeded, link), database, seeded, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function startSchedules(options: JobOptions, log: Logger): (() => Promise<void>)[] {
  const { settings, database, clock } = options;
  const jobs = startJobs(jobList, options);
  const sealer = startSealer(() => database.fork(), clock, SEAL_EVERY_MS);
  const backups = startBackupSchedule(settings, log);
  const cleaning = new Cron("15 2 * * *", { timezone: LOCAL_ZONE, protect: true, unref: true }, () =>
    forgetOldKeys(database, clock),
  );
  return [
    () => sealer.stop(),
    () => jobs.stop(),
    async () => backups.stop(),
    async () => {
      cleaning.stop();
    },
  ];
}

/** Once after an upgrade from a release without these counters. */
async function bringCounters(
  database: Database,
  clock: Clock,
  hooks: Hooks,
  onStep: StartOptions["onStep"],
): Promise<void> {
  if (!(await needsDerivation(database.readSql))) return;
  onStep?.("counting evaluations for statistics");
  await runWrite(
    { database, viewer: SYSTEM, clock, hooks, actor: "khung" },
    "deriveStatistics",
    {},
    deriveAfterUpgrade,
  );
}

/** Only while nobody can sign in yet; a second start with `--empty` prints nothing. */
async function administratorLink(database: Database, clock: Clock, hooks: Hooks, url: string): Promise<string | null> {
  const options = { database, viewer: SYSTEM, clock, hooks, actor: "khung" };
  const { token } = await runWrite(options, "issueFirstAdministratorLink", {}, issueFirstAdministratorLink);
  return token === null ? null : `${url}/#/set-password?token=${token}`;
}

function addressOf(address: unknown, settings: Settings): string {
  const port = typeof address === "object" && address !== null ? (address as { port: number }).port : settings.port;
  const host = settings.host.includes(":") ? `[${settings.host}]` : settings.host;
  return `http://${host}:${String(port)}`;
}

function greet(url: string, settings: Settings, seeded: SeedReport, link: string | null): string {
  const lines = ["", `Khung is ready: ${url}`, `Database: ${settings.database.kind}`];
  if (link !== null) lines.push("", "First administrator, valid once and for one day:", `  ${link}`);
  if (seeded.demoAccounts.length > 0) {
    lines.push("", "Demo accounts (one click on the sign-in page, or with these passwords):");
    const width = Math.max(...seeded.demoAccounts.map(({ username }) => username.length));
    for (const { username, password, noteEn } of seeded.demoAccounts)
      lines.push(`  ${username.padEnd(width)}  ${password}  ${noteEn}`);
  } else if (settings.demo) {
    lines.push("", "Demo accounts: one click on the sign-in page.");
  }
  return `${lines.join("\n")}\n\n`;
}
