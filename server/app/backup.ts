import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, extname, resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { Cron } from "croner";
import { type AuditReport, verifyAudit } from "../audit/index.ts";
import { LOCAL_ZONE } from "../kernel/index.ts";
import { copyFiles, filesBeside, neededFiles } from "./backup-files.ts";
import { openReader, type Reader } from "./reader.ts";
import { filesFolderOf, type Settings } from "./settings.ts";

/** Where an installation keeps its data. */
export type Place = Pick<Settings, "database" | "dataFolder" | "filesFolder">;

/** What a finished backup holds. */
export interface BackupReport {
  readonly file: string;
  readonly bytes: number;
  readonly audit: AuditReport;
  /** How many stored files lie in the folder beside it. */
  readonly files: number;
}

/** A backup could not be made or does not hold; the message says why in one sentence. */
export class BackupError extends Error {}

/** Backups of the schedule, in the folder `backups` beside the data. */
const SCHEDULED = /^khung-\d{8}T\d{6}Z\.sqlite$/;

/**
 * Copies the database into a new file while it is in use, and the stored files that it names into the folder
 * `FILE.files` beside; proves the copy: integrity, audit chain, and the hash of every stored file.
 *
 * The copy is written under another name and takes its own only when it is proved and on the disk. Secrets are not in
 * the database and so in no backup.
 *
 * @param earlier a backup on the same disk, whose stored files are shared instead of copied once more.
 *
 * @throws BackupError for PostgreSQL, for an existing file, and for a copy that does not hold.
 */
export async function backupTo(place: Place, file: string, earlier: string | null = null): Promise<BackupReport> {
  const { database } = place;
  const store = filesFolderOf(place);
  if (database.kind === "postgresql") {
    throw new BackupError(
      `Khung does not back up PostgreSQL; use pg_dump, or pgBackRest for continuous backups, and copy the folder of stored files, ${store}, after it`,
    );
  }
  const target = resolve(file);
  const files = filesBeside(target);
  if (await exists(files)) throw new BackupError(`${files} exists already; a backup never overwrites files`);
  if (await exists(target)) throw new BackupError(`${target} exists already; a backup never overwrites a file`);
  if (!(await exists(database.file))) throw new BackupError(`there is no database at ${database.file}`);
  await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  const draft = `${target}.part-${String(process.pid)}`;
  let isWhole = false;
  try {
    const faults = await copyInThread(database.file, draft);
    if (faults.join() !== "ok") throw new BackupError(`the copy is damaged: ${faults.slice(0, 3).join("; ")}`);
    const { audit, needed } = await contentOf(draft);
    if (audit.firstBroken !== null) throw new BackupError(brokenSentence(audit));
    const { count, fault } = await copyFiles(needed, store, files, earlier === null ? null : filesBeside(earlier));
    if (fault !== null) throw new BackupError(fault);
    await syncFile(draft);
    if (await exists(target)) throw new BackupError(`${target} exists already; a backup never overwrites a file`);
    await rename(draft, target);
    isWhole = true;
    return { file: target, bytes: (await stat(target)).size, audit, files: count };
  } finally {
    if (!isWhole) await rm(files, { recursive: true, force: true });
    await Promise.all(["", "-wal", "-shm", "-journal"].map((suffix) => rm(`${draft}${suffix}`, { force: true })));
  }
}

/** The sentence about a broken audit chain, with its row. */
export function brokenSentence({ firstBroken }: AuditReport): string {
  if (firstBroken === null) return "the audit trail is whole";
  return `the audit trail is broken at seal ${String(firstBroken.seq)}, entry ${firstBroken.entryId}: ${firstBroken.reason}`;
}

/** Whether and when an installation was backed up by its own schedule. */
export interface BackupState {
  readonly makesBackups: boolean;
  readonly couldMakeBackups: boolean;
  readonly newestBackupAt: string | null;
}

/** How the backups of the schedule stand, by the names of the files: they are made whole before they get theirs. */
export async function readBackupState(settings: Settings): Promise<BackupState> {
  const couldMakeBackups = settings.database.kind === "sqlite";
  const [newest] = couldMakeBackups ? await scheduled(resolve(settings.dataFolder, "backups")) : [];
  const stamp = /^khung-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/.exec(newest ?? "")?.slice(1) ?? [];
  const [year, month, day, hour, minute, second] = stamp;
  return {
    makesBackups: couldMakeBackups && settings.backupAt !== null,
    couldMakeBackups,
    newestBackupAt: year ? `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z` : null,
  };
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
  const [newest] = await scheduled(folder);
  const earlier = newest === undefined ? null : resolve(folder, newest);
  const report = await backupTo(settings, resolve(folder, `khung-${stamp}.sqlite`), earlier);
  for (const name of (await scheduled(folder)).slice(settings.backupKeep)) {
    await rm(resolve(folder, name));
    await rm(filesBeside(resolve(folder, name)), { recursive: true, force: true });
  }
  return report;
}

/** Names of the schedule's backups, the newest first. */
async function scheduled(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => SCHEDULED.test(name))
    .sort()
    .reverse();
}

async function contentOf(
  file: string,
): Promise<{ audit: AuditReport; needed: Awaited<ReturnType<typeof neededFiles>> }> {
  const reader = await openReader({ kind: "sqlite", file });
  try {
    return { audit: await verifyAudit(reader.sql), needed: await neededFiles(reader.sql, await hasFiles(reader)) };
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

/** Whether the database knows stored files; one written before they came does not. */
export async function hasFiles(reader: Reader): Promise<boolean> {
  return (await reader.rows("select name from sqlite_master where name = 'stored_file'")).length > 0;
}

/** Whether there is a file. */
export async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
