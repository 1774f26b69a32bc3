import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { backupTo } from "../../../../server/app/backup.ts";
import { writeSql } from "../../../../server/kernel/index.ts";
import type { TestKhung } from "../../../support/test-khung.ts";

/** Every row of every table in physical order, with what PostgreSQL keeps beside it. */
export async function dumpTables({ database }: TestKhung): Promise<Buffer> {
  const read = database.readSql;
  const isLite = database.kind === "sqlite";
  const names = isLite
    ? sql<{ name: string }>`select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`
    : sql<{ name: string }>`select tablename as name from pg_tables where schemaname = current_schema()`;
  const parts: string[] = [];
  for (const { name } of (await names.execute(read)).rows) {
    const table = sql.table(name);
    const rows = isLite
      ? sql`select rowid as place, t.* from ${table} t order by rowid`
      : sql`select ctid::text as place, xmin::text as writer, t.* from ${table} t order by ctid`;
    parts.push(name, ...(await rows.execute(read)).rows.map((row) => JSON.stringify(row)));
  }
  return Buffer.from(parts.join("\n"));
}

/**
 * The bytes on the disk: of SQLite the file with its free pages, its WAL and its shared memory; of PostgreSQL the files
 * of the database and of its WAL since `since`, after a checkpoint has written all pages.
 *
 * PostgreSQL's WAL keeps what was written during the vote, sealed papers too, for as long as it or an archive of it is
 * kept. Nothing can be erased from it; what makes it useless is that the key of the meeting was never in it and is
 * destroyed at the count. So the test takes the WAL as it is and lets the matchers have it.
 */
export async function dumpBytes(khung: TestKhung, since: number): Promise<Buffer> {
  const files = khung.settings.database.kind === "sqlite" ? filesOf(khung) : await postgresFiles(khung, since);
  return Buffer.concat(files.map((file) => readFileSync(file)));
}

/** The product's own backup of SQLite; it makes none of PostgreSQL, whose files are copied as they are. */
export async function dumpBackup(khung: TestKhung, since: number): Promise<Buffer> {
  const { database, dataFolder } = khung.settings;
  if (database.kind !== "sqlite") return dumpBytes(khung, since);
  const file = join(dataFolder, "backups", "mid-vote.sqlite");
  await backupTo({ database, dataFolder }, file);
  return readFileSync(file);
}

function filesOf({ settings: { database } }: TestKhung): string[] {
  if (database.kind !== "sqlite") return [];
  return ["", "-wal", "-shm"].map((end) => `${database.file}${end}`).filter((file) => existsSync(file));
}

async function postgresFiles({ database }: TestKhung, since: number): Promise<string[]> {
  const write = writeSql(database.fork());
  await sql`checkpoint`.execute(write);
  const { rows } = await sql<{ folder: string; oid: string }>`select current_setting('data_directory') as folder,
    (select oid::text from pg_database where datname = current_database()) as oid`.execute(write);
  const { folder, oid } = rows[0] ?? { folder: "", oid: "" };
  const inside = (place: string): string[] => {
    const names = readdirSync(join(folder, place), { withFileTypes: true });
    return names.filter((entry) => entry.isFile()).map(({ name }) => join(folder, place, name));
  };
  const wal = inside("pg_wal").filter((file) => statSync(file).mtimeMs >= since);
  return [...inside(join("base", oid)), ...wal];
}
