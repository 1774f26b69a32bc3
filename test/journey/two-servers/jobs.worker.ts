/*
 * A server process without its HTTP: it has the jobs and the sealer of the real one, and runs them when it is told to, at
 * the time that it is told.
 */
import "reflect-metadata";
import { openDatabase } from "../../../server/app/database.ts";
import { runJob } from "../../../server/app/scheduler.ts";
import { jobList, makeHooks } from "../../../server/app/services.ts";
import type { Settings } from "../../../server/app/settings.ts";
import { runWrite } from "../../../server/app/write.ts";
import { anchorAudit, type Sealer, startSealer } from "../../../server/audit/index.ts";
import { openDueCycles, remindOfDueDays } from "../../../server/evaluation/index.ts";
import { type Clock, SYSTEM } from "../../../server/kernel/index.ts";

/** What a worker is started with. */
export interface WorkerSettings {
  readonly url: string;
  readonly folder: string;
  readonly smtpUrl: string;
}

/** One job at one moment: under its lease, or what it does without it, as after a lease that ran out. */
export interface Round {
  readonly at: string;
  readonly job: string;
  readonly isLeased: boolean;
}

/** What a worker did; null where it did nothing. */
export interface Done {
  readonly job: string;
  readonly done: object | null;
  readonly failures: readonly string[];
}

const BARE = { cycles: openDueCycles, reminders: remindOfDueDays, "audit-anchor": anchorAudit } as const;

const given = JSON.parse(process.argv[2] ?? "{}") as WorkerSettings;
const settings: Settings = {
  ...{ port: 0, host: "127.0.0.1", publicUrl: null, dataFolder: given.folder, demo: false, logLevel: "silent" },
  ...{ backupAt: null, backupKeep: 1, sessionIdleMinutes: 60, sessionHours: 12 },
  database: { kind: "postgresql", url: given.url },
  mail: { smtpUrl: given.smtpUrl, from: "Khung <khung@xa.example.vn>", hour: 7 },
};
let now = new Date();
const clock: Clock = { now: () => now };
const database = await openDatabase(settings.database);
const hooks = makeHooks(settings);
const actor = { database, viewer: SYSTEM, clock, hooks, actor: "khung" };

async function play({ at, job: name, isLeased }: Round): Promise<Done> {
  now = new Date(at);
  const failures: string[] = [];
  const log = { info: () => undefined, error: (details: object) => void failures.push(textOf(details)) };
  const sealer: Sealer = startSealer(
    () => database.fork(),
    clock,
    1,
    (error) => void failures.push(textOf({ error })),
  );
  const bare = isLeased ? undefined : BARE[name as keyof typeof BARE];
  const job = jobList.find((one) => one.name === name);
  let done: object | null = null;
  if (bare) done = await bareRun(name, bare as typeof anchorAudit);
  else if (job) done = await runJob(job, { database, settings, clock, hooks, log, url: "http://khung.test" }, at);
  await sealer.stop();
  return { job: name, done, failures };
}

/** Whoever comes too late without a lease stumbles over what is unique, and nothing of it stays. */
async function bareRun(name: string, service: typeof anchorAudit): Promise<object | null> {
  try {
    return await runWrite(actor, name, {}, service);
  } catch (error) {
    if ((error as { code?: unknown }).code === "23505") return null;
    throw error;
  }
}

function textOf(details: object): string {
  const { err, error } = details as { readonly err?: unknown; readonly error?: unknown };
  return String((err as Error | undefined)?.stack ?? (error as Error | undefined)?.stack ?? JSON.stringify(details));
}

process.on("message", (round: Round) => {
  play(round).then(
    (done) => process.send?.(done),
    (error: unknown) => process.send?.({ job: round.job, done: null, failures: [textOf({ error })] } satisfies Done),
  );
});
process.on("disconnect", () => void database.close().then(() => process.exit(0)));
process.send?.("ready");
