/** Anchors came after the trail: their statements follow those that landed with it. */
const anchorTriggers = {
  sqlite: ["update", "delete"].map(
    (verb) =>
      `create trigger audit_anchor_no_${verb} before ${verb} on audit_anchor begin select raise(abort, 'frozen: audit_anchor'); end`,
  ),
  postgresql: [
    "create trigger audit_anchor_no_change before update or delete on audit_anchor for each row execute function audit_frozen()",
    "create trigger audit_anchor_no_truncate before truncate on audit_anchor for each statement execute function audit_frozen()",
  ],
};

/** Statements that forbid changing the trail and queue new entries for the sealer, on both databases. */
export const triggers = {
  sqlite: [
    ...["audit_entry", "audit_seal"].flatMap((table) =>
      ["update", "delete"].map(
        (verb) =>
          `create trigger ${table}_no_${verb} before ${verb} on ${table} begin select raise(abort, 'frozen: ${table}'); end`,
      ),
    ),
    "create trigger audit_entry_queue after insert on audit_entry begin insert into audit_pending (entry_id) values (new.id); end",
    ...anchorTriggers.sqlite,
  ],
  postgresql: [
    "create function audit_frozen() returns trigger language plpgsql as $$ begin raise exception 'frozen: %', tg_table_name using errcode = 'integrity_constraint_violation'; end $$",
    ...["audit_entry", "audit_seal"].flatMap((table) => [
      `create trigger ${table}_no_change before update or delete on ${table} for each row execute function audit_frozen()`,
      `create trigger ${table}_no_truncate before truncate on ${table} for each statement execute function audit_frozen()`,
    ]),
    "create function audit_queue() returns trigger language plpgsql as $$ begin insert into audit_pending (entry_id) values (new.id); return null; end $$",
    "create trigger audit_entry_queue after insert on audit_entry for each row execute function audit_queue()",
    ...anchorTriggers.postgresql,
  ],
};
