import { registerEnumType } from "type-graphql";

/** Length of a cycle; a week is never official. */
export enum CycleKind {
  WEEK = "WEEK",
  MONTH = "MONTH",
  QUARTER = "QUARTER",
  HALF_YEAR = "HALF_YEAR",
  YEAR = "YEAR",
}
registerEnumType(CycleKind, {
  name: "CycleKind",
  description: "Length of a cycle (loại kỳ đánh giá).",
  valuesConfig: {
    WEEK: { description: "A week, unofficial (tuần)." },
    MONTH: { description: "A month (tháng)." },
    QUARTER: { description: "A quarter (quý)." },
    HALF_YEAR: { description: "Six months (sáu tháng)." },
    YEAR: { description: "A calendar or school year (năm)." },
  },
});

/** Whose rules a cycle follows; results of the two never mix in a roll-up. */
export enum CycleTrack {
  STATE = "STATE",
  PARTY = "PARTY",
}
registerEnumType(CycleTrack, {
  name: "CycleTrack",
  description: "Whose rules a cycle follows (hệ thống đánh giá).",
  valuesConfig: {
    STATE: { description: "State rules: civil servants, public employees (chính quyền)." },
    PARTY: { description: "Party rules: cadres, party members (Đảng)." },
  },
});

/** Where a cycle stands. */
export enum CycleStatus {
  PLANNED = "PLANNED",
  OPEN = "OPEN",
  CLOSED = "CLOSED",
}
registerEnumType(CycleStatus, {
  name: "CycleStatus",
  description: "Where a cycle stands (trạng thái kỳ).",
  valuesConfig: {
    PLANNED: { description: "Planned; may still change (đã lập)." },
    OPEN: { description: "Running: evaluations exist (đang mở)." },
    CLOSED: { description: "Finished: every evaluation is decided or not rated (đã đóng)." },
  },
});

/** Whom a cycle rates. */
export enum CycleSubjects {
  PEOPLE = "PEOPLE",
  UNITS = "UNITS",
  BOTH = "BOTH",
}
registerEnumType(CycleSubjects, {
  name: "CycleSubjects",
  description: "Whom a cycle rates (đối tượng của kỳ).",
  valuesConfig: {
    PEOPLE: { description: "People only (cá nhân)." },
    UNITS: { description: "Units only (tập thể)." },
    BOTH: { description: "Units first, then their people (tập thể và cá nhân)." },
  },
});
