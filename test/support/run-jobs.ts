import { runJobs as run } from "../../server/app/scheduler.ts";
import { jobList, makeHooks } from "../../server/app/services.ts";
import type { Settings } from "../../server/app/settings.ts";
import { failures } from "./per-file/memory.ts";
import type { TestKhung } from "./test-khung.ts";

export { failures } from "./per-file/memory.ts";

/**
 * Runs the jobs of the server once, at the time of the test's clock: all of them, or those named.
 *
 * @returns what each job did; null when it had nothing to do or failed.
 */
export function runJobs(
  khung: TestKhung,
  names: readonly string[] = jobList.map(({ name }) => name),
  over: Partial<Settings> = {},
): Promise<ReadonlyMap<string, object | null>> {
  const log = { info: () => undefined, error: (details: object) => failures.push(details) };
  return run(
    jobList.filter(({ name }) => names.includes(name)),
    {
      database: khung.database,
      settings: { ...khung.settings, ...over },
      clock: khung.clock,
      hooks: makeHooks(khung.settings),
      log,
      url: "http://khung.test",
    },
  );
}
