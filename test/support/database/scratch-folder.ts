import { mkdtemp, readdir, rm, statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const MEMORY = "/dev/shm";
/** Docker gives 64 MB of it unless told otherwise, which a database server fills. */
const ENOUGH = 2 * 1024 ** 3;

/** Folders name the process that made them: `khung-api-4711-x1y2z3`. */
const OWNED = /^khung-[a-z-]+-(\d+)-\w{6}$/;

/** Makes a folder for data that a test run throws away: in memory where the machine has such a place and room in it. */
export async function scratchFolder(prefix: string): Promise<string> {
  const free = await statfs(MEMORY).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => 0,
  );
  return mkdtemp(join(free >= ENOUGH ? MEMORY : tmpdir(), `${prefix}${String(process.pid)}-`));
}

/** Removes scratch folders of processes that are gone: a run that is killed clears nothing up. */
export async function sweepScratch(): Promise<void> {
  for (const place of new Set([MEMORY, tmpdir()])) {
    const names = await readdir(place).catch(() => []);
    for (const name of names) {
      const pid = Number(OWNED.exec(name)?.[1] ?? 0);
      if (pid > 0 && !isAlive(pid))
        await rm(join(place, name), { recursive: true, force: true }).catch(() => undefined);
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
