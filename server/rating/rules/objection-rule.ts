import { z } from "zod";
import { Basis } from "../content-text.ts";

const Term = z
  .strictObject({
    days: z.int().min(1).max(90).meta({ description: "Number of days (số ngày)." }),
    count: z.enum(["WORKING", "CALENDAR"]).meta({
      description: "WORKING: without weekends and public holidays; CALENDAR: all days (ngày làm việc, ngày lịch).",
    }),
  })
  .meta({ id: "Term", description: "A term; the last day is included (thời hạn)." });
export type Term = z.infer<typeof Term>;

/**
 * Terms of objections to a result.
 *
 * Decree 335/2025/NĐ-CP, article 22: solved by the rating authority itself within seven working days of receipt; it
 * names no term to file.
 */
export const ObjectionRule = z
  .strictObject({
    fileWithin: Term.optional().meta({
      description: "Within this term of the notice; absent: until the cycle is closed (thời hạn kiến nghị).",
    }),
    resolveWithin: Term.optional().meta({
      description: "Solved within this term of the receipt; absent: no term (thời hạn giải quyết).",
    }),
    resolvedBy: z.enum(["SUPERIOR", "SAME_AUTHORITY"]).optional().meta({
      description:
        "SUPERIOR: the authority one level above the one that decided (default); SAME_AUTHORITY: the one that decided (cấp giải quyết).",
    }),
    basis: Basis.optional(),
  })
  .meta({ id: "Objection", description: "Objections to a result (kiến nghị về kết quả)." });
export type ObjectionRule = z.infer<typeof ObjectionRule>;
