import { z } from "zod";

/** Kinds of periods, shortest first. */
export const Frequency = z
  .enum(["WEEK", "MONTH", "QUARTER", "HALF_YEAR", "YEAR"])
  .meta({ id: "Frequency", description: "Kind of period (kỳ: tuần, tháng, quý, 6 tháng, năm)." });
export type Frequency = z.infer<typeof Frequency>;
