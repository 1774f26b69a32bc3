import { type Clock, today } from "../../kernel/index.ts";
import { EvaluationStep } from "../evaluation/evaluation.enums.ts";

/** Last days of the steps of a cycle, as far as it names them. */
export interface DueDays {
  readonly selfDueOn: string | null;
  readonly voteDueOn: string | null;
  readonly decisionDueOn: string | null;
  readonly partyOpinionDueOn?: string | null;
  readonly proposalDueOn?: string | null;
  readonly noticeDueOn?: string | null;
}

const DUE_FIELDS: Partial<Record<EvaluationStep, keyof DueDays>> = {
  [EvaluationStep.SELF]: "selfDueOn",
  [EvaluationStep.COLLECTIVE]: "voteDueOn",
  [EvaluationStep.PARTY_OPINION]: "partyOpinionDueOn",
  [EvaluationStep.HR_PROPOSAL]: "proposalDueOn",
  [EvaluationStep.DECISION]: "decisionDueOn",
  [EvaluationStep.NOTICE]: "noticeDueOn",
};

/** Steps that a cycle may give a last day, in their order. */
export const STEPS_WITH_DEADLINE = Object.keys(DUE_FIELDS) as EvaluationStep[];

/** Last day of a step in the cycle, included; null when it has none. */
export function dueDayOf(cycle: DueDays, step: EvaluationStep): string | null {
  const field = DUE_FIELDS[step];
  return field ? (cycle[field] ?? null) : null;
}

/** Whether a day lies after a last day. Example: due 2026-07-31, on 2026-07-31 → false; on 2026-08-01 → true. */
export function isAfter(dueOn: string | null, day: string): boolean {
  return dueOn !== null && day > dueOn;
}

/** The day in Vietnam of a stored moment. Example: 2026-07-31T17:00:00.000Z → "2026-08-01". */
export function dayOf(at: string): string {
  const clock: Clock = { now: () => new Date(at) };
  return today(clock);
}

/**
 * Whether a step is or was late: done after its last day, or not done and the day is past.
 *
 * Example: due 2026-07-31, handed in at 2026-07-31T17:30:00Z, which is 1 August in Vietnam → true.
 */
export function isLate(dueOn: string | null, doneAt: string | null, now: string): boolean {
  return isAfter(dueOn, doneAt === null ? now : dayOf(doneAt));
}
