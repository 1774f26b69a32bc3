import { z } from "zod";
import { Basis, Code, ExactText } from "../content-text.ts";
import { AbsenceKind } from "./absence-kind.ts";

const absenceKinds = z.array(AbsenceKind).min(1).max(5);
const basis = Basis.optional();

export const SpecialCases = z
  .strictObject({
    notRated: z
      .strictObject({
        monthsBelow: ExactText.meta({ description: "Fewer months worked than this: not rated (dưới số tháng)." }),
        unless: absenceKinds.optional().meta({ description: "Unless absent for these reasons (trừ trường hợp)." }),
        basis,
      })
      .optional()
      .meta({ description: "Who worked too short is not rated (không xếp loại)." }),
    actualTime: z
      .strictObject({ kinds: absenceKinds.meta({ description: "For these reasons (lý do)." }), basis })
      .optional()
      .meta({ description: "Absences after which the time really worked is rated (thời gian làm việc thực tế)." }),
    leaveCap: z
      .strictObject({
        monthsFrom: ExactText.meta({ description: "From this many months of leave (từ số tháng nghỉ)." }),
        monthsBelow: ExactText.meta({ description: "Up to fewer than this (dưới số tháng nghỉ)." }),
        grade: Code.meta({ description: "No better than this grade (mức cao nhất)." }),
        unless: absenceKinds.optional().meta({ description: "Leave that does not count (trừ trường hợp)." }),
        basis,
      })
      .optional()
      .meta({ description: "Long leave caps the grade (nghỉ dài ngày)." }),
    discipline: z
      .strictObject({
        counts: z.enum(["ANY", "DUTY_RELATED"]).meta({
          description: "Which disciplines count: any, or only for duty-related acts (hành vi bị tính).",
        }),
        grade: Code.meta({ description: "Grade of the disciplined (mức xếp loại)." }),
        year: z.enum(["ACT", "DECISION"]).meta({
          description: "Counted in the year of the act or of the decision, in one year only (năm bị tính).",
        }),
        basis,
      })
      .optional()
      .meta({ description: "Discipline decides the grade, each act once (kỷ luật)." }),
    transfer: z
      .strictObject({
        ratedBy: z.enum(["NEW_UNIT", "OLD_UNIT", "LONGER_SERVED"]).meta({
          description: "Who rates a person who moved (nơi xếp loại).",
        }),
        opinionOfOldUnit: z.boolean().meta({ description: "The former unit is asked (lấy ý kiến nơi cũ)." }),
        basis,
      })
      .optional()
      .meta({ description: "Who moved during the period (chuyển công tác)." }),
  })
  .meta({ id: "SpecialCases", description: "Special cases of the regulation (trường hợp đặc biệt)." });
export type SpecialCases = z.infer<typeof SpecialCases>;
