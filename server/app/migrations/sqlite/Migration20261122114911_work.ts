import { Migration } from '@mikro-orm/migrations';

export class Migration20261122114911_work extends Migration {

  override name = 'Migration20261122114911_work';

  override up(): void | Promise<void> {
    this.addSql(`create table \`opening_mark\` (\`id\` text not null primary key, \`opened\` integer not null, \`total\` integer not null, \`seen_at\` text not null);`);

    this.addSql(`create table \`stored_file\` (\`id\` text not null primary key, \`sha256\` text not null, \`size\` integer not null, \`content_type\` text not null, \`name\` text not null, \`uploaded_by_id\` text null, \`uploaded_at\` text not null, \`attached_at\` text null, constraint \`stored_file_uploaded_by_id_foreign\` foreign key (\`uploaded_by_id\`) references \`account\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`stored_file_uploaded_by_id_index\` on \`stored_file\` (\`uploaded_by_id\`);`);
    this.addSql(`create index \`stored_file_uploaded_by_id_uploaded_at_index\` on \`stored_file\` (\`uploaded_by_id\`, \`uploaded_at\`);`);
    this.addSql(`create index \`stored_file_sha256_index\` on \`stored_file\` (\`sha256\`);`);

    this.addSql(`create table \`task_feed\` (\`id\` text not null primary key, \`account_id\` text not null, \`token_hash\` text not null, \`opened_at\` text not null, constraint \`task_feed_account_id_foreign\` foreign key (\`account_id\`) references \`account\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`task_feed_account_id_index\` on \`task_feed\` (\`account_id\`);`);
    this.addSql(`create unique index \`task_feed_account_id_unique\` on \`task_feed\` (\`account_id\`);`);
    this.addSql(`create unique index \`task_feed_token_hash_unique\` on \`task_feed\` (\`token_hash\`);`);

    this.addSql(`create table \`product_catalogue\` (\`id\` text not null primary key, \`version\` integer not null default 1, \`unit_id\` text not null, \`code\` text not null, \`name\` text not null, \`search_fold\` text not null, \`sort_key\` text not null, constraint \`product_catalogue_unit_id_foreign\` foreign key (\`unit_id\`) references \`unit\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`product_catalogue_unit_id_index\` on \`product_catalogue\` (\`unit_id\`);`);
    this.addSql(`create index \`product_catalogue_sort_key_index\` on \`product_catalogue\` (\`sort_key\`);`);
    this.addSql(`create unique index \`product_catalogue_unit_id_code_unique\` on \`product_catalogue\` (\`unit_id\`, \`code\`);`);

    this.addSql(`create table \`catalogue_version\` (\`id\` text not null primary key, \`version\` integer not null default 1, \`catalogue_id\` text not null, \`number\` integer not null, \`state\` text not null default 'DRAFT', \`document_id\` text null, \`starts_on\` text not null, \`ends_on\` text null, \`standard_name\` text not null, \`standard_points\` text not null, \`save_count\` integer not null default 0, \`published_at\` text null, \`published_by\` text null, \`retired_at\` text null, constraint \`catalogue_version_catalogue_id_foreign\` foreign key (\`catalogue_id\`) references \`product_catalogue\` (\`id\`) on update no action on delete no action, constraint \`catalogue_version_document_id_foreign\` foreign key (\`document_id\`) references \`legal_document\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`catalogue_version_catalogue_id_index\` on \`catalogue_version\` (\`catalogue_id\`);`);
    this.addSql(`create index \`catalogue_version_document_id_index\` on \`catalogue_version\` (\`document_id\`);`);
    this.addSql(`create unique index \`catalogue_version_one_draft\` on \`catalogue_version\` (\`catalogue_id\`) where state = 'DRAFT';`);
    this.addSql(`create unique index \`catalogue_version_catalogue_id_number_unique\` on \`catalogue_version\` (\`catalogue_id\`, \`number\`);`);

    this.addSql(`create table \`complexity_group\` (\`id\` text not null primary key, \`version_id\` text not null, \`number\` integer not null, \`code\` text not null, \`name\` text not null, \`points_from\` text null, \`points_to\` text null, constraint \`complexity_group_version_id_foreign\` foreign key (\`version_id\`) references \`catalogue_version\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`complexity_group_version_id_index\` on \`complexity_group\` (\`version_id\`);`);
    this.addSql(`create unique index \`complexity_group_version_id_number_unique\` on \`complexity_group\` (\`version_id\`, \`number\`);`);

    this.addSql(`create table \`product\` (\`id\` text not null primary key, \`version_id\` text not null, \`code\` text not null, \`task\` text not null, \`name\` text not null, \`output\` text not null, \`group_id\` text null, \`points\` text null, \`coefficient\` text not null, \`scope\` text not null default 'SHARED', \`office_unit_id\` text null, \`office_name\` text null, \`note\` text null, \`position\` integer not null, \`search_fold\` text not null, \`sort_key\` text not null, constraint \`product_version_id_foreign\` foreign key (\`version_id\`) references \`catalogue_version\` (\`id\`) on update no action on delete no action, constraint \`product_group_id_foreign\` foreign key (\`group_id\`) references \`complexity_group\` (\`id\`) on update no action on delete no action, constraint \`product_office_unit_id_foreign\` foreign key (\`office_unit_id\`) references \`unit\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`product_version_id_index\` on \`product\` (\`version_id\`);`);
    this.addSql(`create index \`product_group_id_index\` on \`product\` (\`group_id\`);`);
    this.addSql(`create index \`product_office_unit_id_index\` on \`product\` (\`office_unit_id\`);`);
    this.addSql(`create unique index \`product_version_id_code_unique\` on \`product\` (\`version_id\`, \`code\`);`);

    this.addSql(`create table \`work_plan\` (\`id\` text not null primary key, \`version\` integer not null default 1, \`unit_id\` text not null, \`person_id\` text null, \`kind\` text not null, \`starts_on\` text not null, \`ends_on\` text not null, \`title\` text not null, \`state\` text not null default 'DRAFT', \`period_key\` text not null, \`submitted_by_person_id\` text null, \`submitted_at\` text null, \`adopted_by_person_id\` text null, \`adopted_at\` text null, \`document_id\` text null, \`return_note\` text null, \`save_count\` integer not null default 0, \`search_fold\` text not null, \`sort_key\` text not null, constraint \`work_plan_unit_id_foreign\` foreign key (\`unit_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`work_plan_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on update no action on delete no action, constraint \`work_plan_submitted_by_person_id_foreign\` foreign key (\`submitted_by_person_id\`) references \`person\` (\`id\`) on update no action on delete no action, constraint \`work_plan_adopted_by_person_id_foreign\` foreign key (\`adopted_by_person_id\`) references \`person\` (\`id\`) on update no action on delete no action, constraint \`work_plan_document_id_foreign\` foreign key (\`document_id\`) references \`legal_document\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`work_plan_unit_id_index\` on \`work_plan\` (\`unit_id\`);`);
    this.addSql(`create index \`work_plan_person_id_index\` on \`work_plan\` (\`person_id\`);`);
    this.addSql(`create unique index \`work_plan_period_key_unique\` on \`work_plan\` (\`period_key\`);`);
    this.addSql(`create index \`work_plan_submitted_by_person_id_index\` on \`work_plan\` (\`submitted_by_person_id\`);`);
    this.addSql(`create index \`work_plan_adopted_by_person_id_index\` on \`work_plan\` (\`adopted_by_person_id\`);`);
    this.addSql(`create index \`work_plan_document_id_index\` on \`work_plan\` (\`document_id\`);`);
    this.addSql(`create index \`work_plan_person_id_starts_on_index\` on \`work_plan\` (\`person_id\`, \`starts_on\`);`);
    this.addSql(`create index \`work_plan_unit_id_starts_on_index\` on \`work_plan\` (\`unit_id\`, \`starts_on\`);`);

    this.addSql(`create table \`work_plan_item\` (\`id\` text not null primary key, \`plan_id\` text not null, \`position\` integer not null, \`product_id\` text null, \`title\` text not null, \`output\` text not null, \`quantity\` text not null, \`coefficient\` text not null, \`due_on\` text not null, \`lead_person_id\` text null, \`parent_item_id\` text null, \`note\` text null, constraint \`work_plan_item_plan_id_foreign\` foreign key (\`plan_id\`) references \`work_plan\` (\`id\`) on update no action on delete no action, constraint \`work_plan_item_product_id_foreign\` foreign key (\`product_id\`) references \`product\` (\`id\`) on update no action on delete no action, constraint \`work_plan_item_lead_person_id_foreign\` foreign key (\`lead_person_id\`) references \`person\` (\`id\`) on update no action on delete no action, constraint \`work_plan_item_parent_item_id_foreign\` foreign key (\`parent_item_id\`) references \`work_plan_item\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`work_plan_item_plan_id_index\` on \`work_plan_item\` (\`plan_id\`);`);
    this.addSql(`create index \`work_plan_item_product_id_index\` on \`work_plan_item\` (\`product_id\`);`);
    this.addSql(`create index \`work_plan_item_lead_person_id_index\` on \`work_plan_item\` (\`lead_person_id\`);`);
    this.addSql(`create index \`work_plan_item_parent_item_id_index\` on \`work_plan_item\` (\`parent_item_id\`);`);
    this.addSql(`create index \`work_plan_item_plan_id_position_index\` on \`work_plan_item\` (\`plan_id\`, \`position\`);`);

    this.addSql(`create table \`task\` (\`id\` text not null primary key, \`version\` integer not null default 1, \`unit_id\` text not null, \`product_id\` text null, \`product_code\` text null, \`group_number\` integer null, \`title\` text not null, \`output\` text not null, \`detail\` text not null, \`quantity\` text not null, \`coefficient\` text not null, \`origin\` text not null, \`duty\` text not null, \`parent_task_id\` text null, \`plan_item_id\` text null, \`is_split\` integer not null default false, \`assigner_person_id\` text null, \`owner_person_id\` text null, \`assigned_on\` text not null, \`due_on\` text not null, \`state\` text not null, \`percent\` integer not null default 0, \`external_system\` text null, \`external_id\` text null, \`event_count\` integer not null default 0, \`save_count\` integer not null default 0, \`search_fold\` text not null, \`sort_key\` text not null, constraint \`task_unit_id_foreign\` foreign key (\`unit_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`task_product_id_foreign\` foreign key (\`product_id\`) references \`product\` (\`id\`) on update no action on delete no action, constraint \`task_parent_task_id_foreign\` foreign key (\`parent_task_id\`) references \`task\` (\`id\`) on update no action on delete no action, constraint \`task_plan_item_id_foreign\` foreign key (\`plan_item_id\`) references \`work_plan_item\` (\`id\`) on update no action on delete no action, constraint \`task_assigner_person_id_foreign\` foreign key (\`assigner_person_id\`) references \`person\` (\`id\`) on update no action on delete no action, constraint \`task_owner_person_id_foreign\` foreign key (\`owner_person_id\`) references \`person\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`task_unit_id_index\` on \`task\` (\`unit_id\`);`);
    this.addSql(`create index \`task_product_id_index\` on \`task\` (\`product_id\`);`);
    this.addSql(`create index \`task_parent_task_id_index\` on \`task\` (\`parent_task_id\`);`);
    this.addSql(`create index \`task_plan_item_id_index\` on \`task\` (\`plan_item_id\`);`);
    this.addSql(`create index \`task_assigner_person_id_index\` on \`task\` (\`assigner_person_id\`);`);
    this.addSql(`create index \`task_owner_person_id_index\` on \`task\` (\`owner_person_id\`);`);
    this.addSql(`create index \`task_state_due_on_index\` on \`task\` (\`state\`, \`due_on\`);`);
    this.addSql(`create index \`task_unit_id_state_due_on_index\` on \`task\` (\`unit_id\`, \`state\`, \`due_on\`);`);
    this.addSql(`create index \`task_assigner_person_id_state_index\` on \`task\` (\`assigner_person_id\`, \`state\`);`);
    this.addSql(`create index \`task_owner_person_id_state_due_on_index\` on \`task\` (\`owner_person_id\`, \`state\`, \`due_on\`);`);
    this.addSql(`create unique index \`task_external_system_external_id_unique\` on \`task\` (\`external_system\`, \`external_id\`);`);

    this.addSql(`create table \`task_share\` (\`id\` text not null primary key, \`task_id\` text not null, \`person_id\` text not null, \`unit_id\` text not null, \`due_on\` text not null, \`assigned\` text not null, \`completed\` text not null, \`is_done\` integer not null, \`is_unplanned\` integer not null, \`is_taken_over\` integer not null, \`is_handed_back\` integer not null, \`delays\` integer not null, \`major_errors\` integer not null, \`minor_errors\` integer not null, constraint \`task_share_task_id_foreign\` foreign key (\`task_id\`) references \`task\` (\`id\`) on update no action on delete no action, constraint \`task_share_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on update no action on delete no action, constraint \`task_share_unit_id_foreign\` foreign key (\`unit_id\`) references \`unit\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`task_share_task_id_index\` on \`task_share\` (\`task_id\`);`);
    this.addSql(`create index \`task_share_person_id_index\` on \`task_share\` (\`person_id\`);`);
    this.addSql(`create index \`task_share_unit_id_index\` on \`task_share\` (\`unit_id\`);`);
    this.addSql(`create index \`task_share_unit_id_due_on_index\` on \`task_share\` (\`unit_id\`, \`due_on\`);`);
    this.addSql(`create index \`task_share_person_id_due_on_index\` on \`task_share\` (\`person_id\`, \`due_on\`);`);
    this.addSql(`create unique index \`task_share_task_id_person_id_unique\` on \`task_share\` (\`task_id\`, \`person_id\`);`);

    this.addSql(`create table \`task_evidence\` (\`id\` text not null primary key, \`task_id\` text not null, \`event_number\` integer not null, \`file_id\` text not null, \`added_by\` text null, \`added_at\` text not null, constraint \`task_evidence_task_id_foreign\` foreign key (\`task_id\`) references \`task\` (\`id\`) on update no action on delete no action, constraint \`task_evidence_file_id_foreign\` foreign key (\`file_id\`) references \`stored_file\` (\`id\`) on update no action on delete no action, constraint \`task_evidence_added_by_foreign\` foreign key (\`added_by\`) references \`person\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`task_evidence_task_id_index\` on \`task_evidence\` (\`task_id\`);`);
    this.addSql(`create index \`task_evidence_file_id_index\` on \`task_evidence\` (\`file_id\`);`);
    this.addSql(`create index \`task_evidence_added_by_index\` on \`task_evidence\` (\`added_by\`);`);
    this.addSql(`create unique index \`task_evidence_task_id_event_number_file_id_unique\` on \`task_evidence\` (\`task_id\`, \`event_number\`, \`file_id\`);`);

    this.addSql(`create table \`task_event\` (\`id\` text not null primary key, \`task_id\` text not null, \`number\` integer not null, \`kind\` text not null, \`happened_on\` text not null, \`recorded_at\` text not null, \`by_person_id\` text null, \`owner_person_id\` text not null, \`unit_id\` text not null, \`quantity\` text null, \`due_on\` text null, \`origin\` text null, \`verdict\` text null, \`percent\` integer null, \`about_number\` integer null, \`note\` text null, \`document_id\` text null, constraint \`task_event_task_id_foreign\` foreign key (\`task_id\`) references \`task\` (\`id\`) on update no action on delete no action, constraint \`task_event_by_person_id_foreign\` foreign key (\`by_person_id\`) references \`person\` (\`id\`) on update no action on delete no action, constraint \`task_event_owner_person_id_foreign\` foreign key (\`owner_person_id\`) references \`person\` (\`id\`) on update no action on delete no action, constraint \`task_event_unit_id_foreign\` foreign key (\`unit_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`task_event_document_id_foreign\` foreign key (\`document_id\`) references \`legal_document\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`task_event_task_id_index\` on \`task_event\` (\`task_id\`);`);
    this.addSql(`create index \`task_event_by_person_id_index\` on \`task_event\` (\`by_person_id\`);`);
    this.addSql(`create index \`task_event_owner_person_id_index\` on \`task_event\` (\`owner_person_id\`);`);
    this.addSql(`create index \`task_event_unit_id_index\` on \`task_event\` (\`unit_id\`);`);
    this.addSql(`create index \`task_event_document_id_index\` on \`task_event\` (\`document_id\`);`);
    this.addSql(`create index \`task_event_owner_person_id_task_id_index\` on \`task_event\` (\`owner_person_id\`, \`task_id\`);`);
    this.addSql(`create unique index \`task_event_task_id_number_unique\` on \`task_event\` (\`task_id\`, \`number\`);`);

    this.addSql(`create table \`task_collaborator\` (\`id\` text not null primary key, \`task_id\` text not null, \`person_id\` text not null, constraint \`task_collaborator_task_id_foreign\` foreign key (\`task_id\`) references \`task\` (\`id\`) on update no action on delete no action, constraint \`task_collaborator_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`task_collaborator_task_id_index\` on \`task_collaborator\` (\`task_id\`);`);
    this.addSql(`create index \`task_collaborator_person_id_index\` on \`task_collaborator\` (\`person_id\`);`);
    this.addSql(`create unique index \`task_collaborator_task_id_person_id_unique\` on \`task_collaborator\` (\`task_id\`, \`person_id\`);`);

    this.addSql(`alter table \`publication\` add column \`includes_sub_units\` integer not null default false;`);

    this.addSql(`alter table \`action_programme\` add column \`assessment_document\` text null;`);
    this.addSql("create trigger catalogue_version_catalogue_frozen_insert before insert on catalogue_version for each row when new.state <> 'DRAFT'\nbegin select raise(abort, 'frozen: catalogue_version'); end");
    this.addSql("create trigger catalogue_version_catalogue_frozen_update before update on catalogue_version for each row when old.state <> 'DRAFT' and not (old.state = 'PUBLISHED' and new.state in ('PUBLISHED', 'RETIRED') and new.id is not distinct from old.id and new.catalogue_id is not distinct from old.catalogue_id and new.number is not distinct from old.number and new.document_id is not distinct from old.document_id and new.starts_on is not distinct from old.starts_on and new.standard_name is not distinct from old.standard_name and new.standard_points is not distinct from old.standard_points and new.save_count is not distinct from old.save_count and new.published_at is not distinct from old.published_at and new.published_by is not distinct from old.published_by)\nbegin select raise(abort, 'frozen: catalogue_version'); end");
    this.addSql("create trigger catalogue_version_catalogue_frozen_delete before delete on catalogue_version for each row when old.state <> 'DRAFT'\nbegin select raise(abort, 'frozen: catalogue_version'); end");
    this.addSql("create trigger legal_document_catalogue_frozen_update before update on legal_document for each row when exists (select 1 from catalogue_version where document_id = old.id and state <> 'DRAFT')\nbegin select raise(abort, 'frozen: legal_document'); end");
    this.addSql("create trigger legal_document_catalogue_frozen_delete before delete on legal_document for each row when exists (select 1 from catalogue_version where document_id = old.id and state <> 'DRAFT')\nbegin select raise(abort, 'frozen: legal_document'); end");
    this.addSql("create trigger complexity_group_catalogue_frozen_insert before insert on complexity_group for each row when exists (select 1 from catalogue_version where id = new.version_id and state <> 'DRAFT')\nbegin select raise(abort, 'frozen: complexity_group'); end");
    this.addSql("create trigger complexity_group_catalogue_frozen_update before update on complexity_group for each row when exists (select 1 from catalogue_version where id = old.version_id and state <> 'DRAFT') or exists (select 1 from catalogue_version where id = new.version_id and state <> 'DRAFT')\nbegin select raise(abort, 'frozen: complexity_group'); end");
    this.addSql("create trigger complexity_group_catalogue_frozen_delete before delete on complexity_group for each row when exists (select 1 from catalogue_version where id = old.version_id and state <> 'DRAFT')\nbegin select raise(abort, 'frozen: complexity_group'); end");
    this.addSql("create trigger product_catalogue_frozen_insert before insert on product for each row when exists (select 1 from catalogue_version where id = new.version_id and state <> 'DRAFT')\nbegin select raise(abort, 'frozen: product'); end");
    this.addSql("create trigger product_catalogue_frozen_update before update on product for each row when exists (select 1 from catalogue_version where id = old.version_id and state <> 'DRAFT') or exists (select 1 from catalogue_version where id = new.version_id and state <> 'DRAFT')\nbegin select raise(abort, 'frozen: product'); end");
    this.addSql("create trigger product_catalogue_frozen_delete before delete on product for each row when exists (select 1 from catalogue_version where id = old.version_id and state <> 'DRAFT')\nbegin select raise(abort, 'frozen: product'); end");
    this.addSql("create trigger task_event_no_update before update on task_event begin select raise(abort, 'frozen: task_event'); end");
    this.addSql("create trigger task_event_no_delete before delete on task_event begin select raise(abort, 'frozen: task_event'); end");
    this.addSql("create trigger publication_frozen_reach before update on publication for each row when new.includes_sub_units is distinct from old.includes_sub_units\nbegin select raise(abort, 'frozen: publication'); end");
  }

  override down(): void | Promise<void> {

    this.addSql(`drop table if exists \`opening_mark\`;`);
    this.addSql(`drop table if exists \`stored_file\`;`);
    this.addSql(`drop table if exists \`task_feed\`;`);
    this.addSql(`drop table if exists \`product_catalogue\`;`);
    this.addSql(`drop table if exists \`catalogue_version\`;`);
    this.addSql(`drop table if exists \`complexity_group\`;`);
    this.addSql(`drop table if exists \`product\`;`);
    this.addSql(`drop table if exists \`work_plan\`;`);
    this.addSql(`drop table if exists \`work_plan_item\`;`);
    this.addSql(`drop table if exists \`task\`;`);
    this.addSql(`drop table if exists \`task_share\`;`);
    this.addSql(`drop table if exists \`task_evidence\`;`);
    this.addSql(`drop table if exists \`task_event\`;`);
    this.addSql(`drop table if exists \`task_collaborator\`;`);

    this.addSql(`alter table \`action_programme\` drop column \`assessment_document\`;`);

    this.addSql(`alter table \`publication\` drop column \`includes_sub_units\`;`);
  }

}
