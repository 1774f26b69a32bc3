import type { ResultOf } from "../../../schema/graphql.ts";
import type { UseLists } from "../../../schema/operations/evaluation/uses.ts";
import type { Tone } from "../../shared/ui/parts.tsx";

export type UseList = ResultOf<typeof UseLists>["useLists"][number];
export type UseLine = UseList["lines"][number];
export type UseDecision = NonNullable<UseLine["outcome"]>["decision"];

export const DECISIONS: readonly UseDecision[] = ["APPLIED", "DECLINED", "POSTPONED"];

export const DECISION_TONE: Readonly<Record<UseDecision, Tone>> = {
  APPLIED: "success",
  DECLINED: "default",
  POSTPONED: "warning",
};
