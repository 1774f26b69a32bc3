import { randomBytes } from "node:crypto";
import { mkdir, open, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Keys of secret votes, one a meeting, kept outside the database and its backups.
 *
 * A key is destroyed when the meeting is counted, so that no old copy of the database can be opened afterwards.
 */
export interface BallotKeys {
  create(meetingId: string): Promise<void>;
  /** Null when the key is gone. */
  read(meetingId: string): Promise<Buffer | null>;
  destroy(meetingId: string): Promise<void>;
  /** Meetings whose keys are there. */
  list(): Promise<string[]>;
}

const KEY_BYTES = 32;
const MEETING_ID = /^[0-9a-f-]{36}$/;

/**
 * Keys as files that only the server's user may read, in a folder that backups leave out.
 *
 * @param folder shared by all server processes of the installation.
 */
export function fileBallotKeys(folder: string): BallotKeys {
  const fileOf = (meetingId: string): string => {
    if (!MEETING_ID.test(meetingId)) throw new TypeError("not a meeting id");
    return join(folder, `${meetingId}.key`);
  };
  return {
    async create(meetingId) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(fileOf(meetingId), randomBytes(KEY_BYTES), { mode: 0o600, flag: "wx", flush: true });
    },
    async read(meetingId) {
      try {
        const key = await readFile(fileOf(meetingId));
        return key.length === KEY_BYTES ? key : null;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
        throw error;
      }
    },
    async destroy(meetingId) {
      await overwrite(fileOf(meetingId));
      await rm(fileOf(meetingId), { force: true });
    },
    async list() {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      return (await readdir(folder))
        .filter((name) => name.endsWith(".key"))
        .map((name) => name.slice(0, -".key".length));
    },
  };
}

/** Random bytes over the key first: on most disks the old block is then gone, not only its name. */
async function overwrite(file: string): Promise<void> {
  try {
    const handle = await open(file, "r+");
    try {
      await handle.write(randomBytes(KEY_BYTES), 0, KEY_BYTES, 0);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}
