import { spawn } from "node:child_process";
import { resolve } from "node:path";
import type { Settings } from "../../../server/app/settings.ts";

const root = resolve(import.meta.dirname, "../../..");

/** How a command ended, and what it said. */
export interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** What tells a process of its own where the data of a test lies. */
export function environmentOf({ dataFolder, database }: Settings): Record<string, string> {
  return { KHUNG_DATA: dataFolder, ...(database.kind === "postgresql" ? { DATABASE_URL: database.url } : {}) };
}

/** Runs `khung …` as a process of its own, from its sources. */
export function runKhung(env: Readonly<Record<string, string>>, ...words: readonly string[]): Promise<Said> {
  const { DATABASE_URL: _, ...own } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", "server/cli/main.ts", ...words], {
    ...{ cwd: root, env: { ...own, KHUNG_LOG: "silent", ...env } },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = { out: "", error: "" };
  child.stdout.on("data", (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said.error += chunk.toString()));
  return new Promise((done) => child.once("close", (code) => done({ ...said, code })));
}
