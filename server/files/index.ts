import { StoredFile } from "./stored-file.entity.ts";

export { assertSoundArchive, readArchive } from "./archive.ts";
export { type ExaminedFile, examineFile, type IncomingFile } from "./examine-file.ts";
export { FILE_LIMITS, megabytes } from "./file-limits.ts";
export { cleanName, FILE_KINDS } from "./file-name.ts";
export { assertHourlyShare, attachable, fileStoreOf, storeFile } from "./file.service.ts";
export { filePath, type FileStore, folderStore, hashOfFile } from "./file-store.ts";
export { messages } from "./files.messages.ts";
export { removeOrphans, removeUnattachedFiles } from "./remove-files.ts";
export { StoredFile } from "./stored-file.entity.ts";
export { readFilesByIds, type StoredFileRow } from "./stored-file.read.ts";
export { decodeText } from "./text.ts";
export { readStoredFile, uploadFile } from "./upload.ts";

export const entities = [StoredFile];
