import { z } from "zod";
import { Basis, LocalText } from "../content-text.ts";
import { AbsenceKind } from "./absence-kind.ts";
import { Frequency } from "./frequency.ts";

export const RollUpRule = z
  .strictObject({
    to: Frequency.extract(["QUARTER", "HALF_YEAR", "YEAR"]).meta({ description: "Longer period (kỳ tổng hợp)." }),
    from: Frequency.extract(["MONTH", "QUARTER", "HALF_YEAR"]).meta({
      description: "Shorter periods that make it; weeks are unofficial and never count (từ các kỳ).",
    }),
    method: z.enum(["MEAN_OF_PERIODS", "MEAN_OF_WORKED", "MINIMUM"]).meta({
      description:
        "MEAN_OF_PERIODS: mean of all expected periods, excused ones left out; MEAN_OF_WORKED: mean of those that there are; MINIMUM: the worst of those that there are (cách tổng hợp).",
    }),
    expected: z.int().min(1).max(12).meta({ description: "How many there should be, such as 12 (số kỳ phải có)." }),
    minimumCount: z
      .int()
      .min(1)
      .max(12)
      .optional()
      .meta({ description: "With fewer there is no result; default 1 (số kỳ tối thiểu)." }),
    excused: z
      .array(AbsenceKind)
      .min(1)
      .max(5)
      .optional()
      .meta({ description: "Absences for which a period without a result is left out (lý do được trừ kỳ)." }),
    provisional: z
      .strictObject({
        missing: z
          .int()
          .min(1)
          .max(6)
          .meta({ description: "How many last periods may still be missing (số kỳ cuối còn thiếu)." }),
        note: LocalText.optional().meta({ description: "Why (ghi chú)." }),
        basis: Basis.optional(),
      })
      .optional()
      .meta({
        description:
          "A result before the last periods are over is allowed and marked provisional, such as December (tạm tính).",
      }),
    rounding: z
      .strictObject({
        scale: z.int().min(0).max(10).meta({ description: "Decimals kept (số chữ số thập phân)." }),
        mode: z.enum(["HALF_UP", "HALF_EVEN", "DOWN", "UP"]).meta({ description: "How (cách làm tròn)." }),
        when: z.enum(["BEFORE_BANDS", "AFTER_BANDS"]).meta({
          description: "BEFORE_BANDS: the rounded mean is graded; AFTER_BANDS: the exact one (thời điểm làm tròn).",
        }),
      })
      .optional()
      .meta({ description: "Rounding of the mean; absent: the scheme's (làm tròn)." }),
    basis: Basis.optional(),
  })
  .meta({ id: "RollUp", description: "How shorter periods make a longer one (tổng hợp các kỳ)." });
export type RollUpRule = z.infer<typeof RollUpRule>;
