import { registerEnumType } from "type-graphql";

export enum PlanKind {
  WEEK = "WEEK",
  MONTH = "MONTH",
  QUARTER = "QUARTER",
  YEAR = "YEAR",
}
registerEnumType(PlanKind, {
  name: "PlanKind",
  description: "How long a work plan is (loại kế hoạch công tác).",
  valuesConfig: {
    WEEK: { description: "A week, from Monday (tuần)." },
    MONTH: { description: "A month (tháng)." },
    QUARTER: { description: "A quarter (quý)." },
    YEAR: { description: "Twelve months, from any first day of a month (năm)." },
  },
});

export enum PlanState {
  DRAFT = "DRAFT",
  SUBMITTED = "SUBMITTED",
  RETURNED = "RETURNED",
  ADOPTED = "ADOPTED",
  CLOSED = "CLOSED",
}
registerEnumType(PlanState, {
  name: "PlanState",
  description: "Where a work plan stands (trạng thái kế hoạch).",
  valuesConfig: {
    DRAFT: { description: "Being written (bản soạn)." },
    SUBMITTED: { description: "Waits to be adopted (chờ duyệt)." },
    RETURNED: { description: "Sent back to be changed (trả lại để sửa)." },
    ADOPTED: { description: "In force; its items become tasks (đã duyệt)." },
    CLOSED: { description: "Over; nothing is assigned from it any more (đã kết thúc)." },
  },
});
