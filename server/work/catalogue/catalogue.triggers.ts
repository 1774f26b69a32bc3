/** Columns of a published version that its end may change. */
const ENDING = new Set(["state", "ends_on", "retired_at", "version"]);

const COLUMNS = [
  ...["id", "catalogue_id", "number", "state", "document_id", "starts_on", "ends_on", "standard_name"],
  ...["standard_points", "save_count", "published_at", "published_by", "retired_at", "version"],
];

const unchanged = COLUMNS.filter((column) => !ENDING.has(column))
  .map((column) => `new.${column} is not distinct from old.${column}`)
  .join(" and ");

const ends = `old.state = 'PUBLISHED' and new.state in ('PUBLISHED', 'RETIRED') and ${unchanged}`;

function isFrozen(version: string): string {
  return `exists (select 1 from catalogue_version where id = ${version} and state <> 'DRAFT')`;
}

const CITED = "exists (select 1 from catalogue_version where document_id = old.id and state <> 'DRAFT')";

interface Rule {
  readonly table: string;
  readonly event: "insert" | "update" | "delete";
  readonly when: string;
}

const rules: readonly Rule[] = [
  { table: "catalogue_version", event: "insert", when: "new.state <> 'DRAFT'" },
  { table: "catalogue_version", event: "update", when: `old.state <> 'DRAFT' and not (${ends})` },
  { table: "catalogue_version", event: "delete", when: "old.state <> 'DRAFT'" },
  { table: "legal_document", event: "update", when: CITED },
  { table: "legal_document", event: "delete", when: CITED },
  ...["complexity_group", "product"].flatMap((table): Rule[] => [
    { table, event: "insert", when: isFrozen("new.version_id") },
    { table, event: "update", when: `${isFrozen("old.version_id")} or ${isFrozen("new.version_id")}` },
    { table, event: "delete", when: isFrozen("old.version_id") },
  ]),
];

function nameOf({ table, event }: Rule): string {
  return `${table}_catalogue_frozen_${event}`;
}

function onSqlite(rule: Rule): string {
  return `create trigger ${nameOf(rule)} before ${rule.event} on ${rule.table} for each row when ${rule.when}
begin select raise(abort, 'frozen: ${rule.table}'); end`;
}

/** PostgreSQL's `when` may not ask other tables, so the function does. */
function onPostgresql(rule: Rule): string[] {
  const row = rule.event === "delete" ? "old" : "new";
  return [
    `create function ${nameOf(rule)}() returns trigger language plpgsql as $$
begin
  if ${rule.when} then raise exception 'frozen: ${rule.table}'; end if;
  return ${row};
end $$`,
    `create trigger ${nameOf(rule)} before ${rule.event} on ${rule.table} for each row execute function ${nameOf(rule)}()`,
  ];
}

/** A version of a catalogue that is not a draft never changes, whoever writes to the database; its end is the exception. */
export const catalogueTriggers = { sqlite: rules.map(onSqlite), postgresql: rules.flatMap(onPostgresql) };
