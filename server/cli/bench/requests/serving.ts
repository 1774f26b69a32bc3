import { type ChildProcess, fork } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Settings } from "../../../app/settings.ts";
import type { Usage } from "./serve.ts";

/** A program that serves, in a process of its own. */
export interface Serving {
  readonly port: number;
  readonly pid: number | undefined;
  usage(): Promise<Usage>;
  /** The same once it has given back what it does not need, as a server does that nobody asks any more. */
  rest(): Promise<Usage>;
  stop(): Promise<void>;
}

const PROGRAM = fileURLToPath(new URL(`./serve${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`, import.meta.url));

/** Starts the server on a database that is there. */
export async function startServing(address: Settings["database"]): Promise<Serving> {
  const folder = await mkdtemp(join(tmpdir(), "khung-bench-"));
  const url = address.kind === "sqlite" ? `sqlite:${address.file}` : address.url;
  const env = { ...process.env, NODE_ENV: "production", DATABASE_URL: url, KHUNG_DATA: folder, KHUNG_DEMO: "off" };
  // Standbys belong to the installation's own database, never to one that a bench fills.
  const served = await startProgram(PROGRAM, { ...env, KHUNG_DOCUMENTS: "any", DATABASE_REPLICA_URLS: "" });
  return {
    ...served,
    async stop() {
      await served.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Starts a program that tells its port when it listens, and what it used up when it is asked. */
export async function startProgram(
  path: string,
  env: NodeJS.ProcessEnv,
  options: { readonly cwd?: string; readonly execArgv?: string[] } = {},
): Promise<Serving> {
  const child = fork(path, { env, stdio: ["ignore", "inherit", "inherit", "ipc"], ...options });
  const { port } = await heard<{ port: number }>(child);
  const told = (asked: "usage" | "rest"): Promise<Usage> => {
    const answer = heard<Usage>(child);
    child.send(asked);
    return answer;
  };
  return {
    port,
    pid: child.pid,
    usage: () => told("usage"),
    rest: () => told("rest"),
    async stop() {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      if (child.exitCode === null) child.send("end");
      await ended;
    },
  };
}

function heard<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null): void =>
      reject(new Error(`the program that serves ended with ${String(code)}`));
    child.once("exit", onExit);
    child.once("message", (message) => {
      child.off("exit", onExit);
      resolve(message as T);
    });
  });
}
