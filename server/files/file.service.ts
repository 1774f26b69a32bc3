import { type FieldError, InvalidInput, moment, TooLarge, Unauthenticated, type Work } from "../kernel/index.ts";
import { type ExaminedFile, examineFile, type IncomingFile } from "./examine-file.ts";
import { FILE_LIMITS, megabytes } from "./file-limits.ts";
import type { FileStore } from "./file-store.ts";
import { StoredFile } from "./stored-file.entity.ts";

const HOUR_MS = 3_600_000;

/** The store of the running program; services of tests without one say so. */
export function fileStoreOf({ hooks }: Pick<Work, "hooks">): FileStore {
  if (!hooks.fileStore) throw new TypeError("no file store is wired");
  return hooks.fileStore;
}

/**
 * Examines a file, keeps its bytes and records it, all in the running transaction: for what the program itself brings.
 *
 * @throws Refused, TooLarge as `examineFile` does.
 */
export async function storeFile(work: Work, input: IncomingFile): Promise<StoredFile> {
  const examined = await examineFile(input);
  await fileStoreOf(work).put(examined.sha256, input.bytes);
  return record(work, examined);
}

/**
 * Records an upload whose bytes were kept before.
 *
 * @throws Unauthenticated when nobody is signed in.
 * @throws TooLarge `file.hourly` when the account has uploaded its share of the hour.
 */
export async function recordUpload(work: Work, input: ExaminedFile): Promise<StoredFile> {
  await assertHourlyShare(work, input.size);
  return record(work, input);
}

/**
 * Gives uploads to the record that refers to them from now on, so that they stay.
 *
 * Only one's own uploads of the last day can be attached, and each once: what somebody else uploaded cannot be taken by
 * guessing its id. Call it in the transaction that writes the reference.
 *
 * @returns the files in the order of the ids.
 * @throws InvalidInput `file.notYours` for each id that is unknown, another account's, too old or attached already.
 */
export async function attachable(
  work: Work,
  fileIds: readonly string[],
  path = "input.fileIds",
): Promise<StoredFile[]> {
  if (fileIds.length === 0) return [];
  const since = hoursAgo(work, FILE_LIMITS.unattachedHours);
  const found = new Map((await work.em.find(StoredFile, { id: { $in: [...fileIds] } })).map((file) => [file.id, file]));
  const seen = new Set<string>();
  const faults: FieldError[] = [];
  const files = fileIds.flatMap((id, place) => {
    const file = found.get(id);
    const isOwn = file !== undefined && (work.viewer.isSystem || file.uploadedById === work.viewer.accountId);
    if (file && isOwn && !seen.has(id) && file.attachedAt === null && file.uploadedAt >= since) {
      seen.add(id);
      return [file];
    }
    faults.push({ path: `${path}.${String(place)}`, rule: "file.notYours" });
    return [];
  });
  if (faults.length > 0) throw new InvalidInput(faults);
  for (const file of files) file.attachedAt = moment(work.clock);
  return files;
}

/**
 * Refuses an upload before its bytes are read, when the account has used its share of the hour.
 *
 * @throws Unauthenticated when nobody is signed in.
 * @throws TooLarge `file.hourly`.
 */
export async function assertHourlyShare(work: Pick<Work, "sql" | "viewer" | "clock">, size: number): Promise<void> {
  const { accountId, isSystem } = work.viewer;
  if (isSystem) return;
  if (accountId === null) throw new Unauthenticated();
  const { bytes } = await work.sql
    .selectFrom("stored_file")
    .select(({ fn }) => fn.sum<number | string | null>("size").as("bytes"))
    .where("uploaded_by_id", "=", accountId)
    .where("uploaded_at", ">", hoursAgo(work, 1))
    .executeTakeFirstOrThrow();
  if (Number(bytes ?? 0) + size > FILE_LIMITS.hourlyBytes)
    throw new TooLarge("file.hourly", { limit: megabytes(FILE_LIMITS.hourlyBytes) });
}

async function record(work: Work, examined: ExaminedFile): Promise<StoredFile> {
  const file = Object.assign(new StoredFile(), {
    ...examined,
    uploadedById: work.viewer.accountId,
    uploadedAt: moment(work.clock),
  });
  work.em.persist(file);
  await work.em.flush();
  return file;
}

/** The moment so many hours ago, as it is stored. */
export function hoursAgo({ clock }: Pick<Work, "clock">, hours: number): string {
  return new Date(clock.now().getTime() - hours * HOUR_MS).toISOString();
}
