import { formatExact, localText, type LocalText } from "../shared/text/format.ts";

/** A step of the argument as the server's rating writes it. */
export interface TraceNode {
  readonly kind: TraceKind;
  readonly key: string;
  readonly label: LocalText;
  readonly answer: string | null;
  readonly value: string | null;
  readonly shown: string | null;
  readonly text: string | null;
  readonly grade: string | null;
  readonly basis: string | null;
  readonly children: readonly TraceNode[];
}

export type TraceKind =
  | "GROUP"
  | "CRITERION"
  | "METRIC"
  | "FINDING"
  | "FORMULA"
  | "TERM"
  | "ROUNDING"
  | "BAND"
  | "CONDITION"
  | "GATE"
  | "GRADE";

/** A number, an answer in words, yes, no, or nothing: what is absent is never shown as zero. */
export type Outcome = "number" | "stated" | "yes" | "no" | "absent";

/** A value that a formula stood on, by the name that its text uses. */
export interface TraceTerm {
  readonly name: string;
  readonly value: string;
}

/** A line of the argument, ready to be shown. */
export interface TraceLine {
  readonly id: string;
  readonly kind: TraceKind;
  readonly title: string;
  /** The answer as given, when it is not the value itself. */
  readonly answer: string;
  /** The number in the reader's notation. */
  readonly value: string;
  /** The exact fraction, when the shown value is rounded. */
  readonly exact: string;
  readonly outcome: Outcome;
  readonly formula: string;
  readonly terms: readonly TraceTerm[];
  readonly grade: string;
  readonly basis: string;
  readonly children: readonly TraceLine[];
}

/** The argument in the order in which it is read: what was answered, what was computed, what follows. */
export interface TraceSections {
  readonly criteria: readonly TraceLine[];
  readonly metrics: readonly TraceLine[];
  readonly findings: readonly TraceLine[];
  readonly formulas: readonly TraceLine[];
  readonly result: readonly TraceLine[];
}

const SECTION: Readonly<Record<TraceKind, keyof TraceSections>> = {
  GROUP: "criteria",
  CRITERION: "criteria",
  METRIC: "metrics",
  FINDING: "findings",
  FORMULA: "formulas",
  TERM: "formulas",
  ROUNDING: "formulas",
  BAND: "result",
  CONDITION: "result",
  GATE: "result",
  GRADE: "result",
};

/** The trace as sections of lines, in the reader's language and notation. */
export function traceSections(nodes: readonly TraceNode[], locale: string): TraceSections {
  const names = wordsOf(nodes, locale);
  const lines = nodes.map((node, index) => lineOf(node, locale, names, String(index)));
  const inSection = (section: keyof TraceSections): TraceLine[] =>
    lines.filter((line) => SECTION[line.kind] === section);
  return {
    criteria: inSection("criteria"),
    metrics: inSection("metrics"),
    findings: inSection("findings"),
    formulas: inSection("formulas"),
    result: inSection("result"),
  };
}

function lineOf(node: TraceNode, locale: string, names: ReadonlyMap<string, string>, id: string): TraceLine {
  const parts = node.children.filter((child) => child.kind !== "TERM");
  return {
    id,
    kind: node.kind,
    title: titleOf(node, locale),
    answer: node.answer === null || node.answer === node.shown ? "" : node.answer,
    value: isTruth(node.value) || node.value === null ? "" : formatExact(node.shown ?? node.value, locale),
    exact: exactOf(node),
    outcome: outcomeOf(node),
    formula: node.text ?? "",
    terms: node.children.filter((child) => child.kind === "TERM").flatMap((term) => termsOf(term, locale, names)),
    grade: node.grade ?? "",
    basis: node.basis ?? "",
    children: parts.map((child, index) => lineOf(child, locale, names, `${id}.${String(index)}`)),
  };
}

function titleOf(node: TraceNode, locale: string): string {
  const label = localText(node.label, locale);
  return node.kind === "CRITERION" || node.kind === "GROUP" ? `${node.key}. ${label}` : label;
}

/** What formulas call by a short name, in words: groups, criteria, violations, metrics, findings and other formulas. */
function wordsOf(nodes: readonly TraceNode[], locale: string): ReadonlyMap<string, string> {
  const named = nodes.filter((node) => node.kind === "METRIC" || node.kind === "FINDING" || node.kind === "FORMULA");
  return new Map([
    ...Object.entries(VIOLATIONS).map(([name, words]) => [name, localText(words, locale)] as const),
    ...named.map((node) => [node.key, localText(node.label, locale)] as const),
    ...nodes.flatMap(groupsIn).map((node) => [referenceTo(node), titleOf(node, locale)] as const),
  ]);
}

const VIOLATIONS: Readonly<Record<string, LocalText>> = {
  "violations.standing": { vi: "Số vi phạm chưa khắc phục", en: "Violations that stand" },
  "violations.remedied": { vi: "Số vi phạm đã khắc phục", en: "Violations that were remedied" },
};

/** A group or criterion as formulas write it: `group.I`, `criterion("I.1")`. */
function referenceTo({ kind, key }: TraceNode): string {
  const of = kind === "GROUP" ? "group" : "criterion";
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(key) ? `${of}.${key}` : `${of}("${key}")`;
}

function groupsIn(node: TraceNode): TraceNode[] {
  return node.kind === "GROUP" || node.kind === "CRITERION" ? [node, ...node.children.flatMap(groupsIn)] : [];
}

/** The leaves of a term, once each: the values that were put into the formula. */
function termsOf(term: TraceNode, locale: string, names: ReadonlyMap<string, string>): TraceTerm[] {
  const found = new Map<string, TraceTerm>();
  const visit = (node: TraceNode): void => {
    if (node.children.length > 0) return node.children.forEach(visit);
    if (/^[\d.]+$/.test(node.key)) return;
    const words = names.get(node.key);
    const value =
      node.value === null || isTruth(node.value) ? (node.value ?? "") : formatExact(node.shown ?? node.value, locale);
    found.set(node.key, { name: words === undefined ? node.key : `${words} (${node.key})`, value });
  };
  visit(term);
  return [...found.values()];
}

/** Empty when the shown number is the exact one. Example: shown "0.8929" of "25/28" → "25/28". */
function exactOf({ value, shown }: TraceNode): string {
  const parts = /^(-?\d+)\/(\d+)$/.exec(value ?? "");
  const digits = /^(-?)(\d+)(?:\.(\d+))?$/.exec(shown ?? "");
  if (!parts || !digits) return "";
  const decimals = digits[3] ?? "";
  const scaled = BigInt(`${digits[1] ?? ""}${digits[2] ?? "0"}${decimals}`);
  const isSame = scaled * BigInt(parts[2] ?? "1") === BigInt(parts[1] ?? "0") * 10n ** BigInt(decimals.length);
  return isSame ? "" : (value ?? "");
}

function outcomeOf(node: TraceNode): Outcome {
  if (isTruth(node.value)) return node.value === "true" ? "yes" : "no";
  if (node.value !== null) return "number";
  if (node.kind === "GRADE" || (node.kind === "GROUP" && isAnswered(node))) return "stated";
  return node.kind === "CRITERION" && node.answer !== null ? "stated" : "absent";
}

/** A group without points is no gap: it is one only while something inside it is unanswered. */
function isAnswered(group: TraceNode): boolean {
  return group.children.every((child) => (child.kind === "GROUP" ? isAnswered(child) : child.answer !== null));
}

function isTruth(value: string | null): boolean {
  return value === "true" || value === "false";
}

/** Reads a trace that came as JSON text; null when it is not one. */
export function readTrace(json: string | null | undefined): TraceNode[] | null {
  if (!json) return null;
  try {
    const parsed: unknown = JSON.parse(json);
    const nodes: unknown[] = Array.isArray(parsed) ? parsed : [parsed];
    return nodes.every(isNode) ? nodes : null;
  } catch {
    return null;
  }
}

function isNode(value: unknown): value is TraceNode {
  return typeof value === "object" && value !== null && "kind" in value && "label" in value && "children" in value;
}
