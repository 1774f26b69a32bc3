import { z } from "zod";

/** Reasons of absence that regulations tell apart. */
export const AbsenceKind = z.enum(["MATERNITY", "SICK", "UNPAID", "STUDY", "OTHER"]).meta({
  id: "AbsenceKind",
  description:
    "MATERNITY thai sản, SICK ốm đau, UNPAID nghỉ không hưởng lương, STUDY đi học, OTHER nghỉ khác (loại nghỉ).",
});
export type AbsenceKind = z.infer<typeof AbsenceKind>;
