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

/**
 * Retention came later, too. An entry may lose personal text where a record of the erasure says so, and nothing else of
 * it may change; readings go only while the permit of an erasure stands, which lives as long as its transaction.
 */
const keptOfEntry = ["id", "at", "verb", "actor_name", "change_count"].map((column) => `new.${column} = old.${column}`);
const erasureTriggers = {
  sqlite: [
    "drop trigger audit_entry_no_update",
    `create trigger audit_entry_no_update before update on audit_entry when not (${keptOfEntry.join(" and ")} and new.account_id is old.account_id and new.salt is null and exists (select 1 from audit_erasure e where e.entry_id = old.id)) begin select raise(abort, 'frozen: audit_entry'); end`,
    ...["update", "delete"].map(
      (verb) =>
        `create trigger audit_erasure_no_${verb} before ${verb} on audit_erasure begin select raise(abort, 'frozen: audit_erasure'); end`,
    ),
    "create trigger read_entry_no_update before update on read_entry begin select raise(abort, 'frozen: read_entry'); end",
    "create trigger read_entry_no_delete before delete on read_entry when not exists (select 1 from erasure_permit p where p.id = 'read_entry' and p.until > old.day) begin select raise(abort, 'frozen: read_entry'); end",
  ],
  postgresql: [
    `create function audit_entry_guard() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' then if ${keptOfEntry.join(" and ")} and new.account_id is not distinct from old.account_id and new.salt is null and exists (select 1 from audit_erasure e where e.entry_id = old.id) then return new; end if; end if; raise exception 'frozen: %', tg_table_name using errcode = 'integrity_constraint_violation'; end $$`,
    "drop trigger audit_entry_no_change on audit_entry",
    "create trigger audit_entry_no_change before update or delete on audit_entry for each row execute function audit_entry_guard()",
    "create trigger audit_erasure_no_change before update or delete on audit_erasure for each row execute function audit_frozen()",
    "create trigger audit_erasure_no_truncate before truncate on audit_erasure for each statement execute function audit_frozen()",
    `create function read_entry_guard() returns trigger language plpgsql as $$ begin if tg_op = 'DELETE' then if exists (select 1 from erasure_permit p where p.id = 'read_entry' and p.until > old.day) then return old; end if; end if; raise exception 'frozen: %', tg_table_name using errcode = 'integrity_constraint_violation'; end $$`,
    "create trigger read_entry_no_change before update or delete on read_entry for each row execute function read_entry_guard()",
    "create trigger read_entry_no_truncate before truncate on read_entry for each statement execute function audit_frozen()",
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
    ...erasureTriggers.sqlite,
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
    ...erasureTriggers.postgresql,
  ],
};
