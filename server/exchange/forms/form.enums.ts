import { registerEnumType } from "type-graphql";

/** The official forms. */
export enum FormName {
  ND335_MAU_01 = "ND335_MAU_01",
  ND335_MAU_02 = "ND335_MAU_02",
  ND233_ANNUAL = "ND233_ANNUAL",
  EVALUATION_SHEET = "EVALUATION_SHEET",
  RESULT_NOTICE = "RESULT_NOTICE",
  MEETING_MINUTES = "MEETING_MINUTES",
  BALLOT_COUNT = "BALLOT_COUNT",
  RESULT_APPROVAL_LIST = "RESULT_APPROVAL_LIST",
  PERIOD_SUMMARY = "PERIOD_SUMMARY",
  COMMUNE_MONTH = "COMMUNE_MONTH",
  PARTY_SUMMARY = "PARTY_SUMMARY",
  QUOTA_CONTROL = "QUOTA_CONTROL",
  RESULTS_BY_TITLE = "RESULTS_BY_TITLE",
  YEAR_SUMMARY = "YEAR_SUMMARY",
  WORK_TRACE = "WORK_TRACE",
  COMPETENCY_GAPS = "COMPETENCY_GAPS",
  LATE_SUBMISSIONS = "LATE_SUBMISSIONS",
  OBJECTION_LIST = "OBJECTION_LIST",
  TWELVE_PERIODS = "TWELVE_PERIODS",
  TRANSMISSION_PACKAGE = "TRANSMISSION_PACKAGE",
}
registerEnumType(FormName, {
  name: "FormName",
  description: "An official form (biểu mẫu).",
  valuesConfig: {
    ND335_MAU_01: { description: "Form 01 of Decree 335/2025/NĐ-CP, monthly or quarterly (Mẫu số 01)." },
    ND335_MAU_02: { description: "Form 02 of Decree 335/2025/NĐ-CP, yearly (Mẫu số 02)." },
    ND233_ANNUAL: { description: "Yearly form of Decree 233/2026/NĐ-CP (phiếu xếp loại chất lượng viên chức)." },
    EVALUATION_SHEET: {
      description: "Sheet of any regulation, from its own criteria (phiếu đánh giá theo quy chế).",
    },
    RESULT_NOTICE: { description: "Written notice of a result (thông báo kết quả)." },
    MEETING_MINUTES: { description: "Minutes of a meeting (biên bản cuộc họp)." },
    BALLOT_COUNT: { description: "Count of a vote (biên bản kiểm phiếu)." },
    RESULT_APPROVAL_LIST: { description: "List of results for approval (danh sách phê duyệt kết quả xếp loại)." },
    PERIOD_SUMMARY: { description: "Summary of a month or quarter (bảng tổng hợp tháng, quý)." },
    COMMUNE_MONTH: { description: "Month summary of a commune (tổng hợp tháng cấp xã)." },
    PARTY_SUMMARY: { description: "Party summary, form 14 (tổng hợp của cấp ủy, Mẫu 14)." },
    QUOTA_CONTROL: { description: "Control of the quota, form 15 (kiểm soát tỷ lệ, Mẫu 15)." },
    RESULTS_BY_TITLE: { description: "Results by title code (tổng hợp theo chức danh)." },
    YEAR_SUMMARY: { description: "Yearly summary to the superior (tổng hợp năm gửi cấp trên)." },
    WORK_TRACE: { description: "Traceability of results (bảng truy vết kết quả công việc)." },
    COMPETENCY_GAPS: { description: "Competencies compared with requirements (so sánh năng lực)." },
    LATE_SUBMISSIONS: { description: "Late and missing self-ratings (danh sách nộp chậm, chưa nộp)." },
    OBJECTION_LIST: { description: "Objections (danh sách kiến nghị)." },
    TWELVE_PERIODS: { description: "Results over twelve periods (diễn biến 12 kỳ)." },
    TRANSMISSION_PACKAGE: {
      description: "Latest package of results for the national database (gói kết quả gửi Cơ sở dữ liệu quốc gia).",
    },
  },
});

/** What a form is about. */
export enum FormSubject {
  EVALUATION = "EVALUATION",
  MEETING = "MEETING",
  CYCLE_UNIT = "CYCLE_UNIT",
}
registerEnumType(FormSubject, {
  name: "FormSubject",
  description: "What a form is about (đối tượng của biểu mẫu).",
  valuesConfig: {
    EVALUATION: { description: "One evaluation (một phiếu đánh giá)." },
    MEETING: { description: "One meeting (một cuộc họp)." },
    CYCLE_UNIT: { description: "A unit in a cycle (một đơn vị trong một kỳ)." },
  },
});

/** Format of a form. */
export enum FormFormat {
  PDF = "PDF",
  DOCX = "DOCX",
  XLSX = "XLSX",
}
registerEnumType(FormFormat, {
  name: "FormFormat",
  description: "Format of a form (định dạng biểu mẫu).",
  valuesConfig: {
    PDF: { description: "To print and keep, with its font (PDF)." },
    DOCX: { description: "To edit in Word (Word)." },
    XLSX: { description: "To compute in Excel (Excel)." },
  },
});
