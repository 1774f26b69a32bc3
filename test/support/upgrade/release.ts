import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { MikroORM } from "@mikro-orm/core";
import type { Migrator } from "@mikro-orm/migrations";
import type { SqlEntityManager } from "@mikro-orm/sql";
import { sql } from "kysely";
import { ormOptions } from "../../../server/app/database.ts";
import type { Settings } from "../../../server/app/settings.ts";
import { type Sql, writeSql } from "../../../server/kernel/index.ts";
import { GENESIS, linkHash } from "../../../server/audit/chain.ts";

type StoredRow = Record<string, unknown>;

/** Written anew for the release, or counted by it. */
const SKIPPED = ["audit_seal", "audit_pending", "audit_lease", "job_lease", "audit_anchor", "audit_erasure"];

/** Names of the migrations of a kind of database, in their order: a release ends with each. */
export function releases(kind: "sqlite" | "postgresql"): string[] {
  const folder = resolve(import.meta.dirname, "../../../server/app/migrations", kind);
  const files = readdirSync(folder).filter((file) => /^Migration.*\.ts$/.test(file));
  return files.map((file) => file.replace(/\.ts$/, "")).sort();
}

/**
 * Makes a database as a release left it: its schema, with the records of another database as far as it knows them, and
 * a trail sealed as it was sealed then.
 */
export async function makeRelease(database: Settings["database"], release: string, source: Sql): Promise<void> {
  const orm = await MikroORM.init(ormOptions(database));
  try {
    await (orm.migrator as Migrator).up({ to: release });
    const em = orm.em.fork() as unknown as SqlEntityManager;
    const isLite = database.kind === "sqlite";
    if (isLite) await sql`pragma foreign_keys = off`.execute(writeSql(em));
    await em.transactional(async (transaction) => {
      const target = writeSql(transaction as SqlEntityManager);
      if (!isLite) await sql`set local session_replication_role = replica`.execute(target);
      const known = new Set(await tablesOf(source, isLite));
      await withoutTriggers(target, isLite, async () => {
        for (const table of await tablesOf(target, isLite))
          if (known.has(table)) await copy(source, target, table, isLite);
        await sealAsThen(target);
      });
    });
  } finally {
    await orm.close(true);
  }
}

/** SQLite has no other way to copy what triggers have frozen than to take them away meanwhile. */
async function withoutTriggers(target: Sql, isLite: boolean, work: () => Promise<void>): Promise<void> {
  const read = sql<{ name: string; sql: string }>`select name, sql from sqlite_master where type = 'trigger'`;
  const triggers = isLite ? (await read.execute(target)).rows : [];
  for (const { name } of triggers) await sql`drop trigger ${sql.id(name)}`.execute(target);
  await work();
  for (const { sql: text } of triggers) await sql.raw(text).execute(target);
}

async function tablesOf(target: Sql, isLite: boolean): Promise<string[]> {
  const names = isLite
    ? sql<{ name: string }>`select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`
    : sql<{ name: string }>`select tablename as name from pg_tables where schemaname = current_schema()`;
  const found = (await names.execute(target)).rows.map(({ name }) => name);
  return found.filter((name) => !SKIPPED.includes(name) && !name.startsWith("mikro_orm"));
}

async function copy(source: Sql, target: Sql, table: string, isLite: boolean): Promise<void> {
  const columns = isLite
    ? sql<{ name: string }>`select name from pragma_table_info(${table})`
    : sql<{ name: string }>`select column_name as name from information_schema.columns
        where table_schema = current_schema() and table_name = ${table}`;
  const known = new Set((await columns.execute(target)).rows.map(({ name }) => name));
  const { rows } = await sql<StoredRow>`select * from ${sql.table(table)}`.execute(source);
  for (const row of rows) {
    const kept = Object.entries(row).filter(([name]) => known.has(name));
    await sql`insert into ${sql.table(table)} (${sql.join(kept.map(([name]) => sql.id(name)))})
      values (${sql.join(kept.map(([, value]) => value))})`.execute(target);
  }
}

/** The first releases sealed without salt. */
async function sealAsThen(target: Sql): Promise<void> {
  const entries = await target
    .selectFrom("audit_entry")
    .select(["id", "at", "verb", "account_id as accountId", "actor_name as actorName"])
    .select(["change_count as changeCount", "changes"])
    .orderBy("at")
    .orderBy("id")
    .execute();
  let previous = GENESIS;
  for (const [place, entry] of entries.entries()) {
    const hash = linkHash(previous, { ...entry, salt: null });
    const link = { seq: place + 1, entry_id: entry.id, previous_hash: previous, hash, sealed_at: entry.at };
    await target.insertInto("audit_seal").values(link).execute();
    previous = hash;
  }
  await target.deleteFrom("audit_pending").execute();
}
