import { spawn } from "node:child_process";
import { resolve } from "node:path";
import type { Answer } from "../../support/test-khung.ts";

const root = resolve(import.meta.dirname, "../../..");

/** A whole server as a process of its own. */
export interface ServerProcess {
  /** Waits until the process has printed something like this. */
  heard(pattern: RegExp): Promise<RegExpExecArray>;
  /** Sends a document as whoever the cookie is of. */
  ask(cookie: string, query: string, variables?: object): Promise<Answer>;
  /** Ends it at once, as a power cut does. */
  kill(): Promise<void>;
}

const running = new Set<ServerProcess>();

/**
 * Starts a server process.
 *
 * @param env where its data lies, and what else is special.
 */
export async function startProcess(env: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const child = spawn(process.execPath, ["--import", "tsx", "test/api/traps/opening-server.ts"], {
    cwd: root,
    env: { ...process.env, PORT: "0", KHUNG_LOG: "silent", NODE_ENV: "production", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  let url = "";
  const server: ServerProcess = {
    async heard(pattern) {
      for (;;) {
        const found = pattern.exec(printed);
        if (found) return found;
        if (child.exitCode !== null) throw new Error(`the server ended:\n${printed}`);
        await new Promise((done) => setTimeout(done, 20));
      }
    },
    async ask(cookie, query, variables = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", cookie },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer;
    },
    async kill() {
      running.delete(server);
      child.kill("SIGKILL");
      await ended;
    },
  };
  running.add(server);
  [, url = ""] = await server.heard(/Khung is ready: (\S+)/);
  return server;
}

/** Ends every process that a test left behind. */
export async function killProcesses(): Promise<void> {
  for (const server of [...running]) await server.kill();
}
