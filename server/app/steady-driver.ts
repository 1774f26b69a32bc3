import type { EventEmitter } from "node:events";
import type { Configuration, ConnectionOptions } from "@mikro-orm/core";
import { PostgreSqlConnection, PostgreSqlDriver } from "@mikro-orm/postgresql";
import { SqliteConnection, SqliteDriver } from "@mikro-orm/sqlite";
import { beginAlong } from "./engine/begin-along.ts";
import { pipelineStatements } from "./engine/pipelined.ts";
import { nameStatements } from "./named-statements.ts";
import type { DatabaseConnection, Dialect, Driver, PostgresDialect, SqliteDialect } from "kysely";

/*
 * Both databases end a transaction by themselves when something breaks: PostgreSQL with the connection, SQLite when the
 * disk is full. The `rollback` (or the `begin`) that then fails makes the query builder keep the connection for ever: ten
 * times on PostgreSQL, once on SQLite, and nobody writes until a restart. Here it always comes back to its pool.
 */

/** A driver that gives every connection back, however a transaction ended. */
export function steadyDriver(driver: Driver): Driver {
  return {
    init: (options) => driver.init(options),
    acquireConnection: (options) => driver.acquireConnection(options),
    async beginTransaction(connection, settings) {
      try {
        await driver.beginTransaction(connection, settings);
      } catch (error) {
        // Nobody else gives it back: the transaction that would do so was never made.
        await driver.releaseConnection(connection);
        throw error;
      }
    },
    commitTransaction: (connection) => driver.commitTransaction(connection),
    async rollbackTransaction(connection) {
      // A transaction that cannot be rolled back is gone already; the error that led here is the one to tell.
      await driver.rollbackTransaction(connection).catch(() => undefined);
    },
    savepoint: async (connection, name, compile) => driver.savepoint?.(connection, name, compile),
    rollbackToSavepoint: async (connection, name, compile) => driver.rollbackToSavepoint?.(connection, name, compile),
    releaseSavepoint: async (connection, name, compile) => driver.releaseSavepoint?.(connection, name, compile),
    releaseConnection: (connection: DatabaseConnection, options) => driver.releaseConnection(connection, options),
    destroy: (options) => driver.destroy(options),
  };
}

function steadyDialect(dialect: Dialect, on: (driver: Driver) => Driver = (driver) => driver): Dialect {
  return {
    createDriver: () => steadyDriver(on(dialect.createDriver())),
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (database) => dialect.createIntrospector(database),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  };
}

class SteadyPostgreSqlConnection extends PostgreSqlConnection {
  override createKyselyDialect(overrides: Parameters<PostgreSqlConnection["createKyselyDialect"]>[0]): PostgresDialect {
    const { onPoolCreated } = (overrides ?? {}) as { readonly onPoolCreated?: (pool: EventEmitter) => void };
    const onPool = (pool: EventEmitter): void => {
      nameStatements(pool);
      pipelineStatements(pool);
      onPoolCreated?.(pool);
    };
    const named = { ...overrides, onPoolCreated: onPool };
    return steadyDialect(super.createKyselyDialect(named as typeof overrides), beginAlong) as PostgresDialect;
  }
}

class SteadySqliteConnection extends SqliteConnection {
  override createKyselyDialect(options: Parameters<SqliteConnection["createKyselyDialect"]>[0]): SqliteDialect {
    return steadyDialect(super.createKyselyDialect(options)) as SqliteDialect;
  }
}

/**
 * A pool of its own to another server of PostgreSQL, opened when it is first used.
 *
 * @param broke told of connections that break while nobody uses them.
 */
export function connectionTo(
  config: Configuration,
  url: string,
  broke: (error: Error) => void,
): Pick<PostgreSqlConnection, "getClient" | "close"> {
  const onPoolCreated = (pool: EventEmitter): void => void pool.on("error", broke);
  const driverOptions = { connectionTimeoutMillis: 2_000, keepAlive: true, onPoolCreated };
  return new SteadyPostgreSqlConnection(config, { clientUrl: url, driverOptions }, "read");
}

/** PostgreSQL through connections that always come back. */
export class SteadyPostgreSqlDriver extends PostgreSqlDriver {
  protected override readonly connection = new SteadyPostgreSqlConnection(this.config as Configuration);
  protected override readonly replicas = this.createReplicas(
    (options: ConnectionOptions) => new SteadyPostgreSqlConnection(this.config, options, "read"),
  );
}

/** SQLite through connections that always come back. */
export class SteadySqliteDriver extends SqliteDriver {
  protected override readonly connection = new SteadySqliteConnection(this.config as Configuration);
  protected override readonly replicas = this.createReplicas(
    (options: ConnectionOptions) => new SteadySqliteConnection(this.config, options, "read"),
  );
}
