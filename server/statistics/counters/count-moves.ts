import type { EvaluationFacts, EvaluationSubject } from "../../evaluation/index.ts";
import { REASON_LENGTH } from "./evaluation-count.entity.ts";

/** The columns that name a counter. */
export interface CountKey {
  readonly cycle_id: string;
  readonly unit_id: string;
  readonly subject: EvaluationSubject;
  readonly position_class: string;
  readonly subject_type: string;
  readonly step: EvaluationFacts["step"];
  readonly grade: string;
  readonly not_rated_reason: string;
}

/** A counter and by how much it changes. */
export interface CountChange extends CountKey {
  readonly count: number;
}

/** One evaluation before and after; no `before` when it is new. */
export interface CountedMove {
  readonly before: EvaluationFacts | null;
  readonly after: EvaluationFacts;
}

/**
 * What transitions change in the counters: one entry a counter, none for counters that stay, in a stable order so that
 * two transactions lock counters in the same order.
 *
 * Example: one evaluation from SELF to DECISION → SELF −1, DECISION +1.
 */
export function countChanges(moves: readonly CountedMove[]): CountChange[] {
  const changes = new Map<string, CountChange>();
  const add = (facts: EvaluationFacts, by: number): void => {
    const key = countKey(facts);
    const name = JSON.stringify(Object.values(key));
    changes.set(name, { ...key, count: (changes.get(name)?.count ?? 0) + by });
  };
  for (const { before, after } of moves) {
    if (before) add(before, -1);
    add(after, 1);
  }
  return [...changes]
    .filter(([, change]) => change.count !== 0)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, change]) => change);
}

/** The counter that counts such an evaluation. */
export function countKey(facts: EvaluationFacts): CountKey {
  return {
    cycle_id: facts.cycleId,
    unit_id: facts.unitId,
    subject: facts.subject,
    position_class: facts.positionClass ?? "",
    subject_type: facts.subjectType ?? "",
    step: facts.step,
    grade: facts.grade ?? "",
    not_rated_reason: [...(facts.notRatedReason ?? "")].slice(0, REASON_LENGTH).join(""),
  };
}
