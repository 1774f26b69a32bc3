import { statSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type FaultCase, pause, until } from "../fault.ts";
import { startLoad } from "../load.ts";
import { makePlace } from "../place.ts";
import { ask, launch } from "../server.ts";

/** No file may grow any more: what a full disk is to SQLite and its journal. */
export const diskFull: FaultCase = {
  name: "disk full",
  promise: "writes are refused and reads go on; with room again everything works and nothing is half",
  async run(rounds, say) {
    const place = await makePlace("sqlite");
    for (let round = 1; round <= rounds; round += 1) {
      await place.server.end("SIGTERM");
      const file = place.database.kind === "sqlite" ? place.database.file : "";
      // In blocks of 1024 bytes; the signal that comes with the limit is let go by, as on a disk there is none.
      const limit = Math.ceil(statSync(file).size / 1024) + 64 * round;
      await place.relaunch({ shell: `trap '' XFSZ; ulimit -f ${String(limit)}` });
      const load = startLoad(place.server.url, place.cookie, place.ledger);
      await until("refusing", 60, async () => (place.ledger.refused.get("INTERNAL") ?? 0) > 5 * round);
      await load.stop();
      const { data } = await ask(place.server.url, place.cookie, "{ me { account { username } } }");
      if (data === null || data === undefined) throw new Error("reads stopped when writes did");
      await place.server.end("SIGKILL");
      await place.check(`round ${String(round)}, full`);
      await place.relaunch();
      say(`round ${String(round)}: ${String(place.ledger.acknowledged.length)} acknowledged`);
    }
    return place.finish(rounds);
  },
};

/** The file system of the data becomes read-only, as after an error of the disk. */
export const readOnly: FaultCase = {
  name: "read-only file system",
  promise: "the start ends with a sentence and exit code, and changes nothing",
  missing: () => {
    const folder = mkdtempSync(join(tmpdir(), "khung-mount-"));
    const tried = spawnSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", folder]);
    if (tried.status === 0) spawnSync("umount", [folder]);
    rmSync(folder, { recursive: true, force: true });
    return tried.status === 0 ? null : "mounting a file system is not allowed here";
  },
  async run(_rounds, say) {
    const place = await makePlace("sqlite");
    const load = startLoad(place.server.url, place.cookie, place.ledger);
    await pause(300);
    await load.stop();
    await place.server.end("SIGTERM");
    const folder = dirname(place.database.kind === "sqlite" ? place.database.file : "");
    spawnSync("mount", ["--bind", folder, folder]);
    spawnSync("mount", ["-o", "remount,bind,ro", folder]);
    const faults: string[] = [];
    try {
      await launch({ env: { KHUNG_DATA: folder } }).then(
        () => faults.push("a server started on a read-only file system"),
        (error: Error) => {
          const said = error.message;
          if (!/ended with 1:[^]*its file system is read-only/.test(said) || /\n\s+at /.test(said))
            faults.push(`not a sentence: ${said.slice(0, 300)}`);
          say(said.trim().split("\n").at(-1) ?? "");
        },
      );
    } finally {
      spawnSync("umount", [folder]);
    }
    await place.relaunch();
    const report = await place.finish(1);
    return { ...report, faults: [...report.faults, ...faults] };
  },
};
