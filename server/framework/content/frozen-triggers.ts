/** A write that a database refuses because it would change what was published. */
export interface FrozenRule {
  readonly table: string;
  readonly event: "insert" | "update" | "delete";
  /** SQL condition over `old` and `new`. */
  readonly when: string;
}

/** SQL condition that an update leaves the columns as they are, but for those that may change. */
export function unchangedBut(columns: readonly string[], changeable: ReadonlySet<string>): string {
  return columns
    .filter((column) => !changeable.has(column))
    .map((column) => `new.${column} is not distinct from old.${column}`)
    .join(" and ");
}

/**
 * The triggers of both databases that refuse such writes.
 *
 * @param mark stands in their names between table and event: two slices may freeze the same table.
 */
export function frozenTriggers(
  rules: readonly FrozenRule[],
  mark: string,
): { readonly sqlite: string[]; readonly postgresql: string[] } {
  const nameOf = ({ table, event }: FrozenRule): string => `${table}_${mark}_${event}`;
  return {
    sqlite: rules.map((rule) => onSqlite(nameOf(rule), rule)),
    postgresql: rules.flatMap((rule) => onPostgresql(nameOf(rule), rule)),
  };
}

function onSqlite(name: string, { table, event, when }: FrozenRule): string {
  return `create trigger ${name} before ${event} on ${table} for each row when ${when}
begin select raise(abort, 'frozen: ${table}'); end`;
}

/** PostgreSQL's `when` may not ask other tables, so the function does. */
function onPostgresql(name: string, { table, event, when }: FrozenRule): string[] {
  const row = event === "delete" ? "old" : "new";
  return [
    `create function ${name}() returns trigger language plpgsql as $$
begin
  if ${when} then raise exception 'frozen: ${table}'; end if;
  return ${row};
end $$`,
    `create trigger ${name} before ${event} on ${table} for each row execute function ${name}()`,
  ];
}
