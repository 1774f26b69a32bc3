import type { ResultOf } from "../../schema/graphql.ts";
import type { CycleById, CycleFields } from "../../schema/operations/cycle.ts";
import type { Tone } from "../shared/ui/parts.tsx";

export type Cycle = ResultOf<typeof CycleFields>;
export type CyclePage = ResultOf<typeof CycleById>["cycle"];
export type CycleStatus = Cycle["status"];

export const STATUS_TONE: Readonly<Record<CycleStatus, Tone>> = { PLANNED: "warning", OPEN: "info", CLOSED: "success" };

/** Choices of an enum for a select input, labelled by message key. */
function choices(prefix: string, ids: readonly string[]): { id: string; name: string }[] {
  return ids.map((id) => ({ id, name: `${prefix}.${id}` }));
}

export const KINDS = choices("cycle.kind", ["WEEK", "MONTH", "QUARTER", "HALF_YEAR", "YEAR"]);
export const TRACKS = choices("cycle.track", ["STATE", "PARTY"]);
export const SUBJECTS = choices("cycle.subjects", ["BOTH", "PEOPLE", "UNITS"]);
export const STATUSES = choices("cycle.status", ["PLANNED", "OPEN", "CLOSED"]);

const FIRST_YEAR = 2024;

/** Years that have cycles or may soon have, the newest first. */
export function years(today: Date): { id: number; name: string }[] {
  const last = today.getFullYear() + 1;
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, back) => ({ id: last - back, name: String(last - back) }));
}

/** Deadlines of a cycle with the steps that they end, in order. */
export const DUES = [
  { step: "SELF", field: "selfDueOn" },
  { step: "COLLECTIVE", field: "voteDueOn" },
  { step: "PARTY_OPINION", field: "partyOpinionDueOn" },
  { step: "HR_PROPOSAL", field: "proposalDueOn" },
  { step: "DECISION", field: "decisionDueOn" },
  { step: "NOTICE", field: "noticeDueOn" },
] as const;
type Due = (typeof DUES)[number];

/** The next deadline of the process that is not over, by its step; null when none is left. */
export function nextDue(
  cycle: Partial<Pick<Cycle, Due["field"]>>,
  today: string,
): { step: Due["step"]; day: string } | null {
  for (const { step, field } of DUES) {
    const day = cycle[field];
    if (day && day >= today) return { step, day };
  }
  return null;
}
