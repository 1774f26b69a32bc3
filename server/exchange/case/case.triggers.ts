function isFrozen(row: "old" | "new"): string {
  return `exists (select 1 from framework_version where id = ${row}.version_id and status <> 'DRAFT')`;
}

const RULES = [
  { event: "insert", when: isFrozen("new"), row: "new" },
  { event: "update", when: `${isFrozen("old")} or ${isFrozen("new")}`, row: "new" },
  { event: "delete", when: isFrozen("old"), row: "old" },
] as const;

/** What a version was brought in with is frozen with the version. */
export const triggers = {
  sqlite: RULES.map(
    ({
      event,
      when,
    }) => `create trigger case_source_frozen_${event} before ${event} on case_source for each row when ${when}
begin select raise(abort, 'frozen: case_source'); end`,
  ),
  postgresql: RULES.flatMap(({ event, when, row }) => [
    `create function case_source_frozen_${event}() returns trigger language plpgsql as $$
begin
  if ${when} then raise exception 'frozen: case_source'; end if;
  return ${row};
end $$`,
    `create trigger case_source_frozen_${event} before ${event} on case_source for each row execute function case_source_frozen_${event}()`,
  ]),
};
