import { Command } from "commander";
import { afterAll, beforeAll, expect, it } from "vitest";
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import type { ProcessesResult } from "../../../server/cli/bench/processes/processes-bench.ts";
import { registerProcesses } from "../../../server/cli/bench/processes/register.ts";
import { emptyPostgresql } from "../../support/each-database.ts";

const root = resolve(import.meta.dirname, "../../..");
let base: Awaited<ReturnType<typeof emptyPostgresql>>;

beforeAll(async () => {
  base = await emptyPostgresql("two_bench");
});
afterAll(() => base.drop());

it("two processes answer alike, and a short run says what the second one brings", () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...["--import", "tsx", "server/cli/main.ts", "bench", "processes", "--cases", "list,submit", "--json"],
      ...["--units", "4", "--rounds", "1", "--seconds", "1", "--concurrency", "4"],
    ],
    { cwd: root, encoding: "utf8", env: { ...process.env, DATABASE_URL: base.url } },
  );
  expect(stderr).toBe("");
  expect(status).toBe(0);
  const { cores, measured } = JSON.parse(stdout) as ProcessesResult;
  expect(cores).toBeGreaterThan(0);
  expect(measured.map((one) => one.case)).toEqual(["list", "submit"]);
  for (const one of measured) {
    expect(one.onePerSecond).toBeGreaterThan(0);
    expect(one.twoPerSecond).toBeGreaterThan(0);
    expect(one.ratio).toBeGreaterThan(0);
  }
});

it("numbers without sense are refused before anything is started", async () => {
  for (const wrong of ["--rounds 0", "--seconds 90", "--cases dance", "--concurrency x", "--units 1.5"]) {
    const program = new Command().exitOverride();
    program.configureOutput({ writeErr: () => undefined });
    registerProcesses(program);
    for (const command of program.commands) command.exitOverride().configureOutput({ writeErr: () => undefined });
    const asked = program.parseAsync(["processes", ...wrong.split(" ")], { from: "user" });
    await expect(asked).rejects.toThrow("is invalid");
  }
});
