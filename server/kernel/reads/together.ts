import { type DatabaseConnection, type Dialect, DummyDriver, Kysely, type QueryExecutor } from "kysely";
import type { Sql, Tables } from "../read-sql.ts";

/**
 * Asks several things of one connection without waiting for an answer before the next is asked: they are run in the order
 * in which they are asked, and cost one way there and back.
 *
 * What is asked must not depend on another one's answer. One that fails is told at once, while those behind it may still be
 * run (on SQLite they are, on PostgreSQL outside of a transaction): whoever writes lets the transaction fail with it.
 *
 * @param ask gets the connection, which it must not keep.
 */
export function together<T>(sql: Sql, ask: (each: Sql) => Promise<T>): Promise<T> {
  const executor = sql.getExecutor();
  return executor.provideConnection((connection) => ask(onConnection(executor, connection)));
}

/** Nothing of these begins a transaction. */
const driver = new DummyDriver();

/** The same database on this very connection, where nobody lets one statement wait for the other. */
function onConnection(executor: QueryExecutor, connection: DatabaseConnection): Sql {
  const at = executor.withConnectionProvider({ provideConnection: (use) => use(connection) });
  return new Kysely<Tables>({ config: { dialect: NO_DIALECT }, dialect: NO_DIALECT, driver, executor: at });
}

const none = (): never => {
  throw new TypeError("statements that go together make no dialect of their own");
};
const NO_DIALECT: Dialect = {
  createAdapter: none,
  createDriver: none,
  createIntrospector: none,
  createQueryCompiler: none,
};
