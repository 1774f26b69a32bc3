import { Migration } from '@mikro-orm/migrations';

export class Migration20261122114912_work extends Migration {

  override name = 'Migration20261122114912_work';

  override up(): void | Promise<void> {
    this.addSql(`create table "opening_mark" ("id" varchar(36) collate "C" not null, "opened" int not null, "total" int not null, "seen_at" varchar(24) collate "C" not null, primary key ("id"));`);

    this.addSql(`create table "stored_file" ("id" uuid not null, "sha256" varchar(64) collate "C" not null, "size" int not null, "content_type" varchar(100) collate "C" not null, "name" varchar(200) collate "C" not null, "uploaded_by_id" uuid null, "uploaded_at" varchar(24) collate "C" not null, "attached_at" varchar(24) collate "C" null, primary key ("id"));`);
    this.addSql(`create index "stored_file_uploaded_by_id_uploaded_at_index" on "stored_file" ("uploaded_by_id", "uploaded_at");`);
    this.addSql(`create index "stored_file_sha256_index" on "stored_file" ("sha256");`);
    this.addSql(`create index "stored_file_uploaded_by_id_index" on "stored_file" ("uploaded_by_id");`);

    this.addSql(`create table "task_feed" ("id" uuid not null, "account_id" uuid not null, "token_hash" varchar(64) collate "C" not null, "opened_at" varchar(24) collate "C" not null, primary key ("id"));`);
    this.addSql(`alter table "task_feed" add constraint "task_feed_account_id_unique" unique ("account_id");`);
    this.addSql(`alter table "task_feed" add constraint "task_feed_token_hash_unique" unique ("token_hash");`);
    this.addSql(`create index "task_feed_account_id_index" on "task_feed" ("account_id");`);

    this.addSql(`create table "product_catalogue" ("id" uuid not null, "version" int not null default 1, "unit_id" uuid not null, "code" varchar(60) collate "C" not null, "name" varchar(300) collate "C" not null, "search_fold" text collate "C" not null, "sort_key" text collate "C" not null, primary key ("id"));`);
    this.addSql(`create index "product_catalogue_sort_key_index" on "product_catalogue" ("sort_key");`);
    this.addSql(`create index "product_catalogue_unit_id_index" on "product_catalogue" ("unit_id");`);
    this.addSql(`alter table "product_catalogue" add constraint "product_catalogue_unit_id_code_unique" unique ("unit_id", "code");`);

    this.addSql(`create table "catalogue_version" ("id" uuid not null, "version" int not null default 1, "catalogue_id" uuid not null, "number" int not null, "state" varchar(20) collate "C" not null default 'DRAFT', "document_id" uuid null, "starts_on" varchar(10) collate "C" not null, "ends_on" varchar(10) collate "C" null, "standard_name" varchar(300) collate "C" not null, "standard_points" varchar(40) collate "C" not null, "save_count" int not null default 0, "published_at" varchar(24) collate "C" null, "published_by" uuid null, "retired_at" varchar(24) collate "C" null, primary key ("id"));`);
    this.addSql(`create index "catalogue_version_catalogue_id_index" on "catalogue_version" ("catalogue_id");`);
    this.addSql(`create index "catalogue_version_document_id_index" on "catalogue_version" ("document_id");`);
    this.addSql(`create unique index "catalogue_version_one_draft" on "catalogue_version" ("catalogue_id") where state = 'DRAFT';`);
    this.addSql(`alter table "catalogue_version" add constraint "catalogue_version_catalogue_id_number_unique" unique ("catalogue_id", "number");`);

    this.addSql(`create table "complexity_group" ("id" uuid not null, "version_id" uuid not null, "number" int not null, "code" varchar(20) collate "C" not null, "name" varchar(200) collate "C" not null, "points_from" varchar(40) collate "C" null, "points_to" varchar(40) collate "C" null, primary key ("id"));`);
    this.addSql(`create index "complexity_group_version_id_index" on "complexity_group" ("version_id");`);
    this.addSql(`alter table "complexity_group" add constraint "complexity_group_version_id_number_unique" unique ("version_id", "number");`);

    this.addSql(`create table "product" ("id" uuid not null, "version_id" uuid not null, "code" varchar(60) collate "C" not null, "task" varchar(1000) collate "C" not null, "name" varchar(2000) collate "C" not null, "output" varchar(2000) collate "C" not null, "group_id" uuid null, "points" varchar(40) collate "C" null, "coefficient" varchar(100) collate "C" not null, "scope" varchar(20) collate "C" not null default 'SHARED', "office_unit_id" uuid null, "office_name" varchar(300) collate "C" null, "note" varchar(2000) collate "C" null, "position" int not null, "search_fold" text collate "C" not null, "sort_key" text collate "C" not null, primary key ("id"));`);
    this.addSql(`create index "product_version_id_index" on "product" ("version_id");`);
    this.addSql(`create index "product_group_id_index" on "product" ("group_id");`);
    this.addSql(`create index "product_office_unit_id_index" on "product" ("office_unit_id");`);
    this.addSql(`alter table "product" add constraint "product_version_id_code_unique" unique ("version_id", "code");`);

    this.addSql(`create table "work_plan" ("id" uuid not null, "version" int not null default 1, "unit_id" uuid not null, "person_id" uuid null, "kind" varchar(20) collate "C" not null, "starts_on" varchar(10) collate "C" not null, "ends_on" varchar(10) collate "C" not null, "title" varchar(500) collate "C" not null, "state" varchar(20) collate "C" not null default 'DRAFT', "period_key" varchar(120) collate "C" not null, "submitted_by_person_id" uuid null, "submitted_at" varchar(24) collate "C" null, "adopted_by_person_id" uuid null, "adopted_at" varchar(24) collate "C" null, "document_id" uuid null, "return_note" varchar(2000) collate "C" null, "save_count" int not null default 0, "search_fold" text collate "C" not null, "sort_key" text collate "C" not null, primary key ("id"));`);
    this.addSql(`alter table "work_plan" add constraint "work_plan_period_key_unique" unique ("period_key");`);
    this.addSql(`create index "work_plan_person_id_starts_on_index" on "work_plan" ("person_id", "starts_on");`);
    this.addSql(`create index "work_plan_unit_id_starts_on_index" on "work_plan" ("unit_id", "starts_on");`);
    this.addSql(`create index "work_plan_unit_id_index" on "work_plan" ("unit_id");`);
    this.addSql(`create index "work_plan_person_id_index" on "work_plan" ("person_id");`);
    this.addSql(`create index "work_plan_submitted_by_person_id_index" on "work_plan" ("submitted_by_person_id");`);
    this.addSql(`create index "work_plan_adopted_by_person_id_index" on "work_plan" ("adopted_by_person_id");`);
    this.addSql(`create index "work_plan_document_id_index" on "work_plan" ("document_id");`);

    this.addSql(`create table "work_plan_item" ("id" uuid not null, "plan_id" uuid not null, "position" int not null, "product_id" uuid null, "title" varchar(2000) collate "C" not null, "output" varchar(2000) collate "C" not null, "quantity" varchar(100) collate "C" not null, "coefficient" varchar(100) collate "C" not null, "due_on" varchar(10) collate "C" not null, "lead_person_id" uuid null, "parent_item_id" uuid null, "note" varchar(2000) collate "C" null, primary key ("id"));`);
    this.addSql(`create index "work_plan_item_plan_id_position_index" on "work_plan_item" ("plan_id", "position");`);
    this.addSql(`create index "work_plan_item_plan_id_index" on "work_plan_item" ("plan_id");`);
    this.addSql(`create index "work_plan_item_product_id_index" on "work_plan_item" ("product_id");`);
    this.addSql(`create index "work_plan_item_lead_person_id_index" on "work_plan_item" ("lead_person_id");`);
    this.addSql(`create index "work_plan_item_parent_item_id_index" on "work_plan_item" ("parent_item_id");`);

    this.addSql(`create table "task" ("id" uuid not null, "version" int not null default 1, "unit_id" uuid not null, "product_id" uuid null, "product_code" varchar(60) collate "C" null, "group_number" int null, "title" varchar(2000) collate "C" not null, "output" varchar(2000) collate "C" not null, "detail" text collate "C" not null, "quantity" varchar(100) collate "C" not null, "coefficient" varchar(100) collate "C" not null, "origin" varchar(20) collate "C" not null, "duty" varchar(20) collate "C" not null, "parent_task_id" uuid null, "plan_item_id" uuid null, "is_split" boolean not null default false, "assigner_person_id" uuid null, "owner_person_id" uuid null, "assigned_on" varchar(10) collate "C" not null, "due_on" varchar(10) collate "C" not null, "state" varchar(20) collate "C" not null, "percent" int not null default 0, "external_system" varchar(60) collate "C" null, "external_id" varchar(200) collate "C" null, "event_count" int not null default 0, "save_count" int not null default 0, "search_fold" text collate "C" not null, "sort_key" text collate "C" not null, primary key ("id"));`);
    this.addSql(`create index "task_state_due_on_index" on "task" ("state", "due_on");`);
    this.addSql(`create index "task_unit_id_state_due_on_index" on "task" ("unit_id", "state", "due_on");`);
    this.addSql(`create index "task_assigner_person_id_state_index" on "task" ("assigner_person_id", "state");`);
    this.addSql(`create index "task_owner_person_id_state_due_on_index" on "task" ("owner_person_id", "state", "due_on");`);
    this.addSql(`create index "task_unit_id_index" on "task" ("unit_id");`);
    this.addSql(`create index "task_product_id_index" on "task" ("product_id");`);
    this.addSql(`create index "task_parent_task_id_index" on "task" ("parent_task_id");`);
    this.addSql(`create index "task_plan_item_id_index" on "task" ("plan_item_id");`);
    this.addSql(`create index "task_assigner_person_id_index" on "task" ("assigner_person_id");`);
    this.addSql(`create index "task_owner_person_id_index" on "task" ("owner_person_id");`);
    this.addSql(`alter table "task" add constraint "task_external_system_external_id_unique" unique ("external_system", "external_id");`);

    this.addSql(`create table "task_share" ("id" uuid not null, "task_id" uuid not null, "person_id" uuid not null, "unit_id" uuid not null, "due_on" varchar(10) collate "C" not null, "assigned" varchar(250) collate "C" not null, "completed" varchar(250) collate "C" not null, "is_done" boolean not null, "is_unplanned" boolean not null, "is_taken_over" boolean not null, "is_handed_back" boolean not null, "delays" int not null, "major_errors" int not null, "minor_errors" int not null, primary key ("id"));`);
    this.addSql(`create index "task_share_unit_id_due_on_index" on "task_share" ("unit_id", "due_on");`);
    this.addSql(`create index "task_share_person_id_due_on_index" on "task_share" ("person_id", "due_on");`);
    this.addSql(`create index "task_share_task_id_index" on "task_share" ("task_id");`);
    this.addSql(`create index "task_share_person_id_index" on "task_share" ("person_id");`);
    this.addSql(`create index "task_share_unit_id_index" on "task_share" ("unit_id");`);
    this.addSql(`alter table "task_share" add constraint "task_share_task_id_person_id_unique" unique ("task_id", "person_id");`);

    this.addSql(`create table "task_evidence" ("id" uuid not null, "task_id" uuid not null, "event_number" int not null, "file_id" uuid not null, "added_by" uuid null, "added_at" varchar(24) collate "C" not null, primary key ("id"));`);
    this.addSql(`create index "task_evidence_task_id_index" on "task_evidence" ("task_id");`);
    this.addSql(`create index "task_evidence_file_id_index" on "task_evidence" ("file_id");`);
    this.addSql(`create index "task_evidence_added_by_index" on "task_evidence" ("added_by");`);
    this.addSql(`alter table "task_evidence" add constraint "task_evidence_task_id_event_number_file_id_unique" unique ("task_id", "event_number", "file_id");`);

    this.addSql(`create table "task_event" ("id" uuid not null, "task_id" uuid not null, "number" int not null, "kind" varchar(20) collate "C" not null, "happened_on" varchar(10) collate "C" not null, "recorded_at" varchar(24) collate "C" not null, "by_person_id" uuid null, "owner_person_id" uuid not null, "unit_id" uuid not null, "quantity" varchar(100) collate "C" null, "due_on" varchar(10) collate "C" null, "origin" varchar(20) collate "C" null, "verdict" varchar(20) collate "C" null, "percent" int null, "about_number" int null, "note" varchar(2000) collate "C" null, "document_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "task_event_owner_person_id_task_id_index" on "task_event" ("owner_person_id", "task_id");`);
    this.addSql(`create index "task_event_task_id_index" on "task_event" ("task_id");`);
    this.addSql(`create index "task_event_by_person_id_index" on "task_event" ("by_person_id");`);
    this.addSql(`create index "task_event_owner_person_id_index" on "task_event" ("owner_person_id");`);
    this.addSql(`create index "task_event_unit_id_index" on "task_event" ("unit_id");`);
    this.addSql(`create index "task_event_document_id_index" on "task_event" ("document_id");`);
    this.addSql(`alter table "task_event" add constraint "task_event_task_id_number_unique" unique ("task_id", "number");`);

    this.addSql(`create table "task_collaborator" ("id" uuid not null, "task_id" uuid not null, "person_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "task_collaborator_task_id_index" on "task_collaborator" ("task_id");`);
    this.addSql(`create index "task_collaborator_person_id_index" on "task_collaborator" ("person_id");`);
    this.addSql(`alter table "task_collaborator" add constraint "task_collaborator_task_id_person_id_unique" unique ("task_id", "person_id");`);

    this.addSql(`alter table "publication" add "includes_sub_units" boolean not null default false;`);

    this.addSql(`alter table "action_programme" add "assessment_document" varchar(100) collate "C" null;`);

    this.addSql(`alter table "stored_file" add constraint "stored_file_uploaded_by_id_foreign" foreign key ("uploaded_by_id") references "account" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "task_feed" add constraint "task_feed_account_id_foreign" foreign key ("account_id") references "account" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "product_catalogue" add constraint "product_catalogue_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "catalogue_version" add constraint "catalogue_version_catalogue_id_foreign" foreign key ("catalogue_id") references "product_catalogue" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "catalogue_version" add constraint "catalogue_version_document_id_foreign" foreign key ("document_id") references "legal_document" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "complexity_group" add constraint "complexity_group_version_id_foreign" foreign key ("version_id") references "catalogue_version" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "product" add constraint "product_version_id_foreign" foreign key ("version_id") references "catalogue_version" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "product" add constraint "product_group_id_foreign" foreign key ("group_id") references "complexity_group" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "product" add constraint "product_office_unit_id_foreign" foreign key ("office_unit_id") references "unit" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "work_plan" add constraint "work_plan_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "work_plan" add constraint "work_plan_person_id_foreign" foreign key ("person_id") references "person" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "work_plan" add constraint "work_plan_submitted_by_person_id_foreign" foreign key ("submitted_by_person_id") references "person" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "work_plan" add constraint "work_plan_adopted_by_person_id_foreign" foreign key ("adopted_by_person_id") references "person" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "work_plan" add constraint "work_plan_document_id_foreign" foreign key ("document_id") references "legal_document" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "work_plan_item" add constraint "work_plan_item_plan_id_foreign" foreign key ("plan_id") references "work_plan" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "work_plan_item" add constraint "work_plan_item_product_id_foreign" foreign key ("product_id") references "product" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "work_plan_item" add constraint "work_plan_item_lead_person_id_foreign" foreign key ("lead_person_id") references "person" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "work_plan_item" add constraint "work_plan_item_parent_item_id_foreign" foreign key ("parent_item_id") references "work_plan_item" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "task" add constraint "task_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "task" add constraint "task_product_id_foreign" foreign key ("product_id") references "product" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "task" add constraint "task_parent_task_id_foreign" foreign key ("parent_task_id") references "task" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "task" add constraint "task_plan_item_id_foreign" foreign key ("plan_item_id") references "work_plan_item" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "task" add constraint "task_assigner_person_id_foreign" foreign key ("assigner_person_id") references "person" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "task" add constraint "task_owner_person_id_foreign" foreign key ("owner_person_id") references "person" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "task_share" add constraint "task_share_task_id_foreign" foreign key ("task_id") references "task" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "task_share" add constraint "task_share_person_id_foreign" foreign key ("person_id") references "person" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "task_share" add constraint "task_share_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "task_evidence" add constraint "task_evidence_task_id_foreign" foreign key ("task_id") references "task" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "task_evidence" add constraint "task_evidence_file_id_foreign" foreign key ("file_id") references "stored_file" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "task_evidence" add constraint "task_evidence_added_by_foreign" foreign key ("added_by") references "person" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "task_event" add constraint "task_event_task_id_foreign" foreign key ("task_id") references "task" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "task_event" add constraint "task_event_by_person_id_foreign" foreign key ("by_person_id") references "person" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "task_event" add constraint "task_event_owner_person_id_foreign" foreign key ("owner_person_id") references "person" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "task_event" add constraint "task_event_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "task_event" add constraint "task_event_document_id_foreign" foreign key ("document_id") references "legal_document" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "task_collaborator" add constraint "task_collaborator_task_id_foreign" foreign key ("task_id") references "task" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "task_collaborator" add constraint "task_collaborator_person_id_foreign" foreign key ("person_id") references "person" ("id") on update no action on delete no action;`);
    this.addSql("create function catalogue_version_catalogue_frozen_insert() returns trigger language plpgsql as $$\nbegin\n  if new.state <> 'DRAFT' then raise exception 'frozen: catalogue_version'; end if;\n  return new;\nend $$");
    this.addSql("create trigger catalogue_version_catalogue_frozen_insert before insert on catalogue_version for each row execute function catalogue_version_catalogue_frozen_insert()");
    this.addSql("create function catalogue_version_catalogue_frozen_update() returns trigger language plpgsql as $$\nbegin\n  if old.state <> 'DRAFT' and not (old.state = 'PUBLISHED' and new.state in ('PUBLISHED', 'RETIRED') and new.id is not distinct from old.id and new.catalogue_id is not distinct from old.catalogue_id and new.number is not distinct from old.number and new.document_id is not distinct from old.document_id and new.starts_on is not distinct from old.starts_on and new.standard_name is not distinct from old.standard_name and new.standard_points is not distinct from old.standard_points and new.save_count is not distinct from old.save_count and new.published_at is not distinct from old.published_at and new.published_by is not distinct from old.published_by) then raise exception 'frozen: catalogue_version'; end if;\n  return new;\nend $$");
    this.addSql("create trigger catalogue_version_catalogue_frozen_update before update on catalogue_version for each row execute function catalogue_version_catalogue_frozen_update()");
    this.addSql("create function catalogue_version_catalogue_frozen_delete() returns trigger language plpgsql as $$\nbegin\n  if old.state <> 'DRAFT' then raise exception 'frozen: catalogue_version'; end if;\n  return old;\nend $$");
    this.addSql("create trigger catalogue_version_catalogue_frozen_delete before delete on catalogue_version for each row execute function catalogue_version_catalogue_frozen_delete()");
    this.addSql("create function legal_document_catalogue_frozen_update() returns trigger language plpgsql as $$\nbegin\n  if exists (select 1 from catalogue_version where document_id = old.id and state <> 'DRAFT') then raise exception 'frozen: legal_document'; end if;\n  return new;\nend $$");
    this.addSql("create trigger legal_document_catalogue_frozen_update before update on legal_document for each row execute function legal_document_catalogue_frozen_update()");
    this.addSql("create function legal_document_catalogue_frozen_delete() returns trigger language plpgsql as $$\nbegin\n  if exists (select 1 from catalogue_version where document_id = old.id and state <> 'DRAFT') then raise exception 'frozen: legal_document'; end if;\n  return old;\nend $$");
    this.addSql("create trigger legal_document_catalogue_frozen_delete before delete on legal_document for each row execute function legal_document_catalogue_frozen_delete()");
    this.addSql("create function complexity_group_catalogue_frozen_insert() returns trigger language plpgsql as $$\nbegin\n  if exists (select 1 from catalogue_version where id = new.version_id and state <> 'DRAFT') then raise exception 'frozen: complexity_group'; end if;\n  return new;\nend $$");
    this.addSql("create trigger complexity_group_catalogue_frozen_insert before insert on complexity_group for each row execute function complexity_group_catalogue_frozen_insert()");
    this.addSql("create function complexity_group_catalogue_frozen_update() returns trigger language plpgsql as $$\nbegin\n  if exists (select 1 from catalogue_version where id = old.version_id and state <> 'DRAFT') or exists (select 1 from catalogue_version where id = new.version_id and state <> 'DRAFT') then raise exception 'frozen: complexity_group'; end if;\n  return new;\nend $$");
    this.addSql("create trigger complexity_group_catalogue_frozen_update before update on complexity_group for each row execute function complexity_group_catalogue_frozen_update()");
    this.addSql("create function complexity_group_catalogue_frozen_delete() returns trigger language plpgsql as $$\nbegin\n  if exists (select 1 from catalogue_version where id = old.version_id and state <> 'DRAFT') then raise exception 'frozen: complexity_group'; end if;\n  return old;\nend $$");
    this.addSql("create trigger complexity_group_catalogue_frozen_delete before delete on complexity_group for each row execute function complexity_group_catalogue_frozen_delete()");
    this.addSql("create function product_catalogue_frozen_insert() returns trigger language plpgsql as $$\nbegin\n  if exists (select 1 from catalogue_version where id = new.version_id and state <> 'DRAFT') then raise exception 'frozen: product'; end if;\n  return new;\nend $$");
    this.addSql("create trigger product_catalogue_frozen_insert before insert on product for each row execute function product_catalogue_frozen_insert()");
    this.addSql("create function product_catalogue_frozen_update() returns trigger language plpgsql as $$\nbegin\n  if exists (select 1 from catalogue_version where id = old.version_id and state <> 'DRAFT') or exists (select 1 from catalogue_version where id = new.version_id and state <> 'DRAFT') then raise exception 'frozen: product'; end if;\n  return new;\nend $$");
    this.addSql("create trigger product_catalogue_frozen_update before update on product for each row execute function product_catalogue_frozen_update()");
    this.addSql("create function product_catalogue_frozen_delete() returns trigger language plpgsql as $$\nbegin\n  if exists (select 1 from catalogue_version where id = old.version_id and state <> 'DRAFT') then raise exception 'frozen: product'; end if;\n  return old;\nend $$");
    this.addSql("create trigger product_catalogue_frozen_delete before delete on product for each row execute function product_catalogue_frozen_delete()");
    this.addSql("create function task_event_frozen() returns trigger language plpgsql as $$\nbegin\n  raise exception 'frozen: task_event' using errcode = 'integrity_constraint_violation';\nend $$");
    this.addSql("create trigger task_event_frozen before update or delete on task_event for each row execute function task_event_frozen()");
    this.addSql("create trigger task_event_kept before truncate on task_event for each statement execute function task_event_frozen()");
    this.addSql("create function publication_frozen_reach() returns trigger language plpgsql as $$\nbegin\n  if new.includes_sub_units is distinct from old.includes_sub_units then raise exception 'frozen: publication'; end if;\n  return new;\nend $$");
    this.addSql("create trigger publication_frozen_reach before update on publication for each row execute function publication_frozen_reach()");
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "task_evidence" drop constraint "task_evidence_file_id_foreign";`);
    this.addSql(`alter table "catalogue_version" drop constraint "catalogue_version_catalogue_id_foreign";`);
    this.addSql(`alter table "complexity_group" drop constraint "complexity_group_version_id_foreign";`);
    this.addSql(`alter table "product" drop constraint "product_version_id_foreign";`);
    this.addSql(`alter table "product" drop constraint "product_group_id_foreign";`);
    this.addSql(`alter table "work_plan_item" drop constraint "work_plan_item_product_id_foreign";`);
    this.addSql(`alter table "task" drop constraint "task_product_id_foreign";`);
    this.addSql(`alter table "work_plan_item" drop constraint "work_plan_item_plan_id_foreign";`);
    this.addSql(`alter table "work_plan_item" drop constraint "work_plan_item_parent_item_id_foreign";`);
    this.addSql(`alter table "task" drop constraint "task_plan_item_id_foreign";`);
    this.addSql(`alter table "task" drop constraint "task_parent_task_id_foreign";`);
    this.addSql(`alter table "task_share" drop constraint "task_share_task_id_foreign";`);
    this.addSql(`alter table "task_evidence" drop constraint "task_evidence_task_id_foreign";`);
    this.addSql(`alter table "task_event" drop constraint "task_event_task_id_foreign";`);
    this.addSql(`alter table "task_collaborator" drop constraint "task_collaborator_task_id_foreign";`);

    this.addSql(`drop table if exists "opening_mark" cascade;`);
    this.addSql(`drop table if exists "stored_file" cascade;`);
    this.addSql(`drop table if exists "task_feed" cascade;`);
    this.addSql(`drop table if exists "product_catalogue" cascade;`);
    this.addSql(`drop table if exists "catalogue_version" cascade;`);
    this.addSql(`drop table if exists "complexity_group" cascade;`);
    this.addSql(`drop table if exists "product" cascade;`);
    this.addSql(`drop table if exists "work_plan" cascade;`);
    this.addSql(`drop table if exists "work_plan_item" cascade;`);
    this.addSql(`drop table if exists "task" cascade;`);
    this.addSql(`drop table if exists "task_share" cascade;`);
    this.addSql(`drop table if exists "task_evidence" cascade;`);
    this.addSql(`drop table if exists "task_event" cascade;`);
    this.addSql(`drop table if exists "task_collaborator" cascade;`);

    this.addSql(`alter table "action_programme" drop column "assessment_document";`);

    this.addSql(`alter table "publication" drop column "includes_sub_units";`);
  }

}
