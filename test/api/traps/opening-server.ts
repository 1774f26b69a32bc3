import "reflect-metadata";
import { readSettings } from "../../../server/app/settings.ts";
import { openingProgressOf } from "../../../server/evaluation/opening/progress/opening-progress.ts";
import { startServer } from "../../../server/main.ts";

/*
 * The whole server as a process of its own. With KHUNG_TEST_HALT it stands still as soon as the opening of that cycle
 * has written its evaluations and not yet committed them, says so, and waits to be killed.
 */
const server = await startServer(readSettings(process.env), { empty: true });
process.stdout.write(server.greeting);

const halt = process.env["KHUNG_TEST_HALT"];
if (halt !== undefined) watch(halt);

function watch(cycleId: string): void {
  const progress = openingProgressOf(cycleId);
  if (progress === null || progress.opened === 0) return void setImmediate(watch, cycleId);
  process.stdout.write(`Half-way: ${String(progress.opened)} of ${String(progress.total)}\n`);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
}
