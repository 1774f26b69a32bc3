import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const root = resolve(import.meta.dirname, "../../..");
const CLOCK = pathToFileURL(join(import.meta.dirname, "shifted-clock.mjs")).href;
/** The servers of the tests live in the middle of one month and one working day, whenever the tests run. */
const SHIFT = Date.parse("2026-11-18T02:00:00Z") - Date.now();

/** The program as an operator starts it, on a data folder of its own. */
export interface RunningServer {
  readonly url: string;
  /** Everything printed until it was ready. */
  readonly greeting: string;
  readonly dataFolder: string;
  /** What its clock says. */
  now(): Date;
  /** Sends SIGTERM and waits. @returns the exit code. */
  stop(): Promise<number | null>;
  /** Ends it in the middle of whatever it does, as a cut of the power would. */
  kill(): Promise<void>;
}

/** Starts `khung start` with a free port; builds first when the sources changed, unless the run has done so. */
export async function startKhung(
  options: { args?: readonly string[]; dataFolder?: string; env?: Record<string, string> } = {},
): Promise<RunningServer> {
  const dataFolder = options.dataFolder ?? (await mkdtemp(join(tmpdir(), `khung-run-${String(process.pid)}-`)));
  const entry = process.env["KHUNG_TEST_BUILT"] === undefined ? "server/cli/khung.mjs" : "dist/server/cli/main.js";
  const child = spawn(process.execPath, [join(root, entry), "start", ...(options.args ?? [])], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: "0",
      KHUNG_DATA: dataFolder,
      KHUNG_LOG: "warn",
      // Tests ask what no page asks; those of the console alone say "trusted".
      KHUNG_DOCUMENTS: "any",
      KHUNG_TEST_SHIFT: String(SHIFT),
      NODE_OPTIONS: `${process.env["NODE_OPTIONS"] ?? ""} --import=${CLOCK}`.trim(),
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
    now: () => new Date(Date.now() + SHIFT),
    async stop() {
      child.kill("SIGTERM");
      const code = await ended;
      if (options.dataFolder === undefined) await rm(dataFolder, { recursive: true, force: true });
      return code;
    },
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
