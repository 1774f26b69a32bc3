import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from "kysely";
import type { Sql } from "../../kernel/index.ts";

/** Runs one statement. */
export type RunStatement = <R>(statement: CompiledQuery) => Promise<QueryResult<R>>;

/**
 * A query builder for reading whose statements go to one server, and each that fails there to another one: a reader
 * hears nothing of it. The other one must know everything that the first one knows.
 *
 * @param fell told of what went wrong at the first one, whatever it was.
 */
export function eitherSql(first: RunStatement, other: Sql, fell: (error: unknown) => void): Sql {
  const executeQuery: RunStatement = async <R>(statement: CompiledQuery) => {
    try {
      return await first<R>(statement);
    } catch (error) {
      fell(error);
      return other.executeQuery<R>(statement);
    }
  };
  const connection: DatabaseConnection = {
    executeQuery,
    async *streamQuery<R>(statement: CompiledQuery) {
      yield await executeQuery<R>(statement);
    },
  };
  return new Kysely({
    dialect: {
      createDriver: () => readingDriver(connection),
      createAdapter: () => new PostgresAdapter(),
      createIntrospector: (database) => new PostgresIntrospector(database),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
}

/** Connections come from the pools behind it, statement by statement, so that there is no transaction. */
function readingDriver(connection: DatabaseConnection): Driver {
  const refuse = async (): Promise<never> => {
    throw new TypeError("nothing is written through a standby");
  };
  return {
    init: async () => undefined,
    acquireConnection: async () => connection,
    beginTransaction: refuse,
    commitTransaction: refuse,
    rollbackTransaction: refuse,
    releaseConnection: async () => undefined,
    destroy: async () => undefined,
  };
}
