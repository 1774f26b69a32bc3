import { Migration } from '@mikro-orm/migrations';

export class Migration20261122213313_trust extends Migration {

  override name = 'Migration20261122213313_trust';

  override up(): void | Promise<void> {
    this.addSql(`create table \`audit_erasure\` (\`id\` text not null primary key, \`entry_id\` text not null, \`run_id\` text not null, \`rule\` text not null, \`erased_at\` text not null, \`content_digest\` text not null, constraint \`audit_erasure_entry_id_foreign\` foreign key (\`entry_id\`) references \`audit_entry\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`audit_erasure_entry_id_index\` on \`audit_erasure\` (\`entry_id\`);`);
    this.addSql(`create index \`audit_erasure_run_id_index\` on \`audit_erasure\` (\`run_id\`);`);

    this.addSql(`create table \`erasure_permit\` (\`id\` text not null primary key, \`until\` text not null);`);

    this.addSql(`create table \`erasure_run\` (\`id\` text not null primary key, \`version\` integer not null default 1, \`record_class\` text not null, \`until_day\` text not null, \`basis\` text not null, \`state\` text not null, \`proposed_records\` integer not null, \`erased_records\` integer not null default 0, \`erased_entries\` integer not null default 0, \`proposed_by_id\` text null, \`proposed_at\` text not null, \`approved_by_id\` text null, \`approved_at\` text null, \`done_at\` text null, constraint \`erasure_run_proposed_by_id_foreign\` foreign key (\`proposed_by_id\`) references \`account\` (\`id\`) on update no action on delete no action, constraint \`erasure_run_approved_by_id_foreign\` foreign key (\`approved_by_id\`) references \`account\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`erasure_run_proposed_by_id_index\` on \`erasure_run\` (\`proposed_by_id\`);`);
    this.addSql(`create index \`erasure_run_approved_by_id_index\` on \`erasure_run\` (\`approved_by_id\`);`);

    this.addSql(`create table \`read_entry\` (\`id\` text not null primary key, \`at\` text not null, \`day\` text not null, \`account_id\` text null, \`reader_name\` text not null, \`roles\` text not null, \`kind\` text not null, \`operation\` text not null, \`subject_id\` text null, \`record_id\` text null, \`count\` integer not null, \`digest\` text null);`);
    this.addSql(`create index \`read_entry_account_id_at_index\` on \`read_entry\` (\`account_id\`, \`at\`);`);
    this.addSql(`create index \`read_entry_subject_id_day_index\` on \`read_entry\` (\`subject_id\`, \`day\`);`);
    this.addSql(`create index \`read_entry_at_id_index\` on \`read_entry\` (\`at\`, \`id\`);`);

    this.addSql(`create table \`request_rate\` (\`id\` text not null primary key, \`minute\` integer not null, \`asked\` integer not null);`);
    this.addSql(`create index \`request_rate_minute_index\` on \`request_rate\` (\`minute\`);`);

    this.addSql(`create table \`retention_rule\` (\`id\` text not null primary key, \`version\` integer not null default 1, \`record_class\` text not null, \`keep_months\` integer not null, \`basis\` text not null, \`is_active\` integer not null, \`decided_by_id\` text null, \`decided_at\` text not null, constraint \`retention_rule_decided_by_id_foreign\` foreign key (\`decided_by_id\`) references \`account\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create unique index \`retention_rule_record_class_unique\` on \`retention_rule\` (\`record_class\`);`);
    this.addSql(`create index \`retention_rule_decided_by_id_index\` on \`retention_rule\` (\`decided_by_id\`);`);

    this.addSql(`create table \`data_request\` (\`id\` text not null primary key, \`version\` integer not null default 1, \`person_id\` text not null, \`account_id\` text not null, \`unit_id\` text null, \`kind\` text not null, \`record_class\` text null, \`text\` text not null, \`state\` text not null, \`sent_at\` text not null, \`answer_due_on\` text not null, \`completion_due_on\` text not null, \`extension_reason\` text null, \`answer\` text null, \`answered_at\` text null, \`answered_by_id\` text null, \`outcome\` text null, \`completed_at\` text null, \`completed_by_id\` text null, constraint \`data_request_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on update no action on delete no action, constraint \`data_request_account_id_foreign\` foreign key (\`account_id\`) references \`account\` (\`id\`) on update no action on delete no action, constraint \`data_request_unit_id_foreign\` foreign key (\`unit_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`data_request_answered_by_id_foreign\` foreign key (\`answered_by_id\`) references \`account\` (\`id\`) on update no action on delete no action, constraint \`data_request_completed_by_id_foreign\` foreign key (\`completed_by_id\`) references \`account\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`data_request_person_id_index\` on \`data_request\` (\`person_id\`);`);
    this.addSql(`create index \`data_request_account_id_index\` on \`data_request\` (\`account_id\`);`);
    this.addSql(`create index \`data_request_unit_id_index\` on \`data_request\` (\`unit_id\`);`);
    this.addSql(`create index \`data_request_answered_by_id_index\` on \`data_request\` (\`answered_by_id\`);`);
    this.addSql(`create index \`data_request_completed_by_id_index\` on \`data_request\` (\`completed_by_id\`);`);
    this.addSql(`create index \`data_request_state_answer_due_on_index\` on \`data_request\` (\`state\`, \`answer_due_on\`);`);

    this.addSql(`alter table \`audit_entry\` add column \`salt\` text null;`);
    this.addSql("drop trigger audit_entry_no_update");
    this.addSql("create trigger audit_entry_no_update before update on audit_entry when not (new.id = old.id and new.at = old.at and new.verb = old.verb and new.actor_name = old.actor_name and new.change_count = old.change_count and new.account_id is old.account_id and new.salt is null and exists (select 1 from audit_erasure e where e.entry_id = old.id)) begin select raise(abort, 'frozen: audit_entry'); end");
    this.addSql("create trigger audit_erasure_no_update before update on audit_erasure begin select raise(abort, 'frozen: audit_erasure'); end");
    this.addSql("create trigger audit_erasure_no_delete before delete on audit_erasure begin select raise(abort, 'frozen: audit_erasure'); end");
    this.addSql("create trigger read_entry_no_update before update on read_entry begin select raise(abort, 'frozen: read_entry'); end");
    this.addSql("create trigger read_entry_no_delete before delete on read_entry when not exists (select 1 from erasure_permit p where p.id = 'read_entry' and p.until > old.day) begin select raise(abort, 'frozen: read_entry'); end");
    this.addSql("update api_token set scopes = '[\"ADHOC\",' || substr(scopes, 2) where revoked_at is null and scopes not like '%ADHOC%'");
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`audit_erasure\`;`);
    this.addSql(`drop table if exists \`erasure_permit\`;`);
    this.addSql(`drop table if exists \`erasure_run\`;`);
    this.addSql(`drop table if exists \`read_entry\`;`);
    this.addSql(`drop table if exists \`request_rate\`;`);
    this.addSql(`drop table if exists \`retention_rule\`;`);
    this.addSql(`drop table if exists \`data_request\`;`);

    this.addSql(`alter table \`audit_entry\` drop column \`salt\`;`);
  }

}
