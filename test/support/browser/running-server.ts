import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../../..");

/** The program as an operator starts it, on a data folder of its own. */
export interface RunningServer {
  readonly url: string;
  /** Everything printed until it was ready. */
  readonly greeting: string;
  readonly dataFolder: string;
  /** Sends SIGTERM and waits. @returns the exit code. */
  stop(): Promise<number | null>;
}

/** Starts `khung start` with a free port; builds first when the sources changed. */
export async function startKhung(
  options: { args?: readonly string[]; dataFolder?: string; env?: Record<string, string> } = {},
): Promise<RunningServer> {
  const dataFolder = options.dataFolder ?? (await mkdtemp(join(tmpdir(), "khung-run-")));
  const child = spawn(process.execPath, [join(root, "server/cli/khung.mjs"), "start", ...(options.args ?? [])], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: "0",
      KHUNG_DATA: dataFolder,
      KHUNG_LOG: "warn",
      ...options.env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  const ended = new Promise<number | null>((done) => child.once("exit", done));
  const greeting = await new Promise<string>((done, fail) => {
    const hear = (chunk: Buffer): void => {
      printed += chunk.toString();
      if (/Khung is ready: \S+/.test(printed)) setTimeout(() => done(printed), 50);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    void ended.then((code) => fail(new Error(`khung start ended with ${String(code)}:\n${printed}`)));
  });
  const url = /Khung is ready: (\S+)/.exec(greeting)?.[1] ?? "";
  return {
    url,
    greeting,
    dataFolder,
    async stop() {
      child.kill("SIGTERM");
      const code = await ended;
      if (options.dataFolder === undefined) await rm(dataFolder, { recursive: true, force: true });
      return code;
    },
  };
}
