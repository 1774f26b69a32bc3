import type { EventEmitter } from "node:events";

/** A connection of the driver, as far as it matters here. */
interface Connection {
  pipeline?: boolean;
  query: (...given: unknown[]) => unknown;
  readonly connection?: { readonly stream?: { cork?: () => void; uncork?: () => void } };
}

/**
 * Lets connections of PostgreSQL send a statement while the answer to the one before is still on its way, and hand all
 * statements of one turn to the socket at once, since each handing over is a call into the system.
 *
 * Statements are still run in their order, each by itself. One that fails does not keep those behind it from being run,
 * but in a transaction the database refuses them all, the `commit` included.
 */
export function pipelineStatements(pool: Pick<EventEmitter, "on">): void {
  pool.on("connect", (connection: Connection) => {
    const stream = connection.connection?.stream;
    const query = connection.query.bind(connection);
    connection.pipeline = true;
    let isCorked = false;
    const uncork = (): void => {
      isCorked = false;
      stream?.uncork?.();
    };
    connection.query = (...given) => {
      if (!isCorked && stream?.cork) {
        isCorked = true;
        stream.cork();
        process.nextTick(uncork);
      }
      return query(...given);
    };
  });
}
