import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type FaultCase, pause } from "../fault.ts";
import { startLoad } from "../load.ts";
import { makePlace } from "../place.ts";

/** Loaded before the server: its clock is off by the seconds that a file tells. */
const OFF = `
import { readFileSync } from "node:fs";
const Real = Date;
let seconds = 0;
setInterval(() => { try { seconds = Number(readFileSync(process.env.KHUNG_FAULT_CLOCK, "utf8")); } catch {} }, 20).unref();
const now = () => Real.now() + seconds * 1000;
globalThis.Date = class extends Real {
  constructor(...parts) { if (parts.length === 0) super(now()); else super(...parts); }
  static now() { return now(); }
};
`;

/** The machine's clock is set, an hour on and an hour back, while people write. */
export const clockJumps: FaultCase = {
  name: "clock jumps",
  promise: "nothing is lost, the audit chain stays whole and is sealed on, whichever way the clock jumps",
  async run(rounds, say) {
    const folder = await mkdtemp(join(tmpdir(), "khung-clock-"));
    const clock = join(folder, "seconds");
    await writeFile(clock, "0");
    await writeFile(join(folder, "off.mjs"), OFF);
    const place = await makePlace("sqlite");
    await place.server.end("SIGTERM");
    await place.relaunch({
      env: { NODE_OPTIONS: `--import=${join(folder, "off.mjs")}`, KHUNG_FAULT_CLOCK: clock },
    });
    const load = startLoad(place.server.url, place.cookie, place.ledger);
    for (let round = 1; round <= rounds; round += 1) {
      for (const seconds of [3300, -3300, 0]) {
        await writeFile(clock, String(seconds));
        const before = place.ledger.acknowledged.length;
        await pause(1500);
        if (place.ledger.acknowledged.length === before) throw new Error(`nobody could write at ${String(seconds)} s`);
      }
      say(`round ${String(round)}: ${String(place.ledger.acknowledged.length)} acknowledged`);
    }
    await load.stop();
    const report = await place.finish(rounds);
    await rm(folder, { recursive: true, force: true });
    return report;
  },
};
