import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type EntityMetadata,
  MikroORM,
  type Options,
  type Platform,
  ReferenceKind,
  UnderscoreNamingStrategy,
} from "@mikro-orm/core";
import { Migrator } from "@mikro-orm/migrations";
import type { SqlEntityManager } from "@mikro-orm/sql";
import type { SqliteConnection, SqliteDriver } from "@mikro-orm/sqlite";
import { CompiledQuery, type DatabaseConnection } from "kysely";
import { AuditSubscriber } from "../audit/index.ts";
import { readSql, type Sql } from "../kernel/index.ts";
import type { Settings } from "./settings.ts";
import { entities } from "./slices.ts";
import { alone } from "./start-lock.ts";
import { keepStatements } from "./statement-cache.ts";
import type { Pool } from "./standby/link.ts";
import { makeStandbys, type Standbys } from "./standby/standbys.ts";
import { connectionTo, SteadyPostgreSqlDriver, SteadySqliteDriver } from "./steady-driver.ts";

/** The database, opened: units of work come from `fork()`. */
export interface Database {
  readonly orm: MikroORM;
  readonly kind: "sqlite" | "postgresql";
  /** The read connection, for everything outside a transaction. */
  readonly readSql: Sql;
  /** Where reports are read, on PostgreSQL with standbys; they are read once somebody watches them. */
  readonly standbys?: Standbys | null;
  fork(): SqlEntityManager;
  close(): Promise<void>;
}

/** Entities hold ids of other records (`unitId`); the column of such a link is the property's own name. */
class NamingStrategy extends UnderscoreNamingStrategy {
  override joinKeyColumnName(propertyName: string): string {
    return this.propertyToColumnName(propertyName);
  }
}

/**
 * What every table has, whatever its entity says: an index on each link to another record (PostgreSQL makes none by
 * itself, SQLite's driver does), and text that compares by bytes, so that both databases sort alike.
 */
function finishTable(meta: EntityMetadata, platform: Platform): void {
  const properties = Object.values(meta.properties);
  const links = properties.filter((property) => property.kind === ReferenceKind.MANY_TO_ONE);
  const names = new Set<string>(links.map((link) => link.name));
  meta.indexes = meta.indexes.filter(({ properties: indexed }) => {
    const single = [indexed ?? []].flat();
    return !(single.length === 1 && names.has(String(single[0])));
  });
  if (platform.indexForeignKeys()) return;
  for (const link of links) meta.indexes.push({ properties: [link.name] });
  for (const property of properties) if (["string", "text"].includes(property.type)) property.collation = "C";
}

const here = dirname(fileURLToPath(import.meta.url));

/**
 * Options shared by the server, the migration commands and the tests.
 *
 * @param authoring whether migrations are being written: only then the snapshot beside them is read and renewed.
 */
export function ormOptions(database: Settings["database"], authoring = false): Options {
  const shared = {
    entities: [...entities],
    namingStrategy: NamingStrategy,
    subscribers: [new AuditSubscriber()],
    logger: () => undefined,
    extensions: [Migrator],
    discovery: { onMetadata: finishTable },
    // Triggers are written by hand, in both dialects, and listed by the slices.
    schemaGenerator: { ignoreTriggers: true },
    preferReadReplicas: false,
    validateRequired: true,
    migrations: {
      path: `${here}/migrations/${database.kind}`,
      pathTs: `${here}/migrations/${database.kind}`,
      glob: "*.{js,ts}",
      snapshot: authoring,
      snapshotName: "schema",
      snapshotOnMigrate: false,
      transactional: true,
      allOrNothing: true,
    },
  };
  if (database.kind === "postgresql") {
    return {
      ...shared,
      driver: SteadyPostgreSqlDriver,
      clientUrl: database.url,
      pool: { min: 0, max: 10 },
    } as unknown as Options;
  }
  return {
    ...shared,
    driver: SteadySqliteDriver,
    dbName: database.file,
    onCreateConnection: pragmas(
      "journal_mode = wal",
      "synchronous = full",
      "busy_timeout = 5000",
      "foreign_keys = on",
      "secure_delete = on",
    ),
    replicas: [
      {
        name: "read",
        dbName: database.file,
        driverOptions: { readonly: true, timeout: 5000 },
        onCreateConnection: pragmas("query_only = on", "busy_timeout = 5000"),
      },
    ],
  } as unknown as Options;
}

/**
 * Opens the database and brings its schema up to date.
 *
 * @throws Error when the schema is newer than this program.
 */
export async function openDatabase(database: Settings["database"]): Promise<Database> {
  if (database.kind === "sqlite") mkdirSync(dirname(database.file), { recursive: true });
  const orm = await MikroORM.init(ormOptions(database));
  try {
    await alone(orm, database.kind, () => migrate(orm));
  } catch (error) {
    await orm.close(true);
    throw error;
  }
  if (database.kind === "sqlite") await keepPrepared(orm);
  const read = readSql(orm.em.fork() as unknown as SqlEntityManager);
  const standbys = standbysOf(database, orm, read);
  return {
    orm,
    kind: database.kind,
    readSql: read,
    standbys,
    fork: () => orm.em.fork() as unknown as SqlEntityManager,
    async close() {
      await standbys?.close();
      await orm.close(true);
    },
  };
}

/** The standbys of the settings; they have nothing of the ORM's but its driver, so that nothing else ever reads there. */
function standbysOf(database: Settings["database"], orm: MikroORM, primary: Sql): Standbys | null {
  if (database.kind === "sqlite" || !database.standbys) return null;
  const connect = (url: string, broke: (error: Error) => void): Pool => {
    const connection = connectionTo(orm.config, url, broke);
    return { sql: connection.getClient() as unknown as Sql, close: () => connection.close() };
  };
  return makeStandbys({ primary, connect, ...database.standbys });
}

async function keepPrepared(orm: MikroORM): Promise<void> {
  const driver = (orm as unknown as MikroORM<SqliteDriver>).em.getDriver();
  for (const type of ["write", "read"] as const)
    keepStatements(await (driver.getConnection(type) as SqliteConnection).getNativeClient());
}

async function migrate(orm: MikroORM): Promise<void> {
  const migrator = orm.migrator as Migrator;
  const known = new Set((await migrator.getPending()).map((migration) => migration.name));
  const executed = await migrator.getExecuted();
  const present = new Set([...known, ...(await listMigrations(migrator))]);
  const unknown = executed.find((migration) => !present.has(migration.name));
  if (unknown !== undefined) {
    throw new Error(
      `the database was written by a newer version of Khung (migration ${unknown.name}); start that version`,
    );
  }
  if (known.size > 0) await migrator.up();
}

async function listMigrations(migrator: Migrator): Promise<string[]> {
  const { readdir } = await import("node:fs/promises");
  const folder = (migrator as unknown as { options: { path?: string; pathTs?: string } }).options;
  const files = await readdir(folder.path ?? folder.pathTs ?? "");
  return files
    .filter((file) => /^Migration.*\.(js|ts)$/.test(file) && !file.endsWith(".d.ts"))
    .map((file) => file.replace(/\.(js|ts)$/, ""));
}

function pragmas(...settings: readonly string[]): (connection: unknown) => Promise<void> {
  return async (connection) => {
    for (const setting of settings)
      await (connection as DatabaseConnection).executeQuery(CompiledQuery.raw(`pragma ${setting}`));
  };
}
