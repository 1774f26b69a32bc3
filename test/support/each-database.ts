import { copyFile, rm } from "node:fs/promises";
import { join } from "node:path";
import "reflect-metadata";
import { MikroORM } from "@mikro-orm/core";
import { PostgreSqlDriver } from "@mikro-orm/postgresql";
import { describe, inject } from "vitest";
import type { Settings } from "../../server/app/settings.ts";
import { TEMPLATE } from "./database/databases.ts";
import { openHasty } from "./database/hasty-database.ts";
import { scratchFolder } from "./database/scratch-folder.ts";
import { startTestKhung, type TestKhung, type TestOptions } from "./test-khung.ts";

export type { TestKhung } from "./test-khung.ts";

/** Runs the same tests on SQLite and on PostgreSQL, each file on its own copy of a migrated database. */
export function eachDatabase(
  title: string,
  tests: (start: (options?: TestOptions) => Promise<TestKhung>) => void,
): void {
  describe.each(["sqlite", "postgresql"] as const)(`${title} (%s)`, (kind) => {
    tests(async (options) => {
      const folder = await scratchFolder("khung-api-");
      const { database, drop } = kind === "sqlite" ? await sqliteCopy(folder) : await postgresqlCopy();
      const khung = await startTestKhung(await openHasty(database), database, folder, options);
      const stop = khung.stop.bind(khung);
      return Object.assign(khung, {
        stop: async () => {
          await stop();
          await drop();
          await rm(folder, { recursive: true, force: true });
        },
      });
    });
  });
}

interface Copy {
  readonly database: Settings["database"];
  readonly drop: () => Promise<void>;
}

async function sqliteCopy(folder: string): Promise<Copy> {
  const file = join(folder, "khung.sqlite");
  await copyFile(inject("sqliteTemplate"), file);
  return { database: { kind: "sqlite", file }, drop: async () => undefined };
}

let copies = 0;

async function postgresqlCopy(): Promise<Copy> {
  const server = inject("postgresqlServer");
  copies += 1;
  const name = `khung_${String(process.pid)}_${String(copies)}`;
  await administer(server, `create database ${name} template ${TEMPLATE}`);
  return {
    database: { kind: "postgresql", url: `${server}/${name}` },
    drop: () => administer(server, `drop database ${name} with (force)`),
  };
}

/** An empty database of this run's PostgreSQL, for what starts whole servers. */
export async function emptyPostgresql(name: string): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const server = inject("postgresqlServer");
  const own = `${name}_${String(process.pid)}`;
  await administer(server, `create database ${own}`);
  return { url: `${server}/${own}`, drop: () => administer(server, `drop database ${own} with (force)`) };
}

async function administer(server: string, statement: string): Promise<void> {
  const orm = await MikroORM.init({
    driver: PostgreSqlDriver,
    clientUrl: `${server}/postgres`,
    entities: [],
    discovery: { warnWhenNoEntities: false },
  });
  try {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await orm.em.getConnection().execute(statement);
        return;
      } catch (error) {
        // Two copies of one template cannot be made at the same moment.
        if (attempt >= 50 || !/being accessed by other users/.test(String(error))) throw error;
        await new Promise((done) => setTimeout(done, 100));
      }
    }
  } finally {
    await orm.close(true);
  }
}
