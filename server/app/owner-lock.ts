import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, rmSync, statSync } from "node:fs";
import { connect, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { dirname, resolve } from "node:path";
import type { FieldError, RuleValues } from "../kernel/index.ts";

/** Longest path of a local socket that every system takes. */
const MAX_SOCKET_PATH = 100;

/** A list of 20,000 products is the longest that anybody sends. */
const LONGEST_REQUEST = 64_000_000;

/** The path of the socket on which the process that owns a data folder listens. */
export function socketPath(dataFolder: string): string {
  const name = `khung-${createHash("sha256").update(resolve(dataFolder)).digest("hex").slice(0, 16)}`;
  if (process.platform === "win32") return `\\\\.\\pipe\\${name}`;
  const path = resolve(dataFolder, "khung.sock");
  return Buffer.byteLength(path) <= MAX_SOCKET_PATH ? path : resolve(tmpdir(), `${name}.sock`);
}

/** In the folder that all users share anybody may lay a socket under any name: there only one of one's own is trusted. */
function isTrusted(path: string): boolean {
  if (process.getuid === undefined || dirname(path) !== tmpdir()) return true;
  const uid = statSync(path, { throwIfNoEntry: false })?.uid;
  return uid === undefined || uid === process.getuid();
}

/** A verb sent by the command line to the server that owns the data. */
export interface LocalRequest {
  readonly verb: string;
  readonly input: unknown;
}

/** Answer to it. */
export interface LocalAnswer {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: string;
  /** The rule that refused it, where it was one. */
  readonly refusal?: {
    readonly rule: string;
    readonly values: RuleValues;
    readonly fields: readonly FieldError[];
  };
}

/** Holds the data folder for one process; others are refused while it stands. */
export interface OwnerLock {
  release(): Promise<void>;
}

/** The data folder belongs to another running process. */
export class AlreadyOwned extends Error {
  constructor(dataFolder: string) {
    super(`another Khung server owns ${dataFolder}; stop it first`);
  }
}

/** The data folder cannot be written: a read-only or full disk, or another user's folder. */
export class FolderUnusable extends Error {
  constructor(dataFolder: string, reason: string) {
    super(`the data folder ${dataFolder} cannot be written (${reason}); KHUNG_DATA names another one`);
  }
}

const UNWRITABLE: Readonly<Record<string, string>> = {
  EROFS: "its file system is read-only",
  EACCES: "it belongs to another user",
  EPERM: "it belongs to another user",
  ENOSPC: "its disk is full",
  ENOTDIR: "it is no folder",
  EEXIST: "it is no folder",
};

/**
 * Makes this process the owner of the data folder: exactly one server may write an SQLite file.
 *
 * The owner listens on a local socket; commands that write are sent there.
 *
 * @throws AlreadyOwned when a living process owns it; a socket left by a dead one is taken over.
 * @throws FolderUnusable when it cannot be written.
 */
export async function own(
  dataFolder: string,
  answer: (request: LocalRequest) => Promise<LocalAnswer>,
): Promise<OwnerLock> {
  try {
    return await take(dataFolder, answer);
  } catch (error) {
    const reason = UNWRITABLE[(error as NodeJS.ErrnoException).code ?? ""];
    throw reason === undefined ? error : new FolderUnusable(dataFolder, reason);
  }
}

async function take(dataFolder: string, answer: (request: LocalRequest) => Promise<LocalAnswer>): Promise<OwnerLock> {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const path = socketPath(dataFolder);
  if (await isOwned(dataFolder)) throw new AlreadyOwned(dataFolder);
  if (process.platform !== "win32") rmSync(path, { force: true });
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    serveSocket(socket, answer);
  });
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(path, done);
  });
  // Who can connect acts as the program itself: that is its user alone, whatever the mask of new files says.
  if (process.platform !== "win32") chmodSync(path, 0o600);
  return {
    release: () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => done());
      }),
  };
}

function serveSocket(socket: Socket, answer: (request: LocalRequest) => Promise<LocalAnswer>): void {
  let text = "";
  socket.setEncoding("utf8");
  socket.on("data", (chunk: string) => {
    text += chunk;
    if (text.length > LONGEST_REQUEST) return void socket.destroy();
    const end = text.indexOf("\n");
    if (end < 0) return;
    const line = text.slice(0, end);
    text = "";
    // A line that is no JSON is answered like any other failure: thrown here, it would end the server.
    Promise.resolve(line)
      .then((asked) => answer(JSON.parse(asked) as LocalRequest))
      .catch((error: unknown): LocalAnswer => ({ ok: false, error: (error as Error).message }))
      .then(
        (reply) => socket.end(`${JSON.stringify(reply)}\n`),
        () => socket.destroy(),
      );
  });
}

/** Whether a living process owns the data folder. */
export function isOwned(dataFolder: string): Promise<boolean> {
  const path = socketPath(dataFolder);
  return new Promise((answer) => {
    if (!isTrusted(path)) return answer(false);
    const socket = connect(path);
    socket.once("connect", () => {
      socket.destroy();
      answer(true);
    });
    socket.once("error", () => answer(false));
  });
}

/**
 * Sends a verb to the server that owns the data folder.
 *
 * @returns null when no server runs there.
 */
export function askOwner(dataFolder: string, request: LocalRequest): Promise<LocalAnswer | null> {
  const path = socketPath(dataFolder);
  return new Promise((answer, fail) => {
    if (!isTrusted(path)) return answer(null);
    const socket = connect(path);
    let text = "";
    socket.setEncoding("utf8");
    socket.once("connect", () => socket.write(`${JSON.stringify(request)}\n`));
    socket.on("data", (chunk: string) => (text += chunk));
    socket.once("end", () => answer(JSON.parse(text) as LocalAnswer));
    socket.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "ENOENT" || error.code === "ECONNREFUSED" ? answer(null) : fail(error),
    );
  });
}
