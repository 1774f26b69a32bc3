import { randomUUID } from "node:crypto";
import { Cron } from "croner";
import { type Clock, type Hooks, LOCAL_ZONE, type Sql, SYSTEM, systemClock, type Work } from "../kernel/index.ts";
import type { Database } from "./database.ts";
import { giveBackLease, keepLease, LEASE_MS, takeLease } from "./jobs/lease.ts";
import type { Settings } from "./settings.ts";
import { runWrite } from "./write.ts";

/** What the jobs tell. */
export interface JobLog {
  info(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** What the scheduler needs of the program around it. */
export interface JobOptions {
  readonly database: Database;
  readonly settings: Settings;
  readonly clock: Clock;
  readonly hooks: Hooks;
  readonly log: JobLog;
  /** Address of the console, without a slash at the end. */
  readonly url: string;
}

/** What a job gets. */
export interface JobContext extends JobOptions {
  /** Outside of transactions. */
  readonly sql: Sql;
  /** Runs a service in one transaction as the program itself. */
  write<I extends object, R extends object>(
    verb: string,
    service: (work: Work, input: I) => Promise<R>,
    input: I,
  ): Promise<R>;
}

/** Something that runs at set times, in one process at a time. It must do no harm when it runs twice. */
export interface Job {
  readonly name: string;
  /** Cron text in the time zone of Vietnam. */
  readonly cron: string;
  /** Answers what was done, for the log; null when there was nothing to do. */
  run(context: JobContext): Promise<object | null>;
}

/** Makes a job: `registerJob("reminders", "30 6 * * *", ({ write }) => write(…))`, for the list in `services.ts`. */
export function registerJob(name: string, cron: string, run: Job["run"]): Job {
  return { name, cron, run };
}

const holder = randomUUID();

/**
 * Runs a job, unless another process runs it now or did so for the same occasion. An error is logged, never thrown: a
 * job that fails runs again at its next time.
 *
 * @param tick name of the occasion, such as the minute of the clock.
 * @returns what the job did; null when it did not run or failed.
 */
export async function runJob(job: Job, options: JobOptions, tick: string): Promise<object | null> {
  const { database, clock, hooks, log } = options;
  const now = (): Date => systemClock.now();
  let beat: NodeJS.Timeout | undefined;
  try {
    if (!(await takeLease(database, { job: job.name, holder, tick, now: now() }))) return null;
    beat = setInterval(() => void keepLease(database, job.name, holder, now()).catch(() => undefined), LEASE_MS / 3);
    const actor = { database, viewer: SYSTEM, clock, hooks, actor: "khung" };
    const done = await job.run({
      ...options,
      sql: database.readSql,
      write: (verb, service, input) => runWrite(actor, verb, input, service),
    });
    await giveBackLease(database, { job: job.name, holder, now: now() }, null);
    if (done !== null) log.info({ job: job.name, done }, "job done");
    return done;
  } catch (error) {
    log.error({ job: job.name, err: error }, "job failed");
    const reason = error instanceof Error ? error.message : String(error);
    await giveBackLease(database, { job: job.name, holder, now: now() }, reason).catch(() => undefined);
    return null;
  } finally {
    clearInterval(beat);
  }
}

/** Runs each job once, one after the other: what a test asks for, and what a start does. */
export async function runJobs(
  jobs: readonly Job[],
  options: JobOptions,
  tick: string = randomUUID(),
): Promise<ReadonlyMap<string, object | null>> {
  const done = new Map<string, object | null>();
  for (const job of jobs) done.set(job.name, await runJob(job, options, tick));
  return done;
}

/** Jobs that run until they are stopped. */
export interface RunningJobs {
  /** Lets what runs come to its end, and starts nothing more. */
  stop(): Promise<void>;
}

/**
 * Runs each job at the start and then at its times.
 *
 * @throws Error when a cron text is wrong, at start rather than at night.
 */
export function startJobs(jobs: readonly Job[], options: JobOptions): RunningJobs {
  const running = new Set<Promise<unknown>>();
  let stopped = false;
  const track = (work: Promise<unknown>): Promise<unknown> => {
    const tracked = work.finally(() => running.delete(tracked));
    running.add(tracked);
    return tracked;
  };
  const clocks = jobs.map(
    (job) =>
      new Cron(job.cron, { timezone: LOCAL_ZONE, protect: true, unref: true }, async () => {
        await track(runJob(job, options, minuteOf(systemClock.now())));
      }),
  );
  void track(
    (async () => {
      for (const job of jobs) if (!stopped) await runJob(job, options, minuteOf(systemClock.now()));
    })(),
  );
  return {
    stop: async () => {
      stopped = true;
      for (const clock of clocks) clock.stop();
      await Promise.all(running);
    },
  };
}

/** Example: 2026-07-15T02:00:31.000Z → "2026-07-15T02:00". */
function minuteOf(now: Date): string {
  return now.toISOString().slice(0, 16);
}
