import { mkdtemp, statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const MEMORY = "/dev/shm";
/** Docker gives 64 MB of it unless told otherwise, which a database server fills. */
const ENOUGH = 2 * 1024 ** 3;

/** Makes a folder for data that a test run throws away: in memory where the machine has such a place and room in it. */
export async function scratchFolder(prefix: string): Promise<string> {
  const free = await statfs(MEMORY).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => 0,
  );
  return mkdtemp(join(free >= ENOUGH ? MEMORY : tmpdir(), prefix));
}
