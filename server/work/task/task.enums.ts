import { registerEnumType } from "type-graphql";
import { QualityVerdict, TaskEventKind, TaskOrigin } from "../measure/history.ts";

export { QualityVerdict, TaskEventKind, TaskOrigin };

export enum TaskState {
  PROPOSED = "PROPOSED",
  ASSIGNED = "ASSIGNED",
  IN_PROGRESS = "IN_PROGRESS",
  SUBMITTED = "SUBMITTED",
  RETURNED = "RETURNED",
  DONE = "DONE",
  HANDED_BACK = "HANDED_BACK",
  CANCELLED = "CANCELLED",
}
registerEnumType(TaskState, {
  name: "TaskState",
  description: "Where a task stands (trạng thái nhiệm vụ).",
  valuesConfig: {
    PROPOSED: { description: "Unplanned work that its owner reports; counts nothing yet (chờ xác nhận)." },
    ASSIGNED: { description: "Assigned, not begun (đã giao)." },
    IN_PROGRESS: { description: "Being done (đang thực hiện)." },
    SUBMITTED: { description: "Handed in; waits for acceptance (chờ nghiệm thu)." },
    RETURNED: { description: "Sent back to be mended (trả lại để hoàn thiện)." },
    DONE: { description: "Accepted (hoàn thành)." },
    HANDED_BACK: { description: "Without an owner; waits to be handed to another (chờ giao lại)." },
    CANCELLED: { description: "Falls away for everybody (đã hủy)." },
  },
});

registerEnumType(TaskOrigin, {
  name: "TaskOrigin",
  description: "Whether a task was planned; unplanned ones add nothing to what was assigned (nguồn gốc nhiệm vụ).",
  valuesConfig: {
    PLANNED: { description: "In the plan of month, quarter or year (theo kế hoạch)." },
    UNPLANNED: { description: "New or urgent, outside the plan (đột xuất, phát sinh)." },
  },
});

export enum TaskDuty {
  DIRECT = "DIRECT",
  DIRECTING = "DIRECTING",
}
registerEnumType(TaskDuty, {
  name: "TaskDuty",
  description: "How the owner answers for a task (hình thức thực hiện nhiệm vụ).",
  valuesConfig: {
    DIRECT: { description: "Does it (trực tiếp thực hiện)." },
    DIRECTING: { description: "Directs, guides, inspects it (chỉ đạo, điều hành)." },
  },
});

registerEnumType(TaskEventKind, {
  name: "TaskEventKind",
  description: "What happened to a task (loại diễn biến nhiệm vụ).",
  valuesConfig: {
    PROPOSED: { description: "The owner reported unplanned work (báo việc phát sinh)." },
    ASSIGNED: { description: "Assigned to an owner (giao việc)." },
    TAKEN_OVER: { description: "Taken over from a colleague (đảm nhận thay)." },
    STARTED: { description: "Begun (bắt đầu thực hiện)." },
    PROGRESS: { description: "Report on progress (báo cáo tiến độ)." },
    SUBMITTED: { description: "Handed in (trình kết quả)." },
    RETURNED: { description: "Sent back to be mended, with a new last day (trả lại)." },
    DONE: { description: "Accepted (nghiệm thu)." },
    HANDED_BACK: { description: "The owner is unable to do it (báo không có khả năng hoàn thành)." },
    RELEASED: { description: "Taken from the owner for an objective reason (rút nhiệm vụ vì lý do khách quan)." },
    DUE_CHANGED: { description: "Another last day (thay đổi thời hạn)." },
    EXEMPTED: { description: "An objective cause is confirmed (xác nhận nguyên nhân khách quan)." },
    CANCELLED: { description: "The task falls away (hủy nhiệm vụ)." },
  },
});

registerEnumType(QualityVerdict, {
  name: "QualityVerdict",
  description: "Errors of content found in what was handed in (sai sót về nội dung).",
  valuesConfig: {
    NONE: { description: "No error (không có sai sót)." },
    MINOR: { description: "Minor error; counted, not deducted by the decree (sai sót nhỏ)." },
    MAJOR: { description: "Major error that harms the quality (sai sót lớn)." },
  },
});
