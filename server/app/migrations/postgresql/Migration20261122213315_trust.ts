import { Migration } from '@mikro-orm/migrations';

export class Migration20261122213315_trust extends Migration {

  override name = 'Migration20261122213315_trust';

  override up(): void | Promise<void> {
    this.addSql(`create table "audit_erasure" ("id" uuid not null, "entry_id" uuid not null, "run_id" uuid not null, "rule" varchar(60) collate "C" not null, "erased_at" varchar(24) collate "C" not null, "content_digest" varchar(64) collate "C" not null, primary key ("id"));`);
    this.addSql(`create index "audit_erasure_run_id_index" on "audit_erasure" ("run_id");`);
    this.addSql(`create index "audit_erasure_entry_id_index" on "audit_erasure" ("entry_id");`);

    this.addSql(`create table "erasure_permit" ("id" varchar(60) collate "C" not null, "until" varchar(10) collate "C" not null, primary key ("id"));`);

    this.addSql(`create table "erasure_run" ("id" uuid not null, "version" int not null default 1, "record_class" varchar(40) collate "C" not null, "until_day" varchar(10) collate "C" not null, "basis" varchar(500) collate "C" not null, "state" varchar(12) collate "C" not null, "proposed_records" int not null, "erased_records" int not null default 0, "erased_entries" int not null default 0, "proposed_by_id" uuid null, "proposed_at" varchar(24) collate "C" not null, "approved_by_id" uuid null, "approved_at" varchar(24) collate "C" null, "done_at" varchar(24) collate "C" null, primary key ("id"));`);
    this.addSql(`create index "erasure_run_proposed_by_id_index" on "erasure_run" ("proposed_by_id");`);
    this.addSql(`create index "erasure_run_approved_by_id_index" on "erasure_run" ("approved_by_id");`);

    this.addSql(`create table "read_entry" ("id" uuid not null, "at" varchar(24) collate "C" not null, "day" varchar(10) collate "C" not null, "account_id" uuid null, "reader_name" varchar(200) collate "C" not null, "roles" varchar(200) collate "C" not null, "kind" varchar(20) collate "C" not null, "operation" varchar(120) collate "C" not null, "subject_id" uuid null, "record_id" uuid null, "count" int not null, "digest" varchar(64) collate "C" null, primary key ("id"));`);
    this.addSql(`create index "read_entry_account_id_at_index" on "read_entry" ("account_id", "at");`);
    this.addSql(`create index "read_entry_subject_id_day_index" on "read_entry" ("subject_id", "day");`);
    this.addSql(`create index "read_entry_at_id_index" on "read_entry" ("at", "id");`);

    this.addSql(`create table "request_rate" ("id" varchar(43) collate "C" not null, "minute" int not null, "asked" int not null, primary key ("id"));`);
    this.addSql(`create index "request_rate_minute_index" on "request_rate" ("minute");`);

    this.addSql(`create table "retention_rule" ("id" uuid not null, "version" int not null default 1, "record_class" varchar(40) collate "C" not null, "keep_months" int not null, "basis" varchar(500) collate "C" not null, "is_active" boolean not null, "decided_by_id" uuid null, "decided_at" varchar(24) collate "C" not null, primary key ("id"));`);
    this.addSql(`alter table "retention_rule" add constraint "retention_rule_record_class_unique" unique ("record_class");`);
    this.addSql(`create index "retention_rule_decided_by_id_index" on "retention_rule" ("decided_by_id");`);

    this.addSql(`create table "data_request" ("id" uuid not null, "version" int not null default 1, "person_id" uuid not null, "account_id" uuid not null, "unit_id" uuid null, "kind" varchar(20) collate "C" not null, "record_class" varchar(40) collate "C" null, "text" text collate "C" not null, "state" varchar(20) collate "C" not null, "sent_at" varchar(24) collate "C" not null, "answer_due_on" varchar(10) collate "C" not null, "completion_due_on" varchar(10) collate "C" not null, "extension_reason" text collate "C" null, "answer" text collate "C" null, "answered_at" varchar(24) collate "C" null, "answered_by_id" uuid null, "outcome" text collate "C" null, "completed_at" varchar(24) collate "C" null, "completed_by_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "data_request_state_answer_due_on_index" on "data_request" ("state", "answer_due_on");`);
    this.addSql(`create index "data_request_person_id_index" on "data_request" ("person_id");`);
    this.addSql(`create index "data_request_account_id_index" on "data_request" ("account_id");`);
    this.addSql(`create index "data_request_unit_id_index" on "data_request" ("unit_id");`);
    this.addSql(`create index "data_request_answered_by_id_index" on "data_request" ("answered_by_id");`);
    this.addSql(`create index "data_request_completed_by_id_index" on "data_request" ("completed_by_id");`);

    this.addSql(`alter table "audit_entry" add "salt" varchar(32) collate "C" null;`);

    this.addSql(`alter table "audit_erasure" add constraint "audit_erasure_entry_id_foreign" foreign key ("entry_id") references "audit_entry" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "erasure_run" add constraint "erasure_run_proposed_by_id_foreign" foreign key ("proposed_by_id") references "account" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "erasure_run" add constraint "erasure_run_approved_by_id_foreign" foreign key ("approved_by_id") references "account" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "retention_rule" add constraint "retention_rule_decided_by_id_foreign" foreign key ("decided_by_id") references "account" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "data_request" add constraint "data_request_person_id_foreign" foreign key ("person_id") references "person" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "data_request" add constraint "data_request_account_id_foreign" foreign key ("account_id") references "account" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "data_request" add constraint "data_request_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "data_request" add constraint "data_request_answered_by_id_foreign" foreign key ("answered_by_id") references "account" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "data_request" add constraint "data_request_completed_by_id_foreign" foreign key ("completed_by_id") references "account" ("id") on update no action on delete no action;`);
    this.addSql("create function audit_entry_guard() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' then if new.id = old.id and new.at = old.at and new.verb = old.verb and new.actor_name = old.actor_name and new.change_count = old.change_count and new.account_id is not distinct from old.account_id and new.salt is null and exists (select 1 from audit_erasure e where e.entry_id = old.id) then return new; end if; end if; raise exception 'frozen: %', tg_table_name using errcode = 'integrity_constraint_violation'; end $$");
    this.addSql("drop trigger audit_entry_no_change on audit_entry");
    this.addSql("create trigger audit_entry_no_change before update or delete on audit_entry for each row execute function audit_entry_guard()");
    this.addSql("create trigger audit_erasure_no_change before update or delete on audit_erasure for each row execute function audit_frozen()");
    this.addSql("create trigger audit_erasure_no_truncate before truncate on audit_erasure for each statement execute function audit_frozen()");
    this.addSql("create function read_entry_guard() returns trigger language plpgsql as $$ begin if tg_op = 'DELETE' then if exists (select 1 from erasure_permit p where p.id = 'read_entry' and p.until > old.day) then return old; end if; end if; raise exception 'frozen: %', tg_table_name using errcode = 'integrity_constraint_violation'; end $$");
    this.addSql("create trigger read_entry_no_change before update or delete on read_entry for each row execute function read_entry_guard()");
    this.addSql("create trigger read_entry_no_truncate before truncate on read_entry for each statement execute function audit_frozen()");
    this.addSql("update api_token set scopes = '[\"ADHOC\",' || substr(scopes, 2) where revoked_at is null and scopes not like '%ADHOC%'");
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "audit_erasure" cascade;`);
    this.addSql(`drop table if exists "erasure_permit" cascade;`);
    this.addSql(`drop table if exists "erasure_run" cascade;`);
    this.addSql(`drop table if exists "read_entry" cascade;`);
    this.addSql(`drop table if exists "request_rate" cascade;`);
    this.addSql(`drop table if exists "retention_rule" cascade;`);
    this.addSql(`drop table if exists "data_request" cascade;`);

    this.addSql(`alter table "audit_entry" drop column "salt";`);
  }

}
