import { z } from "zod";
import { Basis, Code, LocalText } from "../content-text.ts";

/**
 * What a result is used for: who is to be looked at, never what is to be done.
 *
 * Decree 335/2025/NĐ-CP, article 23: quarters for extra income, half-years for a review of the assignment, the year for
 * reward, planning, promotion, a lower post or dismissal.
 */
export const UseRule = z
  .strictObject({
    code: Code.meta({ description: "Code (mã)." }),
    label: LocalText.meta({ description: "The use in words (nội dung)." }),
    kind: z.enum(["REWARD", "EXTRA_INCOME", "REVIEW_ASSIGNMENT", "TRAINING", "STREAMLINING", "OTHER"]).meta({
      description:
        "REWARD khen thưởng, EXTRA_INCOME thu nhập tăng thêm, REVIEW_ASSIGNMENT xem xét bố trí công tác, TRAINING đào tạo, bồi dưỡng, STREAMLINING tinh giản biên chế, OTHER khác (loại).",
    }),
    period: z.enum(["MONTH", "QUARTER", "HALF_YEAR", "YEAR"]).meta({
      description: "Results of these cycles count (kỳ đánh giá).",
    }),
    grades: z
      .array(Code)
      .min(1)
      .max(10)
      .meta({ description: "Whoever has one of these grades is on the list (mức xếp loại)." }),
    consecutive: z
      .int()
      .min(2)
      .max(12)
      .optional()
      .meta({ description: "In so many cycles running; absent: in one (số kỳ liên tiếp)." }),
    basis: Basis.optional(),
  })
  .meta({ id: "Use", description: "What a result is used for; people decide (sử dụng kết quả)." });
export type UseRule = z.infer<typeof UseRule>;
