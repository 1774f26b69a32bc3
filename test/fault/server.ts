import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const main = resolve(root, "dist/server/cli/main.js");
const PASSWORD = "rainy season in the delta";

/** A server process that is about to meet trouble. */
export interface FaultServer {
  readonly url: string;
  readonly child: ChildProcess;
  /** Exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  printed(): string;
  /** Sends the signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<number | string>;
}

/** How a server is started. */
export interface Launch {
  readonly env: Readonly<Record<string, string>>;
  /** A shell prefix, such as a limit on the size of files. */
  readonly shell?: string;
}

/** Brings dist/ up to date once, so that a start is quick and no round waits for a compiler. */
export function build(): void {
  const { status } = spawnSync(process.execPath, [resolve(root, "server/cli/build.mjs")], { stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error("the server did not build");
}

/**
 * Starts `khung start --empty` and waits until it listens.
 *
 * @throws Error with everything printed when it ends before.
 */
export async function launch({ env, shell }: Launch): Promise<FaultServer> {
  const [command, args] =
    shell === undefined
      ? [process.execPath, [main, "start", "--empty"]]
      : ["bash", ["-c", `${shell}; exec "$0" "$@"`, process.execPath, main, "start", "--empty"]];
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production", PORT: "0", KHUNG_LOG: "error", KHUNG_DOCUMENTS: "any", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk: Buffer) => (printed = (printed + chunk.toString()).slice(-20_000)));
  const ended = new Promise<number | string>((done) =>
    child.once("exit", (code, signal) => done(code ?? signal ?? "")),
  );
  for (;;) {
    const url = /Khung is ready: (\S+)/.exec(printed)?.[1];
    if (url !== undefined)
      return {
        ...{ url, child, ended },
        printed: () => printed,
        end: (signal) => {
          child.kill(signal);
          return ended;
        },
      };
    const code = await Promise.race([ended, new Promise<null>((wait) => setTimeout(wait, 25, null))]);
    if (code !== null) throw new Error(`the server ended with ${String(code)}:\n${printed}`);
  }
}

/** An answer of the API. */
export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string; readonly rule?: string } }[];
}

/** Sends a document; connection faults are thrown. */
export async function ask(url: string, cookie: string, query: string, variables: object = {}): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(30_000),
  });
  const answer = (await response.json()) as Answer;
  // A server that is closing answers 503 in words of its own: it has done nothing.
  if (answer.data === undefined && answer.errors === undefined)
    throw new Error(`answered with ${String(response.status)}`);
  return answer;
}

/** Lets the first administrator of a new installation in. @returns the session's cookie. */
export async function enter(server: FaultServer): Promise<string> {
  const token = /token=(\S+)/.exec(server.printed())?.[1] ?? "";
  const set = "mutation ($input: SetPasswordByLinkInput!) { setPasswordByLink(input: $input) }";
  await ask(server.url, "", set, { input: { token, newPassword: PASSWORD } });
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      query: "mutation ($input: SignInInput!) { signIn(input: $input) { accountId } }",
      variables: { input: { username: "admin", password: PASSWORD } },
    }),
  });
  const cookie = response.headers.get("set-cookie")?.split(";")[0];
  if (cookie === undefined) throw new Error(`nobody could sign in: ${await response.text()}`);
  return cookie;
}
