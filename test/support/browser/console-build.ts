import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

/** Builds the console once before the browser tests, when its sources changed; all files of the run look at this build. */
export function setup(): void {
  const script = resolve(import.meta.dirname, "../../../server/cli/build.mjs");
  const { status } = spawnSync(process.execPath, [script], {
    stdio: ["ignore", 2, 2],
    env: { ...process.env, NODE_ENV: "production" },
  });
  if (status !== 0) throw new Error("the console did not build");
  process.env["KHUNG_TEST_BUILT"] = "yes";
}
