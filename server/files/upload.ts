import { NotFound, type RequestContext } from "../kernel/index.ts";
import { examineFile, type IncomingFile } from "./examine-file.ts";
import { recordUpload } from "./file.service.ts";
import type { FileStore } from "./file-store.ts";
import { readUpload } from "./stored-file.read.ts";
import type { StoredFile } from "./stored-file.entity.ts";

/**
 * Takes an upload: examines it, keeps its bytes, records who brought it.
 *
 * The examination and the writing of bytes happen outside the transaction, which stays short. The bytes are asked for
 * once more after it, since the removal of an older upload of the same content may have run in between.
 *
 * @throws Refused, TooLarge as `examineFile` and `recordUpload` do.
 */
export async function uploadFile(context: RequestContext, input: IncomingFile): Promise<StoredFile> {
  const examined = await examineFile(input);
  await context.fileStore.put(examined.sha256, input.bytes);
  const file = await context.write("uploadFile", examined, recordUpload);
  await context.fileStore.put(examined.sha256, input.bytes);
  return file;
}

/** Where a file is asked for: a request, or a transaction with the store of its hooks. */
interface Reading extends Pick<RequestContext, "sql" | "viewer" | "clock"> {
  readonly fileStore: FileStore;
}

/**
 * The bytes of one's own upload, for a verb that reads them instead of keeping them (an import).
 *
 * @throws NotFound when there is none, or it is another account's.
 */
export async function readStoredFile(
  reading: Reading,
  fileId: string,
): Promise<{ readonly file: Pick<StoredFile, "id" | "name" | "sha256" | "contentType">; readonly bytes: Buffer }> {
  const file = await readUpload(reading, fileId);
  if (!file) throw new NotFound("StoredFile", fileId);
  return { file, bytes: await reading.fileStore.read(file.sha256) };
}
