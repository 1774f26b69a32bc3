import type { Sql, Work } from "../kernel/index.ts";
import { FILE_LIMITS } from "./file-limits.ts";
import { fileStoreOf, hoursAgo } from "./file.service.ts";
import type { FileStore } from "./file-store.ts";
import { StoredFile } from "./stored-file.entity.ts";

const BATCH = 500;

/**
 * Forgets uploads that nothing referred to for a day; their bytes go after the commit, unless another upload of the same
 * content stands.
 *
 * @param sql a connection outside of the transaction, to the database that is written to.
 * @returns how many were forgotten; at most 500, so that no transaction is long.
 */
export async function removeUnattachedFiles(work: Work, sql: Sql): Promise<{ removed: number }> {
  const left = await work.em.find(
    StoredFile,
    { attachedAt: null, uploadedAt: { $lt: hoursAgo(work, FILE_LIMITS.unattachedHours) } },
    { limit: BATCH, orderBy: { uploadedAt: "asc", id: "asc" } },
  );
  for (const file of left) work.em.remove(file);
  await work.em.flush();
  const store = fileStoreOf(work);
  const hashes = new Set(left.map(({ sha256 }) => sha256));
  work.afterCommit(async () => {
    for (const sha256 of hashes) await store.remove(sha256, () => isReferred(sql, sha256));
  });
  return { removed: left.length };
}

/** Removes bytes that no upload stands for: what a crash between writing and recording left. */
export async function removeOrphans(store: FileStore, sql: Sql, now: Date): Promise<number> {
  let removed = 0;
  const before = new Date(now.getTime() - FILE_LIMITS.unattachedHours * 3_600_000);
  for await (const hashes of store.olderThan(before)) {
    const known = await knownHashes(sql, hashes);
    for (const sha256 of hashes)
      if (!known.has(sha256) && (await store.remove(sha256, () => isReferred(sql, sha256)))) removed += 1;
  }
  return removed;
}

async function knownHashes(sql: Sql, hashes: readonly string[]): Promise<Set<string>> {
  const known = new Set<string>();
  for (let from = 0; from < hashes.length; from += BATCH) {
    const rows = await sql
      .selectFrom("stored_file")
      .select("sha256")
      .where("sha256", "in", hashes.slice(from, from + BATCH))
      .execute();
    for (const { sha256 } of rows) known.add(sha256);
  }
  return known;
}

async function isReferred(sql: Sql, sha256: string): Promise<boolean> {
  return (
    (await sql.selectFrom("stored_file").select("id").where("sha256", "=", sha256).executeTakeFirst()) !== undefined
  );
}
