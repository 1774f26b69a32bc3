import type { Look, Sentence } from "../../../kernel/index.ts";
import type { FormDocument, FormLanguage } from "../document/form-document.ts";
import type { AskedPlace } from "./list-place.read.ts";
import { approvalList } from "./people/approval-list.ts";
import { resultsByTitle } from "./people/by-title.ts";
import { communeMonth } from "./people/commune-month.ts";
import { lateSubmissions } from "./people/late-submissions.ts";
import { objectionList } from "./people/objection-list.ts";
import { partySummary } from "./people/party-summary.ts";
import { periodSummary } from "./people/period-summary.ts";
import { competencyGapList } from "./units/competency-gaps.ts";
import { packageList } from "./units/package-list.ts";
import { quotaControl } from "./units/quota-control.ts";
import { twelvePeriods } from "./units/twelve-periods.ts";
import { workTrace } from "./units/work-trace.ts";
import { yearSummary } from "./units/year-summary.ts";

/** A list of a unit in a cycle: what it is called and how it is read. */
export interface ListForm {
  readonly name: Sentence;
  readonly basis: string | null;
  readonly read: (look: Look, asked: AskedPlace, language: FormLanguage) => Promise<FormDocument>;
}

const YEARLY = "NĐ 335/2025/NĐ-CP, Điều 26; NĐ 233/2026/NĐ-CP, Điều 18";

/** The lists that agencies send upward. */
export const LIST_FORMS = {
  RESULT_APPROVAL_LIST: {
    name: { vi: "Danh sách phê duyệt kết quả xếp loại", en: "List of results for approval" },
    basis: null,
    read: approvalList,
  },
  PERIOD_SUMMARY: {
    name: { vi: "Bảng tổng hợp kết quả xếp loại tháng, quý", en: "Summary of a month or quarter" },
    basis: null,
    read: periodSummary,
  },
  COMMUNE_MONTH: {
    name: { vi: "Tổng hợp đánh giá tháng cấp xã", en: "Month summary of a commune" },
    basis: null,
    read: communeMonth,
  },
  PARTY_SUMMARY: {
    name: { vi: "Tổng hợp của cấp ủy (Mẫu 14)", en: "Party summary (form 14)" },
    basis: null,
    read: partySummary,
  },
  QUOTA_CONTROL: {
    name: { vi: "Bảng kiểm soát tỷ lệ xuất sắc (Mẫu 15)", en: "Control of the quota (form 15)" },
    basis: "NĐ 335/2025/NĐ-CP, Điều 20",
    read: quotaControl,
  },
  RESULTS_BY_TITLE: {
    name: { vi: "Tổng hợp theo chức danh (Mẫu 15A, 15B, 16)", en: "Results by title (forms 15A, 15B, 16)" },
    basis: null,
    read: resultsByTitle,
  },
  YEAR_SUMMARY: {
    name: { vi: "Tổng hợp kết quả năm gửi cấp trên", en: "Yearly summary to the superior" },
    basis: YEARLY,
    read: yearSummary,
  },
  WORK_TRACE: {
    name: { vi: "Bảng truy vết kết quả công việc", en: "Traceability of results" },
    basis: null,
    read: workTrace,
  },
  COMPETENCY_GAPS: {
    name: { vi: "So sánh năng lực với yêu cầu", en: "Competencies compared with requirements" },
    basis: null,
    read: competencyGapList,
  },
  LATE_SUBMISSIONS: {
    name: { vi: "Danh sách nộp chậm, chưa nộp", en: "Late and missing self-ratings" },
    basis: null,
    read: lateSubmissions,
  },
  OBJECTION_LIST: {
    name: { vi: "Danh sách kiến nghị", en: "Objections" },
    basis: "NĐ 335/2025/NĐ-CP, Điều 22",
    read: objectionList,
  },
  TWELVE_PERIODS: {
    name: { vi: "Diễn biến 12 kỳ", en: "Twelve periods" },
    basis: null,
    read: twelvePeriods,
  },
  TRANSMISSION_PACKAGE: {
    name: { vi: "Gói kết quả gửi Cơ sở dữ liệu quốc gia", en: "Results for the national database" },
    basis: "NĐ 335/2025/NĐ-CP, Điều 26.1.d",
    read: packageList,
  },
} as const satisfies Readonly<Record<string, ListForm>>;
