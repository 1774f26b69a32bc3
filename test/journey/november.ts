import { copyFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { inject } from "vitest";
import { buildYear } from "../../seeds/demo/year/build-year.ts";
import { runToNovember } from "../../seeds/demo/year/drive-year.ts";
import { openScene, type YearScene } from "../../seeds/demo/year/year-scene.ts";
import { type Database, openDatabase } from "../../server/app/database.ts";
import { writeSql } from "../../server/kernel/index.ts";
import { openHasty } from "../support/database/hasty-database.ts";
import { listening, seedDepsOf } from "../support/listening.ts";
import { scratchFolder } from "../support/database/scratch-folder.ts";
import { startTestKhung, type TestKhung } from "../support/test-khung.ts";

const ROWS_PER_STATEMENT = 200;

/** A year whose November is closed, on SQLite. */
export interface November {
  readonly scene: YearScene;
  readonly months: readonly string[];
  /** A copy of the database as it stood then. */
  readonly file: string;
  forget(): Promise<void>;
}

/** Goes through the year until November. @param running a server on SQLite; without one it takes a server of its own. */
export async function runUntilNovember(
  running: { readonly khung: TestKhung; readonly address: string } | null,
  now: string,
): Promise<November> {
  const folder = await scratchFolder("khung-november-");
  const khung = running?.khung ?? (await startOwn(folder, now));
  const address = running?.address ?? (await listening(khung));
  const scene = await openScene(address, await buildYear(seedDepsOf(khung)), () => undefined);
  const months = await runToNovember(scene);
  const file = join(folder, "november.sqlite");
  await sql`vacuum into ${sql.lit(file)}`.execute(writeSql(khung.database.fork()));
  const forget = async (): Promise<void> => {
    if (running === null) await khung.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { scene, months, file, forget };
}

async function startOwn(folder: string, now: string): Promise<TestKhung> {
  const address = { kind: "sqlite", file: join(folder, "khung.sqlite") } as const;
  await copyFile(inject("sqliteTemplate"), address.file);
  return startTestKhung(await openHasty(address), address, folder, { now });
}

/** Fills a PostgreSQL database with every row of a SQLite file of the same schema. */
export async function takeOver(file: string, database: Database): Promise<void> {
  const from = await openDatabase({ kind: "sqlite", file });
  try {
    await writeSql(database.fork())
      .transaction()
      .execute(async (into) => {
        // Neither triggers nor the order of links matter to rows that stood before.
        await sql`set local session_replication_role = replica`.execute(into);
        for (const [table, columns] of await readColumns(into)) {
          const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(from.readSql);
          await sql`delete from ${sql.table(table)}`.execute(into);
          for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
            const some = rows.slice(start, start + ROWS_PER_STATEMENT).map((row) => valuesOf(row, columns));
            const names = sql.join(columns.map(({ name }) => sql.ref(name)));
            await sql`insert into ${sql.table(table)} (${names}) values ${sql.join(some)}`.execute(into);
          }
        }
      });
  } finally {
    await from.close();
  }
}

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
}

async function readColumns(into: Database["readSql"]): Promise<Map<string, Column[]>> {
  const { rows } = await sql<Column>`select table_name as "table", column_name as "name", data_type as "type"
    from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_schema = current_schema() and table_type = 'BASE TABLE' and table_name <> 'mikro_orm_migrations'
    order by table_name, ordinal_position`.execute(into);
  return Map.groupBy(rows, ({ table }) => table);
}

function valuesOf(row: Record<string, unknown>, columns: readonly Column[]) {
  const values = columns.map(({ name, type }) => {
    const value = row[name] ?? null;
    return type === "boolean" && value !== null ? Boolean(value) : value;
  });
  return sql`(${sql.join(values)})`;
}
