import { registerEnumType } from "type-graphql";

/** What a list that is brought in holds. */
export enum ImportKind {
  UNITS = "UNITS",
  POSITIONS = "POSITIONS",
  PEOPLE = "PEOPLE",
  ACCOUNTS = "ACCOUNTS",
  REQUIREMENTS = "REQUIREMENTS",
  HISTORICAL_RESULTS = "HISTORICAL_RESULTS",
  COMPETENCY_FRAMEWORKS = "COMPETENCY_FRAMEWORKS",
}
registerEnumType(ImportKind, {
  name: "ImportKind",
  description: "What a list holds (loại bảng nhập).",
  valuesConfig: {
    UNITS: { description: "Units with their superior units (đơn vị)." },
    POSITIONS: { description: "Job positions (vị trí việc làm)." },
    PEOPLE: { description: "People with their appointments (cán bộ và chức vụ)." },
    ACCOUNTS: { description: "Accounts of people, without passwords (tài khoản)." },
    REQUIREMENTS: { description: "Competency levels that positions require (yêu cầu năng lực)." },
    HISTORICAL_RESULTS: { description: "Results of earlier periods with their papers (kết quả các kỳ trước)." },
    COMPETENCY_FRAMEWORKS: { description: "A competency framework, into a draft (khung năng lực)." },
  },
});
