import type { ResultOf } from "../../../schema/graphql.ts";
import type { QuotaBoardOf, QuotaGroupFields } from "../../../schema/operations/evaluation/quota.ts";
import type { Tone } from "../../shared/ui/parts.tsx";

export type QuotaBoard = ResultOf<typeof QuotaBoardOf>["quotaBoard"];
export type QuotaGroup = ResultOf<typeof QuotaGroupFields>;
export type QuotaLine = QuotaBoard["lines"][number];

export type Verdict = "OFF" | "WITHIN" | "FULL" | "OVER_WARN" | "OVER_BLOCK";

/** What the server's own numbers say of a group, in a word. */
export function verdictOf({ mode, count, allowed, excess }: QuotaGroup): Verdict {
  if (mode === "OFF") return "OFF";
  if (excess > 0) return mode === "BLOCK" ? "OVER_BLOCK" : "OVER_WARN";
  return count === allowed ? "FULL" : "WITHIN";
}

export const VERDICT_TONE: Readonly<Record<Verdict, Tone>> = {
  OFF: "default",
  WITHIN: "success",
  FULL: "info",
  OVER_WARN: "warning",
  OVER_BLOCK: "error",
};
