import { Migration } from '@mikro-orm/migrations';

export class Migration20261122053753_initial extends Migration {

  override name = 'Migration20261122053753_initial';

  override up(): void | Promise<void> {
    this.addSql(`create table \`audit_entry\` (\`id\` text not null primary key, \`at\` text not null, \`verb\` text not null, \`account_id\` text null, \`actor_name\` text not null, \`change_count\` integer not null, \`changes\` text not null);`);
    this.addSql(`create index \`audit_entry_account_id_index\` on \`audit_entry\` (\`account_id\`);`);
    this.addSql(`create index \`audit_entry_at_id_index\` on \`audit_entry\` (\`at\`, \`id\`);`);

    this.addSql(`create table \`audit_lease\` (\`id\` text not null primary key, \`holder\` text not null, \`expires_at\` text not null);`);

    this.addSql(`create table \`audit_pending\` (\`entry_id\` text not null primary key);`);

    this.addSql(`create table \`audit_seal\` (\`seq\` integer not null primary key, \`entry_id\` text not null, \`previous_hash\` text not null, \`hash\` text not null, \`sealed_at\` text not null, constraint \`audit_seal_entry_id_foreign\` foreign key (\`entry_id\`) references \`audit_entry\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create unique index \`audit_seal_entry_id_unique\` on \`audit_seal\` (\`entry_id\`);`);

    this.addSql(`create table \`idempotency_key\` (\`id\` text not null primary key, \`actor\` text not null, \`key\` text not null, \`verb\` text not null, \`request_hash\` text null, \`response\` text null, \`created_at\` text not null);`);
    this.addSql(`create index \`idempotency_key_created_at_index\` on \`idempotency_key\` (\`created_at\`);`);
    this.addSql(`create unique index \`idempotency_key_actor_key_unique\` on \`idempotency_key\` (\`actor\`, \`key\`);`);

    this.addSql(`create table \`legal_document\` (\`id\` text not null primary key, \`number\` text not null, \`title\` text not null, \`issuer\` text not null, \`issued_on\` text null, \`effective_from\` text null, \`effective_to\` text null, \`url\` text null);`);
    this.addSql(`create index \`legal_document_number_index\` on \`legal_document\` (\`number\`);`);

    this.addSql(`create table \`person\` (\`id\` text not null primary key, \`version\` integer not null default 1, \`code\` text not null, \`full_name\` text not null, \`birth_year\` integer null, \`search_fold\` text not null, \`sort_key\` text not null);`);
    this.addSql(`create unique index \`person_code_unique\` on \`person\` (\`code\`);`);
    this.addSql(`create index \`person_sort_key_id_index\` on \`person\` (\`sort_key\`, \`id\`);`);

    this.addSql(`create table \`account\` (\`id\` text not null primary key, \`version\` integer not null default 1, \`username\` text not null, \`display_name\` text not null, \`search_fold\` text not null, \`sort_key\` text not null, \`password_hash\` text null, \`person_id\` text null, \`disabled_at\` text null, \`must_change_password\` integer not null default false, \`is_demo\` integer not null default false, \`demo_note\` text null, \`demo_note_en\` text null, constraint \`account_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create unique index \`account_username_unique\` on \`account\` (\`username\`);`);
    this.addSql(`create index \`account_person_id_index\` on \`account\` (\`person_id\`);`);
    this.addSql(`create unique index \`account_person_id_unique\` on \`account\` (\`person_id\`);`);
    this.addSql(`create index \`account_sort_key_id_index\` on \`account\` (\`sort_key\`, \`id\`);`);

    this.addSql(`create table \`one_time_link\` (\`id\` text not null primary key, \`token_hash\` text not null, \`account_id\` text not null, \`purpose\` text not null, \`expires_at\` text not null, \`used_at\` text null, constraint \`one_time_link_account_id_foreign\` foreign key (\`account_id\`) references \`account\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create unique index \`one_time_link_token_hash_unique\` on \`one_time_link\` (\`token_hash\`);`);
    this.addSql(`create index \`one_time_link_account_id_index\` on \`one_time_link\` (\`account_id\`);`);

    this.addSql(`create table \`export_ticket\` (\`id\` text not null primary key, \`token_hash\` text not null, \`account_id\` text not null, \`name\` text not null, \`parameters\` text not null, \`expires_at\` text not null, \`used_at\` text null, constraint \`export_ticket_account_id_foreign\` foreign key (\`account_id\`) references \`account\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create unique index \`export_ticket_token_hash_unique\` on \`export_ticket\` (\`token_hash\`);`);
    this.addSql(`create index \`export_ticket_account_id_index\` on \`export_ticket\` (\`account_id\`);`);
    this.addSql(`create index \`export_ticket_expires_at_index\` on \`export_ticket\` (\`expires_at\`);`);

    this.addSql(`create table \`position\` (\`id\` text not null primary key, \`version\` integer not null default 1, \`code\` text not null, \`catalogue\` text not null default 'chung', \`name\` text not null, \`name_en\` text null, \`position_class\` text not null, \`duty_group\` text null, \`description\` text null, \`search_fold\` text not null, \`sort_key\` text not null);`);
    this.addSql(`create index \`position_sort_key_id_index\` on \`position\` (\`sort_key\`, \`id\`);`);
    this.addSql(`create unique index \`position_catalogue_code_unique\` on \`position\` (\`catalogue\`, \`code\`);`);

    this.addSql(`create table \`position_description\` (\`id\` text not null primary key, \`version\` integer not null default 1, \`position_id\` text not null, \`template\` text not null, \`sections\` text not null, \`starts_on\` text not null, \`ends_on\` text null, \`document_number\` text null, constraint \`position_description_position_id_foreign\` foreign key (\`position_id\`) references \`position\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`position_description_position_id_index\` on \`position_description\` (\`position_id\`);`);
    this.addSql(`create unique index \`position_description_position_id_starts_on_unique\` on \`position_description\` (\`position_id\`, \`starts_on\`);`);

    this.addSql(`create table \`session\` (\`id\` text not null primary key, \`token_hash\` text not null, \`account_id\` text not null, \`created_at\` text not null, \`last_seen_at\` text not null, \`expires_at\` text not null, constraint \`session_account_id_foreign\` foreign key (\`account_id\`) references \`account\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create unique index \`session_token_hash_unique\` on \`session\` (\`token_hash\`);`);
    this.addSql(`create index \`session_account_id_index\` on \`session\` (\`account_id\`);`);
    this.addSql(`create index \`session_expires_at_index\` on \`session\` (\`expires_at\`);`);

    this.addSql(`create table \`sign_in_attempt\` (\`id\` text not null primary key, \`username\` text not null, \`address\` text not null, \`at\` text not null);`);
    this.addSql(`create index \`sign_in_attempt_at_index\` on \`sign_in_attempt\` (\`at\`);`);
    this.addSql(`create index \`sign_in_attempt_address_at_index\` on \`sign_in_attempt\` (\`address\`, \`at\`);`);
    this.addSql(`create index \`sign_in_attempt_username_at_index\` on \`sign_in_attempt\` (\`username\`, \`at\`);`);

    this.addSql(`create table \`unit\` (\`id\` text not null primary key, \`version\` integer not null default 1, \`code\` text not null, \`name\` text not null, \`name_en\` text null, \`tree\` text not null, \`kind\` text not null, \`starts_on\` text not null, \`ends_on\` text null, \`search_fold\` text not null, \`sort_key\` text not null);`);
    this.addSql(`create unique index \`unit_code_unique\` on \`unit\` (\`code\`);`);
    this.addSql(`create index \`unit_sort_key_id_index\` on \`unit\` (\`sort_key\`, \`id\`);`);

    this.addSql(`create table \`post_target\` (\`id\` text not null primary key, \`version\` integer not null default 1, \`unit_id\` text not null, \`includes_subtree\` integer not null default false, \`titles\` integer null, \`posts\` integer null, \`starts_on\` text not null, \`due_on\` text not null, \`document_number\` text null, constraint \`post_target_unit_id_foreign\` foreign key (\`unit_id\`) references \`unit\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`post_target_unit_id_index\` on \`post_target\` (\`unit_id\`);`);
    this.addSql(`create unique index \`post_target_unit_id_due_on_unique\` on \`post_target\` (\`unit_id\`, \`due_on\`);`);

    this.addSql(`create table \`post\` (\`id\` text not null primary key, \`unit_id\` text not null, \`position_id\` text not null, \`count\` integer not null, \`starts_on\` text not null, \`ends_on\` text null, constraint \`post_unit_id_foreign\` foreign key (\`unit_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`post_position_id_foreign\` foreign key (\`position_id\`) references \`position\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`post_unit_id_index\` on \`post\` (\`unit_id\`);`);
    this.addSql(`create index \`post_position_id_index\` on \`post\` (\`position_id\`);`);

    this.addSql(`create table \`access_grant\` (\`id\` text not null primary key, \`version\` integer not null default 1, \`account_id\` text not null, \`role\` text not null, \`unit_id\` text null, \`includes_subtree\` integer not null default true, \`starts_on\` text not null, \`ends_on\` text null, \`granted_by\` text null, \`granted_at\` text not null, \`approved_by\` text null, \`approved_at\` text null, \`revoked_by\` text null, \`revoked_at\` text null, constraint \`access_grant_account_id_foreign\` foreign key (\`account_id\`) references \`account\` (\`id\`) on update no action on delete no action, constraint \`access_grant_unit_id_foreign\` foreign key (\`unit_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`access_grant_granted_by_foreign\` foreign key (\`granted_by\`) references \`account\` (\`id\`) on update no action on delete no action, constraint \`access_grant_approved_by_foreign\` foreign key (\`approved_by\`) references \`account\` (\`id\`) on update no action on delete no action, constraint \`access_grant_revoked_by_foreign\` foreign key (\`revoked_by\`) references \`account\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`access_grant_account_id_index\` on \`access_grant\` (\`account_id\`);`);
    this.addSql(`create index \`access_grant_unit_id_index\` on \`access_grant\` (\`unit_id\`);`);
    this.addSql(`create index \`access_grant_granted_by_index\` on \`access_grant\` (\`granted_by\`);`);
    this.addSql(`create index \`access_grant_approved_by_index\` on \`access_grant\` (\`approved_by\`);`);
    this.addSql(`create index \`access_grant_revoked_by_index\` on \`access_grant\` (\`revoked_by\`);`);

    this.addSql(`create table \`framework\` (\`id\` text not null primary key, \`version\` integer not null default 1, \`code\` text not null, \`kind\` text not null, \`name_vi\` text not null, \`name_en\` text null, \`owner_unit_id\` text null, \`search_fold\` text not null, \`sort_key\` text not null, constraint \`framework_owner_unit_id_foreign\` foreign key (\`owner_unit_id\`) references \`unit\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create unique index \`framework_code_unique\` on \`framework\` (\`code\`);`);
    this.addSql(`create index \`framework_owner_unit_id_index\` on \`framework\` (\`owner_unit_id\`);`);
    this.addSql(`create index \`framework_sort_key_id_index\` on \`framework\` (\`sort_key\`, \`id\`);`);

    this.addSql(`create table \`framework_version\` (\`id\` text not null primary key, \`version\` integer not null default 1, \`framework_id\` text not null, \`number\` integer not null, \`status\` text not null default 'DRAFT', \`name_vi\` text not null, \`name_en\` text null, \`issuer\` text not null, \`effective_from\` text not null, \`effective_to\` text null, \`scope\` text not null, \`forms\` text not null, \`notes\` text not null, \`scheme\` text not null, \`slots\` text not null default '[]', \`is_sample\` integer not null default false, \`save_count\` integer not null default 0, \`draft_saved_at\` text null, \`draft_saved_by\` text null, \`content_hash\` text null, \`published_at\` text null, \`published_by\` text null, \`retired_at\` text null, \`based_on_version_id\` text null, \`extends_version_id\` text null, constraint \`framework_version_framework_id_foreign\` foreign key (\`framework_id\`) references \`framework\` (\`id\`) on update no action on delete no action, constraint \`framework_version_based_on_version_id_foreign\` foreign key (\`based_on_version_id\`) references \`framework_version\` (\`id\`) on update no action on delete no action, constraint \`framework_version_extends_version_id_foreign\` foreign key (\`extends_version_id\`) references \`framework_version\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`framework_version_framework_id_index\` on \`framework_version\` (\`framework_id\`);`);
    this.addSql(`create index \`framework_version_based_on_version_id_index\` on \`framework_version\` (\`based_on_version_id\`);`);
    this.addSql(`create index \`framework_version_extends_version_id_index\` on \`framework_version\` (\`extends_version_id\`);`);
    this.addSql(`create unique index \`framework_version_one_draft\` on \`framework_version\` (\`framework_id\`) where status = 'DRAFT';`);
    this.addSql(`create unique index \`framework_version_framework_id_number_unique\` on \`framework_version\` (\`framework_id\`, \`number\`);`);

    this.addSql(`create table \`framework_version_scope\` (\`id\` text not null primary key, \`version_id\` text not null, \`subject_type\` text null, \`position_class\` text null, \`leading\` integer null, \`cycle_kind\` text null, constraint \`framework_version_scope_version_id_foreign\` foreign key (\`version_id\`) references \`framework_version\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`framework_version_scope_version_id_index\` on \`framework_version_scope\` (\`version_id\`);`);

    this.addSql(`create table \`framework_version_document\` (\`id\` text not null primary key, \`version_id\` text not null, \`document_id\` text not null, \`place\` integer not null, \`articles\` text null, constraint \`framework_version_document_version_id_foreign\` foreign key (\`version_id\`) references \`framework_version\` (\`id\`) on update no action on delete no action, constraint \`framework_version_document_document_id_foreign\` foreign key (\`document_id\`) references \`legal_document\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`framework_version_document_version_id_index\` on \`framework_version_document\` (\`version_id\`);`);
    this.addSql(`create index \`framework_version_document_document_id_index\` on \`framework_version_document\` (\`document_id\`);`);

    this.addSql(`create table \`framework_comment\` (\`id\` text not null primary key, \`version\` integer not null default 1, \`version_id\` text not null, \`path\` text not null, \`text\` text not null, \`author_id\` text null, \`created_at\` text not null, \`resolved_at\` text null, \`resolved_by\` text null, constraint \`framework_comment_version_id_foreign\` foreign key (\`version_id\`) references \`framework_version\` (\`id\`) on update no action on delete no action, constraint \`framework_comment_author_id_foreign\` foreign key (\`author_id\`) references \`account\` (\`id\`) on update no action on delete no action, constraint \`framework_comment_resolved_by_foreign\` foreign key (\`resolved_by\`) references \`account\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`framework_comment_version_id_index\` on \`framework_comment\` (\`version_id\`);`);
    this.addSql(`create index \`framework_comment_author_id_index\` on \`framework_comment\` (\`author_id\`);`);
    this.addSql(`create index \`framework_comment_resolved_by_index\` on \`framework_comment\` (\`resolved_by\`);`);

    this.addSql(`create table \`criteria_group\` (\`id\` text not null primary key, \`version_id\` text not null, \`parent_id\` text null, \`place\` integer not null, \`code\` text not null, \`text_vi\` text not null, \`text_en\` text null, \`max_points\` text null, \`details\` text null, \`applies_to\` text null, \`basis\` text null, constraint \`criteria_group_version_id_foreign\` foreign key (\`version_id\`) references \`framework_version\` (\`id\`) on update no action on delete no action, constraint \`criteria_group_parent_id_foreign\` foreign key (\`parent_id\`) references \`criteria_group\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`criteria_group_version_id_index\` on \`criteria_group\` (\`version_id\`);`);
    this.addSql(`create index \`criteria_group_parent_id_index\` on \`criteria_group\` (\`parent_id\`);`);
    this.addSql(`create unique index \`criteria_group_version_id_code_unique\` on \`criteria_group\` (\`version_id\`, \`code\`);`);

    this.addSql(`create table \`criterion\` (\`id\` text not null primary key, \`version_id\` text not null, \`group_id\` text not null, \`place\` integer not null, \`code\` text not null, \`text_vi\` text not null, \`text_en\` text null, \`guidance\` text null, \`method\` text not null, \`max\` text null, \`step\` text null, \`points\` text null, \`tiers\` text null, \`details\` text null, \`applies_to\` text null, \`evidence_wanted\` integer not null default false, \`is_required\` integer not null default true, \`basis\` text null, constraint \`criterion_version_id_foreign\` foreign key (\`version_id\`) references \`framework_version\` (\`id\`) on update no action on delete no action, constraint \`criterion_group_id_foreign\` foreign key (\`group_id\`) references \`criteria_group\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`criterion_version_id_index\` on \`criterion\` (\`version_id\`);`);
    this.addSql(`create index \`criterion_group_id_index\` on \`criterion\` (\`group_id\`);`);
    this.addSql(`create unique index \`criterion_version_id_code_unique\` on \`criterion\` (\`version_id\`, \`code\`);`);

    this.addSql(`create table \`requirement\` (\`id\` text not null primary key, \`position_id\` text not null, \`version_id\` text not null, \`criterion_id\` text not null, \`min_level\` integer not null, \`max_level\` integer not null, \`starts_on\` text not null, \`ends_on\` text null, constraint \`requirement_position_id_foreign\` foreign key (\`position_id\`) references \`position\` (\`id\`) on update no action on delete no action, constraint \`requirement_version_id_foreign\` foreign key (\`version_id\`) references \`framework_version\` (\`id\`) on update no action on delete no action, constraint \`requirement_criterion_id_foreign\` foreign key (\`criterion_id\`) references \`criterion\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`requirement_position_id_index\` on \`requirement\` (\`position_id\`);`);
    this.addSql(`create index \`requirement_version_id_index\` on \`requirement\` (\`version_id\`);`);
    this.addSql(`create index \`requirement_criterion_id_index\` on \`requirement\` (\`criterion_id\`);`);
    this.addSql(`create unique index \`requirement_position_id_criterion_id_starts_on_unique\` on \`requirement\` (\`position_id\`, \`criterion_id\`, \`starts_on\`);`);

    this.addSql(`create table \`level\` (\`id\` text not null primary key, \`criterion_id\` text not null, \`place\` integer not null, \`key\` text not null, \`descriptor_vi\` text not null, \`descriptor_en\` text null, \`points\` text null, constraint \`level_criterion_id_foreign\` foreign key (\`criterion_id\`) references \`criterion\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`level_criterion_id_index\` on \`level\` (\`criterion_id\`);`);
    this.addSql(`create unique index \`level_criterion_id_key_unique\` on \`level\` (\`criterion_id\`, \`key\`);`);

    this.addSql(`create table \`cycle\` (\`id\` text not null primary key, \`version\` integer not null default 1, \`code\` text not null, \`name\` text not null, \`kind\` text not null, \`track\` text not null, \`unit_id\` text not null, \`starts_on\` text not null, \`ends_on\` text not null, \`status\` text not null default 'PLANNED', \`self_due_on\` text null, \`vote_due_on\` text null, \`decision_due_on\` text null, \`opened_at\` text null, \`closed_at\` text null, \`search_fold\` text not null, constraint \`cycle_unit_id_foreign\` foreign key (\`unit_id\`) references \`unit\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`cycle_unit_id_index\` on \`cycle\` (\`unit_id\`);`);
    this.addSql(`create index \`cycle_unit_id_kind_track_starts_on_index\` on \`cycle\` (\`unit_id\`, \`kind\`, \`track\`, \`starts_on\`);`);
    this.addSql(`create unique index \`cycle_code_unique\` on \`cycle\` (\`code\`);`);

    this.addSql(`create table \`suppressed_count\` (\`cycle_id\` text not null, \`unit_id\` text not null, \`published_table\` text not null, \`reach\` text not null, \`position_class\` text not null, \`grade\` text not null, \`count\` integer null, primary key (\`cycle_id\`, \`unit_id\`, \`published_table\`, \`reach\`, \`position_class\`, \`grade\`), constraint \`suppressed_count_cycle_id_foreign\` foreign key (\`cycle_id\`) references \`cycle\` (\`id\`) on update no action on delete no action, constraint \`suppressed_count_unit_id_foreign\` foreign key (\`unit_id\`) references \`unit\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`suppressed_count_cycle_id_index\` on \`suppressed_count\` (\`cycle_id\`);`);
    this.addSql(`create index \`suppressed_count_unit_id_index\` on \`suppressed_count\` (\`unit_id\`);`);

    this.addSql(`create table \`meeting\` (\`id\` text not null primary key, \`version\` integer not null default 1, \`cycle_id\` text not null, \`unit_id\` text not null, \`mode\` text not null, \`quorum\` text not null, \`state\` text not null default 'VOTING', \`held_at\` text not null, \`closed_at\` text null, \`chair_person_id\` text null, \`secretary_person_id\` text null, constraint \`meeting_cycle_id_foreign\` foreign key (\`cycle_id\`) references \`cycle\` (\`id\`) on update no action on delete no action, constraint \`meeting_unit_id_foreign\` foreign key (\`unit_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`meeting_chair_person_id_foreign\` foreign key (\`chair_person_id\`) references \`person\` (\`id\`) on update no action on delete no action, constraint \`meeting_secretary_person_id_foreign\` foreign key (\`secretary_person_id\`) references \`person\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`meeting_cycle_id_index\` on \`meeting\` (\`cycle_id\`);`);
    this.addSql(`create index \`meeting_unit_id_index\` on \`meeting\` (\`unit_id\`);`);
    this.addSql(`create index \`meeting_chair_person_id_index\` on \`meeting\` (\`chair_person_id\`);`);
    this.addSql(`create index \`meeting_secretary_person_id_index\` on \`meeting\` (\`secretary_person_id\`);`);
    this.addSql(`create index \`meeting_cycle_id_unit_id_index\` on \`meeting\` (\`cycle_id\`, \`unit_id\`);`);

    this.addSql(`create table \`meeting_voter\` (\`id\` text not null primary key, \`meeting_id\` text not null, \`person_id\` text not null, \`has_voted\` integer not null default false, \`sealed\` text null, constraint \`meeting_voter_meeting_id_foreign\` foreign key (\`meeting_id\`) references \`meeting\` (\`id\`) on update no action on delete no action, constraint \`meeting_voter_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`meeting_voter_meeting_id_index\` on \`meeting_voter\` (\`meeting_id\`);`);
    this.addSql(`create index \`meeting_voter_person_id_index\` on \`meeting_voter\` (\`person_id\`);`);
    this.addSql(`create unique index \`meeting_voter_meeting_id_person_id_unique\` on \`meeting_voter\` (\`meeting_id\`, \`person_id\`);`);

    this.addSql(`create table \`evaluation_count\` (\`cycle_id\` text not null, \`unit_id\` text not null, \`subject\` text not null, \`position_class\` text not null, \`subject_type\` text not null, \`step\` text not null, \`grade\` text not null, \`not_rated_reason\` text not null, \`count\` integer not null, primary key (\`cycle_id\`, \`unit_id\`, \`subject\`, \`position_class\`, \`subject_type\`, \`step\`, \`grade\`, \`not_rated_reason\`), constraint \`evaluation_count_cycle_id_foreign\` foreign key (\`cycle_id\`) references \`cycle\` (\`id\`) on update no action on delete no action, constraint \`evaluation_count_unit_id_foreign\` foreign key (\`unit_id\`) references \`unit\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`evaluation_count_cycle_id_index\` on \`evaluation_count\` (\`cycle_id\`);`);
    this.addSql(`create index \`evaluation_count_unit_id_index\` on \`evaluation_count\` (\`unit_id\`);`);
    this.addSql(`create index \`evaluation_count_unit_id_cycle_id_index\` on \`evaluation_count\` (\`unit_id\`, \`cycle_id\`);`);

    this.addSql(`create table \`cycle_grade\` (\`cycle_id\` text not null, \`grade\` text not null, \`place\` integer not null, \`name_vi\` text not null, \`name_en\` text null, primary key (\`cycle_id\`, \`grade\`), constraint \`cycle_grade_cycle_id_foreign\` foreign key (\`cycle_id\`) references \`cycle\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`cycle_grade_cycle_id_index\` on \`cycle_grade\` (\`cycle_id\`);`);

    this.addSql(`create table \`competency_assessment\` (\`id\` text not null primary key, \`person_id\` text not null, \`version_id\` text not null, \`unit_id\` text not null, \`position_id\` text not null, \`step\` text not null, \`assessed_on\` text not null, \`assessor_person_id\` text null, \`assessor_account_id\` text null, \`note\` text null, \`recorded_at\` text not null, constraint \`competency_assessment_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on update no action on delete no action, constraint \`competency_assessment_version_id_foreign\` foreign key (\`version_id\`) references \`framework_version\` (\`id\`) on update no action on delete no action, constraint \`competency_assessment_unit_id_foreign\` foreign key (\`unit_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`competency_assessment_position_id_foreign\` foreign key (\`position_id\`) references \`position\` (\`id\`) on update no action on delete no action, constraint \`competency_assessment_assessor_person_id_foreign\` foreign key (\`assessor_person_id\`) references \`person\` (\`id\`) on update no action on delete no action, constraint \`competency_assessment_assessor_account_id_foreign\` foreign key (\`assessor_account_id\`) references \`account\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`competency_assessment_person_id_index\` on \`competency_assessment\` (\`person_id\`);`);
    this.addSql(`create index \`competency_assessment_version_id_index\` on \`competency_assessment\` (\`version_id\`);`);
    this.addSql(`create index \`competency_assessment_unit_id_index\` on \`competency_assessment\` (\`unit_id\`);`);
    this.addSql(`create index \`competency_assessment_position_id_index\` on \`competency_assessment\` (\`position_id\`);`);
    this.addSql(`create index \`competency_assessment_assessor_person_id_index\` on \`competency_assessment\` (\`assessor_person_id\`);`);
    this.addSql(`create index \`competency_assessment_assessor_account_id_index\` on \`competency_assessment\` (\`assessor_account_id\`);`);
    this.addSql(`create index \`competency_assessment_person_id_assessed_on_index\` on \`competency_assessment\` (\`person_id\`, \`assessed_on\`);`);

    this.addSql(`create table \`assessed_level\` (\`id\` text not null primary key, \`assessment_id\` text not null, \`criterion_id\` text not null, \`level\` integer not null, \`note\` text null, constraint \`assessed_level_assessment_id_foreign\` foreign key (\`assessment_id\`) references \`competency_assessment\` (\`id\`) on update no action on delete no action, constraint \`assessed_level_criterion_id_foreign\` foreign key (\`criterion_id\`) references \`criterion\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`assessed_level_assessment_id_index\` on \`assessed_level\` (\`assessment_id\`);`);
    this.addSql(`create index \`assessed_level_criterion_id_index\` on \`assessed_level\` (\`criterion_id\`);`);
    this.addSql(`create unique index \`assessed_level_assessment_id_criterion_id_unique\` on \`assessed_level\` (\`assessment_id\`, \`criterion_id\`);`);

    this.addSql(`create table \`body\` (\`id\` text not null primary key, \`version\` integer not null default 1, \`unit_id\` text not null, \`name\` text not null, \`kind\` text not null, \`starts_on\` text not null, \`ends_on\` text null, \`sort_key\` text not null, constraint \`body_unit_id_foreign\` foreign key (\`unit_id\`) references \`unit\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`body_unit_id_index\` on \`body\` (\`unit_id\`);`);

    this.addSql(`create table \`body_member\` (\`id\` text not null primary key, \`version\` integer not null default 1, \`body_id\` text not null, \`person_id\` text not null, \`role\` text not null, \`starts_on\` text not null, \`ends_on\` text null, constraint \`body_member_body_id_foreign\` foreign key (\`body_id\`) references \`body\` (\`id\`) on update no action on delete no action, constraint \`body_member_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`body_member_body_id_index\` on \`body_member\` (\`body_id\`);`);
    this.addSql(`create index \`body_member_person_id_index\` on \`body_member\` (\`person_id\`);`);

    this.addSql(`create table \`appointment\` (\`id\` text not null primary key, \`version\` integer not null default 1, \`person_id\` text not null, \`unit_id\` text not null, \`position_id\` text not null, \`subject_type\` text not null, \`is_primary\` integer not null, \`leading\` integer not null, \`deputy\` integer not null, \`starts_on\` text not null, \`ends_on\` text null, \`document_number\` text null, constraint \`appointment_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on update no action on delete no action, constraint \`appointment_unit_id_foreign\` foreign key (\`unit_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`appointment_position_id_foreign\` foreign key (\`position_id\`) references \`position\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`appointment_person_id_index\` on \`appointment\` (\`person_id\`);`);
    this.addSql(`create index \`appointment_unit_id_index\` on \`appointment\` (\`unit_id\`);`);
    this.addSql(`create index \`appointment_position_id_index\` on \`appointment\` (\`position_id\`);`);
    this.addSql(`create index \`appointment_unit_id_starts_on_index\` on \`appointment\` (\`unit_id\`, \`starts_on\`);`);

    this.addSql(`create table \`evaluation\` (\`id\` text not null primary key, \`version\` integer not null default 1, \`cycle_id\` text not null, \`subject\` text not null default 'PERSON', \`person_id\` text null, \`subject_unit_id\` text null, \`unit_id\` text not null, \`appointment_id\` text null, \`position_id\` text null, \`position_class\` text null, \`subject_type\` text null, \`leading\` integer not null, \`framework_version_id\` text not null, \`track\` text not null, \`starts_on\` text not null, \`ends_on\` text not null, \`step\` text not null, \`return_reason\` text null, \`not_rated_reason\` text null, \`self_grade\` text null, \`suggested_grade\` text null, \`proposed_grade\` text null, \`decided_grade\` text null, \`exact_total\` text null, \`shown_total\` text null, \`needs_decision\` integer not null default false, \`strengths\` text null, \`weaknesses\` text null, \`self_submitted_at\` text null, \`decided_at\` text null, \`save_count\` integer not null default 0, constraint \`evaluation_cycle_id_foreign\` foreign key (\`cycle_id\`) references \`cycle\` (\`id\`) on update no action on delete no action, constraint \`evaluation_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on update no action on delete no action, constraint \`evaluation_subject_unit_id_foreign\` foreign key (\`subject_unit_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`evaluation_unit_id_foreign\` foreign key (\`unit_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`evaluation_appointment_id_foreign\` foreign key (\`appointment_id\`) references \`appointment\` (\`id\`) on update no action on delete no action, constraint \`evaluation_position_id_foreign\` foreign key (\`position_id\`) references \`position\` (\`id\`) on update no action on delete no action, constraint \`evaluation_framework_version_id_foreign\` foreign key (\`framework_version_id\`) references \`framework_version\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`evaluation_cycle_id_index\` on \`evaluation\` (\`cycle_id\`);`);
    this.addSql(`create index \`evaluation_person_id_index\` on \`evaluation\` (\`person_id\`);`);
    this.addSql(`create index \`evaluation_subject_unit_id_index\` on \`evaluation\` (\`subject_unit_id\`);`);
    this.addSql(`create index \`evaluation_unit_id_index\` on \`evaluation\` (\`unit_id\`);`);
    this.addSql(`create index \`evaluation_appointment_id_index\` on \`evaluation\` (\`appointment_id\`);`);
    this.addSql(`create index \`evaluation_position_id_index\` on \`evaluation\` (\`position_id\`);`);
    this.addSql(`create index \`evaluation_framework_version_id_index\` on \`evaluation\` (\`framework_version_id\`);`);
    this.addSql(`create index \`evaluation_unit_id_starts_on_index\` on \`evaluation\` (\`unit_id\`, \`starts_on\`);`);
    this.addSql(`create index \`evaluation_person_id_track_starts_on_index\` on \`evaluation\` (\`person_id\`, \`track\`, \`starts_on\`);`);
    this.addSql(`create index \`evaluation_cycle_id_unit_id_step_index\` on \`evaluation\` (\`cycle_id\`, \`unit_id\`, \`step\`);`);
    this.addSql(`create unique index \`evaluation_cycle_id_subject_unit_id_unique\` on \`evaluation\` (\`cycle_id\`, \`subject_unit_id\`);`);
    this.addSql(`create unique index \`evaluation_cycle_id_person_id_unique\` on \`evaluation\` (\`cycle_id\`, \`person_id\`);`);

    this.addSql(`create table \`tally\` (\`id\` text not null primary key, \`meeting_id\` text not null, \`evaluation_id\` text not null, \`grade\` text null, \`count\` integer not null, constraint \`tally_meeting_id_foreign\` foreign key (\`meeting_id\`) references \`meeting\` (\`id\`) on update no action on delete no action, constraint \`tally_evaluation_id_foreign\` foreign key (\`evaluation_id\`) references \`evaluation\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`tally_meeting_id_index\` on \`tally\` (\`meeting_id\`);`);
    this.addSql(`create index \`tally_evaluation_id_index\` on \`tally\` (\`evaluation_id\`);`);
    this.addSql(`create index \`tally_meeting_id_evaluation_id_index\` on \`tally\` (\`meeting_id\`, \`evaluation_id\`);`);

    this.addSql(`create table \`score\` (\`id\` text not null primary key, \`evaluation_id\` text not null, \`step\` text not null, \`criterion_id\` text not null, \`value\` text not null, constraint \`score_evaluation_id_foreign\` foreign key (\`evaluation_id\`) references \`evaluation\` (\`id\`) on update no action on delete no action, constraint \`score_criterion_id_foreign\` foreign key (\`criterion_id\`) references \`criterion\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`score_evaluation_id_index\` on \`score\` (\`evaluation_id\`);`);
    this.addSql(`create index \`score_criterion_id_index\` on \`score\` (\`criterion_id\`);`);
    this.addSql(`create unique index \`score_evaluation_id_step_criterion_id_unique\` on \`score\` (\`evaluation_id\`, \`step\`, \`criterion_id\`);`);

    this.addSql(`create table \`open_vote\` (\`id\` text not null primary key, \`meeting_id\` text not null, \`evaluation_id\` text not null, \`voter_id\` text not null, \`grade\` text null, constraint \`open_vote_meeting_id_foreign\` foreign key (\`meeting_id\`) references \`meeting\` (\`id\`) on update no action on delete no action, constraint \`open_vote_evaluation_id_foreign\` foreign key (\`evaluation_id\`) references \`evaluation\` (\`id\`) on update no action on delete no action, constraint \`open_vote_voter_id_foreign\` foreign key (\`voter_id\`) references \`person\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`open_vote_meeting_id_index\` on \`open_vote\` (\`meeting_id\`);`);
    this.addSql(`create index \`open_vote_evaluation_id_index\` on \`open_vote\` (\`evaluation_id\`);`);
    this.addSql(`create index \`open_vote_voter_id_index\` on \`open_vote\` (\`voter_id\`);`);
    this.addSql(`create unique index \`open_vote_meeting_id_evaluation_id_voter_id_unique\` on \`open_vote\` (\`meeting_id\`, \`evaluation_id\`, \`voter_id\`);`);

    this.addSql(`create table \`meeting_candidate\` (\`id\` text not null primary key, \`meeting_id\` text not null, \`evaluation_id\` text not null, \`proposed_grade\` text null, constraint \`meeting_candidate_meeting_id_foreign\` foreign key (\`meeting_id\`) references \`meeting\` (\`id\`) on update no action on delete no action, constraint \`meeting_candidate_evaluation_id_foreign\` foreign key (\`evaluation_id\`) references \`evaluation\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`meeting_candidate_meeting_id_index\` on \`meeting_candidate\` (\`meeting_id\`);`);
    this.addSql(`create index \`meeting_candidate_evaluation_id_index\` on \`meeting_candidate\` (\`evaluation_id\`);`);
    this.addSql(`create unique index \`meeting_candidate_meeting_id_evaluation_id_unique\` on \`meeting_candidate\` (\`meeting_id\`, \`evaluation_id\`);`);

    this.addSql(`create table \`measure\` (\`id\` text not null primary key, \`evaluation_id\` text not null, \`step\` text not null, \`kind\` text not null, \`name\` text not null, \`value\` text not null, constraint \`measure_evaluation_id_foreign\` foreign key (\`evaluation_id\`) references \`evaluation\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`measure_evaluation_id_index\` on \`measure\` (\`evaluation_id\`);`);
    this.addSql(`create unique index \`measure_evaluation_id_step_kind_name_unique\` on \`measure\` (\`evaluation_id\`, \`step\`, \`kind\`, \`name\`);`);

    this.addSql(`create table \`evaluation_result\` (\`id\` text not null primary key, \`evaluation_id\` text not null, \`step\` text not null, \`exact\` text null, \`shown\` text null, \`grade\` text null, \`needs_decision\` integer not null default false, \`packed_trace\` text not null, \`input\` text not null, \`content_hash\` text not null, constraint \`evaluation_result_evaluation_id_foreign\` foreign key (\`evaluation_id\`) references \`evaluation\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`evaluation_result_evaluation_id_index\` on \`evaluation_result\` (\`evaluation_id\`);`);
    this.addSql(`create unique index \`evaluation_result_evaluation_id_step_unique\` on \`evaluation_result\` (\`evaluation_id\`, \`step\`);`);

    this.addSql(`create table \`decision\` (\`id\` text not null primary key, \`evaluation_id\` text not null, \`grade\` text not null, \`authority_person_id\` text null, \`authority_account_id\` text null, \`unit_id\` text null, \`reason\` text null, \`decided_at\` text not null, \`result_id\` text null, \`superseded_by_id\` text null, constraint \`decision_evaluation_id_foreign\` foreign key (\`evaluation_id\`) references \`evaluation\` (\`id\`) on update no action on delete no action, constraint \`decision_authority_person_id_foreign\` foreign key (\`authority_person_id\`) references \`person\` (\`id\`) on update no action on delete no action, constraint \`decision_authority_account_id_foreign\` foreign key (\`authority_account_id\`) references \`account\` (\`id\`) on update no action on delete no action, constraint \`decision_unit_id_foreign\` foreign key (\`unit_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`decision_result_id_foreign\` foreign key (\`result_id\`) references \`evaluation_result\` (\`id\`) on update no action on delete no action, constraint \`decision_superseded_by_id_foreign\` foreign key (\`superseded_by_id\`) references \`decision\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`decision_evaluation_id_index\` on \`decision\` (\`evaluation_id\`);`);
    this.addSql(`create index \`decision_authority_person_id_index\` on \`decision\` (\`authority_person_id\`);`);
    this.addSql(`create index \`decision_authority_account_id_index\` on \`decision\` (\`authority_account_id\`);`);
    this.addSql(`create index \`decision_unit_id_index\` on \`decision\` (\`unit_id\`);`);
    this.addSql(`create index \`decision_result_id_index\` on \`decision\` (\`result_id\`);`);
    this.addSql(`create index \`decision_superseded_by_id_index\` on \`decision\` (\`superseded_by_id\`);`);
    this.addSql(`create index \`decision_evaluation_id_decided_at_index\` on \`decision\` (\`evaluation_id\`, \`decided_at\`);`);

    this.addSql(`create table \`cycle_exclusion\` (\`id\` text not null primary key, \`cycle_id\` text not null, \`person_id\` text not null, \`appointment_id\` text not null, \`unit_id\` text not null, \`reason\` text not null, constraint \`cycle_exclusion_cycle_id_foreign\` foreign key (\`cycle_id\`) references \`cycle\` (\`id\`) on update no action on delete no action, constraint \`cycle_exclusion_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on update no action on delete no action, constraint \`cycle_exclusion_appointment_id_foreign\` foreign key (\`appointment_id\`) references \`appointment\` (\`id\`) on update no action on delete no action, constraint \`cycle_exclusion_unit_id_foreign\` foreign key (\`unit_id\`) references \`unit\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`cycle_exclusion_cycle_id_index\` on \`cycle_exclusion\` (\`cycle_id\`);`);
    this.addSql(`create index \`cycle_exclusion_person_id_index\` on \`cycle_exclusion\` (\`person_id\`);`);
    this.addSql(`create index \`cycle_exclusion_appointment_id_index\` on \`cycle_exclusion\` (\`appointment_id\`);`);
    this.addSql(`create index \`cycle_exclusion_unit_id_index\` on \`cycle_exclusion\` (\`unit_id\`);`);
    this.addSql(`create unique index \`cycle_exclusion_cycle_id_person_id_unique\` on \`cycle_exclusion\` (\`cycle_id\`, \`person_id\`);`);

    this.addSql(`create table \`adoption\` (\`id\` text not null primary key, \`version\` integer not null default 1, \`framework_id\` text not null, \`unit_id\` text not null, \`includes_subtree\` integer not null, \`starts_on\` text not null, \`ends_on\` text null, \`document_number\` text null, constraint \`adoption_framework_id_foreign\` foreign key (\`framework_id\`) references \`framework\` (\`id\`) on update no action on delete no action, constraint \`adoption_unit_id_foreign\` foreign key (\`unit_id\`) references \`unit\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`adoption_framework_id_index\` on \`adoption\` (\`framework_id\`);`);
    this.addSql(`create index \`adoption_unit_id_index\` on \`adoption\` (\`unit_id\`);`);

    this.addSql(`create table \`unit_closure\` (\`id\` text not null primary key, \`ancestor_id\` text not null, \`descendant_id\` text not null, \`depth\` integer not null, \`starts_on\` text not null, \`ends_on\` text null, constraint \`unit_closure_ancestor_id_foreign\` foreign key (\`ancestor_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`unit_closure_descendant_id_foreign\` foreign key (\`descendant_id\`) references \`unit\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`unit_closure_ancestor_id_index\` on \`unit_closure\` (\`ancestor_id\`);`);
    this.addSql(`create index \`unit_closure_descendant_id_index\` on \`unit_closure\` (\`descendant_id\`);`);
    this.addSql(`create index \`unit_closure_descendant_id_depth_index\` on \`unit_closure\` (\`descendant_id\`, \`depth\`);`);
    this.addSql(`create index \`unit_closure_ancestor_id_descendant_id_index\` on \`unit_closure\` (\`ancestor_id\`, \`descendant_id\`);`);

    this.addSql(`create table \`unit_lineage\` (\`id\` text not null primary key, \`predecessor_id\` text not null, \`successor_id\` text not null, constraint \`unit_lineage_predecessor_id_foreign\` foreign key (\`predecessor_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`unit_lineage_successor_id_foreign\` foreign key (\`successor_id\`) references \`unit\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`unit_lineage_predecessor_id_index\` on \`unit_lineage\` (\`predecessor_id\`);`);
    this.addSql(`create index \`unit_lineage_successor_id_index\` on \`unit_lineage\` (\`successor_id\`);`);
    this.addSql(`create unique index \`unit_lineage_predecessor_id_successor_id_unique\` on \`unit_lineage\` (\`predecessor_id\`, \`successor_id\`);`);

    this.addSql(`create table \`unit_placement\` (\`id\` text not null primary key, \`unit_id\` text not null, \`parent_id\` text null, \`starts_on\` text not null, \`ends_on\` text null, constraint \`unit_placement_unit_id_foreign\` foreign key (\`unit_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`unit_placement_parent_id_foreign\` foreign key (\`parent_id\`) references \`unit\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`unit_placement_unit_id_index\` on \`unit_placement\` (\`unit_id\`);`);
    this.addSql(`create index \`unit_placement_parent_id_index\` on \`unit_placement\` (\`parent_id\`);`);

    this.addSql(`create table \`unit_succession\` (\`id\` text not null primary key, \`kind\` text not null, \`takes_effect_on\` text not null, \`document_number\` text not null, \`document_title\` text null, \`note\` text null);`);
    this.addSql(`create index \`unit_succession_takes_effect_on_id_index\` on \`unit_succession\` (\`takes_effect_on\`, \`id\`);`);

    this.addSql(`create table \`unit_succession_member\` (\`id\` text not null primary key, \`succession_id\` text not null, \`unit_id\` text not null, \`side\` text not null, constraint \`unit_succession_member_succession_id_foreign\` foreign key (\`succession_id\`) references \`unit_succession\` (\`id\`) on update no action on delete no action, constraint \`unit_succession_member_unit_id_foreign\` foreign key (\`unit_id\`) references \`unit\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`unit_succession_member_succession_id_index\` on \`unit_succession_member\` (\`succession_id\`);`);
    this.addSql(`create index \`unit_succession_member_unit_id_index\` on \`unit_succession_member\` (\`unit_id\`);`);
    this.addSql(`create unique index \`unit_succession_member_succession_id_unit_id_unique\` on \`unit_succession_member\` (\`succession_id\`, \`unit_id\`);`);
    this.addSql("create trigger audit_entry_no_update before update on audit_entry begin select raise(abort, 'frozen: audit_entry'); end");
    this.addSql("create trigger audit_entry_no_delete before delete on audit_entry begin select raise(abort, 'frozen: audit_entry'); end");
    this.addSql("create trigger audit_seal_no_update before update on audit_seal begin select raise(abort, 'frozen: audit_seal'); end");
    this.addSql("create trigger audit_seal_no_delete before delete on audit_seal begin select raise(abort, 'frozen: audit_seal'); end");
    this.addSql("create trigger audit_entry_queue after insert on audit_entry begin insert into audit_pending (entry_id) values (new.id); end");
    this.addSql("create trigger framework_version_frozen_insert before insert on framework_version for each row when new.status <> 'DRAFT'\nbegin select raise(abort, 'frozen: framework_version'); end");
    this.addSql("create trigger framework_version_frozen_update before update on framework_version for each row when old.status <> 'DRAFT' and not (old.status = 'PUBLISHED' and new.status = 'RETIRED' and new.id is not distinct from old.id and new.framework_id is not distinct from old.framework_id and new.number is not distinct from old.number and new.name_vi is not distinct from old.name_vi and new.name_en is not distinct from old.name_en and new.issuer is not distinct from old.issuer and new.effective_from is not distinct from old.effective_from and new.scope is not distinct from old.scope and new.forms is not distinct from old.forms and new.notes is not distinct from old.notes and new.scheme is not distinct from old.scheme and new.is_sample is not distinct from old.is_sample and new.save_count is not distinct from old.save_count and new.content_hash is not distinct from old.content_hash and new.published_at is not distinct from old.published_at and new.published_by is not distinct from old.published_by and new.based_on_version_id is not distinct from old.based_on_version_id and new.extends_version_id is not distinct from old.extends_version_id and new.slots is not distinct from old.slots and new.draft_saved_at is not distinct from old.draft_saved_at and new.draft_saved_by is not distinct from old.draft_saved_by)\nbegin select raise(abort, 'frozen: framework_version'); end");
    this.addSql("create trigger framework_version_frozen_delete before delete on framework_version for each row when old.status <> 'DRAFT'\nbegin select raise(abort, 'frozen: framework_version'); end");
    this.addSql("create trigger legal_document_frozen_update before update on legal_document for each row when exists (select 1 from framework_version_document d join framework_version v on v.id = d.version_id where d.document_id = old.id and v.status <> 'DRAFT')\nbegin select raise(abort, 'frozen: legal_document'); end");
    this.addSql("create trigger legal_document_frozen_delete before delete on legal_document for each row when exists (select 1 from framework_version_document d join framework_version v on v.id = d.version_id where d.document_id = old.id and v.status <> 'DRAFT')\nbegin select raise(abort, 'frozen: legal_document'); end");
    this.addSql("create trigger criteria_group_frozen_insert before insert on criteria_group for each row when exists (select 1 from framework_version where id = new.version_id and status <> 'DRAFT')\nbegin select raise(abort, 'frozen: criteria_group'); end");
    this.addSql("create trigger criteria_group_frozen_update before update on criteria_group for each row when exists (select 1 from framework_version where id = old.version_id and status <> 'DRAFT') or exists (select 1 from framework_version where id = new.version_id and status <> 'DRAFT')\nbegin select raise(abort, 'frozen: criteria_group'); end");
    this.addSql("create trigger criteria_group_frozen_delete before delete on criteria_group for each row when exists (select 1 from framework_version where id = old.version_id and status <> 'DRAFT')\nbegin select raise(abort, 'frozen: criteria_group'); end");
    this.addSql("create trigger criterion_frozen_insert before insert on criterion for each row when exists (select 1 from framework_version where id = new.version_id and status <> 'DRAFT')\nbegin select raise(abort, 'frozen: criterion'); end");
    this.addSql("create trigger criterion_frozen_update before update on criterion for each row when exists (select 1 from framework_version where id = old.version_id and status <> 'DRAFT') or exists (select 1 from framework_version where id = new.version_id and status <> 'DRAFT')\nbegin select raise(abort, 'frozen: criterion'); end");
    this.addSql("create trigger criterion_frozen_delete before delete on criterion for each row when exists (select 1 from framework_version where id = old.version_id and status <> 'DRAFT')\nbegin select raise(abort, 'frozen: criterion'); end");
    this.addSql("create trigger framework_version_scope_frozen_insert before insert on framework_version_scope for each row when exists (select 1 from framework_version where id = new.version_id and status <> 'DRAFT')\nbegin select raise(abort, 'frozen: framework_version_scope'); end");
    this.addSql("create trigger framework_version_scope_frozen_update before update on framework_version_scope for each row when exists (select 1 from framework_version where id = old.version_id and status <> 'DRAFT') or exists (select 1 from framework_version where id = new.version_id and status <> 'DRAFT')\nbegin select raise(abort, 'frozen: framework_version_scope'); end");
    this.addSql("create trigger framework_version_scope_frozen_delete before delete on framework_version_scope for each row when exists (select 1 from framework_version where id = old.version_id and status <> 'DRAFT')\nbegin select raise(abort, 'frozen: framework_version_scope'); end");
    this.addSql("create trigger framework_version_document_frozen_insert before insert on framework_version_document for each row when exists (select 1 from framework_version where id = new.version_id and status <> 'DRAFT')\nbegin select raise(abort, 'frozen: framework_version_document'); end");
    this.addSql("create trigger framework_version_document_frozen_update before update on framework_version_document for each row when exists (select 1 from framework_version where id = old.version_id and status <> 'DRAFT') or exists (select 1 from framework_version where id = new.version_id and status <> 'DRAFT')\nbegin select raise(abort, 'frozen: framework_version_document'); end");
    this.addSql("create trigger framework_version_document_frozen_delete before delete on framework_version_document for each row when exists (select 1 from framework_version where id = old.version_id and status <> 'DRAFT')\nbegin select raise(abort, 'frozen: framework_version_document'); end");
    this.addSql("create trigger level_frozen_insert before insert on level for each row when exists (select 1 from framework_version where id = (select version_id from criterion where id = new.criterion_id) and status <> 'DRAFT')\nbegin select raise(abort, 'frozen: level'); end");
    this.addSql("create trigger level_frozen_update before update on level for each row when exists (select 1 from framework_version where id = (select version_id from criterion where id = old.criterion_id) and status <> 'DRAFT') or exists (select 1 from framework_version where id = (select version_id from criterion where id = new.criterion_id) and status <> 'DRAFT')\nbegin select raise(abort, 'frozen: level'); end");
    this.addSql("create trigger level_frozen_delete before delete on level for each row when exists (select 1 from framework_version where id = (select version_id from criterion where id = old.criterion_id) and status <> 'DRAFT')\nbegin select raise(abort, 'frozen: level'); end");
  }

  override down(): void | Promise<void> {

    this.addSql(`drop table if exists \`audit_entry\`;`);
    this.addSql(`drop table if exists \`audit_lease\`;`);
    this.addSql(`drop table if exists \`audit_pending\`;`);
    this.addSql(`drop table if exists \`audit_seal\`;`);
    this.addSql(`drop table if exists \`idempotency_key\`;`);
    this.addSql(`drop table if exists \`legal_document\`;`);
    this.addSql(`drop table if exists \`person\`;`);
    this.addSql(`drop table if exists \`account\`;`);
    this.addSql(`drop table if exists \`one_time_link\`;`);
    this.addSql(`drop table if exists \`export_ticket\`;`);
    this.addSql(`drop table if exists \`position\`;`);
    this.addSql(`drop table if exists \`position_description\`;`);
    this.addSql(`drop table if exists \`session\`;`);
    this.addSql(`drop table if exists \`sign_in_attempt\`;`);
    this.addSql(`drop table if exists \`unit\`;`);
    this.addSql(`drop table if exists \`post_target\`;`);
    this.addSql(`drop table if exists \`post\`;`);
    this.addSql(`drop table if exists \`access_grant\`;`);
    this.addSql(`drop table if exists \`framework\`;`);
    this.addSql(`drop table if exists \`framework_version\`;`);
    this.addSql(`drop table if exists \`framework_version_scope\`;`);
    this.addSql(`drop table if exists \`framework_version_document\`;`);
    this.addSql(`drop table if exists \`framework_comment\`;`);
    this.addSql(`drop table if exists \`criteria_group\`;`);
    this.addSql(`drop table if exists \`criterion\`;`);
    this.addSql(`drop table if exists \`requirement\`;`);
    this.addSql(`drop table if exists \`level\`;`);
    this.addSql(`drop table if exists \`cycle\`;`);
    this.addSql(`drop table if exists \`suppressed_count\`;`);
    this.addSql(`drop table if exists \`meeting\`;`);
    this.addSql(`drop table if exists \`meeting_voter\`;`);
    this.addSql(`drop table if exists \`evaluation_count\`;`);
    this.addSql(`drop table if exists \`cycle_grade\`;`);
    this.addSql(`drop table if exists \`competency_assessment\`;`);
    this.addSql(`drop table if exists \`assessed_level\`;`);
    this.addSql(`drop table if exists \`body\`;`);
    this.addSql(`drop table if exists \`body_member\`;`);
    this.addSql(`drop table if exists \`appointment\`;`);
    this.addSql(`drop table if exists \`evaluation\`;`);
    this.addSql(`drop table if exists \`tally\`;`);
    this.addSql(`drop table if exists \`score\`;`);
    this.addSql(`drop table if exists \`open_vote\`;`);
    this.addSql(`drop table if exists \`meeting_candidate\`;`);
    this.addSql(`drop table if exists \`measure\`;`);
    this.addSql(`drop table if exists \`evaluation_result\`;`);
    this.addSql(`drop table if exists \`decision\`;`);
    this.addSql(`drop table if exists \`cycle_exclusion\`;`);
    this.addSql(`drop table if exists \`adoption\`;`);
    this.addSql(`drop table if exists \`unit_closure\`;`);
    this.addSql(`drop table if exists \`unit_lineage\`;`);
    this.addSql(`drop table if exists \`unit_placement\`;`);
    this.addSql(`drop table if exists \`unit_succession\`;`);
    this.addSql(`drop table if exists \`unit_succession_member\`;`);
  }

}
