import { Migration } from '@mikro-orm/migrations';

export class Migration20261122090513_process extends Migration {

  override name = 'Migration20261122090513_process';

  override up(): void | Promise<void> {
    this.addSql(`create table "holiday" ("id" uuid not null, "version" int not null default 1, "day" varchar(10) collate "C" not null, "kind" varchar(20) collate "C" not null, "name_vi" varchar(200) collate "C" not null, "name_en" varchar(200) collate "C" null, "document" varchar(300) collate "C" null, "is_confirmed" boolean not null default true, primary key ("id"));`);
    this.addSql(`alter table "holiday" add constraint "holiday_day_unique" unique ("day");`);

    this.addSql(`create table "job_lease" ("id" varchar(60) collate "C" not null, "holder" varchar(36) collate "C" not null, "expires_at" varchar(24) collate "C" not null, "tick" varchar(40) collate "C" not null, "finished_at" varchar(24) collate "C" null, "last_error" varchar(300) collate "C" null, primary key ("id"));`);

    this.addSql(`create table "notice" ("id" uuid not null, "person_id" uuid null, "account_id" uuid null, "kind" varchar(20) collate "C" not null, "rule" varchar(80) collate "C" not null, "rule_values" text collate "C" not null, "link" varchar(300) collate "C" null, "created_at" varchar(24) collate "C" not null, "read_at" varchar(24) collate "C" null, "emailed_at" varchar(24) collate "C" null, "dedupe_key" varchar(260) collate "C" not null, primary key ("id"));`);
    this.addSql(`alter table "notice" add constraint "notice_dedupe_key_unique" unique ("dedupe_key");`);
    this.addSql(`create index "notice_account_id_created_at_index" on "notice" ("account_id", "created_at");`);
    this.addSql(`create index "notice_person_id_created_at_index" on "notice" ("person_id", "created_at");`);
    this.addSql(`create index "notice_person_id_index" on "notice" ("person_id");`);
    this.addSql(`create index "notice_account_id_index" on "notice" ("account_id");`);

    this.addSql(`create table "mail_digest" ("id" uuid not null, "account_id" uuid not null, "day" varchar(10) collate "C" not null, "state" varchar(20) collate "C" not null, "attempts" int not null, "next_attempt_at" varchar(24) collate "C" not null, "sent_at" varchar(24) collate "C" null, "last_error" varchar(300) collate "C" null, primary key ("id"));`);
    this.addSql(`create index "mail_digest_state_next_attempt_at_index" on "mail_digest" ("state", "next_attempt_at");`);
    this.addSql(`create index "mail_digest_account_id_index" on "mail_digest" ("account_id");`);
    this.addSql(`alter table "mail_digest" add constraint "mail_digest_account_id_day_unique" unique ("account_id", "day");`);

    this.addSql(`create table "mail_address" ("id" uuid not null, "version" int not null default 1, "account_id" uuid not null, "email" varchar(254) collate "C" null, "digest" boolean not null default true, primary key ("id"));`);
    this.addSql(`alter table "mail_address" add constraint "mail_address_account_id_unique" unique ("account_id");`);
    this.addSql(`create index "mail_address_account_id_index" on "mail_address" ("account_id");`);

    this.addSql(`create table "external_period_result" ("id" uuid not null, "person_id" uuid not null, "track" varchar(20) collate "C" not null, "kind" varchar(20) collate "C" not null, "starts_on" varchar(10) collate "C" not null, "ends_on" varchar(10) collate "C" not null, "score" text collate "C" null, "grade" varchar(40) collate "C" null, "agency" varchar(200) collate "C" not null, "document_number" varchar(80) collate "C" not null, "document_on" varchar(10) collate "C" not null, "entered_by_id" uuid null, "entered_at" varchar(24) collate "C" not null, "correction_reason" varchar(2000) collate "C" null, "superseded_by_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "external_period_result_person_id_track_starts_on_index" on "external_period_result" ("person_id", "track", "starts_on");`);
    this.addSql(`create index "external_period_result_person_id_index" on "external_period_result" ("person_id");`);
    this.addSql(`create index "external_period_result_entered_by_id_index" on "external_period_result" ("entered_by_id");`);
    this.addSql(`create index "external_period_result_superseded_by_id_index" on "external_period_result" ("superseded_by_id");`);

    this.addSql(`create table "absence" ("id" uuid not null, "version" int not null default 1, "person_id" uuid not null, "kind" varchar(20) collate "C" not null, "starts_on" varchar(10) collate "C" not null, "ends_on" varchar(10) collate "C" null, "document" varchar(200) collate "C" null, "note" varchar(1000) collate "C" null, "correction_reason" varchar(1000) collate "C" null, "withdrawn_at" varchar(24) collate "C" null, "withdrawn_reason" varchar(1000) collate "C" null, primary key ("id"));`);
    this.addSql(`create index "absence_person_id_starts_on_index" on "absence" ("person_id", "starts_on");`);
    this.addSql(`create index "absence_person_id_index" on "absence" ("person_id");`);

    this.addSql(`create table "discipline" ("id" uuid not null, "version" int not null default 1, "person_id" uuid not null, "form" varchar(120) collate "C" not null, "tree" varchar(20) collate "C" not null, "duty_related" boolean not null, "act" varchar(120) collate "C" not null, "act_on" varchar(10) collate "C" null, "decided_on" varchar(10) collate "C" not null, "effective_on" varchar(10) collate "C" not null, "document" varchar(200) collate "C" null, "unit_id" uuid null, "counted_in" int null, "correction_reason" varchar(1000) collate "C" null, "withdrawn_at" varchar(24) collate "C" null, "withdrawn_reason" varchar(1000) collate "C" null, primary key ("id"));`);
    this.addSql(`create index "discipline_person_id_decided_on_index" on "discipline" ("person_id", "decided_on");`);
    this.addSql(`create index "discipline_person_id_index" on "discipline" ("person_id");`);
    this.addSql(`create index "discipline_unit_id_index" on "discipline" ("unit_id");`);

    this.addSql(`create table "delegation" ("id" uuid not null, "version" int not null default 1, "unit_id" uuid not null, "includes_subtree" boolean not null, "from_person_id" uuid null, "to_person_id" uuid not null, "acts" varchar(100) collate "C" not null, "starts_on" varchar(10) collate "C" not null, "ends_on" varchar(10) collate "C" null, "document" varchar(200) collate "C" not null, "ended_reason" varchar(1000) collate "C" null, primary key ("id"));`);
    this.addSql(`create index "delegation_unit_id_starts_on_index" on "delegation" ("unit_id", "starts_on");`);
    this.addSql(`create index "delegation_unit_id_index" on "delegation" ("unit_id");`);
    this.addSql(`create index "delegation_from_person_id_index" on "delegation" ("from_person_id");`);
    this.addSql(`create index "delegation_to_person_id_index" on "delegation" ("to_person_id");`);

    this.addSql(`create table "cycle_series" ("id" uuid not null, "version" int not null default 1, "name" varchar(200) collate "C" not null, "unit_id" uuid not null, "kind" varchar(20) collate "C" not null, "track" varchar(20) collate "C" not null, "subjects" varchar(10) collate "C" not null default 'BOTH', "strict_deadlines" boolean not null default false, "starts_on" varchar(10) collate "C" not null, "ends_on" varchar(10) collate "C" null, "open_days_before" int not null default 0, "code_pattern" varchar(40) collate "C" not null, "name_pattern" varchar(200) collate "C" not null, "self_due_days" int null, "vote_due_days" int null, "party_opinion_due_days" int null, "proposal_due_days" int null, "decision_due_days" int null, "notice_due_days" int null, primary key ("id"));`);
    this.addSql(`create index "cycle_series_starts_on_id_index" on "cycle_series" ("starts_on", "id");`);
    this.addSql(`create index "cycle_series_unit_id_index" on "cycle_series" ("unit_id");`);
    this.addSql(`alter table "cycle_series" add constraint "cycle_series_unit_id_name_unique" unique ("unit_id", "name");`);

    this.addSql(`create table "quota_extension" ("id" uuid not null, "version" int not null default 1, "cycle_id" uuid not null, "unit_id" uuid not null, "reason" varchar(2000) collate "C" not null, "document_number" varchar(200) collate "C" not null, "granted_at" varchar(24) collate "C" not null, "granted_by" uuid null, "withdrawn_at" varchar(24) collate "C" null, primary key ("id"));`);
    this.addSql(`create index "quota_extension_cycle_id_index" on "quota_extension" ("cycle_id");`);
    this.addSql(`create index "quota_extension_unit_id_index" on "quota_extension" ("unit_id");`);
    this.addSql(`create index "quota_extension_granted_by_index" on "quota_extension" ("granted_by");`);
    this.addSql(`alter table "quota_extension" add constraint "quota_extension_cycle_id_unit_id_unique" unique ("cycle_id", "unit_id");`);

    this.addSql(`create table "publication" ("id" uuid not null, "version" int not null default 1, "cycle_id" uuid not null, "unit_id" uuid not null, "audience" varchar(20) collate "C" not null, "content" text collate "C" not null, "content_hash" varchar(64) collate "C" not null, "counted_at" varchar(24) collate "C" not null, "published_at" varchar(24) collate "C" not null, "published_by" varchar(200) collate "C" not null, "withdrawn_at" varchar(24) collate "C" null, "withdrawn_by" varchar(200) collate "C" null, "withdraw_reason" varchar(2000) collate "C" null, "superseded_by_id" uuid null, "superseded_at" varchar(24) collate "C" null, primary key ("id"));`);
    this.addSql(`create index "publication_audience_published_at_index" on "publication" ("audience", "published_at");`);
    this.addSql(`create index "publication_unit_id_published_at_index" on "publication" ("unit_id", "published_at");`);
    this.addSql(`create index "publication_cycle_id_unit_id_audience_index" on "publication" ("cycle_id", "unit_id", "audience");`);
    this.addSql(`create index "publication_cycle_id_index" on "publication" ("cycle_id");`);
    this.addSql(`create index "publication_unit_id_index" on "publication" ("unit_id");`);
    this.addSql(`create index "publication_superseded_by_id_index" on "publication" ("superseded_by_id");`);

    this.addSql(`create table "deadline_extension" ("id" uuid not null, "cycle_id" uuid not null, "deadline" varchar(20) collate "C" not null, "from_day" varchar(10) collate "C" not null, "to_day" varchar(10) collate "C" not null, "reason" varchar(2000) collate "C" not null, "extended_by" varchar(200) collate "C" not null, "extended_at" varchar(24) collate "C" not null, primary key ("id"));`);
    this.addSql(`create index "deadline_extension_cycle_id_extended_at_index" on "deadline_extension" ("cycle_id", "extended_at");`);
    this.addSql(`create index "deadline_extension_cycle_id_index" on "deadline_extension" ("cycle_id");`);

    this.addSql(`create table "authority_row" ("id" uuid not null, "version" int not null default 1, "unit_id" uuid not null, "act" varchar(20) collate "C" not null, "place" int not null, "subject" varchar(20) collate "C" not null, "rank" varchar(20) collate "C" null, "unit_kinds" text collate "C" null, "unit_ids" text collate "C" null, "position_ids" text collate "C" null, "subject_types" text collate "C" null, "tree" varchar(20) collate "C" null, "track" varchar(20) collate "C" null, "holder_kind" varchar(30) collate "C" not null, "holder_unit_id" uuid null, "holder_position_id" uuid null, "holder_body_id" uuid null, "label_vi" varchar(300) collate "C" not null, "label_en" varchar(300) collate "C" null, "basis" varchar(300) collate "C" null, "starts_on" varchar(10) collate "C" not null, "ends_on" varchar(10) collate "C" null, primary key ("id"));`);
    this.addSql(`create index "authority_row_unit_id_act_place_index" on "authority_row" ("unit_id", "act", "place");`);
    this.addSql(`create index "authority_row_unit_id_index" on "authority_row" ("unit_id");`);
    this.addSql(`create index "authority_row_holder_unit_id_index" on "authority_row" ("holder_unit_id");`);
    this.addSql(`create index "authority_row_holder_position_id_index" on "authority_row" ("holder_position_id");`);
    this.addSql(`create index "authority_row_holder_body_id_index" on "authority_row" ("holder_body_id");`);

    this.addSql(`create table "step_exception" ("id" uuid not null, "evaluation_id" uuid not null, "kind" varchar(20) collate "C" not null, "step" varchar(20) collate "C" not null, "reason" varchar(2000) collate "C" not null, "person_id" uuid null, "account_id" uuid null, "happened_at" varchar(24) collate "C" not null, primary key ("id"));`);
    this.addSql(`create index "step_exception_evaluation_id_index" on "step_exception" ("evaluation_id");`);
    this.addSql(`create index "step_exception_person_id_index" on "step_exception" ("person_id");`);
    this.addSql(`create index "step_exception_account_id_index" on "step_exception" ("account_id");`);

    this.addSql(`create table "reservation" ("id" uuid not null, "evaluation_id" uuid not null, "text" text collate "C" not null, "reserved_at" varchar(24) collate "C" not null, primary key ("id"));`);
    this.addSql(`create index "reservation_evaluation_id_index" on "reservation" ("evaluation_id");`);

    this.addSql(`create table "opinion" ("id" uuid not null, "evaluation_id" uuid not null, "kind" varchar(20) collate "C" not null, "agrees" boolean null, "grade" varchar(40) collate "C" null, "text" text collate "C" not null, "body_id" uuid null, "person_id" uuid null, "account_id" uuid null, "given_at" varchar(24) collate "C" not null, "voided_at" varchar(24) collate "C" null, primary key ("id"));`);
    this.addSql(`create index "opinion_evaluation_id_index" on "opinion" ("evaluation_id");`);
    this.addSql(`create index "opinion_body_id_index" on "opinion" ("body_id");`);
    this.addSql(`create index "opinion_person_id_index" on "opinion" ("person_id");`);
    this.addSql(`create index "opinion_account_id_index" on "opinion" ("account_id");`);

    this.addSql(`create table "former_unit_opinion" ("id" uuid not null, "version" int not null default 1, "evaluation_id" uuid not null, "unit_id" uuid not null, "text" text collate "C" not null, "grade" varchar(40) collate "C" null, "recorded_by_id" uuid null, "recorded_at" varchar(24) collate "C" not null, primary key ("id"));`);
    this.addSql(`create index "former_unit_opinion_evaluation_id_index" on "former_unit_opinion" ("evaluation_id");`);
    this.addSql(`create index "former_unit_opinion_unit_id_index" on "former_unit_opinion" ("unit_id");`);
    this.addSql(`create index "former_unit_opinion_recorded_by_id_index" on "former_unit_opinion" ("recorded_by_id");`);
    this.addSql(`alter table "former_unit_opinion" add constraint "former_unit_opinion_evaluation_id_unit_id_unique" unique ("evaluation_id", "unit_id");`);

    this.addSql(`create table "objection" ("id" uuid not null, "version" int not null default 1, "evaluation_id" uuid not null, "decision_id" uuid not null, "filed_at" varchar(24) collate "C" not null, "filed_on" varchar(10) collate "C" not null, "text" text collate "C" not null, "due_on" varchar(10) collate "C" null, "state" varchar(20) collate "C" not null default 'OPEN', "answer" text collate "C" null, "resolver_person_id" uuid null, "resolver_account_id" uuid null, "resolved_at" varchar(24) collate "C" null, "new_decision_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "objection_evaluation_id_index" on "objection" ("evaluation_id");`);
    this.addSql(`create index "objection_decision_id_index" on "objection" ("decision_id");`);
    this.addSql(`create index "objection_resolver_person_id_index" on "objection" ("resolver_person_id");`);
    this.addSql(`create index "objection_resolver_account_id_index" on "objection" ("resolver_account_id");`);
    this.addSql(`create index "objection_new_decision_id_index" on "objection" ("new_decision_id");`);

    this.addSql(`create table "kept_result" ("id" uuid not null, "decision_id" uuid not null, "step" varchar(20) collate "C" not null, "exact" text collate "C" null, "shown" text collate "C" null, "grade" varchar(40) collate "C" null, "needs_decision" boolean not null default false, "packed_trace" text collate "C" not null, "input" text collate "C" not null, "content_hash" varchar(64) collate "C" not null, primary key ("id"));`);
    this.addSql(`create index "kept_result_decision_id_index" on "kept_result" ("decision_id");`);
    this.addSql(`alter table "kept_result" add constraint "kept_result_decision_id_unique" unique ("decision_id");`);

    this.addSql(`create table "action_programme" ("id" uuid not null, "version" int not null default 1, "person_id" uuid not null, "appointment_id" uuid not null, "unit_id" uuid not null, "body_id" uuid not null, "starts_on" varchar(10) collate "C" not null, "ends_on" varchar(10) collate "C" not null, "context" text collate "C" not null, "state" varchar(20) collate "C" not null default 'DRAFT', "submitted_at" varchar(24) collate "C" null, "return_reason" varchar(2000) collate "C" null, "heard_on" varchar(10) collate "C" null, "minutes_number" varchar(100) collate "C" null, "approved_at" varchar(24) collate "C" null, "approved_by_id" uuid null, "approval_document" varchar(100) collate "C" null, "ended_on" varchar(10) collate "C" null, "assessment" text collate "C" null, "assessed_by_id" uuid null, "save_count" int not null default 0, primary key ("id"));`);
    this.addSql(`create index "action_programme_person_id_index" on "action_programme" ("person_id");`);
    this.addSql(`create index "action_programme_appointment_id_index" on "action_programme" ("appointment_id");`);
    this.addSql(`create index "action_programme_unit_id_index" on "action_programme" ("unit_id");`);
    this.addSql(`create index "action_programme_body_id_index" on "action_programme" ("body_id");`);
    this.addSql(`create index "action_programme_approved_by_id_index" on "action_programme" ("approved_by_id");`);
    this.addSql(`create index "action_programme_assessed_by_id_index" on "action_programme" ("assessed_by_id");`);

    this.addSql(`create table "programme_report" ("id" uuid not null, "programme_id" uuid not null, "reported_on" varchar(10) collate "C" not null, "text" varchar(4000) collate "C" not null, "written_at" varchar(24) collate "C" not null, primary key ("id"));`);
    this.addSql(`create index "programme_report_programme_id_index" on "programme_report" ("programme_id");`);

    this.addSql(`create table "programme_question" ("id" uuid not null, "version" int not null default 1, "programme_id" uuid not null, "kind" varchar(20) collate "C" not null, "text" varchar(4000) collate "C" not null, "author_id" uuid null, "asked_at" varchar(24) collate "C" not null, "answer" varchar(4000) collate "C" null, "answered_at" varchar(24) collate "C" null, primary key ("id"));`);
    this.addSql(`create index "programme_question_programme_id_index" on "programme_question" ("programme_id");`);
    this.addSql(`create index "programme_question_author_id_index" on "programme_question" ("author_id");`);

    this.addSql(`create table "programme_commitment" ("id" uuid not null, "programme_id" uuid not null, "place" int not null, "text" varchar(1000) collate "C" not null, "measure" varchar(1000) collate "C" not null, "weight" varchar(60) collate "C" not null, "due_on" varchar(10) collate "C" not null, primary key ("id"));`);
    this.addSql(`create index "programme_commitment_programme_id_index" on "programme_commitment" ("programme_id");`);

    this.addSql(`create table "programme_milestone" ("id" uuid not null, "version" int not null default 1, "programme_id" uuid not null, "commitment_id" uuid not null, "place" int not null, "text" varchar(1000) collate "C" not null, "due_on" varchar(10) collate "C" not null, "state" varchar(20) collate "C" not null default 'OPEN', "done_on" varchar(10) collate "C" null, "evidence" varchar(2000) collate "C" null, "confirmed_at" varchar(24) collate "C" null, "confirmed_by_id" uuid null, "excuse" varchar(2000) collate "C" null, "remark" varchar(2000) collate "C" null, primary key ("id"));`);
    this.addSql(`create index "programme_milestone_programme_id_index" on "programme_milestone" ("programme_id");`);
    this.addSql(`create index "programme_milestone_commitment_id_index" on "programme_milestone" ("commitment_id");`);
    this.addSql(`create index "programme_milestone_confirmed_by_id_index" on "programme_milestone" ("confirmed_by_id");`);

    this.addSql(`create table "unit_opt_in" ("id" uuid not null, "unit_id" uuid not null, "rates_contract_staff" boolean not null, "starts_on" varchar(10) collate "C" not null, "ends_on" varchar(10) collate "C" null, "document_number" varchar(80) collate "C" null, primary key ("id"));`);
    this.addSql(`create index "unit_opt_in_unit_id_starts_on_index" on "unit_opt_in" ("unit_id", "starts_on");`);
    this.addSql(`create index "unit_opt_in_unit_id_index" on "unit_opt_in" ("unit_id");`);

    this.addSql(`create table "use_outcome" ("id" uuid not null, "version" int not null default 1, "evaluation_id" uuid not null, "use_code" varchar(40) collate "C" not null, "decision" varchar(20) collate "C" not null, "note" varchar(2000) collate "C" not null, "document_number" varchar(200) collate "C" null, "recorded_at" varchar(24) collate "C" not null, "recorded_by" uuid null, primary key ("id"));`);
    this.addSql(`create index "use_outcome_evaluation_id_index" on "use_outcome" ("evaluation_id");`);
    this.addSql(`create index "use_outcome_recorded_by_index" on "use_outcome" ("recorded_by");`);
    this.addSql(`alter table "use_outcome" add constraint "use_outcome_evaluation_id_use_code_unique" unique ("evaluation_id", "use_code");`);

    this.addSql(`alter table "position" add "public_contact" boolean not null default false;`);

    this.addSql(`alter table "framework_version_scope" add "subject" varchar(10) collate "C" not null default 'PERSON';`);

    this.addSql(`alter table "cycle" add "party_opinion_due_on" varchar(10) collate "C" null, add "proposal_due_on" varchar(10) collate "C" null, add "notice_due_on" varchar(10) collate "C" null, add "strict_deadlines" boolean not null default false, add "subjects" varchar(10) collate "C" not null default 'BOTH', add "series_id" uuid null;`);
    this.addSql(`alter table "cycle" add constraint "cycle_series_id_foreign" foreign key ("series_id") references "cycle_series" ("id") on update no action on delete no action;`);
    this.addSql(`create index "cycle_series_id_index" on "cycle" ("series_id");`);
    this.addSql(`alter table "cycle" add constraint "cycle_series_id_starts_on_unique" unique ("series_id", "starts_on");`);

    this.addSql(`alter table "meeting" add "body_id" uuid null, add "purpose" varchar(20) collate "C" not null default 'PROPOSE', add "place" varchar(100) collate "C" null, add "minutes_number" varchar(80) collate "C" null, add "chair_confirmed_at" varchar(24) collate "C" null, add "secretary_confirmed_at" varchar(24) collate "C" null, add "minutes" text collate "C" null;`);
    this.addSql(`alter table "meeting" add constraint "meeting_body_id_foreign" foreign key ("body_id") references "body" ("id") on update no action on delete no action;`);
    this.addSql(`create index "meeting_body_id_index" on "meeting" ("body_id");`);

    this.addSql(`alter table "meeting_voter" add "attendance" varchar(20) collate "C" null, add "written_opinion" text collate "C" null;`);

    this.addSql(`alter table "appointment" add "acting" boolean not null default false;`);

    this.addSql(`alter table "evaluation" add "scored_at" varchar(24) collate "C" null, add "noticed_at" varchar(24) collate "C" null, add "noticed_on" varchar(10) collate "C" null, add "objection_due_on" varchar(10) collate "C" null, add "needs_review" boolean not null default false, add "review_reason" varchar(2000) collate "C" null, add "review_of_id" uuid null, add "left_on" varchar(10) collate "C" null, add "is_outdated" boolean not null default false;`);
    this.addSql(`alter table "evaluation" add constraint "evaluation_review_of_id_foreign" foreign key ("review_of_id") references "evaluation" ("id") on update no action on delete no action;`);
    this.addSql(`create index "evaluation_step_objection_due_on_index" on "evaluation" ("step", "objection_due_on");`);
    this.addSql(`create index "evaluation_review_of_id_index" on "evaluation" ("review_of_id");`);

    this.addSql(`alter table "meeting_candidate" add "opinion" text collate "C" null;`);

    this.addSql(`alter table "decision" add "on_behalf_of_person_id" uuid null, add "body_id" uuid null, add "meeting_id" uuid null, add "cause" varchar(20) collate "C" not null default 'DECISION', add "noticed_at" varchar(24) collate "C" null;`);
    this.addSql(`alter table "decision" add constraint "decision_on_behalf_of_person_id_foreign" foreign key ("on_behalf_of_person_id") references "person" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "decision" add constraint "decision_body_id_foreign" foreign key ("body_id") references "body" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "decision" add constraint "decision_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on update no action on delete no action;`);
    this.addSql(`create index "decision_on_behalf_of_person_id_index" on "decision" ("on_behalf_of_person_id");`);
    this.addSql(`create index "decision_body_id_index" on "decision" ("body_id");`);
    this.addSql(`create index "decision_meeting_id_index" on "decision" ("meeting_id");`);

    this.addSql(`alter table "notice" add constraint "notice_person_id_foreign" foreign key ("person_id") references "person" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "notice" add constraint "notice_account_id_foreign" foreign key ("account_id") references "account" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "mail_digest" add constraint "mail_digest_account_id_foreign" foreign key ("account_id") references "account" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "mail_address" add constraint "mail_address_account_id_foreign" foreign key ("account_id") references "account" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "external_period_result" add constraint "external_period_result_person_id_foreign" foreign key ("person_id") references "person" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "external_period_result" add constraint "external_period_result_entered_by_id_foreign" foreign key ("entered_by_id") references "account" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "external_period_result" add constraint "external_period_result_superseded_by_id_foreign" foreign key ("superseded_by_id") references "external_period_result" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "absence" add constraint "absence_person_id_foreign" foreign key ("person_id") references "person" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "discipline" add constraint "discipline_person_id_foreign" foreign key ("person_id") references "person" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "discipline" add constraint "discipline_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "delegation" add constraint "delegation_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "delegation" add constraint "delegation_from_person_id_foreign" foreign key ("from_person_id") references "person" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "delegation" add constraint "delegation_to_person_id_foreign" foreign key ("to_person_id") references "person" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "cycle_series" add constraint "cycle_series_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "quota_extension" add constraint "quota_extension_cycle_id_foreign" foreign key ("cycle_id") references "cycle" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "quota_extension" add constraint "quota_extension_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "quota_extension" add constraint "quota_extension_granted_by_foreign" foreign key ("granted_by") references "account" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "publication" add constraint "publication_cycle_id_foreign" foreign key ("cycle_id") references "cycle" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "publication" add constraint "publication_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "publication" add constraint "publication_superseded_by_id_foreign" foreign key ("superseded_by_id") references "publication" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "deadline_extension" add constraint "deadline_extension_cycle_id_foreign" foreign key ("cycle_id") references "cycle" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "authority_row" add constraint "authority_row_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "authority_row" add constraint "authority_row_holder_unit_id_foreign" foreign key ("holder_unit_id") references "unit" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "authority_row" add constraint "authority_row_holder_position_id_foreign" foreign key ("holder_position_id") references "position" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "authority_row" add constraint "authority_row_holder_body_id_foreign" foreign key ("holder_body_id") references "body" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "step_exception" add constraint "step_exception_evaluation_id_foreign" foreign key ("evaluation_id") references "evaluation" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "step_exception" add constraint "step_exception_person_id_foreign" foreign key ("person_id") references "person" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "step_exception" add constraint "step_exception_account_id_foreign" foreign key ("account_id") references "account" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "reservation" add constraint "reservation_evaluation_id_foreign" foreign key ("evaluation_id") references "evaluation" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "opinion" add constraint "opinion_evaluation_id_foreign" foreign key ("evaluation_id") references "evaluation" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "opinion" add constraint "opinion_body_id_foreign" foreign key ("body_id") references "body" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "opinion" add constraint "opinion_person_id_foreign" foreign key ("person_id") references "person" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "opinion" add constraint "opinion_account_id_foreign" foreign key ("account_id") references "account" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "former_unit_opinion" add constraint "former_unit_opinion_evaluation_id_foreign" foreign key ("evaluation_id") references "evaluation" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "former_unit_opinion" add constraint "former_unit_opinion_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "former_unit_opinion" add constraint "former_unit_opinion_recorded_by_id_foreign" foreign key ("recorded_by_id") references "person" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "objection" add constraint "objection_evaluation_id_foreign" foreign key ("evaluation_id") references "evaluation" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "objection" add constraint "objection_decision_id_foreign" foreign key ("decision_id") references "decision" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "objection" add constraint "objection_resolver_person_id_foreign" foreign key ("resolver_person_id") references "person" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "objection" add constraint "objection_resolver_account_id_foreign" foreign key ("resolver_account_id") references "account" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "objection" add constraint "objection_new_decision_id_foreign" foreign key ("new_decision_id") references "decision" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "kept_result" add constraint "kept_result_decision_id_foreign" foreign key ("decision_id") references "decision" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "action_programme" add constraint "action_programme_person_id_foreign" foreign key ("person_id") references "person" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "action_programme" add constraint "action_programme_appointment_id_foreign" foreign key ("appointment_id") references "appointment" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "action_programme" add constraint "action_programme_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "action_programme" add constraint "action_programme_body_id_foreign" foreign key ("body_id") references "body" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "action_programme" add constraint "action_programme_approved_by_id_foreign" foreign key ("approved_by_id") references "account" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "action_programme" add constraint "action_programme_assessed_by_id_foreign" foreign key ("assessed_by_id") references "account" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "programme_report" add constraint "programme_report_programme_id_foreign" foreign key ("programme_id") references "action_programme" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "programme_question" add constraint "programme_question_programme_id_foreign" foreign key ("programme_id") references "action_programme" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "programme_question" add constraint "programme_question_author_id_foreign" foreign key ("author_id") references "account" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "programme_commitment" add constraint "programme_commitment_programme_id_foreign" foreign key ("programme_id") references "action_programme" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "programme_milestone" add constraint "programme_milestone_programme_id_foreign" foreign key ("programme_id") references "action_programme" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "programme_milestone" add constraint "programme_milestone_commitment_id_foreign" foreign key ("commitment_id") references "programme_commitment" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "programme_milestone" add constraint "programme_milestone_confirmed_by_id_foreign" foreign key ("confirmed_by_id") references "account" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "unit_opt_in" add constraint "unit_opt_in_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on update no action on delete no action;`);

    this.addSql(`alter table "use_outcome" add constraint "use_outcome_evaluation_id_foreign" foreign key ("evaluation_id") references "evaluation" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "use_outcome" add constraint "use_outcome_recorded_by_foreign" foreign key ("recorded_by") references "account" ("id") on update no action on delete no action;`);
    this.addSql("create function publication_frozen() returns trigger language plpgsql as $$\nbegin\n  if tg_op = 'UPDATE' then\n    if new.id is not distinct from old.id and new.cycle_id is not distinct from old.cycle_id and new.unit_id is not distinct from old.unit_id and new.audience is not distinct from old.audience and new.content is not distinct from old.content and new.content_hash is not distinct from old.content_hash and new.counted_at is not distinct from old.counted_at and new.published_at is not distinct from old.published_at and new.published_by is not distinct from old.published_by then return new; end if;\n  end if;\n  raise exception 'frozen: publication';\nend $$");
    this.addSql("create trigger publication_frozen before update or delete on publication for each row execute function publication_frozen()");
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "external_period_result" drop constraint "external_period_result_superseded_by_id_foreign";`);
    this.addSql(`alter table "cycle" drop constraint "cycle_series_id_foreign";`);
    this.addSql(`alter table "publication" drop constraint "publication_superseded_by_id_foreign";`);
    this.addSql(`alter table "programme_report" drop constraint "programme_report_programme_id_foreign";`);
    this.addSql(`alter table "programme_question" drop constraint "programme_question_programme_id_foreign";`);
    this.addSql(`alter table "programme_commitment" drop constraint "programme_commitment_programme_id_foreign";`);
    this.addSql(`alter table "programme_milestone" drop constraint "programme_milestone_programme_id_foreign";`);
    this.addSql(`alter table "programme_milestone" drop constraint "programme_milestone_commitment_id_foreign";`);

    this.addSql(`drop table if exists "holiday" cascade;`);
    this.addSql(`drop table if exists "job_lease" cascade;`);
    this.addSql(`drop table if exists "notice" cascade;`);
    this.addSql(`drop table if exists "mail_digest" cascade;`);
    this.addSql(`drop table if exists "mail_address" cascade;`);
    this.addSql(`drop table if exists "external_period_result" cascade;`);
    this.addSql(`drop table if exists "absence" cascade;`);
    this.addSql(`drop table if exists "discipline" cascade;`);
    this.addSql(`drop table if exists "delegation" cascade;`);
    this.addSql(`drop table if exists "cycle_series" cascade;`);
    this.addSql(`drop table if exists "quota_extension" cascade;`);
    this.addSql(`drop table if exists "publication" cascade;`);
    this.addSql(`drop table if exists "deadline_extension" cascade;`);
    this.addSql(`drop table if exists "authority_row" cascade;`);
    this.addSql(`drop table if exists "step_exception" cascade;`);
    this.addSql(`drop table if exists "reservation" cascade;`);
    this.addSql(`drop table if exists "opinion" cascade;`);
    this.addSql(`drop table if exists "former_unit_opinion" cascade;`);
    this.addSql(`drop table if exists "objection" cascade;`);
    this.addSql(`drop table if exists "kept_result" cascade;`);
    this.addSql(`drop table if exists "action_programme" cascade;`);
    this.addSql(`drop table if exists "programme_report" cascade;`);
    this.addSql(`drop table if exists "programme_question" cascade;`);
    this.addSql(`drop table if exists "programme_commitment" cascade;`);
    this.addSql(`drop table if exists "programme_milestone" cascade;`);
    this.addSql(`drop table if exists "unit_opt_in" cascade;`);
    this.addSql(`drop table if exists "use_outcome" cascade;`);

    this.addSql(`alter table "decision" drop constraint "decision_on_behalf_of_person_id_foreign";`);
    this.addSql(`alter table "decision" drop constraint "decision_body_id_foreign";`);
    this.addSql(`alter table "decision" drop constraint "decision_meeting_id_foreign";`);

    this.addSql(`alter table "evaluation" drop constraint "evaluation_review_of_id_foreign";`);

    this.addSql(`alter table "meeting" drop constraint "meeting_body_id_foreign";`);

    this.addSql(`alter table "appointment" drop column "acting";`);

    this.addSql(`drop index "cycle_series_id_index";`);
    this.addSql(`alter table "cycle" drop constraint "cycle_series_id_starts_on_unique";`);
    this.addSql(`alter table "cycle" drop column "party_opinion_due_on", drop column "proposal_due_on", drop column "notice_due_on", drop column "strict_deadlines", drop column "subjects", drop column "series_id";`);

    this.addSql(`drop index "decision_on_behalf_of_person_id_index";`);
    this.addSql(`drop index "decision_body_id_index";`);
    this.addSql(`drop index "decision_meeting_id_index";`);
    this.addSql(`alter table "decision" drop column "on_behalf_of_person_id", drop column "body_id", drop column "meeting_id", drop column "cause", drop column "noticed_at";`);

    this.addSql(`drop index "evaluation_step_objection_due_on_index";`);
    this.addSql(`drop index "evaluation_review_of_id_index";`);
    this.addSql(`alter table "evaluation" drop column "scored_at", drop column "noticed_at", drop column "noticed_on", drop column "objection_due_on", drop column "needs_review", drop column "review_reason", drop column "review_of_id", drop column "left_on", drop column "is_outdated";`);

    this.addSql(`alter table "framework_version_scope" drop column "subject";`);

    this.addSql(`drop index "meeting_body_id_index";`);
    this.addSql(`alter table "meeting" drop column "body_id", drop column "purpose", drop column "place", drop column "minutes_number", drop column "chair_confirmed_at", drop column "secretary_confirmed_at", drop column "minutes";`);

    this.addSql(`alter table "meeting_candidate" drop column "opinion";`);

    this.addSql(`alter table "meeting_voter" drop column "attendance", drop column "written_opinion";`);

    this.addSql(`alter table "position" drop column "public_contact";`);
  }

}
