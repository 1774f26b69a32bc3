const FROZEN = [
  "id",
  "cycle_id",
  "unit_id",
  "audience",
  "content",
  "content_hash",
  "counted_at",
  "published_at",
  "published_by",
];
const unchanged = FROZEN.map((column) => `new.${column} is not distinct from old.${column}`).join(" and ");

const onSqlite = (name: string, when: string, event = name): string =>
  `create trigger publication_frozen_${name} before ${event} on publication for each row when ${when}
begin select raise(abort, 'frozen: publication'); end`;

/** To whom it is shown stays as it was, too. */
const RESHOWN = "new.includes_sub_units is distinct from old.includes_sub_units";

/** What was shown stays on record as it was, whoever writes to the database; only its end may be noted. */
export const triggers = {
  sqlite: [onSqlite("update", `not (${unchanged})`), onSqlite("delete", "1 = 1"), onSqlite("reach", RESHOWN, "update")],
  postgresql: [
    `create function publication_frozen() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if ${unchanged} then return new; end if;
  end if;
  raise exception 'frozen: publication';
end $$`,
    `create trigger publication_frozen before update or delete on publication for each row execute function publication_frozen()`,
    `create function publication_frozen_reach() returns trigger language plpgsql as $$
begin
  if ${RESHOWN} then raise exception 'frozen: publication'; end if;
  return new;
end $$`,
    `create trigger publication_frozen_reach before update on publication for each row execute function publication_frozen_reach()`,
  ],
};
