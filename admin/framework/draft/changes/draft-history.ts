import type { DraftContent } from "../draft-content.ts";

/** The draft as it is, with what it was before and what was undone. */
export interface DraftHistory {
  readonly past: readonly DraftContent[];
  readonly present: DraftContent;
  readonly future: readonly DraftContent[];
  /** When something was last typed, in milliseconds; null after a change that stands alone. */
  readonly typedAt: number | null;
}

const DEEPEST = 100;
const TOGETHER = 1000;

export function startOf(content: DraftContent): DraftHistory {
  return { past: [], present: content, future: [], typedAt: null };
}

/**
 * The history with a change.
 *
 * What is typed without a pause of a second is undone together; a part that is moved, added or removed is undone alone.
 */
export function advanced(history: DraftHistory, next: DraftContent, typedAt: number | null): DraftHistory {
  if (next === history.present) return history;
  const isSameTyping = typedAt !== null && history.typedAt !== null && typedAt - history.typedAt < TOGETHER;
  const past = isSameTyping ? history.past : [...history.past, history.present].slice(-DEEPEST);
  return { past, present: next, future: [], typedAt };
}

/** One step back; at the beginning it stays. */
export function undone(history: DraftHistory): DraftHistory {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  const future = [history.present, ...history.future];
  return { past: history.past.slice(0, -1), present: before, future, typedAt: null };
}

/** One step forward again; where nothing was undone it stays. */
export function redone(history: DraftHistory): DraftHistory {
  const [after, ...future] = history.future;
  if (after === undefined) return history;
  return { past: [...history.past, history.present], present: after, future, typedAt: null };
}

/** Whether two contents say the same; parts that are the same object are not looked into. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null)
    return isNothing(one, other);
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    return one.every((entry, index) => isSame(entry, other[index]));
  }
  const [left, right] = [one as Record<string, unknown>, other as Record<string, unknown>];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((key) => isSame(left[key], right[key]));
}

/** A field that is left out says the same as one that is empty. */
function isNothing(one: unknown, other: unknown): boolean {
  return (one ?? null) === null && (other ?? null) === null;
}
