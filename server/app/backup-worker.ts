/*
 * Runs in a thread of its own, so that copying a large file never holds up requests. Only syntax that Node strips by
 * itself stands here: threads do not inherit the loader.
 */
import { createRequire } from "node:module";
import { parentPort, workerData } from "node:worker_threads";

const job = workerData as { readonly from: string; readonly to: string };
// The driver's own copy of SQLite: two copies in one process would break each other's file locks.
const driver = createRequire(createRequire(import.meta.url).resolve("@mikro-orm/sqlite"));
const Sqlite = driver("better-sqlite3") as new (
  file: string,
  options: { readonly: boolean; fileMustExist: boolean; timeout: number },
) => { prepare(text: string): { run(...values: unknown[]): unknown; pluck(): { all(): unknown[] } }; close(): void };

const source = new Sqlite(job.from, { readonly: true, fileMustExist: true, timeout: 5000 });
source.prepare("vacuum into ?").run(job.to);
source.close();
const copy = new Sqlite(job.to, { readonly: true, fileMustExist: true, timeout: 5000 });
const faults = copy.prepare("pragma integrity_check").pluck().all();
copy.close();
parentPort?.postMessage(faults.map(String));
