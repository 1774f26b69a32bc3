/** A prepared statement of better-sqlite3, as far as it is told apart here. */
interface Statement {
  /** True while its rows are being read one by one. */
  readonly busy: boolean;
}

/** What prepares statements. */
interface Preparing<S extends Statement> {
  prepare(sql: string): S;
}

/** Statements that one connection keeps; a request runs some fifty different ones. */
const KEPT = 500;

/**
 * Lets a connection keep its prepared statements, the last used ones, and use them again for the same text.
 *
 * Every query is otherwise parsed, planned and bound to a row builder anew: a sixth of the work of a self-rating. Only
 * texts with parameters are kept, since those with values written into them never come again. A statement that is still
 * being read row by row is not shared. SQLite itself prepares a kept one anew when the schema has changed.
 */
export function keepStatements<S extends Statement>(connection: Preparing<S>, kept = KEPT): void {
  const prepare = connection.prepare.bind(connection);
  const statements = new Map<string, S>();
  connection.prepare = (sql) => {
    if (!sql.includes("?")) return prepare(sql);
    const known = statements.get(sql);
    if (known?.busy) return prepare(sql);
    const statement = known ?? prepare(sql);
    // Deleted and put back, it stands last: the first one is the one unused for longest.
    statements.delete(sql);
    statements.set(sql, statement);
    const [oldest] = statements.keys();
    if (statements.size > kept && oldest !== undefined) statements.delete(oldest);
    return statement;
  };
}
