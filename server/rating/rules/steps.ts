import { z } from "zod";

/** Steps of the process in their order; a scheme uses some of them. */
export const STEP_ORDER = [
  "SELF",
  "COLLECTIVE",
  "PARTY_OPINION",
  "HR_PROPOSAL",
  "DECISION",
  "NOTICE",
  "OBJECTION",
  "RESOLUTION",
  "PUBLICATION",
  "LOCKED",
] as const;
export const StepKind = z.enum(STEP_ORDER).meta({
  id: "StepKind",
  description:
    "SELF tự đánh giá, COLLECTIVE tập thể biểu quyết, PARTY_OPINION ý kiến cấp ủy, HR_PROPOSAL tổ chức cán bộ đề xuất, DECISION quyết định, NOTICE thông báo, OBJECTION kiến nghị, RESOLUTION giải quyết kiến nghị, PUBLICATION công khai, LOCKED khóa (bước).",
});
export type StepKind = z.infer<typeof StepKind>;
