import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { connect, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type FaultCase, pause, until } from "../fault.ts";
import { newLedger, repeatUnanswered, startLoad } from "../load.ts";
import { freePort } from "../postgres.ts";
import { prove } from "../proof.ts";
import { enter, launch } from "../server.ts";

const DEBIAN = "/usr/lib/postgresql";

/** Debian's binaries: the one from npm has neither pg_basebackup nor pg_ctl promote beside it. */
function binaries(): string | null {
  const version = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort().at(-1) : undefined;
  const folder = version === undefined ? null : join(DEBIAN, version, "bin");
  return folder !== null && existsSync(join(folder, "pg_basebackup")) ? folder : null;
}

/** Runs a program of PostgreSQL, as its own user where this one is root. */
function run(bin: string, program: string, ...args: readonly string[]): void {
  const command = [join(bin, program), ...args];
  const [file = "", ...rest] =
    process.getuid?.() === 0 ? ["setpriv", "--reuid=postgres", "--clear-groups", ...command] : command;
  const { status, stderr } = spawnSync(file, rest, { encoding: "utf8", stdio: ["ignore", "ignore", "pipe"] });
  if (status !== 0) throw new Error(`${program} ended with ${String(status)}: ${stderr.slice(-500)}`);
}

/** One address that leads to whichever server is the primary, as a proxy in front of Patroni does. */
async function switchboard(first: number): Promise<{ port: number; lead(port: number): void; close(): void }> {
  let target = first;
  const open = new Set<Socket>();
  const server: Server = createServer((client) => {
    const upstream = connect(target, "127.0.0.1");
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(from);
      from.on("error", () => to.destroy());
      from.on("close", () => {
        open.delete(from);
        to.destroy();
      });
      from.pipe(to);
    }
  });
  const port = await freePort();
  await new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
  return {
    port,
    lead(next) {
      target = next;
      for (const socket of open) socket.destroy();
    },
    close() {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}

/** The primary dies, its synchronous standby is promoted. */
export const promoteStandby: FaultCase = {
  name: "standby promoted",
  promise: "with synchronous replication no acknowledged write is lost, and the server goes on by itself",
  missing: () => (binaries() === null ? "it needs Debian's PostgreSQL (pg_basebackup), which is not installed" : null),
  async run(_rounds, say) {
    const bin = binaries() ?? "";
    const folder = mkdtempSync(join(tmpdir(), "khung-standby-"));
    if (process.getuid?.() === 0) {
      const id = Number(spawnSync("id", ["-u", "postgres"], { encoding: "utf8" }).stdout);
      chownSync(folder, id, id);
    }
    const [first, second] = [join(folder, "first"), join(folder, "second")];
    const [firstPort, secondPort] = [await freePort(), await freePort()];
    const start = (data: string, port: number, extra = ""): void =>
      run(
        bin,
        "pg_ctl",
        "-D",
        data,
        "-l",
        join(folder, "log"),
        "-w",
        "-o",
        `-p ${String(port)} -c unix_socket_directories=${folder} -c listen_addresses=127.0.0.1 ${extra}`,
        "start",
      );
    run(bin, "initdb", "-D", first, "-U", "khung", "--auth=trust", "--encoding=UTF8", "--locale=C");
    start(first, firstPort);
    const proxy = await switchboard(firstPort);
    const url = `postgresql://khung@127.0.0.1:${String(proxy.port)}/khung`;
    const ledger = newLedger();
    try {
      run(bin, "createdb", "-h", "127.0.0.1", "-p", String(firstPort), "-U", "khung", "khung");
      run(
        bin,
        "pg_basebackup",
        "-h",
        "127.0.0.1",
        "-p",
        String(firstPort),
        "-U",
        "khung",
        "-D",
        second,
        "-R",
        "-X",
        "stream",
      );
      start(second, secondPort);
      run(
        bin,
        "psql",
        "-h",
        "127.0.0.1",
        "-p",
        String(firstPort),
        "-U",
        "khung",
        "-d",
        "khung",
        "-c",
        "alter system set synchronous_standby_names = '*'",
      );
      run(bin, "pg_ctl", "-D", first, "reload");
      const server = await launch({ env: { KHUNG_DATA: join(folder, "khung"), DATABASE_URL: url } });
      const cookie = await enter(server);
      const load = startLoad(server.url, cookie, ledger);
      await pause(1500);
      run(bin, "pg_ctl", "-D", first, "-m", "immediate", "stop");
      run(
        bin,
        "psql",
        "-h",
        "127.0.0.1",
        "-p",
        String(secondPort),
        "-U",
        "khung",
        "-d",
        "khung",
        "-c",
        "alter system set synchronous_standby_names = ''",
      );
      run(bin, "pg_ctl", "-D", second, "-w", "promote");
      proxy.lead(secondPort);
      const before = ledger.acknowledged.length;
      await until("writing to the promoted standby", 30, async () => ledger.acknowledged.length > before + 3);
      await load.stop();
      const unanswered = ledger.unanswered.length;
      await repeatUnanswered(server.url, cookie, ledger);
      await server.end("SIGTERM");
      const { faults } = await prove({ kind: "postgresql", url }, ledger);
      say(`${String(before)} acknowledged before, ${String(ledger.acknowledged.length - before)} after`);
      return { rounds: 1, acknowledged: ledger.acknowledged.length, unanswered, faults };
    } finally {
      proxy.close();
      for (const data of [first, second])
        try {
          run(bin, "pg_ctl", "-D", data, "-m", "immediate", "stop");
        } catch {
          // It was stopped before.
        }
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
