import { constants, copyFile, mkdir, readdir, rename, rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { MikroORM } from "@mikro-orm/core";
import type { SqlEntityManager } from "@mikro-orm/sql";
import { CompiledQuery } from "kysely";
import { verifyAudit } from "../audit/index.ts";
import { writeSql } from "../kernel/index.ts";
import { BackupError, brokenSentence, exists, hasFiles, type Place } from "./backup.ts";
import { copyFiles, filesBeside, firstFault, neededFiles, syncPath } from "./backup-files.ts";
import { ormOptions } from "./database.ts";
import { isOwned } from "./owner-lock.ts";
import { openReader, type Reader } from "./reader.ts";
import { filesFolderOf } from "./settings.ts";

/** What a restore did. */
export interface RestoreReport {
  readonly file: string;
  /** Where the database before it was kept, or null when there was none. */
  readonly keptAs: string | null;
  readonly sealed: number;
  /** How many stored files the database names. */
  readonly files: number;
}

/**
 * Puts a backup in the place of the database; the database before it is kept beside. Stored files are added to those
 * that are there.
 *
 * The backup is proved first: integrity, audit chain, no schema newer than this program, and every stored file that it
 * names whole, in the folder beside it or in place already.
 *
 * @throws BackupError while a server runs, for PostgreSQL, and for a backup that does not hold; nothing has changed then.
 */
export async function restoreFrom(place: Place, file: string): Promise<RestoreReport> {
  const { database, dataFolder } = place;
  if (database.kind === "postgresql") throw new BackupError("Khung does not restore PostgreSQL; use pg_restore");
  if (await isOwned(dataFolder)) throw new BackupError("a server runs on this data; stop it first");
  const source = resolve(file);
  if (!(await exists(source))) throw new BackupError(`there is no file ${source}`);
  const store = filesFolderOf(place);
  const { sealed, needed } = await proveBackup(source, [filesBeside(source), store]);
  await mkdir(dirname(database.file), { recursive: true, mode: 0o700 });
  const draft = `${database.file}.restore-${String(process.pid)}`;
  try {
    await copyFile(source, draft, constants.COPYFILE_EXCL);
    await syncPath(draft);
    const { count, fault } = await copyFiles(needed, filesBeside(source), store);
    if (fault !== null) throw new BackupError(fault);
    const keptAs = await setAside(database);
    await rename(draft, database.file);
    await syncPath(dirname(database.file));
    return { file: database.file, keptAs, sealed, files: count };
  } finally {
    await rm(draft, { force: true });
  }
}

/** @returns the number of sealed audit entries, and the stored files that the backup names. */
async function proveBackup(
  file: string,
  stores: readonly string[],
): Promise<{ sealed: number; needed: Awaited<ReturnType<typeof neededFiles>> }> {
  const reader = await openReader({ kind: "sqlite", file });
  try {
    const faults = await reader.rows<{ integrity_check: string }>("pragma integrity_check");
    const first = faults[0]?.integrity_check;
    if (first !== "ok") throw new BackupError(`the backup is damaged: ${first ?? "no answer"}`);
    await assertKnownSchema(reader);
    const audit = await verifyAudit(reader.sql);
    if (audit.firstBroken !== null) throw new BackupError(brokenSentence(audit));
    const needed = await neededFiles(reader.sql, await hasFiles(reader));
    const fault = await firstFault(needed, stores);
    if (fault !== null) throw new BackupError(fault);
    return { sealed: audit.sealed, needed };
  } catch (error) {
    if (error instanceof BackupError) throw error;
    throw new BackupError(`${file} is no backup of Khung: ${(error as Error).message}`);
  } finally {
    await reader.close();
  }
}

async function assertKnownSchema(reader: Reader): Promise<void> {
  const folder = ormOptions({ kind: "sqlite", file: "" }).migrations?.path ?? "";
  const known = new Set((await readdir(folder)).map((name) => name.replace(/\.(js|ts)$/, "")));
  const [table] = await reader.rows("select name from sqlite_master where name = 'mikro_orm_migrations'");
  const done = table === undefined ? [] : await reader.rows<{ name: string }>("select name from mikro_orm_migrations");
  const unknown = done.find(({ name }) => !known.has(name));
  if (unknown !== undefined) {
    throw new BackupError(`the backup was written by a newer version of Khung (migration ${unknown.name})`);
  }
}

/** Moves the database away with its journal, which belongs to it under the same name; the main file goes last. */
async function setAside(database: { readonly kind: "sqlite"; readonly file: string }): Promise<string | null> {
  if (!(await exists(database.file))) return null;
  await foldJournal(database).catch(() => undefined);
  const stamp = new Date().toISOString().replace(/[:.]/g, "-");
  const keptAs = `${database.file}.before-${stamp}`;
  for (const suffix of ["-wal", "-shm", ""]) {
    if (await exists(`${database.file}${suffix}`)) await rename(`${database.file}${suffix}`, `${keptAs}${suffix}`);
  }
  return keptAs;
}

/** Opening and closing brings a journal left by a killed server into the main file; a damaged one moves as it is. */
async function foldJournal(database: { readonly kind: "sqlite"; readonly file: string }): Promise<void> {
  const orm = await MikroORM.init(ormOptions(database));
  try {
    await writeSql(orm.em.fork() as unknown as SqlEntityManager).executeQuery(
      CompiledQuery.raw("pragma wal_checkpoint(truncate)"),
    );
  } finally {
    await orm.close(true);
  }
}
