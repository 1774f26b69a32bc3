import type { EventEmitter } from "node:events";

/** A connection of the driver, as far as it is told apart here. */
interface Connection {
  query: (...given: unknown[]) => unknown;
}

/** Statements that one connection prepares; a request runs some ten different ones. */
const KEPT = 300;
/** How often a text must have come before it is worth preparing: lists of ever other lengths come once or twice. */
const WORTH = 3;
/** Texts whose coming is counted. */
const COUNTED = 2_000;

/**
 * Lets connections of PostgreSQL prepare statements that come again and again: such a text is then neither sent whole nor
 * parsed and planned anew.
 *
 * Only texts with parameters are prepared, since those with values written into them never come again. Nothing is given
 * up before the connection ends: giving up is a statement that may fail and then breaks the transaction around it. So a
 * connection prepares as many as it may keep, and the rest goes on as before.
 */
export function nameStatements(pool: Pick<EventEmitter, "on">): void {
  const times = new Map<string, number>();
  let made = 0;
  pool.on("connect", (connection: Connection) => {
    const query = connection.query.bind(connection);
    const names = new Map<string, string>();
    connection.query = (...given) => {
      const [text, values] = given;
      if (typeof text !== "string" || !Array.isArray(values) || values.length === 0) return query(...given);
      let name = names.get(text);
      if (name === undefined) {
        if (names.size >= KEPT || count(times, text) < WORTH) return query(...given);
        made += 1;
        name = `khung_${String(made)}`;
        names.set(text, name);
      }
      return query({ name, text, values }, ...given.slice(2));
    };
  });
}

/** Counts a text; the one that came first is forgotten when there are too many. */
function count(times: Map<string, number>, text: string): number {
  const now = (times.get(text) ?? 0) + 1;
  times.set(text, now);
  const [first] = times.keys();
  if (times.size > COUNTED && first !== undefined) times.delete(first);
  return now;
}
