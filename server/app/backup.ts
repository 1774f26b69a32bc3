import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, extname, resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { Cron } from "croner";
import { type AuditReport, verifyAudit } from "../audit/index.ts";
import { LOCAL_ZONE } from "../kernel/index.ts";
import { openReader } from "./reader.ts";
import type { Settings } from "./settings.ts";

/** What a finished backup holds. */
export interface BackupReport {
  readonly file: string;
  readonly bytes: number;
  readonly audit: AuditReport;
}

/** A backup could not be made or does not hold; the message says why in one sentence. */
export class BackupError extends Error {}

/** Backups of the schedule, in the folder `backups` beside the data. */
const SCHEDULED = /^khung-\d{8}T\d{6}Z\.sqlite$/;

/**
 * Copies the database into a new file while it is in use, and proves the copy: integrity and audit chain.
 *
 * The copy is written under another name and takes its own only when it is proved and on the disk. Secrets are not in
 * the database and so in no backup.
 *
 * @throws BackupError for PostgreSQL, for an existing file, and for a copy that does not hold.
 */
export async function backupTo(database: Settings["database"], file: string): Promise<BackupReport> {
  if (database.kind === "postgresql") {
    throw new BackupError("Khung does not back up PostgreSQL; use pg_dump, or pgBackRest for continuous backups");
  }
  const target = resolve(file);
  if (await exists(target)) throw new BackupError(`${target} exists already; a backup never overwrites a file`);
  if (!(await exists(database.file))) throw new BackupError(`there is no database at ${database.file}`);
  await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  const draft = `${target}.part-${String(process.pid)}`;
  try {
    const faults = await copyInThread(database.file, draft);
    if (faults.join() !== "ok") throw new BackupError(`the copy is damaged: ${faults.slice(0, 3).join("; ")}`);
    const audit = await auditOf(draft);
    if (audit.firstBroken !== null) throw new BackupError(brokenSentence(audit));
    await syncFile(draft);
    if (await exists(target)) throw new BackupError(`${target} exists already; a backup never overwrites a file`);
    await rename(draft, target);
    return { file: target, bytes: (await stat(target)).size, audit };
  } finally {
    await Promise.all(["", "-wal", "-shm", "-journal"].map((suffix) => rm(`${draft}${suffix}`, { force: true })));
  }
}

/** The sentence about a broken audit chain, with its row. */
export function brokenSentence({ firstBroken }: AuditReport): string {
  if (firstBroken === null) return "the audit trail is whole";
  return `the audit trail is broken at seal ${String(firstBroken.seq)}, entry ${firstBroken.entryId}: ${firstBroken.reason}`;
}

/** A schedule that runs. */
export interface BackupSchedule {
  /** The next run, or none. */
  readonly nextRun: Date | null;
  stop(): void;
}

/** What the schedule tells. */
interface BackupLog {
  info(details: object, message: string): void;
  error(details: object, message: string): void;
}

/**
 * Makes backups of an SQLite database at the set times into the data folder's `backups`, and keeps the newest ones.
 *
 * @throws Error when the cron text is wrong, at start rather than at night.
 */
export function startBackupSchedule(settings: Settings, log: BackupLog): BackupSchedule {
  if (settings.backupAt === null || settings.database.kind === "postgresql")
    return { nextRun: null, stop: () => undefined };
  const cron = new Cron(settings.backupAt, { timezone: LOCAL_ZONE, protect: true, unref: true }, async () => {
    try {
      log.info({ backup: await backupByDate(settings, new Date()) }, "backup made");
    } catch (error) {
      log.error({ err: error }, "backup failed");
    }
  });
  return { nextRun: cron.nextRun(), stop: () => cron.stop() };
}

/** One backup of the schedule, named by its moment; older ones beyond the number to keep are removed. */
export async function backupByDate(settings: Settings, now: Date): Promise<BackupReport> {
  const folder = resolve(settings.dataFolder, "backups");
  const stamp = now
    .toISOString()
    .replace(/\.\d{3}/, "")
    .replace(/[-:]/g, "");
  const report = await backupTo(settings.database, resolve(folder, `khung-${stamp}.sqlite`));
  const kept = (await readdir(folder))
    .filter((name) => SCHEDULED.test(name))
    .sort()
    .reverse();
  await Promise.all(kept.slice(settings.backupKeep).map((name) => rm(resolve(folder, name))));
  return report;
}

async function auditOf(file: string): Promise<AuditReport> {
  const reader = await openReader({ kind: "sqlite", file });
  try {
    return await verifyAudit(reader.sql);
  } finally {
    await reader.close();
  }
}

function copyInThread(from: string, to: string): Promise<string[]> {
  const script = new URL(`./backup-worker${extname(import.meta.url)}`, import.meta.url);
  return new Promise((done, fail) => {
    const worker = new Worker(script, { workerData: { from, to } });
    worker.once("message", done);
    worker.once("error", fail);
    worker.once("exit", (code) => fail(new BackupError(`the copying thread ended with code ${String(code)}`)));
  });
}

async function syncFile(file: string): Promise<void> {
  const handle = await open(file, "r+");
  try {
    await handle.chmod(0o600);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Whether there is a file. */
export async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
