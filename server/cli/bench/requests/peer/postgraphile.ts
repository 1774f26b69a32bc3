import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { writeSql } from "../../../../kernel/index.ts";
import type { BenchDatabase } from "../../scene/bench-database.ts";
import { type Serving, startProgram } from "../serving.ts";
import { PEER_PROGRAM } from "./peer-program.ts";
import { PEER_STATEMENTS } from "./peer-schema.ts";

const VERSION = "5.1.5";

/**
 * Starts PostGraphile over the same database, from a folder of its own; it is no dependency of the program.
 *
 * @throws Error in plain words when it cannot be installed here.
 */
export async function startPostgraphile(bench: BenchDatabase): Promise<Serving> {
  if (bench.address.kind !== "postgresql") throw new Error("PostGraphile runs on PostgreSQL alone");
  const folder = await installed();
  for (const statement of PEER_STATEMENTS) await sql.raw(statement).execute(writeSql(bench.database.fork()));
  const env = { ...process.env, DATABASE_URL: bench.address.url, NODE_ENV: "production", GRAPHILE_ENV: "production" };
  return startProgram(join(folder, "serve.mjs"), env, { cwd: folder, execArgv: [] });
}

/** The folder with its packages, installed at the first time. */
async function installed(): Promise<string> {
  const folder = join(tmpdir(), "khung-peers", `postgraphile-${VERSION}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "serve.mjs"), PEER_PROGRAM);
  if (existsSync(join(folder, "node_modules", "postgraphile", "package.json"))) return folder;
  await writeFile(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  if (await runs("npm", ["install", "--no-audit", "--no-fund", `postgraphile@${VERSION}`], folder)) return folder;
  throw new Error(
    `PostGraphile ${VERSION} could not be installed from the package registry; without --peers the rest is measured`,
  );
}

function runs(command: string, args: readonly string[], cwd: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, stdio: "ignore", timeout: 300_000 });
    child.on("error", () => resolve(false));
    child.on("exit", (code) => resolve(code === 0));
  });
}
