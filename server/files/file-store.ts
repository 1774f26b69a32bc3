import { createHash, randomUUID } from "node:crypto";
import { createReadStream, type ReadStream } from "node:fs";
import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

declare module "../kernel/work.ts" {
  interface Hooks {
    /** Where the bytes of files lie. */
    fileStore?: FileStore;
  }
  interface RequestContext {
    /** Where the bytes of files lie. */
    readonly fileStore: FileStore;
  }
}

/** Bytes of files by the hash of their content; what was put in never changes. */
export interface FileStore {
  /** Keeps the bytes; they are on the disk when this returns. The same content is stored once. */
  put(sha256: string, bytes: Buffer): Promise<void>;
  /** @throws Error when the bytes are not there. */
  read(sha256: string): Promise<Buffer>;
  open(sha256: string): ReadStream;
  has(sha256: string): Promise<boolean>;
  /** Removes the bytes unless `isNeeded` says, when nobody can find them any more, that somebody refers to them. */
  remove(sha256: string, isNeeded: () => Promise<boolean>): Promise<boolean>;
  /** Hashes of everything that was put in before the moment, folder by folder; what a crash left is put in order. */
  olderThan(moment: Date): AsyncGenerator<string[]>;
}

/**
 * Keeps files in a folder that several server processes may share: `ab/cdef…` for the hash `abcdef…`.
 *
 * A file is written under a draft's name, synchronized and renamed, so that a name never stands for half a file.
 */
export function folderStore(folder: string): FileStore {
  const pathOf = (sha256: string): string => filePath(folder, sha256);
  const has = (sha256: string): Promise<boolean> => exists(pathOf(sha256));
  return {
    has,
    read: (sha256) => readFile(pathOf(sha256)),
    open: (sha256) => createReadStream(pathOf(sha256)),
    async put(sha256, bytes) {
      if (await has(sha256)) return;
      await writeDurably(pathOf(sha256), bytes);
    },
    async remove(sha256, isNeeded) {
      const aside = `${pathOf(sha256)}.gone-${randomUUID()}`;
      if (!(await moved(pathOf(sha256), aside))) return false;
      if (await isNeeded()) {
        await rename(aside, pathOf(sha256));
        return false;
      }
      await rm(aside, { force: true });
      return true;
    },
    async *olderThan(moment) {
      for (const prefix of (await namesIn(folder)).filter((name) => /^[0-9a-f]{2}$/.test(name)))
        yield await oldFiles(join(folder, prefix), prefix, moment);
    },
  };
}

/** Where a file of a store lies. Example: "abcd…" → "FOLDER/ab/cd…". */
export function filePath(folder: string, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new TypeError("not a SHA-256");
  return join(folder, sha256.slice(0, 2), sha256.slice(2));
}

/** Hash of a file's content, read piece by piece; null when it is not there. */
export async function hashOfFile(path: string): Promise<string | null> {
  const hash = createHash("sha256");
  try {
    for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
    return hash.digest("hex");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

async function writeDurably(path: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.part-${randomUUID()}`;
  try {
    const handle = await open(draft, "wx", 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, path);
    await syncFolder(dirname(path));
  } finally {
    await rm(draft, { force: true });
  }
}

/** A new name is on the disk only when its folder is. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function oldFiles(folder: string, prefix: string, moment: Date): Promise<string[]> {
  const old: string[] = [];
  for (const name of await namesIn(folder)) {
    const { mtime } = await stat(join(folder, name)).catch(() => ({ mtime: new Date() }));
    if (mtime >= moment) continue;
    if (/^[0-9a-f]{62}$/.test(name)) old.push(prefix + name);
    else if (name.includes(".part-")) await rm(join(folder, name), { force: true });
    // Whether it was still needed when the process died is not known: it gets its name back and is asked about again.
    else if (name.includes(".gone-")) await moved(join(folder, name), join(folder, name.replace(/\.gone-.*/, "")));
  }
  return old;
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

async function moved(from: string, to: string): Promise<boolean> {
  return rename(from, to).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return false;
      throw error;
    },
  );
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
