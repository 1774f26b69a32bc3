import { createServer } from "node:net";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Database, openDatabase } from "../../../app/database.ts";
import type { Settings } from "../../../app/settings.ts";
import { loadEmbeddedPostgres } from "./embedded-postgres.ts";

/** A migrated database that is thrown away afterwards. */
export interface BenchDatabase {
  readonly database: Database;
  readonly address: Settings["database"];
}

/** A server of PostgreSQL to work on. */
export interface PostgresServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Runs something on an empty SQLite file of its own. */
export async function onSqlite<R>(act: (bench: BenchDatabase) => Promise<R>): Promise<R> {
  const folder = await mkdtemp(join(tmpdir(), "khung-bench-"));
  const address = { kind: "sqlite", file: join(folder, "bench.sqlite") } as const;
  try {
    return await opened(address, act);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Runs something on PostgreSQL: on the empty database at `DATABASE_URL`, else on a server of its own where the package
 * `embedded-postgres` is there.
 *
 * @throws Error when neither is there, or the database is not empty.
 */
export async function onPostgres<R>(act: (bench: BenchDatabase) => Promise<R>): Promise<R> {
  const given = process.env["DATABASE_URL"];
  const server = given ? { url: given, stop: async () => undefined } : await startPostgres();
  try {
    return await opened({ kind: "postgresql", url: server.url }, act);
  } finally {
    await server.stop();
  }
}

async function opened<R>(address: Settings["database"], act: (bench: BenchDatabase) => Promise<R>): Promise<R> {
  const database = await openDatabase(address);
  try {
    if (await database.readSql.selectFrom("unit").select("id").limit(1).executeTakeFirst())
      throw new Error("the database is not empty; a benchmark fills it and wants one of its own");
    return await act({ database, address });
  } finally {
    await database.close();
  }
}

async function startPostgres(): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), "khung-bench-"));
  const EmbeddedPostgres = await loadEmbeddedPostgres().catch(() => {
    throw new Error("set DATABASE_URL to an empty PostgreSQL database: this installation brings no server of its own");
  });
  const { chmod } = await import("node:fs/promises");
  await chmod(folder, 0o755);
  const port = await freePort();
  const postgres = new EmbeddedPostgres({
    ...{ databaseDir: join(folder, "postgresql"), user: "khung", password: "khung", port, persistent: false },
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C"],
    postgresFlags: ["-c", "jit=off"],
    ...{ onLog: () => undefined, onError: () => undefined },
  });
  await postgres.initialise();
  await postgres.start();
  await postgres.createDatabase("bench");
  const stop = async (): Promise<void> => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: `postgresql://khung:khung@127.0.0.1:${String(port)}/bench`, stop };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
