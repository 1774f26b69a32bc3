import type { CompiledQuery, DatabaseConnection, Driver } from "kysely";

type Execute = DatabaseConnection["executeQuery"];

/** A `begin` whose answer is still on its way. */
interface Beginning {
  readonly answered: Promise<void>;
  /** Whether something waits for the answer; what is asked after it waits, too, so that the order stays. */
  isAwaited: boolean;
}

/**
 * A driver whose transactions begin along with their first questions: the `begin` is sent, and whoever only reads does not
 * wait for its answer. Whoever asks is told when it failed.
 *
 * What writes waits: where the `begin` alone failed, it would otherwise be written outside of any transaction.
 * For drivers that send statements while others are still on their way; the one of SQLite runs each at once.
 */
export function beginAlong(driver: Driver): Driver {
  const begun = new WeakMap<DatabaseConnection, Beginning>();
  const known = new WeakSet<DatabaseConnection>();
  const watch = (connection: DatabaseConnection): void => {
    known.add(connection);
    const execute = connection.executeQuery.bind(connection) as Execute;
    connection.executeQuery = (async (query, options) => {
      const beginning = begun.get(connection);
      if (beginning === undefined) return execute(query, options);
      if (beginning.isAwaited || !isRead(query)) {
        beginning.isAwaited = true;
        await beginning.answered;
        return execute(query, options);
      }
      const [, answer] = await Promise.all([beginning.answered, execute(query, options)]);
      return answer;
    }) as Execute;
  };
  return {
    init: (options) => driver.init(options),
    async acquireConnection(options) {
      const connection = await driver.acquireConnection(options);
      if (!known.has(connection)) watch(connection);
      return connection;
    },
    async beginTransaction(connection, settings) {
      const answered = driver.beginTransaction(connection, settings);
      const beginning: Beginning = { answered, isAwaited: false };
      begun.set(connection, beginning);
      // A failure stays for everybody who asks, the `commit` of a transaction that nobody asked anything in among them.
      answered.then(
        () => begun.get(connection) === beginning && begun.delete(connection),
        () => undefined,
      );
    },
    commitTransaction: (connection) => driver.commitTransaction(connection),
    rollbackTransaction: async (connection) => {
      const beginning = begun.get(connection);
      begun.delete(connection);
      await beginning?.answered.catch(() => undefined);
      await driver.rollbackTransaction(connection);
    },
    savepoint: async (connection, name, compile) => driver.savepoint?.(connection, name, compile),
    rollbackToSavepoint: async (connection, name, compile) => driver.rollbackToSavepoint?.(connection, name, compile),
    releaseSavepoint: async (connection, name, compile) => driver.releaseSavepoint?.(connection, name, compile),
    releaseConnection: (connection, options) => {
      begun.delete(connection);
      return driver.releaseConnection(connection, options);
    },
    destroy: (options) => driver.destroy(options),
  };
}

function isRead({ query }: CompiledQuery): boolean {
  return query.kind === "SelectQueryNode" && query.with === undefined;
}
