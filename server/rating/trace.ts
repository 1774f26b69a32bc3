import type { RuleValues } from "../kernel/index.ts";
import type { BothTexts } from "./content-text.ts";

/** What a node of the trace tells. */
export type TraceKind =
  | "GROUP"
  | "CRITERION"
  | "LIMIT"
  | "METRIC"
  | "FINDING"
  | "FORMULA"
  | "TERM"
  | "ROUNDING"
  | "BAND"
  | "CONDITION"
  | "GATE"
  | "SPECIAL_CASE"
  | "PERIOD"
  | "ROLL_UP"
  | "QUOTA"
  | "GRADE";

/**
 * One step of the argument from answers to grade: plain JSON without dates, so that the same content and input give
 * the same text, bit for bit.
 */
export interface TraceNode {
  readonly kind: TraceKind;
  /** Code or name of what the node is about; the term's text for a TERM. */
  readonly key: string;
  readonly label: BothTexts;
  /** The answer as given: "4.5", "standing", "true". */
  readonly answer: string | null;
  /** The exact value "n/d", or "true" / "false"; null when absent. */
  readonly value: string | null;
  /** The value for people, rounded. */
  readonly shown: string | null;
  /** Formula or condition as written; edges of a band. */
  readonly text: string | null;
  /** Grade that follows from this node. */
  readonly grade: string | null;
  readonly basis: string | null;
  readonly children: readonly TraceNode[];
}

/** Why the grade is what it is, in a sentence. */
export interface Reason {
  readonly rule: string;
  readonly values: RuleValues;
  readonly vi: string;
  readonly en: string;
  readonly basis: string | null;
}

/** A trace node with everything that is not named empty; the order of keys is fixed. */
export function traceNode(
  node: Pick<TraceNode, "kind" | "key" | "label"> & Partial<Omit<TraceNode, "kind" | "key" | "label">>,
): TraceNode {
  return {
    kind: node.kind,
    key: node.key,
    label: node.label,
    answer: node.answer ?? null,
    value: node.value ?? null,
    shown: node.shown ?? null,
    text: node.text ?? null,
    grade: node.grade ?? null,
    basis: node.basis ?? null,
    children: node.children ?? [],
  };
}
