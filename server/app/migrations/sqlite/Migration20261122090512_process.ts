import { Migration } from '@mikro-orm/migrations';

export class Migration20261122090512_process extends Migration {

  override name = 'Migration20261122090512_process';

  override up(): void | Promise<void> {
    this.addSql(`create table \`holiday\` (\`id\` text not null primary key, \`version\` integer not null default 1, \`day\` text not null, \`kind\` text not null, \`name_vi\` text not null, \`name_en\` text null, \`document\` text null, \`is_confirmed\` integer not null default true);`);
    this.addSql(`create unique index \`holiday_day_unique\` on \`holiday\` (\`day\`);`);

    this.addSql(`create table \`job_lease\` (\`id\` text not null primary key, \`holder\` text not null, \`expires_at\` text not null, \`tick\` text not null, \`finished_at\` text null, \`last_error\` text null);`);

    this.addSql(`create table \`notice\` (\`id\` text not null primary key, \`person_id\` text null, \`account_id\` text null, \`kind\` text not null, \`rule\` text not null, \`rule_values\` text not null, \`link\` text null, \`created_at\` text not null, \`read_at\` text null, \`emailed_at\` text null, \`dedupe_key\` text not null, constraint \`notice_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on update no action on delete no action, constraint \`notice_account_id_foreign\` foreign key (\`account_id\`) references \`account\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`notice_person_id_index\` on \`notice\` (\`person_id\`);`);
    this.addSql(`create index \`notice_account_id_index\` on \`notice\` (\`account_id\`);`);
    this.addSql(`create unique index \`notice_dedupe_key_unique\` on \`notice\` (\`dedupe_key\`);`);
    this.addSql(`create index \`notice_account_id_created_at_index\` on \`notice\` (\`account_id\`, \`created_at\`);`);
    this.addSql(`create index \`notice_person_id_created_at_index\` on \`notice\` (\`person_id\`, \`created_at\`);`);

    this.addSql(`create table \`mail_digest\` (\`id\` text not null primary key, \`account_id\` text not null, \`day\` text not null, \`state\` text not null, \`attempts\` integer not null, \`next_attempt_at\` text not null, \`sent_at\` text null, \`last_error\` text null, constraint \`mail_digest_account_id_foreign\` foreign key (\`account_id\`) references \`account\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`mail_digest_account_id_index\` on \`mail_digest\` (\`account_id\`);`);
    this.addSql(`create index \`mail_digest_state_next_attempt_at_index\` on \`mail_digest\` (\`state\`, \`next_attempt_at\`);`);
    this.addSql(`create unique index \`mail_digest_account_id_day_unique\` on \`mail_digest\` (\`account_id\`, \`day\`);`);

    this.addSql(`create table \`mail_address\` (\`id\` text not null primary key, \`version\` integer not null default 1, \`account_id\` text not null, \`email\` text null, \`digest\` integer not null default true, constraint \`mail_address_account_id_foreign\` foreign key (\`account_id\`) references \`account\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`mail_address_account_id_index\` on \`mail_address\` (\`account_id\`);`);
    this.addSql(`create unique index \`mail_address_account_id_unique\` on \`mail_address\` (\`account_id\`);`);

    this.addSql(`create table \`external_period_result\` (\`id\` text not null primary key, \`person_id\` text not null, \`track\` text not null, \`kind\` text not null, \`starts_on\` text not null, \`ends_on\` text not null, \`score\` text null, \`grade\` text null, \`agency\` text not null, \`document_number\` text not null, \`document_on\` text not null, \`entered_by_id\` text null, \`entered_at\` text not null, \`correction_reason\` text null, \`superseded_by_id\` text null, constraint \`external_period_result_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on update no action on delete no action, constraint \`external_period_result_entered_by_id_foreign\` foreign key (\`entered_by_id\`) references \`account\` (\`id\`) on update no action on delete no action, constraint \`external_period_result_superseded_by_id_foreign\` foreign key (\`superseded_by_id\`) references \`external_period_result\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`external_period_result_person_id_index\` on \`external_period_result\` (\`person_id\`);`);
    this.addSql(`create index \`external_period_result_entered_by_id_index\` on \`external_period_result\` (\`entered_by_id\`);`);
    this.addSql(`create index \`external_period_result_superseded_by_id_index\` on \`external_period_result\` (\`superseded_by_id\`);`);
    this.addSql(`create index \`external_period_result_person_id_track_starts_on_index\` on \`external_period_result\` (\`person_id\`, \`track\`, \`starts_on\`);`);

    this.addSql(`create table \`absence\` (\`id\` text not null primary key, \`version\` integer not null default 1, \`person_id\` text not null, \`kind\` text not null, \`starts_on\` text not null, \`ends_on\` text null, \`document\` text null, \`note\` text null, \`correction_reason\` text null, \`withdrawn_at\` text null, \`withdrawn_reason\` text null, constraint \`absence_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`absence_person_id_index\` on \`absence\` (\`person_id\`);`);
    this.addSql(`create index \`absence_person_id_starts_on_index\` on \`absence\` (\`person_id\`, \`starts_on\`);`);

    this.addSql(`create table \`discipline\` (\`id\` text not null primary key, \`version\` integer not null default 1, \`person_id\` text not null, \`form\` text not null, \`tree\` text not null, \`duty_related\` integer not null, \`act\` text not null, \`act_on\` text null, \`decided_on\` text not null, \`effective_on\` text not null, \`document\` text null, \`unit_id\` text null, \`counted_in\` integer null, \`correction_reason\` text null, \`withdrawn_at\` text null, \`withdrawn_reason\` text null, constraint \`discipline_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on update no action on delete no action, constraint \`discipline_unit_id_foreign\` foreign key (\`unit_id\`) references \`unit\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`discipline_person_id_index\` on \`discipline\` (\`person_id\`);`);
    this.addSql(`create index \`discipline_unit_id_index\` on \`discipline\` (\`unit_id\`);`);
    this.addSql(`create index \`discipline_person_id_decided_on_index\` on \`discipline\` (\`person_id\`, \`decided_on\`);`);

    this.addSql(`create table \`delegation\` (\`id\` text not null primary key, \`version\` integer not null default 1, \`unit_id\` text not null, \`includes_subtree\` integer not null, \`from_person_id\` text null, \`to_person_id\` text not null, \`acts\` text not null, \`starts_on\` text not null, \`ends_on\` text null, \`document\` text not null, \`ended_reason\` text null, constraint \`delegation_unit_id_foreign\` foreign key (\`unit_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`delegation_from_person_id_foreign\` foreign key (\`from_person_id\`) references \`person\` (\`id\`) on update no action on delete no action, constraint \`delegation_to_person_id_foreign\` foreign key (\`to_person_id\`) references \`person\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`delegation_unit_id_index\` on \`delegation\` (\`unit_id\`);`);
    this.addSql(`create index \`delegation_from_person_id_index\` on \`delegation\` (\`from_person_id\`);`);
    this.addSql(`create index \`delegation_to_person_id_index\` on \`delegation\` (\`to_person_id\`);`);
    this.addSql(`create index \`delegation_unit_id_starts_on_index\` on \`delegation\` (\`unit_id\`, \`starts_on\`);`);

    this.addSql(`create table \`cycle_series\` (\`id\` text not null primary key, \`version\` integer not null default 1, \`name\` text not null, \`unit_id\` text not null, \`kind\` text not null, \`track\` text not null, \`subjects\` text not null default 'BOTH', \`strict_deadlines\` integer not null default false, \`starts_on\` text not null, \`ends_on\` text null, \`open_days_before\` integer not null default 0, \`code_pattern\` text not null, \`name_pattern\` text not null, \`self_due_days\` integer null, \`vote_due_days\` integer null, \`party_opinion_due_days\` integer null, \`proposal_due_days\` integer null, \`decision_due_days\` integer null, \`notice_due_days\` integer null, constraint \`cycle_series_unit_id_foreign\` foreign key (\`unit_id\`) references \`unit\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`cycle_series_unit_id_index\` on \`cycle_series\` (\`unit_id\`);`);
    this.addSql(`create index \`cycle_series_starts_on_id_index\` on \`cycle_series\` (\`starts_on\`, \`id\`);`);
    this.addSql(`create unique index \`cycle_series_unit_id_name_unique\` on \`cycle_series\` (\`unit_id\`, \`name\`);`);

    this.addSql(`create table \`quota_extension\` (\`id\` text not null primary key, \`version\` integer not null default 1, \`cycle_id\` text not null, \`unit_id\` text not null, \`reason\` text not null, \`document_number\` text not null, \`granted_at\` text not null, \`granted_by\` text null, \`withdrawn_at\` text null, constraint \`quota_extension_cycle_id_foreign\` foreign key (\`cycle_id\`) references \`cycle\` (\`id\`) on update no action on delete no action, constraint \`quota_extension_unit_id_foreign\` foreign key (\`unit_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`quota_extension_granted_by_foreign\` foreign key (\`granted_by\`) references \`account\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`quota_extension_cycle_id_index\` on \`quota_extension\` (\`cycle_id\`);`);
    this.addSql(`create index \`quota_extension_unit_id_index\` on \`quota_extension\` (\`unit_id\`);`);
    this.addSql(`create index \`quota_extension_granted_by_index\` on \`quota_extension\` (\`granted_by\`);`);
    this.addSql(`create unique index \`quota_extension_cycle_id_unit_id_unique\` on \`quota_extension\` (\`cycle_id\`, \`unit_id\`);`);

    this.addSql(`create table \`publication\` (\`id\` text not null primary key, \`version\` integer not null default 1, \`cycle_id\` text not null, \`unit_id\` text not null, \`audience\` text not null, \`content\` text not null, \`content_hash\` text not null, \`counted_at\` text not null, \`published_at\` text not null, \`published_by\` text not null, \`withdrawn_at\` text null, \`withdrawn_by\` text null, \`withdraw_reason\` text null, \`superseded_by_id\` text null, \`superseded_at\` text null, constraint \`publication_cycle_id_foreign\` foreign key (\`cycle_id\`) references \`cycle\` (\`id\`) on update no action on delete no action, constraint \`publication_unit_id_foreign\` foreign key (\`unit_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`publication_superseded_by_id_foreign\` foreign key (\`superseded_by_id\`) references \`publication\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`publication_cycle_id_index\` on \`publication\` (\`cycle_id\`);`);
    this.addSql(`create index \`publication_unit_id_index\` on \`publication\` (\`unit_id\`);`);
    this.addSql(`create index \`publication_superseded_by_id_index\` on \`publication\` (\`superseded_by_id\`);`);
    this.addSql(`create index \`publication_audience_published_at_index\` on \`publication\` (\`audience\`, \`published_at\`);`);
    this.addSql(`create index \`publication_unit_id_published_at_index\` on \`publication\` (\`unit_id\`, \`published_at\`);`);
    this.addSql(`create index \`publication_cycle_id_unit_id_audience_index\` on \`publication\` (\`cycle_id\`, \`unit_id\`, \`audience\`);`);

    this.addSql(`create table \`deadline_extension\` (\`id\` text not null primary key, \`cycle_id\` text not null, \`deadline\` text not null, \`from_day\` text not null, \`to_day\` text not null, \`reason\` text not null, \`extended_by\` text not null, \`extended_at\` text not null, constraint \`deadline_extension_cycle_id_foreign\` foreign key (\`cycle_id\`) references \`cycle\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`deadline_extension_cycle_id_index\` on \`deadline_extension\` (\`cycle_id\`);`);
    this.addSql(`create index \`deadline_extension_cycle_id_extended_at_index\` on \`deadline_extension\` (\`cycle_id\`, \`extended_at\`);`);

    this.addSql(`create table \`authority_row\` (\`id\` text not null primary key, \`version\` integer not null default 1, \`unit_id\` text not null, \`act\` text not null, \`place\` integer not null, \`subject\` text not null, \`rank\` text null, \`unit_kinds\` text null, \`unit_ids\` text null, \`position_ids\` text null, \`subject_types\` text null, \`tree\` text null, \`track\` text null, \`holder_kind\` text not null, \`holder_unit_id\` text null, \`holder_position_id\` text null, \`holder_body_id\` text null, \`label_vi\` text not null, \`label_en\` text null, \`basis\` text null, \`starts_on\` text not null, \`ends_on\` text null, constraint \`authority_row_unit_id_foreign\` foreign key (\`unit_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`authority_row_holder_unit_id_foreign\` foreign key (\`holder_unit_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`authority_row_holder_position_id_foreign\` foreign key (\`holder_position_id\`) references \`position\` (\`id\`) on update no action on delete no action, constraint \`authority_row_holder_body_id_foreign\` foreign key (\`holder_body_id\`) references \`body\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`authority_row_unit_id_index\` on \`authority_row\` (\`unit_id\`);`);
    this.addSql(`create index \`authority_row_holder_unit_id_index\` on \`authority_row\` (\`holder_unit_id\`);`);
    this.addSql(`create index \`authority_row_holder_position_id_index\` on \`authority_row\` (\`holder_position_id\`);`);
    this.addSql(`create index \`authority_row_holder_body_id_index\` on \`authority_row\` (\`holder_body_id\`);`);
    this.addSql(`create index \`authority_row_unit_id_act_place_index\` on \`authority_row\` (\`unit_id\`, \`act\`, \`place\`);`);

    this.addSql(`create table \`step_exception\` (\`id\` text not null primary key, \`evaluation_id\` text not null, \`kind\` text not null, \`step\` text not null, \`reason\` text not null, \`person_id\` text null, \`account_id\` text null, \`happened_at\` text not null, constraint \`step_exception_evaluation_id_foreign\` foreign key (\`evaluation_id\`) references \`evaluation\` (\`id\`) on update no action on delete no action, constraint \`step_exception_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on update no action on delete no action, constraint \`step_exception_account_id_foreign\` foreign key (\`account_id\`) references \`account\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`step_exception_evaluation_id_index\` on \`step_exception\` (\`evaluation_id\`);`);
    this.addSql(`create index \`step_exception_person_id_index\` on \`step_exception\` (\`person_id\`);`);
    this.addSql(`create index \`step_exception_account_id_index\` on \`step_exception\` (\`account_id\`);`);

    this.addSql(`create table \`reservation\` (\`id\` text not null primary key, \`evaluation_id\` text not null, \`text\` text not null, \`reserved_at\` text not null, constraint \`reservation_evaluation_id_foreign\` foreign key (\`evaluation_id\`) references \`evaluation\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`reservation_evaluation_id_index\` on \`reservation\` (\`evaluation_id\`);`);

    this.addSql(`create table \`opinion\` (\`id\` text not null primary key, \`evaluation_id\` text not null, \`kind\` text not null, \`agrees\` integer null, \`grade\` text null, \`text\` text not null, \`body_id\` text null, \`person_id\` text null, \`account_id\` text null, \`given_at\` text not null, \`voided_at\` text null, constraint \`opinion_evaluation_id_foreign\` foreign key (\`evaluation_id\`) references \`evaluation\` (\`id\`) on update no action on delete no action, constraint \`opinion_body_id_foreign\` foreign key (\`body_id\`) references \`body\` (\`id\`) on update no action on delete no action, constraint \`opinion_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on update no action on delete no action, constraint \`opinion_account_id_foreign\` foreign key (\`account_id\`) references \`account\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`opinion_evaluation_id_index\` on \`opinion\` (\`evaluation_id\`);`);
    this.addSql(`create index \`opinion_body_id_index\` on \`opinion\` (\`body_id\`);`);
    this.addSql(`create index \`opinion_person_id_index\` on \`opinion\` (\`person_id\`);`);
    this.addSql(`create index \`opinion_account_id_index\` on \`opinion\` (\`account_id\`);`);

    this.addSql(`create table \`former_unit_opinion\` (\`id\` text not null primary key, \`version\` integer not null default 1, \`evaluation_id\` text not null, \`unit_id\` text not null, \`text\` text not null, \`grade\` text null, \`recorded_by_id\` text null, \`recorded_at\` text not null, constraint \`former_unit_opinion_evaluation_id_foreign\` foreign key (\`evaluation_id\`) references \`evaluation\` (\`id\`) on update no action on delete no action, constraint \`former_unit_opinion_unit_id_foreign\` foreign key (\`unit_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`former_unit_opinion_recorded_by_id_foreign\` foreign key (\`recorded_by_id\`) references \`person\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`former_unit_opinion_evaluation_id_index\` on \`former_unit_opinion\` (\`evaluation_id\`);`);
    this.addSql(`create index \`former_unit_opinion_unit_id_index\` on \`former_unit_opinion\` (\`unit_id\`);`);
    this.addSql(`create index \`former_unit_opinion_recorded_by_id_index\` on \`former_unit_opinion\` (\`recorded_by_id\`);`);
    this.addSql(`create unique index \`former_unit_opinion_evaluation_id_unit_id_unique\` on \`former_unit_opinion\` (\`evaluation_id\`, \`unit_id\`);`);

    this.addSql(`create table \`objection\` (\`id\` text not null primary key, \`version\` integer not null default 1, \`evaluation_id\` text not null, \`decision_id\` text not null, \`filed_at\` text not null, \`filed_on\` text not null, \`text\` text not null, \`due_on\` text null, \`state\` text not null default 'OPEN', \`answer\` text null, \`resolver_person_id\` text null, \`resolver_account_id\` text null, \`resolved_at\` text null, \`new_decision_id\` text null, constraint \`objection_evaluation_id_foreign\` foreign key (\`evaluation_id\`) references \`evaluation\` (\`id\`) on update no action on delete no action, constraint \`objection_decision_id_foreign\` foreign key (\`decision_id\`) references \`decision\` (\`id\`) on update no action on delete no action, constraint \`objection_resolver_person_id_foreign\` foreign key (\`resolver_person_id\`) references \`person\` (\`id\`) on update no action on delete no action, constraint \`objection_resolver_account_id_foreign\` foreign key (\`resolver_account_id\`) references \`account\` (\`id\`) on update no action on delete no action, constraint \`objection_new_decision_id_foreign\` foreign key (\`new_decision_id\`) references \`decision\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`objection_evaluation_id_index\` on \`objection\` (\`evaluation_id\`);`);
    this.addSql(`create index \`objection_decision_id_index\` on \`objection\` (\`decision_id\`);`);
    this.addSql(`create index \`objection_resolver_person_id_index\` on \`objection\` (\`resolver_person_id\`);`);
    this.addSql(`create index \`objection_resolver_account_id_index\` on \`objection\` (\`resolver_account_id\`);`);
    this.addSql(`create index \`objection_new_decision_id_index\` on \`objection\` (\`new_decision_id\`);`);

    this.addSql(`create table \`kept_result\` (\`id\` text not null primary key, \`decision_id\` text not null, \`step\` text not null, \`exact\` text null, \`shown\` text null, \`grade\` text null, \`needs_decision\` integer not null default false, \`packed_trace\` text not null, \`input\` text not null, \`content_hash\` text not null, constraint \`kept_result_decision_id_foreign\` foreign key (\`decision_id\`) references \`decision\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`kept_result_decision_id_index\` on \`kept_result\` (\`decision_id\`);`);
    this.addSql(`create unique index \`kept_result_decision_id_unique\` on \`kept_result\` (\`decision_id\`);`);

    this.addSql(`create table \`action_programme\` (\`id\` text not null primary key, \`version\` integer not null default 1, \`person_id\` text not null, \`appointment_id\` text not null, \`unit_id\` text not null, \`body_id\` text not null, \`starts_on\` text not null, \`ends_on\` text not null, \`context\` text not null, \`state\` text not null default 'DRAFT', \`submitted_at\` text null, \`return_reason\` text null, \`heard_on\` text null, \`minutes_number\` text null, \`approved_at\` text null, \`approved_by_id\` text null, \`approval_document\` text null, \`ended_on\` text null, \`assessment\` text null, \`assessed_by_id\` text null, \`save_count\` integer not null default 0, constraint \`action_programme_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on update no action on delete no action, constraint \`action_programme_appointment_id_foreign\` foreign key (\`appointment_id\`) references \`appointment\` (\`id\`) on update no action on delete no action, constraint \`action_programme_unit_id_foreign\` foreign key (\`unit_id\`) references \`unit\` (\`id\`) on update no action on delete no action, constraint \`action_programme_body_id_foreign\` foreign key (\`body_id\`) references \`body\` (\`id\`) on update no action on delete no action, constraint \`action_programme_approved_by_id_foreign\` foreign key (\`approved_by_id\`) references \`account\` (\`id\`) on update no action on delete no action, constraint \`action_programme_assessed_by_id_foreign\` foreign key (\`assessed_by_id\`) references \`account\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`action_programme_person_id_index\` on \`action_programme\` (\`person_id\`);`);
    this.addSql(`create index \`action_programme_appointment_id_index\` on \`action_programme\` (\`appointment_id\`);`);
    this.addSql(`create index \`action_programme_unit_id_index\` on \`action_programme\` (\`unit_id\`);`);
    this.addSql(`create index \`action_programme_body_id_index\` on \`action_programme\` (\`body_id\`);`);
    this.addSql(`create index \`action_programme_approved_by_id_index\` on \`action_programme\` (\`approved_by_id\`);`);
    this.addSql(`create index \`action_programme_assessed_by_id_index\` on \`action_programme\` (\`assessed_by_id\`);`);

    this.addSql(`create table \`programme_report\` (\`id\` text not null primary key, \`programme_id\` text not null, \`reported_on\` text not null, \`text\` text not null, \`written_at\` text not null, constraint \`programme_report_programme_id_foreign\` foreign key (\`programme_id\`) references \`action_programme\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`programme_report_programme_id_index\` on \`programme_report\` (\`programme_id\`);`);

    this.addSql(`create table \`programme_question\` (\`id\` text not null primary key, \`version\` integer not null default 1, \`programme_id\` text not null, \`kind\` text not null, \`text\` text not null, \`author_id\` text null, \`asked_at\` text not null, \`answer\` text null, \`answered_at\` text null, constraint \`programme_question_programme_id_foreign\` foreign key (\`programme_id\`) references \`action_programme\` (\`id\`) on update no action on delete no action, constraint \`programme_question_author_id_foreign\` foreign key (\`author_id\`) references \`account\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`programme_question_programme_id_index\` on \`programme_question\` (\`programme_id\`);`);
    this.addSql(`create index \`programme_question_author_id_index\` on \`programme_question\` (\`author_id\`);`);

    this.addSql(`create table \`programme_commitment\` (\`id\` text not null primary key, \`programme_id\` text not null, \`place\` integer not null, \`text\` text not null, \`measure\` text not null, \`weight\` text not null, \`due_on\` text not null, constraint \`programme_commitment_programme_id_foreign\` foreign key (\`programme_id\`) references \`action_programme\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`programme_commitment_programme_id_index\` on \`programme_commitment\` (\`programme_id\`);`);

    this.addSql(`create table \`programme_milestone\` (\`id\` text not null primary key, \`version\` integer not null default 1, \`programme_id\` text not null, \`commitment_id\` text not null, \`place\` integer not null, \`text\` text not null, \`due_on\` text not null, \`state\` text not null default 'OPEN', \`done_on\` text null, \`evidence\` text null, \`confirmed_at\` text null, \`confirmed_by_id\` text null, \`excuse\` text null, \`remark\` text null, constraint \`programme_milestone_programme_id_foreign\` foreign key (\`programme_id\`) references \`action_programme\` (\`id\`) on update no action on delete no action, constraint \`programme_milestone_commitment_id_foreign\` foreign key (\`commitment_id\`) references \`programme_commitment\` (\`id\`) on update no action on delete no action, constraint \`programme_milestone_confirmed_by_id_foreign\` foreign key (\`confirmed_by_id\`) references \`account\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`programme_milestone_programme_id_index\` on \`programme_milestone\` (\`programme_id\`);`);
    this.addSql(`create index \`programme_milestone_commitment_id_index\` on \`programme_milestone\` (\`commitment_id\`);`);
    this.addSql(`create index \`programme_milestone_confirmed_by_id_index\` on \`programme_milestone\` (\`confirmed_by_id\`);`);

    this.addSql(`create table \`unit_opt_in\` (\`id\` text not null primary key, \`unit_id\` text not null, \`rates_contract_staff\` integer not null, \`starts_on\` text not null, \`ends_on\` text null, \`document_number\` text null, constraint \`unit_opt_in_unit_id_foreign\` foreign key (\`unit_id\`) references \`unit\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`unit_opt_in_unit_id_index\` on \`unit_opt_in\` (\`unit_id\`);`);
    this.addSql(`create index \`unit_opt_in_unit_id_starts_on_index\` on \`unit_opt_in\` (\`unit_id\`, \`starts_on\`);`);

    this.addSql(`create table \`use_outcome\` (\`id\` text not null primary key, \`version\` integer not null default 1, \`evaluation_id\` text not null, \`use_code\` text not null, \`decision\` text not null, \`note\` text not null, \`document_number\` text null, \`recorded_at\` text not null, \`recorded_by\` text null, constraint \`use_outcome_evaluation_id_foreign\` foreign key (\`evaluation_id\`) references \`evaluation\` (\`id\`) on update no action on delete no action, constraint \`use_outcome_recorded_by_foreign\` foreign key (\`recorded_by\`) references \`account\` (\`id\`) on update no action on delete no action);`);
    this.addSql(`create index \`use_outcome_evaluation_id_index\` on \`use_outcome\` (\`evaluation_id\`);`);
    this.addSql(`create index \`use_outcome_recorded_by_index\` on \`use_outcome\` (\`recorded_by\`);`);
    this.addSql(`create unique index \`use_outcome_evaluation_id_use_code_unique\` on \`use_outcome\` (\`evaluation_id\`, \`use_code\`);`);

    this.addSql(`alter table \`position\` add column \`public_contact\` integer not null default false;`);

    this.addSql(`alter table \`framework_version_scope\` add column \`subject\` text not null default 'PERSON';`);

    this.addSql(`alter table \`cycle\` add column \`party_opinion_due_on\` text null;`);
    this.addSql(`alter table \`cycle\` add column \`proposal_due_on\` text null;`);
    this.addSql(`alter table \`cycle\` add column \`notice_due_on\` text null;`);
    this.addSql(`alter table \`cycle\` add column \`strict_deadlines\` integer not null default false;`);
    this.addSql(`alter table \`cycle\` add column \`subjects\` text not null default 'BOTH';`);
    this.addSql(`alter table \`cycle\` add column \`series_id\` text null constraint \`cycle_series_id_foreign\` references \`cycle_series\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`create index \`cycle_series_id_index\` on \`cycle\` (\`series_id\`);`);
    this.addSql(`create unique index \`cycle_series_id_starts_on_unique\` on \`cycle\` (\`series_id\`, \`starts_on\`);`);

    this.addSql(`alter table \`meeting\` add column \`body_id\` text null constraint \`meeting_body_id_foreign\` references \`body\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`meeting\` add column \`purpose\` text not null default 'PROPOSE';`);
    this.addSql(`alter table \`meeting\` add column \`place\` text null;`);
    this.addSql(`alter table \`meeting\` add column \`minutes_number\` text null;`);
    this.addSql(`alter table \`meeting\` add column \`chair_confirmed_at\` text null;`);
    this.addSql(`alter table \`meeting\` add column \`secretary_confirmed_at\` text null;`);
    this.addSql(`alter table \`meeting\` add column \`minutes\` text null;`);
    this.addSql(`create index \`meeting_body_id_index\` on \`meeting\` (\`body_id\`);`);

    this.addSql(`alter table \`meeting_voter\` add column \`attendance\` text null;`);
    this.addSql(`alter table \`meeting_voter\` add column \`written_opinion\` text null;`);

    this.addSql(`alter table \`appointment\` add column \`acting\` integer not null default false;`);

    this.addSql(`alter table \`evaluation\` add column \`scored_at\` text null;`);
    this.addSql(`alter table \`evaluation\` add column \`noticed_at\` text null;`);
    this.addSql(`alter table \`evaluation\` add column \`noticed_on\` text null;`);
    this.addSql(`alter table \`evaluation\` add column \`objection_due_on\` text null;`);
    this.addSql(`alter table \`evaluation\` add column \`needs_review\` integer not null default false;`);
    this.addSql(`alter table \`evaluation\` add column \`review_reason\` text null;`);
    this.addSql(`alter table \`evaluation\` add column \`review_of_id\` text null constraint \`evaluation_review_of_id_foreign\` references \`evaluation\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`evaluation\` add column \`left_on\` text null;`);
    this.addSql(`alter table \`evaluation\` add column \`is_outdated\` integer not null default false;`);
    this.addSql(`create index \`evaluation_review_of_id_index\` on \`evaluation\` (\`review_of_id\`);`);
    this.addSql(`create index \`evaluation_step_objection_due_on_index\` on \`evaluation\` (\`step\`, \`objection_due_on\`);`);

    this.addSql(`alter table \`meeting_candidate\` add column \`opinion\` text null;`);

    this.addSql(`alter table \`decision\` add column \`on_behalf_of_person_id\` text null constraint \`decision_on_behalf_of_person_id_foreign\` references \`person\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`decision\` add column \`body_id\` text null constraint \`decision_body_id_foreign\` references \`body\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`decision\` add column \`meeting_id\` text null constraint \`decision_meeting_id_foreign\` references \`meeting\` (\`id\`) on update no action on delete no action;`);
    this.addSql(`alter table \`decision\` add column \`cause\` text not null default 'DECISION';`);
    this.addSql(`alter table \`decision\` add column \`noticed_at\` text null;`);
    this.addSql(`create index \`decision_on_behalf_of_person_id_index\` on \`decision\` (\`on_behalf_of_person_id\`);`);
    this.addSql(`create index \`decision_body_id_index\` on \`decision\` (\`body_id\`);`);
    this.addSql(`create index \`decision_meeting_id_index\` on \`decision\` (\`meeting_id\`);`);
    this.addSql("create trigger publication_frozen_update before update on publication for each row when not (new.id is not distinct from old.id and new.cycle_id is not distinct from old.cycle_id and new.unit_id is not distinct from old.unit_id and new.audience is not distinct from old.audience and new.content is not distinct from old.content and new.content_hash is not distinct from old.content_hash and new.counted_at is not distinct from old.counted_at and new.published_at is not distinct from old.published_at and new.published_by is not distinct from old.published_by)\nbegin select raise(abort, 'frozen: publication'); end");
    this.addSql("create trigger publication_frozen_delete before delete on publication for each row when 1 = 1\nbegin select raise(abort, 'frozen: publication'); end");
  }

  override down(): void | Promise<void> {

    this.addSql(`drop table if exists \`holiday\`;`);
    this.addSql(`drop table if exists \`job_lease\`;`);
    this.addSql(`drop table if exists \`notice\`;`);
    this.addSql(`drop table if exists \`mail_digest\`;`);
    this.addSql(`drop table if exists \`mail_address\`;`);
    this.addSql(`drop table if exists \`external_period_result\`;`);
    this.addSql(`drop table if exists \`absence\`;`);
    this.addSql(`drop table if exists \`discipline\`;`);
    this.addSql(`drop table if exists \`delegation\`;`);
    this.addSql(`drop table if exists \`cycle_series\`;`);
    this.addSql(`drop table if exists \`quota_extension\`;`);
    this.addSql(`drop table if exists \`publication\`;`);
    this.addSql(`drop table if exists \`deadline_extension\`;`);
    this.addSql(`drop table if exists \`authority_row\`;`);
    this.addSql(`drop table if exists \`step_exception\`;`);
    this.addSql(`drop table if exists \`reservation\`;`);
    this.addSql(`drop table if exists \`opinion\`;`);
    this.addSql(`drop table if exists \`former_unit_opinion\`;`);
    this.addSql(`drop table if exists \`objection\`;`);
    this.addSql(`drop table if exists \`kept_result\`;`);
    this.addSql(`drop table if exists \`action_programme\`;`);
    this.addSql(`drop table if exists \`programme_report\`;`);
    this.addSql(`drop table if exists \`programme_question\`;`);
    this.addSql(`drop table if exists \`programme_commitment\`;`);
    this.addSql(`drop table if exists \`programme_milestone\`;`);
    this.addSql(`drop table if exists \`unit_opt_in\`;`);
    this.addSql(`drop table if exists \`use_outcome\`;`);

    this.addSql(`alter table \`appointment\` drop column \`acting\`;`);

    this.addSql(`drop index \`cycle_series_id_index\`;`);
    this.addSql(`drop index \`cycle_series_id_starts_on_unique\`;`);
    this.addSql(`alter table \`cycle\` drop column \`party_opinion_due_on\`;`);
    this.addSql(`alter table \`cycle\` drop column \`proposal_due_on\`;`);
    this.addSql(`alter table \`cycle\` drop column \`notice_due_on\`;`);
    this.addSql(`alter table \`cycle\` drop column \`strict_deadlines\`;`);
    this.addSql(`alter table \`cycle\` drop column \`subjects\`;`);
    this.addSql(`alter table \`cycle\` drop column \`series_id\`;`);

    this.addSql(`drop index \`decision_on_behalf_of_person_id_index\`;`);
    this.addSql(`drop index \`decision_body_id_index\`;`);
    this.addSql(`drop index \`decision_meeting_id_index\`;`);
    this.addSql(`alter table \`decision\` drop column \`on_behalf_of_person_id\`;`);
    this.addSql(`alter table \`decision\` drop column \`body_id\`;`);
    this.addSql(`alter table \`decision\` drop column \`meeting_id\`;`);
    this.addSql(`alter table \`decision\` drop column \`cause\`;`);
    this.addSql(`alter table \`decision\` drop column \`noticed_at\`;`);

    this.addSql(`drop index \`evaluation_review_of_id_index\`;`);
    this.addSql(`drop index \`evaluation_step_objection_due_on_index\`;`);
    this.addSql(`alter table \`evaluation\` drop column \`scored_at\`;`);
    this.addSql(`alter table \`evaluation\` drop column \`noticed_at\`;`);
    this.addSql(`alter table \`evaluation\` drop column \`noticed_on\`;`);
    this.addSql(`alter table \`evaluation\` drop column \`objection_due_on\`;`);
    this.addSql(`alter table \`evaluation\` drop column \`needs_review\`;`);
    this.addSql(`alter table \`evaluation\` drop column \`review_reason\`;`);
    this.addSql(`alter table \`evaluation\` drop column \`review_of_id\`;`);
    this.addSql(`alter table \`evaluation\` drop column \`left_on\`;`);
    this.addSql(`alter table \`evaluation\` drop column \`is_outdated\`;`);

    this.addSql(`alter table \`framework_version_scope\` drop column \`subject\`;`);

    this.addSql(`drop index \`meeting_body_id_index\`;`);
    this.addSql(`alter table \`meeting\` drop column \`body_id\`;`);
    this.addSql(`alter table \`meeting\` drop column \`purpose\`;`);
    this.addSql(`alter table \`meeting\` drop column \`place\`;`);
    this.addSql(`alter table \`meeting\` drop column \`minutes_number\`;`);
    this.addSql(`alter table \`meeting\` drop column \`chair_confirmed_at\`;`);
    this.addSql(`alter table \`meeting\` drop column \`secretary_confirmed_at\`;`);
    this.addSql(`alter table \`meeting\` drop column \`minutes\`;`);

    this.addSql(`alter table \`meeting_candidate\` drop column \`opinion\`;`);

    this.addSql(`alter table \`meeting_voter\` drop column \`attendance\`;`);
    this.addSql(`alter table \`meeting_voter\` drop column \`written_opinion\`;`);

    this.addSql(`alter table \`position\` drop column \`public_contact\`;`);
  }

}
