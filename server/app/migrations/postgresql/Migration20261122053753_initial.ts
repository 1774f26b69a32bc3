import { Migration } from '@mikro-orm/migrations';

export class Migration20261122053753_initial extends Migration {

  override name = 'Migration20261122053753_initial';

  override up(): void | Promise<void> {
    this.addSql(`create table "audit_entry" ("id" uuid not null, "at" varchar(24) collate "C" not null, "verb" varchar(80) collate "C" not null, "account_id" uuid null, "actor_name" varchar(200) collate "C" not null, "change_count" int not null, "changes" text collate "C" not null, primary key ("id"));`);
    this.addSql(`create index "audit_entry_account_id_index" on "audit_entry" ("account_id");`);
    this.addSql(`create index "audit_entry_at_id_index" on "audit_entry" ("at", "id");`);

    this.addSql(`create table "audit_lease" ("id" varchar(20) collate "C" not null, "holder" varchar(36) collate "C" not null, "expires_at" varchar(24) collate "C" not null, primary key ("id"));`);

    this.addSql(`create table "audit_pending" ("entry_id" uuid not null, primary key ("entry_id"));`);

    this.addSql(`create table "audit_seal" ("seq" int not null, "entry_id" uuid not null, "previous_hash" varchar(64) collate "C" not null, "hash" varchar(64) collate "C" not null, "sealed_at" varchar(24) collate "C" not null, primary key ("seq"));`);
    this.addSql(`alter table "audit_seal" add constraint "audit_seal_entry_id_unique" unique ("entry_id");`);

    this.addSql(`create table "idempotency_key" ("id" uuid not null, "actor" varchar(80) collate "C" not null, "key" varchar(80) collate "C" not null, "verb" varchar(80) collate "C" not null, "request_hash" varchar(64) collate "C" null, "response" text collate "C" null, "created_at" varchar(24) collate "C" not null, primary key ("id"));`);
    this.addSql(`create index "idempotency_key_created_at_index" on "idempotency_key" ("created_at");`);
    this.addSql(`alter table "idempotency_key" add constraint "idempotency_key_actor_key_unique" unique ("actor", "key");`);

    this.addSql(`create table "legal_document" ("id" uuid not null, "number" varchar(100) collate "C" not null, "title" varchar(500) collate "C" not null, "issuer" varchar(200) collate "C" not null, "issued_on" varchar(10) collate "C" null, "effective_from" varchar(10) collate "C" null, "effective_to" varchar(10) collate "C" null, "url" varchar(500) collate "C" null, primary key ("id"));`);
    this.addSql(`create index "legal_document_number_index" on "legal_document" ("number");`);

    this.addSql(`create table "person" ("id" uuid not null, "version" int not null default 1, "code" varchar(40) collate "C" not null, "full_name" varchar(200) collate "C" not null, "birth_year" int null, "search_fold" text collate "C" not null, "sort_key" text collate "C" not null, primary key ("id"));`);
    this.addSql(`alter table "person" add constraint "person_code_unique" unique ("code");`);
    this.addSql(`create index "person_sort_key_id_index" on "person" ("sort_key", "id");`);

    this.addSql(`create table "account" ("id" uuid not null, "version" int not null default 1, "username" varchar(64) collate "C" not null, "display_name" varchar(200) collate "C" not null, "search_fold" varchar(300) collate "C" not null, "sort_key" varchar(500) collate "C" not null, "password_hash" varchar(200) collate "C" null, "person_id" uuid null, "disabled_at" varchar(24) collate "C" null, "must_change_password" boolean not null default false, "is_demo" boolean not null default false, "demo_note" varchar(300) collate "C" null, "demo_note_en" varchar(300) collate "C" null, primary key ("id"));`);
    this.addSql(`alter table "account" add constraint "account_username_unique" unique ("username");`);
    this.addSql(`alter table "account" add constraint "account_person_id_unique" unique ("person_id");`);
    this.addSql(`create index "account_sort_key_id_index" on "account" ("sort_key", "id");`);
    this.addSql(`create index "account_person_id_index" on "account" ("person_id");`);

    this.addSql(`create table "one_time_link" ("id" uuid not null, "token_hash" varchar(64) collate "C" not null, "account_id" uuid not null, "purpose" varchar(20) collate "C" not null, "expires_at" varchar(24) collate "C" not null, "used_at" varchar(24) collate "C" null, primary key ("id"));`);
    this.addSql(`alter table "one_time_link" add constraint "one_time_link_token_hash_unique" unique ("token_hash");`);
    this.addSql(`create index "one_time_link_account_id_index" on "one_time_link" ("account_id");`);

    this.addSql(`create table "export_ticket" ("id" uuid not null, "token_hash" varchar(64) collate "C" not null, "account_id" uuid not null, "name" varchar(40) collate "C" not null, "parameters" text collate "C" not null, "expires_at" varchar(24) collate "C" not null, "used_at" varchar(24) collate "C" null, primary key ("id"));`);
    this.addSql(`alter table "export_ticket" add constraint "export_ticket_token_hash_unique" unique ("token_hash");`);
    this.addSql(`create index "export_ticket_expires_at_index" on "export_ticket" ("expires_at");`);
    this.addSql(`create index "export_ticket_account_id_index" on "export_ticket" ("account_id");`);

    this.addSql(`create table "position" ("id" uuid not null, "version" int not null default 1, "code" varchar(60) collate "C" not null, "catalogue" varchar(80) collate "C" not null default 'chung', "name" varchar(300) collate "C" not null, "name_en" varchar(300) collate "C" null, "position_class" varchar(20) collate "C" not null, "duty_group" varchar(120) collate "C" null, "description" text collate "C" null, "search_fold" text collate "C" not null, "sort_key" text collate "C" not null, primary key ("id"));`);
    this.addSql(`create index "position_sort_key_id_index" on "position" ("sort_key", "id");`);
    this.addSql(`alter table "position" add constraint "position_catalogue_code_unique" unique ("catalogue", "code");`);

    this.addSql(`create table "position_description" ("id" uuid not null, "version" int not null default 1, "position_id" uuid not null, "template" varchar(20) collate "C" not null, "sections" text collate "C" not null, "starts_on" varchar(10) collate "C" not null, "ends_on" varchar(10) collate "C" null, "document_number" varchar(100) collate "C" null, primary key ("id"));`);
    this.addSql(`create index "position_description_position_id_index" on "position_description" ("position_id");`);
    this.addSql(`alter table "position_description" add constraint "position_description_position_id_starts_on_unique" unique ("position_id", "starts_on");`);

    this.addSql(`create table "session" ("id" uuid not null, "token_hash" varchar(64) collate "C" not null, "account_id" uuid not null, "created_at" varchar(24) collate "C" not null, "last_seen_at" varchar(24) collate "C" not null, "expires_at" varchar(24) collate "C" not null, primary key ("id"));`);
    this.addSql(`alter table "session" add constraint "session_token_hash_unique" unique ("token_hash");`);
    this.addSql(`create index "session_expires_at_index" on "session" ("expires_at");`);
    this.addSql(`create index "session_account_id_index" on "session" ("account_id");`);

    this.addSql(`create table "sign_in_attempt" ("id" uuid not null, "username" varchar(64) collate "C" not null, "address" varchar(64) collate "C" not null, "at" varchar(24) collate "C" not null, primary key ("id"));`);
    this.addSql(`create index "sign_in_attempt_at_index" on "sign_in_attempt" ("at");`);
    this.addSql(`create index "sign_in_attempt_address_at_index" on "sign_in_attempt" ("address", "at");`);
    this.addSql(`create index "sign_in_attempt_username_at_index" on "sign_in_attempt" ("username", "at");`);

    this.addSql(`create table "unit" ("id" uuid not null, "version" int not null default 1, "code" varchar(40) collate "C" not null, "name" varchar(300) collate "C" not null, "name_en" varchar(300) collate "C" null, "tree" varchar(20) collate "C" not null, "kind" varchar(40) collate "C" not null, "starts_on" varchar(10) collate "C" not null, "ends_on" varchar(10) collate "C" null, "search_fold" text collate "C" not null, "sort_key" text collate "C" not null, primary key ("id"));`);
    this.addSql(`alter table "unit" add constraint "unit_code_unique" unique ("code");`);
    this.addSql(`create index "unit_sort_key_id_index" on "unit" ("sort_key", "id");`);

    this.addSql(`create table "post_target" ("id" uuid not null, "version" int not null default 1, "unit_id" uuid not null, "includes_subtree" boolean not null default false, "titles" int null, "posts" int null, "starts_on" varchar(10) collate "C" not null, "due_on" varchar(10) collate "C" not null, "document_number" varchar(100) collate "C" null, primary key ("id"));`);
    this.addSql(`create index "post_target_unit_id_index" on "post_target" ("unit_id");`);
    this.addSql(`alter table "post_target" add constraint "post_target_unit_id_due_on_unique" unique ("unit_id", "due_on");`);

    this.addSql(`create table "post" ("id" uuid not null, "unit_id" uuid not null, "position_id" uuid not null, "count" int not null, "starts_on" varchar(10) collate "C" not null, "ends_on" varchar(10) collate "C" null, primary key ("id"));`);
    this.addSql(`create index "post_unit_id_index" on "post" ("unit_id");`);
    this.addSql(`create index "post_position_id_index" on "post" ("position_id");`);

    this.addSql(`create table "access_grant" ("id" uuid not null, "version" int not null default 1, "account_id" uuid not null, "role" varchar(30) collate "C" not null, "unit_id" uuid null, "includes_subtree" boolean not null default true, "starts_on" varchar(10) collate "C" not null, "ends_on" varchar(10) collate "C" null, "granted_by" uuid null, "granted_at" varchar(24) collate "C" not null, "approved_by" uuid null, "approved_at" varchar(24) collate "C" null, "revoked_by" uuid null, "revoked_at" varchar(24) collate "C" null, primary key ("id"));`);
    this.addSql(`create index "access_grant_account_id_index" on "access_grant" ("account_id");`);
    this.addSql(`create index "access_grant_unit_id_index" on "access_grant" ("unit_id");`);
    this.addSql(`create index "access_grant_granted_by_index" on "access_grant" ("granted_by");`);
    this.addSql(`create index "access_grant_approved_by_index" on "access_grant" ("approved_by");`);
    this.addSql(`create index "access_grant_revoked_by_index" on "access_grant" ("revoked_by");`);

    this.addSql(`create table "framework" ("id" uuid not null, "version" int not null default 1, "code" varchar(40) collate "C" not null, "kind" varchar(20) collate "C" not null, "name_vi" varchar(500) collate "C" not null, "name_en" varchar(500) collate "C" null, "owner_unit_id" uuid null, "search_fold" text collate "C" not null, "sort_key" text collate "C" not null, primary key ("id"));`);
    this.addSql(`alter table "framework" add constraint "framework_code_unique" unique ("code");`);
    this.addSql(`create index "framework_sort_key_id_index" on "framework" ("sort_key", "id");`);
    this.addSql(`create index "framework_owner_unit_id_index" on "framework" ("owner_unit_id");`);

    this.addSql(`create table "framework_version" ("id" uuid not null, "version" int not null default 1, "framework_id" uuid not null, "number" int not null, "status" varchar(20) collate "C" not null default 'DRAFT', "name_vi" varchar(500) collate "C" not null, "name_en" varchar(500) collate "C" null, "issuer" varchar(200) collate "C" not null, "effective_from" varchar(10) collate "C" not null, "effective_to" varchar(10) collate "C" null, "scope" text collate "C" not null, "forms" text collate "C" not null, "notes" text collate "C" not null, "scheme" text collate "C" not null, "slots" text collate "C" not null default '[]', "is_sample" boolean not null default false, "save_count" int not null default 0, "draft_saved_at" varchar(24) collate "C" null, "draft_saved_by" uuid null, "content_hash" varchar(64) collate "C" null, "published_at" varchar(24) collate "C" null, "published_by" uuid null, "retired_at" varchar(24) collate "C" null, "based_on_version_id" uuid null, "extends_version_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "framework_version_framework_id_index" on "framework_version" ("framework_id");`);
    this.addSql(`create index "framework_version_based_on_version_id_index" on "framework_version" ("based_on_version_id");`);
    this.addSql(`create index "framework_version_extends_version_id_index" on "framework_version" ("extends_version_id");`);
    this.addSql(`create unique index "framework_version_one_draft" on "framework_version" ("framework_id") where status = 'DRAFT';`);
    this.addSql(`alter table "framework_version" add constraint "framework_version_framework_id_number_unique" unique ("framework_id", "number");`);

    this.addSql(`create table "framework_version_scope" ("id" uuid not null, "version_id" uuid not null, "subject_type" varchar(20) collate "C" null, "position_class" varchar(20) collate "C" null, "leading" boolean null, "cycle_kind" varchar(20) collate "C" null, primary key ("id"));`);
    this.addSql(`create index "framework_version_scope_version_id_index" on "framework_version_scope" ("version_id");`);

    this.addSql(`create table "framework_version_document" ("id" uuid not null, "version_id" uuid not null, "document_id" uuid not null, "place" int not null, "articles" varchar(500) collate "C" null, primary key ("id"));`);
    this.addSql(`create index "framework_version_document_version_id_index" on "framework_version_document" ("version_id");`);
    this.addSql(`create index "framework_version_document_document_id_index" on "framework_version_document" ("document_id");`);

    this.addSql(`create table "framework_comment" ("id" uuid not null, "version" int not null default 1, "version_id" uuid not null, "path" varchar(200) collate "C" not null, "text" text collate "C" not null, "author_id" uuid null, "created_at" varchar(24) collate "C" not null, "resolved_at" varchar(24) collate "C" null, "resolved_by" uuid null, primary key ("id"));`);
    this.addSql(`create index "framework_comment_version_id_index" on "framework_comment" ("version_id");`);
    this.addSql(`create index "framework_comment_author_id_index" on "framework_comment" ("author_id");`);
    this.addSql(`create index "framework_comment_resolved_by_index" on "framework_comment" ("resolved_by");`);

    this.addSql(`create table "criteria_group" ("id" uuid not null, "version_id" uuid not null, "parent_id" uuid null, "place" int not null, "code" varchar(40) collate "C" not null, "text_vi" text collate "C" not null, "text_en" text collate "C" null, "max_points" varchar(65) collate "C" null, "details" text collate "C" null, "applies_to" text collate "C" null, "basis" varchar(500) collate "C" null, primary key ("id"));`);
    this.addSql(`create index "criteria_group_version_id_index" on "criteria_group" ("version_id");`);
    this.addSql(`create index "criteria_group_parent_id_index" on "criteria_group" ("parent_id");`);
    this.addSql(`alter table "criteria_group" add constraint "criteria_group_version_id_code_unique" unique ("version_id", "code");`);

    this.addSql(`create table "criterion" ("id" uuid not null, "version_id" uuid not null, "group_id" uuid not null, "place" int not null, "code" varchar(40) collate "C" not null, "text_vi" text collate "C" not null, "text_en" text collate "C" null, "guidance" text collate "C" null, "method" varchar(20) collate "C" not null, "max" varchar(65) collate "C" null, "step" varchar(65) collate "C" null, "points" varchar(65) collate "C" null, "tiers" text collate "C" null, "details" text collate "C" null, "applies_to" text collate "C" null, "evidence_wanted" boolean not null default false, "is_required" boolean not null default true, "basis" varchar(500) collate "C" null, primary key ("id"));`);
    this.addSql(`create index "criterion_version_id_index" on "criterion" ("version_id");`);
    this.addSql(`create index "criterion_group_id_index" on "criterion" ("group_id");`);
    this.addSql(`alter table "criterion" add constraint "criterion_version_id_code_unique" unique ("version_id", "code");`);

    this.addSql(`create table "requirement" ("id" uuid not null, "position_id" uuid not null, "version_id" uuid not null, "criterion_id" uuid not null, "min_level" int not null, "max_level" int not null, "starts_on" varchar(10) collate "C" not null, "ends_on" varchar(10) collate "C" null, primary key ("id"));`);
    this.addSql(`create index "requirement_position_id_index" on "requirement" ("position_id");`);
    this.addSql(`create index "requirement_version_id_index" on "requirement" ("version_id");`);
    this.addSql(`create index "requirement_criterion_id_index" on "requirement" ("criterion_id");`);
    this.addSql(`alter table "requirement" add constraint "requirement_position_id_criterion_id_starts_on_unique" unique ("position_id", "criterion_id", "starts_on");`);

    this.addSql(`create table "level" ("id" uuid not null, "criterion_id" uuid not null, "place" int not null, "key" varchar(40) collate "C" not null, "descriptor_vi" text collate "C" not null, "descriptor_en" text collate "C" null, "points" varchar(65) collate "C" null, primary key ("id"));`);
    this.addSql(`create index "level_criterion_id_index" on "level" ("criterion_id");`);
    this.addSql(`alter table "level" add constraint "level_criterion_id_key_unique" unique ("criterion_id", "key");`);

    this.addSql(`create table "cycle" ("id" uuid not null, "version" int not null default 1, "code" varchar(40) collate "C" not null, "name" varchar(200) collate "C" not null, "kind" varchar(20) collate "C" not null, "track" varchar(20) collate "C" not null, "unit_id" uuid not null, "starts_on" varchar(10) collate "C" not null, "ends_on" varchar(10) collate "C" not null, "status" varchar(20) collate "C" not null default 'PLANNED', "self_due_on" varchar(10) collate "C" null, "vote_due_on" varchar(10) collate "C" null, "decision_due_on" varchar(10) collate "C" null, "opened_at" varchar(24) collate "C" null, "closed_at" varchar(24) collate "C" null, "search_fold" varchar(250) collate "C" not null, primary key ("id"));`);
    this.addSql(`create index "cycle_unit_id_kind_track_starts_on_index" on "cycle" ("unit_id", "kind", "track", "starts_on");`);
    this.addSql(`create index "cycle_unit_id_index" on "cycle" ("unit_id");`);
    this.addSql(`alter table "cycle" add constraint "cycle_code_unique" unique ("code");`);

    this.addSql(`create table "suppressed_count" ("cycle_id" uuid not null, "unit_id" uuid not null, "published_table" varchar(20) collate "C" not null, "reach" varchar(10) collate "C" not null, "position_class" varchar(20) collate "C" not null, "grade" varchar(40) collate "C" not null, "count" int null, primary key ("cycle_id", "unit_id", "published_table", "reach", "position_class", "grade"));`);
    this.addSql(`create index "suppressed_count_cycle_id_index" on "suppressed_count" ("cycle_id");`);
    this.addSql(`create index "suppressed_count_unit_id_index" on "suppressed_count" ("unit_id");`);

    this.addSql(`create table "meeting" ("id" uuid not null, "version" int not null default 1, "cycle_id" uuid not null, "unit_id" uuid not null, "mode" varchar(20) collate "C" not null, "quorum" varchar(65) collate "C" not null, "state" varchar(20) collate "C" not null default 'VOTING', "held_at" varchar(24) collate "C" not null, "closed_at" varchar(24) collate "C" null, "chair_person_id" uuid null, "secretary_person_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "meeting_cycle_id_unit_id_index" on "meeting" ("cycle_id", "unit_id");`);
    this.addSql(`create index "meeting_cycle_id_index" on "meeting" ("cycle_id");`);
    this.addSql(`create index "meeting_unit_id_index" on "meeting" ("unit_id");`);
    this.addSql(`create index "meeting_chair_person_id_index" on "meeting" ("chair_person_id");`);
    this.addSql(`create index "meeting_secretary_person_id_index" on "meeting" ("secretary_person_id");`);

    this.addSql(`create table "meeting_voter" ("id" uuid not null, "meeting_id" uuid not null, "person_id" uuid not null, "has_voted" boolean not null default false, "sealed" text collate "C" null, primary key ("id"));`);
    this.addSql(`create index "meeting_voter_meeting_id_index" on "meeting_voter" ("meeting_id");`);
    this.addSql(`create index "meeting_voter_person_id_index" on "meeting_voter" ("person_id");`);
    this.addSql(`alter table "meeting_voter" add constraint "meeting_voter_meeting_id_person_id_unique" unique ("meeting_id", "person_id");`);

    this.addSql(`create table "evaluation_count" ("cycle_id" uuid not null, "unit_id" uuid not null, "subject" varchar(20) collate "C" not null, "position_class" varchar(20) collate "C" not null, "subject_type" varchar(30) collate "C" not null, "step" varchar(20) collate "C" not null, "grade" varchar(40) collate "C" not null, "not_rated_reason" varchar(200) collate "C" not null, "count" int not null, primary key ("cycle_id", "unit_id", "subject", "position_class", "subject_type", "step", "grade", "not_rated_reason"));`);
    this.addSql(`create index "evaluation_count_unit_id_cycle_id_index" on "evaluation_count" ("unit_id", "cycle_id");`);
    this.addSql(`create index "evaluation_count_cycle_id_index" on "evaluation_count" ("cycle_id");`);
    this.addSql(`create index "evaluation_count_unit_id_index" on "evaluation_count" ("unit_id");`);

    this.addSql(`create table "cycle_grade" ("cycle_id" uuid not null, "grade" varchar(40) collate "C" not null, "place" int not null, "name_vi" text collate "C" not null, "name_en" text collate "C" null, primary key ("cycle_id", "grade"));`);
    this.addSql(`create index "cycle_grade_cycle_id_index" on "cycle_grade" ("cycle_id");`);

    this.addSql(`create table "competency_assessment" ("id" uuid not null, "person_id" uuid not null, "version_id" uuid not null, "unit_id" uuid not null, "position_id" uuid not null, "step" varchar(20) collate "C" not null, "assessed_on" varchar(10) collate "C" not null, "assessor_person_id" uuid null, "assessor_account_id" uuid null, "note" varchar(2000) collate "C" null, "recorded_at" varchar(24) collate "C" not null, primary key ("id"));`);
    this.addSql(`create index "competency_assessment_person_id_assessed_on_index" on "competency_assessment" ("person_id", "assessed_on");`);
    this.addSql(`create index "competency_assessment_person_id_index" on "competency_assessment" ("person_id");`);
    this.addSql(`create index "competency_assessment_version_id_index" on "competency_assessment" ("version_id");`);
    this.addSql(`create index "competency_assessment_unit_id_index" on "competency_assessment" ("unit_id");`);
    this.addSql(`create index "competency_assessment_position_id_index" on "competency_assessment" ("position_id");`);
    this.addSql(`create index "competency_assessment_assessor_person_id_index" on "competency_assessment" ("assessor_person_id");`);
    this.addSql(`create index "competency_assessment_assessor_account_id_index" on "competency_assessment" ("assessor_account_id");`);

    this.addSql(`create table "assessed_level" ("id" uuid not null, "assessment_id" uuid not null, "criterion_id" uuid not null, "level" int not null, "note" varchar(2000) collate "C" null, primary key ("id"));`);
    this.addSql(`create index "assessed_level_assessment_id_index" on "assessed_level" ("assessment_id");`);
    this.addSql(`create index "assessed_level_criterion_id_index" on "assessed_level" ("criterion_id");`);
    this.addSql(`alter table "assessed_level" add constraint "assessed_level_assessment_id_criterion_id_unique" unique ("assessment_id", "criterion_id");`);

    this.addSql(`create table "body" ("id" uuid not null, "version" int not null default 1, "unit_id" uuid not null, "name" varchar(300) collate "C" not null, "kind" varchar(40) collate "C" not null, "starts_on" varchar(10) collate "C" not null, "ends_on" varchar(10) collate "C" null, "sort_key" text collate "C" not null, primary key ("id"));`);
    this.addSql(`create index "body_unit_id_index" on "body" ("unit_id");`);

    this.addSql(`create table "body_member" ("id" uuid not null, "version" int not null default 1, "body_id" uuid not null, "person_id" uuid not null, "role" varchar(20) collate "C" not null, "starts_on" varchar(10) collate "C" not null, "ends_on" varchar(10) collate "C" null, primary key ("id"));`);
    this.addSql(`create index "body_member_body_id_index" on "body_member" ("body_id");`);
    this.addSql(`create index "body_member_person_id_index" on "body_member" ("person_id");`);

    this.addSql(`create table "appointment" ("id" uuid not null, "version" int not null default 1, "person_id" uuid not null, "unit_id" uuid not null, "position_id" uuid not null, "subject_type" varchar(20) collate "C" not null, "is_primary" boolean not null, "leading" boolean not null, "deputy" boolean not null, "starts_on" varchar(10) collate "C" not null, "ends_on" varchar(10) collate "C" null, "document_number" varchar(80) collate "C" null, primary key ("id"));`);
    this.addSql(`create index "appointment_unit_id_starts_on_index" on "appointment" ("unit_id", "starts_on");`);
    this.addSql(`create index "appointment_person_id_index" on "appointment" ("person_id");`);
    this.addSql(`create index "appointment_unit_id_index" on "appointment" ("unit_id");`);
    this.addSql(`create index "appointment_position_id_index" on "appointment" ("position_id");`);

    this.addSql(`create table "evaluation" ("id" uuid not null, "version" int not null default 1, "cycle_id" uuid not null, "subject" varchar(20) collate "C" not null default 'PERSON', "person_id" uuid null, "subject_unit_id" uuid null, "unit_id" uuid not null, "appointment_id" uuid null, "position_id" uuid null, "position_class" varchar(20) collate "C" null, "subject_type" varchar(30) collate "C" null, "leading" boolean not null, "framework_version_id" uuid not null, "track" varchar(20) collate "C" not null, "starts_on" varchar(10) collate "C" not null, "ends_on" varchar(10) collate "C" not null, "step" varchar(20) collate "C" not null, "return_reason" varchar(2000) collate "C" null, "not_rated_reason" varchar(2000) collate "C" null, "self_grade" varchar(40) collate "C" null, "suggested_grade" varchar(40) collate "C" null, "proposed_grade" varchar(40) collate "C" null, "decided_grade" varchar(40) collate "C" null, "exact_total" text collate "C" null, "shown_total" text collate "C" null, "needs_decision" boolean not null default false, "strengths" text collate "C" null, "weaknesses" text collate "C" null, "self_submitted_at" varchar(24) collate "C" null, "decided_at" varchar(24) collate "C" null, "save_count" int not null default 0, primary key ("id"));`);
    this.addSql(`create index "evaluation_unit_id_starts_on_index" on "evaluation" ("unit_id", "starts_on");`);
    this.addSql(`create index "evaluation_person_id_track_starts_on_index" on "evaluation" ("person_id", "track", "starts_on");`);
    this.addSql(`create index "evaluation_cycle_id_unit_id_step_index" on "evaluation" ("cycle_id", "unit_id", "step");`);
    this.addSql(`create index "evaluation_cycle_id_index" on "evaluation" ("cycle_id");`);
    this.addSql(`create index "evaluation_person_id_index" on "evaluation" ("person_id");`);
    this.addSql(`create index "evaluation_subject_unit_id_index" on "evaluation" ("subject_unit_id");`);
    this.addSql(`create index "evaluation_unit_id_index" on "evaluation" ("unit_id");`);
    this.addSql(`create index "evaluation_appointment_id_index" on "evaluation" ("appointment_id");`);
    this.addSql(`create index "evaluation_position_id_index" on "evaluation" ("position_id");`);
    this.addSql(`create index "evaluation_framework_version_id_index" on "evaluation" ("framework_version_id");`);
    this.addSql(`alter table "evaluation" add constraint "evaluation_cycle_id_subject_unit_id_unique" unique ("cycle_id", "subject_unit_id");`);
    this.addSql(`alter table "evaluation" add constraint "evaluation_cycle_id_person_id_unique" unique ("cycle_id", "person_id");`);

    this.addSql(`create table "tally" ("id" uuid not null, "meeting_id" uuid not null, "evaluation_id" uuid not null, "grade" varchar(40) collate "C" null, "count" int not null, primary key ("id"));`);
    this.addSql(`create index "tally_meeting_id_evaluation_id_index" on "tally" ("meeting_id", "evaluation_id");`);
    this.addSql(`create index "tally_meeting_id_index" on "tally" ("meeting_id");`);
    this.addSql(`create index "tally_evaluation_id_index" on "tally" ("evaluation_id");`);

    this.addSql(`create table "score" ("id" uuid not null, "evaluation_id" uuid not null, "step" varchar(20) collate "C" not null, "criterion_id" uuid not null, "value" varchar(100) collate "C" not null, primary key ("id"));`);
    this.addSql(`create index "score_evaluation_id_index" on "score" ("evaluation_id");`);
    this.addSql(`create index "score_criterion_id_index" on "score" ("criterion_id");`);
    this.addSql(`alter table "score" add constraint "score_evaluation_id_step_criterion_id_unique" unique ("evaluation_id", "step", "criterion_id");`);

    this.addSql(`create table "open_vote" ("id" uuid not null, "meeting_id" uuid not null, "evaluation_id" uuid not null, "voter_id" uuid not null, "grade" varchar(40) collate "C" null, primary key ("id"));`);
    this.addSql(`create index "open_vote_meeting_id_index" on "open_vote" ("meeting_id");`);
    this.addSql(`create index "open_vote_evaluation_id_index" on "open_vote" ("evaluation_id");`);
    this.addSql(`create index "open_vote_voter_id_index" on "open_vote" ("voter_id");`);
    this.addSql(`alter table "open_vote" add constraint "open_vote_meeting_id_evaluation_id_voter_id_unique" unique ("meeting_id", "evaluation_id", "voter_id");`);

    this.addSql(`create table "meeting_candidate" ("id" uuid not null, "meeting_id" uuid not null, "evaluation_id" uuid not null, "proposed_grade" varchar(40) collate "C" null, primary key ("id"));`);
    this.addSql(`create index "meeting_candidate_meeting_id_index" on "meeting_candidate" ("meeting_id");`);
    this.addSql(`create index "meeting_candidate_evaluation_id_index" on "meeting_candidate" ("evaluation_id");`);
    this.addSql(`alter table "meeting_candidate" add constraint "meeting_candidate_meeting_id_evaluation_id_unique" unique ("meeting_id", "evaluation_id");`);

    this.addSql(`create table "measure" ("id" uuid not null, "evaluation_id" uuid not null, "step" varchar(20) collate "C" not null, "kind" varchar(20) collate "C" not null, "name" varchar(100) collate "C" not null, "value" varchar(100) collate "C" not null, primary key ("id"));`);
    this.addSql(`create index "measure_evaluation_id_index" on "measure" ("evaluation_id");`);
    this.addSql(`alter table "measure" add constraint "measure_evaluation_id_step_kind_name_unique" unique ("evaluation_id", "step", "kind", "name");`);

    this.addSql(`create table "evaluation_result" ("id" uuid not null, "evaluation_id" uuid not null, "step" varchar(20) collate "C" not null, "exact" text collate "C" null, "shown" text collate "C" null, "grade" varchar(40) collate "C" null, "needs_decision" boolean not null default false, "packed_trace" text collate "C" not null, "input" text collate "C" not null, "content_hash" varchar(64) collate "C" not null, primary key ("id"));`);
    this.addSql(`create index "evaluation_result_evaluation_id_index" on "evaluation_result" ("evaluation_id");`);
    this.addSql(`alter table "evaluation_result" add constraint "evaluation_result_evaluation_id_step_unique" unique ("evaluation_id", "step");`);

    this.addSql(`create table "decision" ("id" uuid not null, "evaluation_id" uuid not null, "grade" varchar(40) collate "C" not null, "authority_person_id" uuid null, "authority_account_id" uuid null, "unit_id" uuid null, "reason" varchar(2000) collate "C" null, "decided_at" varchar(24) collate "C" not null, "result_id" uuid null, "superseded_by_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "decision_evaluation_id_decided_at_index" on "decision" ("evaluation_id", "decided_at");`);
    this.addSql(`create index "decision_evaluation_id_index" on "decision" ("evaluation_id");`);
    this.addSql(`create index "decision_authority_person_id_index" on "decision" ("authority_person_id");`);
    this.addSql(`create index "decision_authority_account_id_index" on "decision" ("authority_account_id");`);
    this.addSql(`create index "decision_unit_id_index" on "decision" ("unit_id");`);
    this.addSql(`create index "decision_result_id_index" on "decision" ("result_id");`);
    this.addSql(`create index "decision_superseded_by_id_index" on "decision" ("superseded_by_id");`);

    this.addSql(`create table "cycle_exclusion" ("id" uuid not null, "cycle_id" uuid not null, "person_id" uuid not null, "appointment_id" uuid not null, "unit_id" uuid not null, "reason" varchar(30) collate "C" not null, primary key ("id"));`);
    this.addSql(`create index "cycle_exclusion_cycle_id_index" on "cycle_exclusion" ("cycle_id");`);
    this.addSql(`create index "cycle_exclusion_person_id_index" on "cycle_exclusion" ("person_id");`);
    this.addSql(`create index "cycle_exclusion_appointment_id_index" on "cycle_exclusion" ("appointment_id");`);
    this.addSql(`create index "cycle_exclusion_unit_id_index" on "cycle_exclusion" ("unit_id");`);
    this.addSql(`alter table "cycle_exclusion" add constraint "cycle_exclusion_cycle_id_person_id_unique" unique ("cycle_id", "person_id");`);

    this.addSql(`create table "adoption" ("id" uuid not null, "version" int not null default 1, "framework_id" uuid not null, "unit_id" uuid not null, "includes_subtree" boolean not null, "starts_on" varchar(10) collate "C" not null, "ends_on" varchar(10) collate "C" null, "document_number" varchar(100) collate "C" null, primary key ("id"));`);
    this.addSql(`create index "adoption_framework_id_index" on "adoption" ("framework_id");`);
    this.addSql(`create index "adoption_unit_id_index" on "adoption" ("unit_id");`);

    this.addSql(`create table "unit_closure" ("id" uuid not null, "ancestor_id" uuid not null, "descendant_id" uuid not null, "depth" int not null, "starts_on" varchar(10) collate "C" not null, "ends_on" varchar(10) collate "C" null, primary key ("id"));`);
    this.addSql(`create index "unit_closure_descendant_id_depth_index" on "unit_closure" ("descendant_id", "depth");`);
    this.addSql(`create index "unit_closure_ancestor_id_descendant_id_index" on "unit_closure" ("ancestor_id", "descendant_id");`);
    this.addSql(`create index "unit_closure_ancestor_id_index" on "unit_closure" ("ancestor_id");`);
    this.addSql(`create index "unit_closure_descendant_id_index" on "unit_closure" ("descendant_id");`);

    this.addSql(`create table "unit_lineage" ("id" uuid not null, "predecessor_id" uuid not null, "successor_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "unit_lineage_predecessor_id_index" on "unit_lineage" ("predecessor_id");`);
    this.addSql(`create index "unit_lineage_successor_id_index" on "unit_lineage" ("successor_id");`);
    this.addSql(`alter table "unit_lineage" add constraint "unit_lineage_predecessor_id_successor_id_unique" unique ("predecessor_id", "successor_id");`);

    this.addSql(`create table "unit_placement" ("id" uuid not null, "unit_id" uuid not null, "parent_id" uuid null, "starts_on" varchar(10) collate "C" not null, "ends_on" varchar(10) collate "C" null, primary key ("id"));`);
    this.addSql(`create index "unit_placement_unit_id_index" on "unit_placement" ("unit_id");`);
    this.addSql(`create index "unit_placement_parent_id_index" on "unit_placement" ("parent_id");`);

    this.addSql(`create table "unit_succession" ("id" uuid not null, "kind" varchar(20) collate "C" not null, "takes_effect_on" varchar(10) collate "C" not null, "document_number" varchar(80) collate "C" not null, "document_title" varchar(500) collate "C" null, "note" text collate "C" null, primary key ("id"));`);
    this.addSql(`create index "unit_succession_takes_effect_on_id_index" on "unit_succession" ("takes_effect_on", "id");`);

    this.addSql(`create table "unit_succession_member" ("id" uuid not null, "succession_id" uuid not null, "unit_id" uuid not null, "side" varchar(10) collate "C" not null, primary key ("id"));`);
    this.addSql(`create index "unit_succession_member_succession_id_index" on "unit_succession_member" ("succession_id");`);
    this.addSql(`create index "unit_succession_member_unit_id_index" on "unit_succession_member" ("unit_id");`);
    this.addSql(`alter table "unit_succession_member" add constraint "unit_succession_member_succession_id_unit_id_unique" unique ("succession_id", "unit_id");`);

    this.addSql(`alter table "audit_seal" add constraint "audit_seal_entry_id_foreign" foreign key ("entry_id") references "audit_entry" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "account" add constraint "account_person_id_foreign" foreign key ("person_id") references "person" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "one_time_link" add constraint "one_time_link_account_id_foreign" foreign key ("account_id") references "account" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "export_ticket" add constraint "export_ticket_account_id_foreign" foreign key ("account_id") references "account" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "position_description" add constraint "position_description_position_id_foreign" foreign key ("position_id") references "position" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "session" add constraint "session_account_id_foreign" foreign key ("account_id") references "account" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "post_target" add constraint "post_target_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "post" add constraint "post_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "post" add constraint "post_position_id_foreign" foreign key ("position_id") references "position" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "access_grant" add constraint "access_grant_account_id_foreign" foreign key ("account_id") references "account" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "access_grant" add constraint "access_grant_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "access_grant" add constraint "access_grant_granted_by_foreign" foreign key ("granted_by") references "account" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "access_grant" add constraint "access_grant_approved_by_foreign" foreign key ("approved_by") references "account" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "access_grant" add constraint "access_grant_revoked_by_foreign" foreign key ("revoked_by") references "account" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "framework" add constraint "framework_owner_unit_id_foreign" foreign key ("owner_unit_id") references "unit" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "framework_version" add constraint "framework_version_framework_id_foreign" foreign key ("framework_id") references "framework" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "framework_version" add constraint "framework_version_based_on_version_id_foreign" foreign key ("based_on_version_id") references "framework_version" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "framework_version" add constraint "framework_version_extends_version_id_foreign" foreign key ("extends_version_id") references "framework_version" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "framework_version_scope" add constraint "framework_version_scope_version_id_foreign" foreign key ("version_id") references "framework_version" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "framework_version_document" add constraint "framework_version_document_version_id_foreign" foreign key ("version_id") references "framework_version" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "framework_version_document" add constraint "framework_version_document_document_id_foreign" foreign key ("document_id") references "legal_document" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "framework_comment" add constraint "framework_comment_version_id_foreign" foreign key ("version_id") references "framework_version" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "framework_comment" add constraint "framework_comment_author_id_foreign" foreign key ("author_id") references "account" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "framework_comment" add constraint "framework_comment_resolved_by_foreign" foreign key ("resolved_by") references "account" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "criteria_group" add constraint "criteria_group_version_id_foreign" foreign key ("version_id") references "framework_version" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "criteria_group" add constraint "criteria_group_parent_id_foreign" foreign key ("parent_id") references "criteria_group" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "criterion" add constraint "criterion_version_id_foreign" foreign key ("version_id") references "framework_version" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "criterion" add constraint "criterion_group_id_foreign" foreign key ("group_id") references "criteria_group" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "requirement" add constraint "requirement_position_id_foreign" foreign key ("position_id") references "position" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "requirement" add constraint "requirement_version_id_foreign" foreign key ("version_id") references "framework_version" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "requirement" add constraint "requirement_criterion_id_foreign" foreign key ("criterion_id") references "criterion" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "level" add constraint "level_criterion_id_foreign" foreign key ("criterion_id") references "criterion" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "cycle" add constraint "cycle_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "suppressed_count" add constraint "suppressed_count_cycle_id_foreign" foreign key ("cycle_id") references "cycle" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "suppressed_count" add constraint "suppressed_count_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "meeting" add constraint "meeting_cycle_id_foreign" foreign key ("cycle_id") references "cycle" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "meeting" add constraint "meeting_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "meeting" add constraint "meeting_chair_person_id_foreign" foreign key ("chair_person_id") references "person" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "meeting" add constraint "meeting_secretary_person_id_foreign" foreign key ("secretary_person_id") references "person" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "meeting_voter" add constraint "meeting_voter_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "meeting_voter" add constraint "meeting_voter_person_id_foreign" foreign key ("person_id") references "person" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "evaluation_count" add constraint "evaluation_count_cycle_id_foreign" foreign key ("cycle_id") references "cycle" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "evaluation_count" add constraint "evaluation_count_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "cycle_grade" add constraint "cycle_grade_cycle_id_foreign" foreign key ("cycle_id") references "cycle" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "competency_assessment" add constraint "competency_assessment_person_id_foreign" foreign key ("person_id") references "person" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "competency_assessment" add constraint "competency_assessment_version_id_foreign" foreign key ("version_id") references "framework_version" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "competency_assessment" add constraint "competency_assessment_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "competency_assessment" add constraint "competency_assessment_position_id_foreign" foreign key ("position_id") references "position" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "competency_assessment" add constraint "competency_assessment_assessor_person_id_foreign" foreign key ("assessor_person_id") references "person" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "competency_assessment" add constraint "competency_assessment_assessor_account_id_foreign" foreign key ("assessor_account_id") references "account" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "assessed_level" add constraint "assessed_level_assessment_id_foreign" foreign key ("assessment_id") references "competency_assessment" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "assessed_level" add constraint "assessed_level_criterion_id_foreign" foreign key ("criterion_id") references "criterion" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "body" add constraint "body_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "body_member" add constraint "body_member_body_id_foreign" foreign key ("body_id") references "body" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "body_member" add constraint "body_member_person_id_foreign" foreign key ("person_id") references "person" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "appointment" add constraint "appointment_person_id_foreign" foreign key ("person_id") references "person" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "appointment" add constraint "appointment_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "appointment" add constraint "appointment_position_id_foreign" foreign key ("position_id") references "position" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "evaluation" add constraint "evaluation_cycle_id_foreign" foreign key ("cycle_id") references "cycle" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "evaluation" add constraint "evaluation_person_id_foreign" foreign key ("person_id") references "person" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "evaluation" add constraint "evaluation_subject_unit_id_foreign" foreign key ("subject_unit_id") references "unit" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "evaluation" add constraint "evaluation_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "evaluation" add constraint "evaluation_appointment_id_foreign" foreign key ("appointment_id") references "appointment" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "evaluation" add constraint "evaluation_position_id_foreign" foreign key ("position_id") references "position" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "evaluation" add constraint "evaluation_framework_version_id_foreign" foreign key ("framework_version_id") references "framework_version" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "tally" add constraint "tally_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "tally" add constraint "tally_evaluation_id_foreign" foreign key ("evaluation_id") references "evaluation" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "score" add constraint "score_evaluation_id_foreign" foreign key ("evaluation_id") references "evaluation" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "score" add constraint "score_criterion_id_foreign" foreign key ("criterion_id") references "criterion" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "open_vote" add constraint "open_vote_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "open_vote" add constraint "open_vote_evaluation_id_foreign" foreign key ("evaluation_id") references "evaluation" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "open_vote" add constraint "open_vote_voter_id_foreign" foreign key ("voter_id") references "person" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "meeting_candidate" add constraint "meeting_candidate_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "meeting_candidate" add constraint "meeting_candidate_evaluation_id_foreign" foreign key ("evaluation_id") references "evaluation" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "measure" add constraint "measure_evaluation_id_foreign" foreign key ("evaluation_id") references "evaluation" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "evaluation_result" add constraint "evaluation_result_evaluation_id_foreign" foreign key ("evaluation_id") references "evaluation" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "decision" add constraint "decision_evaluation_id_foreign" foreign key ("evaluation_id") references "evaluation" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "decision" add constraint "decision_authority_person_id_foreign" foreign key ("authority_person_id") references "person" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "decision" add constraint "decision_authority_account_id_foreign" foreign key ("authority_account_id") references "account" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "decision" add constraint "decision_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "decision" add constraint "decision_result_id_foreign" foreign key ("result_id") references "evaluation_result" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "decision" add constraint "decision_superseded_by_id_foreign" foreign key ("superseded_by_id") references "decision" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "cycle_exclusion" add constraint "cycle_exclusion_cycle_id_foreign" foreign key ("cycle_id") references "cycle" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "cycle_exclusion" add constraint "cycle_exclusion_person_id_foreign" foreign key ("person_id") references "person" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "cycle_exclusion" add constraint "cycle_exclusion_appointment_id_foreign" foreign key ("appointment_id") references "appointment" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "cycle_exclusion" add constraint "cycle_exclusion_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "adoption" add constraint "adoption_framework_id_foreign" foreign key ("framework_id") references "framework" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "adoption" add constraint "adoption_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "unit_closure" add constraint "unit_closure_ancestor_id_foreign" foreign key ("ancestor_id") references "unit" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "unit_closure" add constraint "unit_closure_descendant_id_foreign" foreign key ("descendant_id") references "unit" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "unit_lineage" add constraint "unit_lineage_predecessor_id_foreign" foreign key ("predecessor_id") references "unit" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "unit_lineage" add constraint "unit_lineage_successor_id_foreign" foreign key ("successor_id") references "unit" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "unit_placement" add constraint "unit_placement_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "unit_placement" add constraint "unit_placement_parent_id_foreign" foreign key ("parent_id") references "unit" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "unit_succession_member" add constraint "unit_succession_member_succession_id_foreign" foreign key ("succession_id") references "unit_succession" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "unit_succession_member" add constraint "unit_succession_member_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on update no action on delete no action;`);
    this.addSql("create function audit_frozen() returns trigger language plpgsql as $$ begin raise exception 'frozen: %', tg_table_name using errcode = 'integrity_constraint_violation'; end $$");
    this.addSql("create trigger audit_entry_no_change before update or delete on audit_entry for each row execute function audit_frozen()");
    this.addSql("create trigger audit_entry_no_truncate before truncate on audit_entry for each statement execute function audit_frozen()");
    this.addSql("create trigger audit_seal_no_change before update or delete on audit_seal for each row execute function audit_frozen()");
    this.addSql("create trigger audit_seal_no_truncate before truncate on audit_seal for each statement execute function audit_frozen()");
    this.addSql("create function audit_queue() returns trigger language plpgsql as $$ begin insert into audit_pending (entry_id) values (new.id); return null; end $$");
    this.addSql("create trigger audit_entry_queue after insert on audit_entry for each row execute function audit_queue()");
    this.addSql("create function framework_version_frozen_insert() returns trigger language plpgsql as $$\nbegin\n  if new.status <> 'DRAFT' then raise exception 'frozen: framework_version'; end if;\n  return new;\nend $$");
    this.addSql("create trigger framework_version_frozen_insert before insert on framework_version for each row execute function framework_version_frozen_insert()");
    this.addSql("create function framework_version_frozen_update() returns trigger language plpgsql as $$\nbegin\n  if old.status <> 'DRAFT' and not (old.status = 'PUBLISHED' and new.status = 'RETIRED' and new.id is not distinct from old.id and new.framework_id is not distinct from old.framework_id and new.number is not distinct from old.number and new.name_vi is not distinct from old.name_vi and new.name_en is not distinct from old.name_en and new.issuer is not distinct from old.issuer and new.effective_from is not distinct from old.effective_from and new.scope is not distinct from old.scope and new.forms is not distinct from old.forms and new.notes is not distinct from old.notes and new.scheme is not distinct from old.scheme and new.is_sample is not distinct from old.is_sample and new.save_count is not distinct from old.save_count and new.content_hash is not distinct from old.content_hash and new.published_at is not distinct from old.published_at and new.published_by is not distinct from old.published_by and new.based_on_version_id is not distinct from old.based_on_version_id and new.extends_version_id is not distinct from old.extends_version_id and new.slots is not distinct from old.slots and new.draft_saved_at is not distinct from old.draft_saved_at and new.draft_saved_by is not distinct from old.draft_saved_by) then raise exception 'frozen: framework_version'; end if;\n  return new;\nend $$");
    this.addSql("create trigger framework_version_frozen_update before update on framework_version for each row execute function framework_version_frozen_update()");
    this.addSql("create function framework_version_frozen_delete() returns trigger language plpgsql as $$\nbegin\n  if old.status <> 'DRAFT' then raise exception 'frozen: framework_version'; end if;\n  return old;\nend $$");
    this.addSql("create trigger framework_version_frozen_delete before delete on framework_version for each row execute function framework_version_frozen_delete()");
    this.addSql("create function legal_document_frozen_update() returns trigger language plpgsql as $$\nbegin\n  if exists (select 1 from framework_version_document d join framework_version v on v.id = d.version_id where d.document_id = old.id and v.status <> 'DRAFT') then raise exception 'frozen: legal_document'; end if;\n  return new;\nend $$");
    this.addSql("create trigger legal_document_frozen_update before update on legal_document for each row execute function legal_document_frozen_update()");
    this.addSql("create function legal_document_frozen_delete() returns trigger language plpgsql as $$\nbegin\n  if exists (select 1 from framework_version_document d join framework_version v on v.id = d.version_id where d.document_id = old.id and v.status <> 'DRAFT') then raise exception 'frozen: legal_document'; end if;\n  return old;\nend $$");
    this.addSql("create trigger legal_document_frozen_delete before delete on legal_document for each row execute function legal_document_frozen_delete()");
    this.addSql("create function criteria_group_frozen_insert() returns trigger language plpgsql as $$\nbegin\n  if exists (select 1 from framework_version where id = new.version_id and status <> 'DRAFT') then raise exception 'frozen: criteria_group'; end if;\n  return new;\nend $$");
    this.addSql("create trigger criteria_group_frozen_insert before insert on criteria_group for each row execute function criteria_group_frozen_insert()");
    this.addSql("create function criteria_group_frozen_update() returns trigger language plpgsql as $$\nbegin\n  if exists (select 1 from framework_version where id = old.version_id and status <> 'DRAFT') or exists (select 1 from framework_version where id = new.version_id and status <> 'DRAFT') then raise exception 'frozen: criteria_group'; end if;\n  return new;\nend $$");
    this.addSql("create trigger criteria_group_frozen_update before update on criteria_group for each row execute function criteria_group_frozen_update()");
    this.addSql("create function criteria_group_frozen_delete() returns trigger language plpgsql as $$\nbegin\n  if exists (select 1 from framework_version where id = old.version_id and status <> 'DRAFT') then raise exception 'frozen: criteria_group'; end if;\n  return old;\nend $$");
    this.addSql("create trigger criteria_group_frozen_delete before delete on criteria_group for each row execute function criteria_group_frozen_delete()");
    this.addSql("create function criterion_frozen_insert() returns trigger language plpgsql as $$\nbegin\n  if exists (select 1 from framework_version where id = new.version_id and status <> 'DRAFT') then raise exception 'frozen: criterion'; end if;\n  return new;\nend $$");
    this.addSql("create trigger criterion_frozen_insert before insert on criterion for each row execute function criterion_frozen_insert()");
    this.addSql("create function criterion_frozen_update() returns trigger language plpgsql as $$\nbegin\n  if exists (select 1 from framework_version where id = old.version_id and status <> 'DRAFT') or exists (select 1 from framework_version where id = new.version_id and status <> 'DRAFT') then raise exception 'frozen: criterion'; end if;\n  return new;\nend $$");
    this.addSql("create trigger criterion_frozen_update before update on criterion for each row execute function criterion_frozen_update()");
    this.addSql("create function criterion_frozen_delete() returns trigger language plpgsql as $$\nbegin\n  if exists (select 1 from framework_version where id = old.version_id and status <> 'DRAFT') then raise exception 'frozen: criterion'; end if;\n  return old;\nend $$");
    this.addSql("create trigger criterion_frozen_delete before delete on criterion for each row execute function criterion_frozen_delete()");
    this.addSql("create function framework_version_scope_frozen_insert() returns trigger language plpgsql as $$\nbegin\n  if exists (select 1 from framework_version where id = new.version_id and status <> 'DRAFT') then raise exception 'frozen: framework_version_scope'; end if;\n  return new;\nend $$");
    this.addSql("create trigger framework_version_scope_frozen_insert before insert on framework_version_scope for each row execute function framework_version_scope_frozen_insert()");
    this.addSql("create function framework_version_scope_frozen_update() returns trigger language plpgsql as $$\nbegin\n  if exists (select 1 from framework_version where id = old.version_id and status <> 'DRAFT') or exists (select 1 from framework_version where id = new.version_id and status <> 'DRAFT') then raise exception 'frozen: framework_version_scope'; end if;\n  return new;\nend $$");
    this.addSql("create trigger framework_version_scope_frozen_update before update on framework_version_scope for each row execute function framework_version_scope_frozen_update()");
    this.addSql("create function framework_version_scope_frozen_delete() returns trigger language plpgsql as $$\nbegin\n  if exists (select 1 from framework_version where id = old.version_id and status <> 'DRAFT') then raise exception 'frozen: framework_version_scope'; end if;\n  return old;\nend $$");
    this.addSql("create trigger framework_version_scope_frozen_delete before delete on framework_version_scope for each row execute function framework_version_scope_frozen_delete()");
    this.addSql("create function framework_version_document_frozen_insert() returns trigger language plpgsql as $$\nbegin\n  if exists (select 1 from framework_version where id = new.version_id and status <> 'DRAFT') then raise exception 'frozen: framework_version_document'; end if;\n  return new;\nend $$");
    this.addSql("create trigger framework_version_document_frozen_insert before insert on framework_version_document for each row execute function framework_version_document_frozen_insert()");
    this.addSql("create function framework_version_document_frozen_update() returns trigger language plpgsql as $$\nbegin\n  if exists (select 1 from framework_version where id = old.version_id and status <> 'DRAFT') or exists (select 1 from framework_version where id = new.version_id and status <> 'DRAFT') then raise exception 'frozen: framework_version_document'; end if;\n  return new;\nend $$");
    this.addSql("create trigger framework_version_document_frozen_update before update on framework_version_document for each row execute function framework_version_document_frozen_update()");
    this.addSql("create function framework_version_document_frozen_delete() returns trigger language plpgsql as $$\nbegin\n  if exists (select 1 from framework_version where id = old.version_id and status <> 'DRAFT') then raise exception 'frozen: framework_version_document'; end if;\n  return old;\nend $$");
    this.addSql("create trigger framework_version_document_frozen_delete before delete on framework_version_document for each row execute function framework_version_document_frozen_delete()");
    this.addSql("create function level_frozen_insert() returns trigger language plpgsql as $$\nbegin\n  if exists (select 1 from framework_version where id = (select version_id from criterion where id = new.criterion_id) and status <> 'DRAFT') then raise exception 'frozen: level'; end if;\n  return new;\nend $$");
    this.addSql("create trigger level_frozen_insert before insert on level for each row execute function level_frozen_insert()");
    this.addSql("create function level_frozen_update() returns trigger language plpgsql as $$\nbegin\n  if exists (select 1 from framework_version where id = (select version_id from criterion where id = old.criterion_id) and status <> 'DRAFT') or exists (select 1 from framework_version where id = (select version_id from criterion where id = new.criterion_id) and status <> 'DRAFT') then raise exception 'frozen: level'; end if;\n  return new;\nend $$");
    this.addSql("create trigger level_frozen_update before update on level for each row execute function level_frozen_update()");
    this.addSql("create function level_frozen_delete() returns trigger language plpgsql as $$\nbegin\n  if exists (select 1 from framework_version where id = (select version_id from criterion where id = old.criterion_id) and status <> 'DRAFT') then raise exception 'frozen: level'; end if;\n  return old;\nend $$");
    this.addSql("create trigger level_frozen_delete before delete on level for each row execute function level_frozen_delete()");
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "audit_seal" drop constraint "audit_seal_entry_id_foreign";`);
    this.addSql(`alter table "framework_version_document" drop constraint "framework_version_document_document_id_foreign";`);
    this.addSql(`alter table "account" drop constraint "account_person_id_foreign";`);
    this.addSql(`alter table "meeting" drop constraint "meeting_chair_person_id_foreign";`);
    this.addSql(`alter table "meeting" drop constraint "meeting_secretary_person_id_foreign";`);
    this.addSql(`alter table "meeting_voter" drop constraint "meeting_voter_person_id_foreign";`);
    this.addSql(`alter table "competency_assessment" drop constraint "competency_assessment_person_id_foreign";`);
    this.addSql(`alter table "competency_assessment" drop constraint "competency_assessment_assessor_person_id_foreign";`);
    this.addSql(`alter table "body_member" drop constraint "body_member_person_id_foreign";`);
    this.addSql(`alter table "appointment" drop constraint "appointment_person_id_foreign";`);
    this.addSql(`alter table "evaluation" drop constraint "evaluation_person_id_foreign";`);
    this.addSql(`alter table "open_vote" drop constraint "open_vote_voter_id_foreign";`);
    this.addSql(`alter table "decision" drop constraint "decision_authority_person_id_foreign";`);
    this.addSql(`alter table "cycle_exclusion" drop constraint "cycle_exclusion_person_id_foreign";`);
    this.addSql(`alter table "one_time_link" drop constraint "one_time_link_account_id_foreign";`);
    this.addSql(`alter table "export_ticket" drop constraint "export_ticket_account_id_foreign";`);
    this.addSql(`alter table "session" drop constraint "session_account_id_foreign";`);
    this.addSql(`alter table "access_grant" drop constraint "access_grant_account_id_foreign";`);
    this.addSql(`alter table "access_grant" drop constraint "access_grant_granted_by_foreign";`);
    this.addSql(`alter table "access_grant" drop constraint "access_grant_approved_by_foreign";`);
    this.addSql(`alter table "access_grant" drop constraint "access_grant_revoked_by_foreign";`);
    this.addSql(`alter table "framework_comment" drop constraint "framework_comment_author_id_foreign";`);
    this.addSql(`alter table "framework_comment" drop constraint "framework_comment_resolved_by_foreign";`);
    this.addSql(`alter table "competency_assessment" drop constraint "competency_assessment_assessor_account_id_foreign";`);
    this.addSql(`alter table "decision" drop constraint "decision_authority_account_id_foreign";`);
    this.addSql(`alter table "position_description" drop constraint "position_description_position_id_foreign";`);
    this.addSql(`alter table "post" drop constraint "post_position_id_foreign";`);
    this.addSql(`alter table "requirement" drop constraint "requirement_position_id_foreign";`);
    this.addSql(`alter table "competency_assessment" drop constraint "competency_assessment_position_id_foreign";`);
    this.addSql(`alter table "appointment" drop constraint "appointment_position_id_foreign";`);
    this.addSql(`alter table "evaluation" drop constraint "evaluation_position_id_foreign";`);
    this.addSql(`alter table "post_target" drop constraint "post_target_unit_id_foreign";`);
    this.addSql(`alter table "post" drop constraint "post_unit_id_foreign";`);
    this.addSql(`alter table "access_grant" drop constraint "access_grant_unit_id_foreign";`);
    this.addSql(`alter table "framework" drop constraint "framework_owner_unit_id_foreign";`);
    this.addSql(`alter table "cycle" drop constraint "cycle_unit_id_foreign";`);
    this.addSql(`alter table "suppressed_count" drop constraint "suppressed_count_unit_id_foreign";`);
    this.addSql(`alter table "meeting" drop constraint "meeting_unit_id_foreign";`);
    this.addSql(`alter table "evaluation_count" drop constraint "evaluation_count_unit_id_foreign";`);
    this.addSql(`alter table "competency_assessment" drop constraint "competency_assessment_unit_id_foreign";`);
    this.addSql(`alter table "body" drop constraint "body_unit_id_foreign";`);
    this.addSql(`alter table "appointment" drop constraint "appointment_unit_id_foreign";`);
    this.addSql(`alter table "evaluation" drop constraint "evaluation_subject_unit_id_foreign";`);
    this.addSql(`alter table "evaluation" drop constraint "evaluation_unit_id_foreign";`);
    this.addSql(`alter table "decision" drop constraint "decision_unit_id_foreign";`);
    this.addSql(`alter table "cycle_exclusion" drop constraint "cycle_exclusion_unit_id_foreign";`);
    this.addSql(`alter table "adoption" drop constraint "adoption_unit_id_foreign";`);
    this.addSql(`alter table "unit_closure" drop constraint "unit_closure_ancestor_id_foreign";`);
    this.addSql(`alter table "unit_closure" drop constraint "unit_closure_descendant_id_foreign";`);
    this.addSql(`alter table "unit_lineage" drop constraint "unit_lineage_predecessor_id_foreign";`);
    this.addSql(`alter table "unit_lineage" drop constraint "unit_lineage_successor_id_foreign";`);
    this.addSql(`alter table "unit_placement" drop constraint "unit_placement_unit_id_foreign";`);
    this.addSql(`alter table "unit_placement" drop constraint "unit_placement_parent_id_foreign";`);
    this.addSql(`alter table "unit_succession_member" drop constraint "unit_succession_member_unit_id_foreign";`);
    this.addSql(`alter table "framework_version" drop constraint "framework_version_framework_id_foreign";`);
    this.addSql(`alter table "adoption" drop constraint "adoption_framework_id_foreign";`);
    this.addSql(`alter table "framework_version" drop constraint "framework_version_based_on_version_id_foreign";`);
    this.addSql(`alter table "framework_version" drop constraint "framework_version_extends_version_id_foreign";`);
    this.addSql(`alter table "framework_version_scope" drop constraint "framework_version_scope_version_id_foreign";`);
    this.addSql(`alter table "framework_version_document" drop constraint "framework_version_document_version_id_foreign";`);
    this.addSql(`alter table "framework_comment" drop constraint "framework_comment_version_id_foreign";`);
    this.addSql(`alter table "criteria_group" drop constraint "criteria_group_version_id_foreign";`);
    this.addSql(`alter table "criterion" drop constraint "criterion_version_id_foreign";`);
    this.addSql(`alter table "requirement" drop constraint "requirement_version_id_foreign";`);
    this.addSql(`alter table "competency_assessment" drop constraint "competency_assessment_version_id_foreign";`);
    this.addSql(`alter table "evaluation" drop constraint "evaluation_framework_version_id_foreign";`);
    this.addSql(`alter table "criteria_group" drop constraint "criteria_group_parent_id_foreign";`);
    this.addSql(`alter table "criterion" drop constraint "criterion_group_id_foreign";`);
    this.addSql(`alter table "requirement" drop constraint "requirement_criterion_id_foreign";`);
    this.addSql(`alter table "level" drop constraint "level_criterion_id_foreign";`);
    this.addSql(`alter table "assessed_level" drop constraint "assessed_level_criterion_id_foreign";`);
    this.addSql(`alter table "score" drop constraint "score_criterion_id_foreign";`);
    this.addSql(`alter table "suppressed_count" drop constraint "suppressed_count_cycle_id_foreign";`);
    this.addSql(`alter table "meeting" drop constraint "meeting_cycle_id_foreign";`);
    this.addSql(`alter table "evaluation_count" drop constraint "evaluation_count_cycle_id_foreign";`);
    this.addSql(`alter table "cycle_grade" drop constraint "cycle_grade_cycle_id_foreign";`);
    this.addSql(`alter table "evaluation" drop constraint "evaluation_cycle_id_foreign";`);
    this.addSql(`alter table "cycle_exclusion" drop constraint "cycle_exclusion_cycle_id_foreign";`);
    this.addSql(`alter table "meeting_voter" drop constraint "meeting_voter_meeting_id_foreign";`);
    this.addSql(`alter table "tally" drop constraint "tally_meeting_id_foreign";`);
    this.addSql(`alter table "open_vote" drop constraint "open_vote_meeting_id_foreign";`);
    this.addSql(`alter table "meeting_candidate" drop constraint "meeting_candidate_meeting_id_foreign";`);
    this.addSql(`alter table "assessed_level" drop constraint "assessed_level_assessment_id_foreign";`);
    this.addSql(`alter table "body_member" drop constraint "body_member_body_id_foreign";`);
    this.addSql(`alter table "evaluation" drop constraint "evaluation_appointment_id_foreign";`);
    this.addSql(`alter table "cycle_exclusion" drop constraint "cycle_exclusion_appointment_id_foreign";`);
    this.addSql(`alter table "tally" drop constraint "tally_evaluation_id_foreign";`);
    this.addSql(`alter table "score" drop constraint "score_evaluation_id_foreign";`);
    this.addSql(`alter table "open_vote" drop constraint "open_vote_evaluation_id_foreign";`);
    this.addSql(`alter table "meeting_candidate" drop constraint "meeting_candidate_evaluation_id_foreign";`);
    this.addSql(`alter table "measure" drop constraint "measure_evaluation_id_foreign";`);
    this.addSql(`alter table "evaluation_result" drop constraint "evaluation_result_evaluation_id_foreign";`);
    this.addSql(`alter table "decision" drop constraint "decision_evaluation_id_foreign";`);
    this.addSql(`alter table "decision" drop constraint "decision_result_id_foreign";`);
    this.addSql(`alter table "decision" drop constraint "decision_superseded_by_id_foreign";`);
    this.addSql(`alter table "unit_succession_member" drop constraint "unit_succession_member_succession_id_foreign";`);

    this.addSql(`drop table if exists "audit_entry" cascade;`);
    this.addSql(`drop table if exists "audit_lease" cascade;`);
    this.addSql(`drop table if exists "audit_pending" cascade;`);
    this.addSql(`drop table if exists "audit_seal" cascade;`);
    this.addSql(`drop table if exists "idempotency_key" cascade;`);
    this.addSql(`drop table if exists "legal_document" cascade;`);
    this.addSql(`drop table if exists "person" cascade;`);
    this.addSql(`drop table if exists "account" cascade;`);
    this.addSql(`drop table if exists "one_time_link" cascade;`);
    this.addSql(`drop table if exists "export_ticket" cascade;`);
    this.addSql(`drop table if exists "position" cascade;`);
    this.addSql(`drop table if exists "position_description" cascade;`);
    this.addSql(`drop table if exists "session" cascade;`);
    this.addSql(`drop table if exists "sign_in_attempt" cascade;`);
    this.addSql(`drop table if exists "unit" cascade;`);
    this.addSql(`drop table if exists "post_target" cascade;`);
    this.addSql(`drop table if exists "post" cascade;`);
    this.addSql(`drop table if exists "access_grant" cascade;`);
    this.addSql(`drop table if exists "framework" cascade;`);
    this.addSql(`drop table if exists "framework_version" cascade;`);
    this.addSql(`drop table if exists "framework_version_scope" cascade;`);
    this.addSql(`drop table if exists "framework_version_document" cascade;`);
    this.addSql(`drop table if exists "framework_comment" cascade;`);
    this.addSql(`drop table if exists "criteria_group" cascade;`);
    this.addSql(`drop table if exists "criterion" cascade;`);
    this.addSql(`drop table if exists "requirement" cascade;`);
    this.addSql(`drop table if exists "level" cascade;`);
    this.addSql(`drop table if exists "cycle" cascade;`);
    this.addSql(`drop table if exists "suppressed_count" cascade;`);
    this.addSql(`drop table if exists "meeting" cascade;`);
    this.addSql(`drop table if exists "meeting_voter" cascade;`);
    this.addSql(`drop table if exists "evaluation_count" cascade;`);
    this.addSql(`drop table if exists "cycle_grade" cascade;`);
    this.addSql(`drop table if exists "competency_assessment" cascade;`);
    this.addSql(`drop table if exists "assessed_level" cascade;`);
    this.addSql(`drop table if exists "body" cascade;`);
    this.addSql(`drop table if exists "body_member" cascade;`);
    this.addSql(`drop table if exists "appointment" cascade;`);
    this.addSql(`drop table if exists "evaluation" cascade;`);
    this.addSql(`drop table if exists "tally" cascade;`);
    this.addSql(`drop table if exists "score" cascade;`);
    this.addSql(`drop table if exists "open_vote" cascade;`);
    this.addSql(`drop table if exists "meeting_candidate" cascade;`);
    this.addSql(`drop table if exists "measure" cascade;`);
    this.addSql(`drop table if exists "evaluation_result" cascade;`);
    this.addSql(`drop table if exists "decision" cascade;`);
    this.addSql(`drop table if exists "cycle_exclusion" cascade;`);
    this.addSql(`drop table if exists "adoption" cascade;`);
    this.addSql(`drop table if exists "unit_closure" cascade;`);
    this.addSql(`drop table if exists "unit_lineage" cascade;`);
    this.addSql(`drop table if exists "unit_placement" cascade;`);
    this.addSql(`drop table if exists "unit_succession" cascade;`);
    this.addSql(`drop table if exists "unit_succession_member" cascade;`);
  }

}
