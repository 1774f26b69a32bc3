import { account, held, type HeldTable, OWN_STEP, person, via, WHEN_TOLD } from "./held-table.ts";

/** Text in both languages. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

/** A class of records about people: what for, on which legal basis, and which tables hold it. */
export interface RecordClass {
  readonly code: string;
  readonly name: Words;
  readonly purpose: Words;
  /** Law on which the data are processed without consent. */
  readonly basis: string;
  /** Sensitive by law: political views, the following of conduct on line, and what comes near to them. */
  readonly isSensitive: boolean;
  readonly tables: readonly HeldTable[];
}

const EMPLOYMENT = "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 19 và Điều 25; Luật Cán bộ, công chức 80/2025/QH15";
const RATING = `${EMPLOYMENT}; Nghị định 335/2025/NĐ-CP`;
const PROTECTION = "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15; Nghị định 356/2025/NĐ-CP";

/** The register: every table that names people stands in one class, or in `exempt-tables.ts` with a reason. */
export const RECORD_CLASSES: readonly RecordClass[] = [
  {
    code: "SERVICE",
    name: { vi: "Hồ sơ công tác", en: "Record of service" },
    purpose: {
      vi: "Xác định vị trí, đơn vị và thẩm quyền của cán bộ.",
      en: "To know position, unit and authority of each person.",
    },
    ...{ basis: EMPLOYMENT, isSensitive: false },
    tables: [
      held("person", person("id")),
      held("appointment", person("person_id")),
      held("body_member", person("person_id")),
      held("delegation", person("from_person_id", "to_person_id")),
    ],
  },
  {
    code: "ABSENCE",
    name: { vi: "Thời gian vắng mặt", en: "Absences" },
    purpose: {
      vi: "Tính thời gian công tác thực tế khi xếp loại.",
      en: "To count the time actually worked in the rating.",
    },
    ...{ basis: RATING, isSensitive: true },
    tables: [held("absence", person("person_id")), held("cycle_exclusion", person("person_id"))],
  },
  {
    code: "DISCIPLINE",
    name: { vi: "Kỷ luật", en: "Disciplinary measures" },
    purpose: { vi: "Áp dụng điều kiện xếp loại về kỷ luật.", en: "To apply what the rating says of discipline." },
    ...{ basis: RATING, isSensitive: true },
    tables: [held("discipline", person("person_id"))],
  },
  {
    code: "EVALUATION",
    name: { vi: "Đánh giá, xếp loại", en: "Evaluations" },
    purpose: {
      vi: "Theo dõi, đánh giá, xếp loại chất lượng và sử dụng kết quả.",
      en: "To follow, evaluate and grade, and to use the result.",
    },
    ...{ basis: RATING, isSensitive: true },
    tables: [
      held("evaluation", person("person_id"), {
        withheld: ["save_count", "is_outdated", "total_millionths"],
        untold: { columns: evaluationBefore(), where: null },
      }),
      held("score", via("evaluation_id", "evaluation"), { untold: OWN_STEP }),
      held("measure", via("evaluation_id", "evaluation"), { untold: OWN_STEP }),
      held("evaluation_result", via("evaluation_id", "evaluation"), {
        ...{ withheld: ["packed_trace", "input", "content_hash"], untold: WHEN_TOLD },
      }),
      held("decision", via("evaluation_id", "evaluation"), {
        ...{ untold: WHEN_TOLD },
        by: [...person("authority_person_id", "on_behalf_of_person_id"), ...account("authority_account_id")],
      }),
      held("kept_result", via("decision_id", "decision"), {
        ...{ withheld: ["packed_trace", "input", "content_hash"], untold: WHEN_TOLD },
      }),
      held("opinion", via("evaluation_id", "evaluation"), {
        ...{ untold: WHEN_TOLD, by: [...person("person_id"), ...account("account_id")] },
      }),
      held("former_unit_opinion", via("evaluation_id", "evaluation"), {
        ...{ untold: WHEN_TOLD, by: person("recorded_by_id") },
      }),
      held("step_exception", via("evaluation_id", "evaluation"), {
        ...{ untold: WHEN_TOLD, by: [...person("person_id"), ...account("account_id")] },
      }),
      held("objection", via("evaluation_id", "evaluation"), {
        by: [...person("resolver_person_id"), ...account("resolver_account_id")],
      }),
      held("reservation", via("evaluation_id", "evaluation")),
      held("use_outcome", via("evaluation_id", "evaluation"), { untold: WHEN_TOLD, by: account("recorded_by") }),
      held("external_period_result", person("person_id"), { by: account("entered_by_id") }),
      held("transmission_item", via("decision_id", "decision"), { untold: WHEN_TOLD }),
      held("meeting_candidate", via("evaluation_id", "evaluation"), { untold: WHEN_TOLD }),
    ],
  },
  {
    code: "MEETING",
    name: { vi: "Họp và biểu quyết", en: "Meetings and votes" },
    purpose: {
      vi: "Lập danh sách, kiểm phiếu và biên bản; lá phiếu kín không gắn với người bỏ phiếu.",
      en: "Roll, count and minutes; a secret vote is linked to nobody.",
    },
    ...{ basis: RATING, isSensitive: true },
    tables: [
      held("meeting_voter", person("person_id"), { withheld: ["sealed"] }),
      held("open_vote", person("voter_id")),
      held("meeting", [], { by: person("chair_person_id", "secretary_person_id") }),
    ],
  },
  {
    code: "COMPETENCY",
    name: { vi: "Đánh giá năng lực", en: "Assessments of competencies" },
    purpose: {
      vi: "So với yêu cầu vị trí, lập kế hoạch bồi dưỡng.",
      en: "To compare with the position and plan training.",
    },
    ...{ basis: EMPLOYMENT, isSensitive: false },
    tables: [
      held("competency_assessment", person("person_id"), {
        by: [...person("assessor_person_id"), ...account("assessor_account_id")],
      }),
      held("assessed_level", via("assessment_id", "competency_assessment")),
    ],
  },
  {
    code: "WORK",
    name: { vi: "Công việc, kế hoạch", en: "Work and plans" },
    purpose: { vi: "Giao việc, theo dõi và tính kết quả thực hiện.", en: "To assign, follow and count work." },
    ...{ basis: RATING, isSensitive: false },
    tables: [
      held("task", person("owner_person_id"), { by: person("assigner_person_id") }),
      held("task_collaborator", person("person_id")),
      held("task_event", person("owner_person_id"), { by: person("by_person_id") }),
      held("task_evidence", via("task_id", "task"), { by: person("added_by") }),
      held("task_share", person("person_id")),
      held("work_plan", person("person_id"), { by: person("submitted_by_person_id", "adopted_by_person_id") }),
      held("work_plan_item", person("lead_person_id")),
      held("action_programme", person("person_id"), { by: account("approved_by_id", "assessed_by_id") }),
      held("programme_commitment", via("programme_id", "action_programme")),
      held("programme_milestone", via("programme_id", "action_programme"), { by: account("confirmed_by_id") }),
      held("programme_question", via("programme_id", "action_programme"), { by: account("author_id") }),
      held("programme_report", via("programme_id", "action_programme")),
    ],
  },
  {
    code: "ACCOUNT",
    name: { vi: "Tài khoản và quyền", en: "Account and rights" },
    purpose: { vi: "Đăng nhập, phân quyền, gửi thông báo.", en: "To sign in, give rights and send notices." },
    ...{ basis: PROTECTION, isSensitive: true },
    tables: [
      held("account", [...account("id"), ...person("person_id")], { withheld: ["password_hash"] }),
      held("access_grant", account("account_id"), { by: account("granted_by", "approved_by", "revoked_by") }),
      held("session", account("account_id"), { withheld: ["token_hash"] }),
      held("one_time_link", account("account_id"), { withheld: ["token_hash"] }),
      held("api_token", account("account_id"), { withheld: ["token_hash"], by: account("revoked_by") }),
      held("external_identity", account("account_id")),
      held("mail_address", account("account_id")),
      held("mail_digest", account("account_id")),
      held("task_feed", account("account_id"), { withheld: ["token_hash"] }),
      held("export_ticket", account("account_id"), { withheld: ["token_hash"] }),
      held("notice", [...person("person_id"), ...account("account_id")]),
    ],
  },
  {
    code: "ACCESS_LOG",
    name: { vi: "Nhật ký xem và thay đổi", en: "Logs of readings and changes" },
    purpose: { vi: "Bảo đảm an toàn, truy vết việc truy cập.", en: "To keep access safe and traceable." },
    ...{ basis: PROTECTION, isSensitive: true },
    tables: [
      held("read_entry", person("subject_id"), {
        by: account("account_id"),
        withheld: ["account_id", "record_id", "digest"],
      }),
      held("audit_entry", [], { by: account("account_id") }),
    ],
  },
  {
    code: "REQUEST",
    name: { vi: "Yêu cầu về dữ liệu cá nhân", en: "Requests about personal data" },
    purpose: { vi: "Tiếp nhận và trả lời yêu cầu của chủ thể dữ liệu.", en: "To receive and answer requests." },
    ...{ basis: PROTECTION, isSensitive: false },
    tables: [
      held("data_request", person("person_id"), { by: account("account_id", "answered_by_id", "completed_by_id") }),
    ],
  },
  {
    code: "OFFICE",
    name: { vi: "Việc đã làm trong công vụ", en: "Acts in office" },
    purpose: { vi: "Ghi nhận ai đã thực hiện thao tác nào.", en: "To record who did what in office." },
    ...{ basis: EMPLOYMENT, isSensitive: false },
    tables: [
      held("framework_comment", [], { by: account("author_id", "resolved_by") }),
      held("framework_version", [], { by: account("draft_saved_by", "published_by") }),
      held("framework_opening", [], { by: account("opened_by") }),
      held("catalogue_version", [], { by: account("published_by") }),
      held("collected_summary", [], { by: account("collected_by_id") }),
      held("form_template", [], { by: account("registered_by_id") }),
      held("quota_extension", [], { by: account("granted_by") }),
      held("stored_file", [], { by: account("uploaded_by_id") }),
      held("transmission", [], { by: account("prepared_by_id") }),
      held("retention_rule", [], { by: account("decided_by_id") }),
      held("erasure_run", [], { by: account("proposed_by_id", "approved_by_id") }),
    ],
  },
];

/** What the evaluated person has of the own evaluation before its result was told: what one gave oneself. */
function evaluationBefore(): readonly string[] {
  return [
    ...["id", "cycle_id", "subject", "person_id", "unit_id", "position_id", "starts_on", "ends_on", "step"],
    ...["self_grade", "strengths", "weaknesses", "self_submitted_at", "return_reason"],
  ];
}
