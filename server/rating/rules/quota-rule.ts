import { z } from "zod";
import { Basis, Code, ExactText, LocalText } from "../content-text.ts";

export const QuotaRule = z
  .strictObject({
    mode: z.enum(["OFF", "WARN", "BLOCK"]).meta({
      description: "OFF: not counted; WARN: told; BLOCK: no result over it may be locked (chế độ).",
    }),
    grade: Code.meta({ description: "Grade that is limited (mức bị giới hạn)." }),
    percent: ExactText.meta({ description: "Most, in per cent of the base (tỷ lệ % tối đa)." }),
    base: z.enum(["GOOD_ONLY", "GOOD_OR_BETTER", "ALL_RATED"]).meta({
      description: "Per cent of what: those rated good only, good or better, or all who are rated (cơ số tính tỷ lệ).",
    }),
    goodGrade: Code.optional().meta({
      description: "The grade called good; default the one below the limited grade (mức hoàn thành tốt).",
    }),
    groupBy: z.enum(["UNIT", "DUTY_GROUP", "BOTH"]).meta({
      description: "Counted in the unit, in each group of similar duties, or in both (phạm vi tính).",
    }),
    rounding: z
      .enum(["DOWN", "HALF_UP", "UP"])
      .optional()
      .meta({ description: "Rounding of the number; default DOWN (làm tròn số người)." }),
    extension: z
      .strictObject({
        percent: ExactText.meta({ description: "Most, where it is extended (tỷ lệ % mở rộng)." }),
        when: LocalText.optional().meta({ description: "When it may be extended (điều kiện)." }),
        basis: Basis.optional(),
      })
      .optional()
      .meta({ description: "A higher limit for outstanding units (mở rộng)." }),
    atMostOneBelow: z
      .int()
      .min(2)
      .max(100)
      .optional()
      .meta({ description: "With fewer rated than this the limit is one, such as 5 (dưới số này tối đa 1)." }),
    basis: Basis.optional(),
  })
  .meta({ id: "Quota", description: "How many may have the best grade; Khung never picks who (tỷ lệ khống chế)." });
export type QuotaRule = z.infer<typeof QuotaRule>;
