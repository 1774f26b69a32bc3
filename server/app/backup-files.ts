import { constants, copyFile, link, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { filePath, hashOfFile } from "../files/index.ts";
import type { Sql } from "../kernel/index.ts";

/** A file of a store that a backup or a restore needs. */
interface NeededFile {
  readonly sha256: string;
  /** Whether a record refers to it; one that nothing refers to may have been removed in the meantime. */
  readonly isAttached: boolean;
}

/** Where a backup's files lie: beside it, under its name. */
export function filesBeside(backup: string): string {
  return `${backup}.files`;
}

/** The files that a database names, each content once. None where the database is older than files are. */
export async function neededFiles(sql: Sql, hasTable: boolean): Promise<NeededFile[]> {
  if (!hasTable) return [];
  const rows = await sql
    .selectFrom("stored_file")
    .select(({ fn }) => ["sha256", fn.max("attached_at").as("attached")])
    .groupBy("sha256")
    .orderBy("sha256")
    .execute();
  return rows.map(({ sha256, attached }) => ({ sha256, isAttached: attached !== null }));
}

/**
 * Copies files from one store to another and proves each by its hash.
 *
 * @param earlier a store that may hold some of them already, on the same disk: they are linked instead of copied.
 * @returns how many files the target holds, and the first one that is missing or damaged.
 */
export async function copyFiles(
  needed: readonly NeededFile[],
  from: string,
  to: string,
  earlier: string | null = null,
): Promise<{ readonly count: number; readonly fault: string | null }> {
  let count = 0;
  const folders = new Set<string>();
  for (const { sha256, isAttached } of needed) {
    const target = filePath(to, sha256);
    if ((await hashOfFile(target)) !== sha256) {
      if (!folders.has(dirname(target))) await mkdir(dirname(target), { recursive: true, mode: 0o700 });
      folders.add(dirname(target));
      const source = filePath(from, sha256);
      const isLinked = earlier !== null && (await linked(filePath(earlier, sha256), target, sha256));
      const found = isLinked ? sha256 : await copied(source, target, sha256);
      if (found === null && !isAttached) continue;
      if (found !== sha256)
        return { count, fault: `the stored file ${source} is ${found === null ? "missing" : "damaged"}` };
    }
    count += 1;
  }
  for (const folder of folders) await syncPath(folder);
  return { count, fault: null };
}

/** The first needed file that a store does not hold whole, or null. */
export async function firstFault(needed: readonly NeededFile[], stores: readonly string[]): Promise<string | null> {
  for (const { sha256, isAttached } of needed) {
    const hashes = await Promise.all(stores.map((store) => hashOfFile(filePath(store, sha256))));
    if (hashes.includes(sha256)) continue;
    if (!isAttached && hashes.every((hash) => hash === null)) continue;
    return `the stored file ${filePath(stores[0] ?? "", sha256)} is missing or damaged`;
  }
  return null;
}

async function copied(source: string, target: string, sha256: string): Promise<string | null> {
  const draft = `${target}.part-${String(process.pid)}`;
  try {
    await copyFile(source, draft, constants.COPYFILE_FICLONE);
    const found = await hashOfFile(draft);
    if (found !== sha256) return found;
    await syncPath(draft);
    await rename(draft, target);
    return found;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function linked(earlier: string, target: string, sha256: string): Promise<boolean> {
  if ((await hashOfFile(earlier)) !== sha256) return false;
  return link(earlier, target).then(
    () => true,
    () => false,
  );
}

/** Waits until a file, or the names in a folder, are on the disk. */
export async function syncPath(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
