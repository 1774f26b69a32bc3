import { formatExact, formatShare, localText, type LocalText } from "../shared/text/format.ts";

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
  /** What a gate or a special case does, as the rating names it: VETO, REQUIRE, NOT_RATED. */
  readonly effect: string;
  /** The unit's grade where a gate asks for it; empty when it is not known. */
  readonly unitGrade: string;
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
  readonly cases: readonly TraceLine[];
  readonly result: readonly TraceLine[];
}

/** Names of metrics that are shares: they are read as per cent. */
export type Ratios = ReadonlySet<string>;

const NO_RATIOS: Ratios = new Set();

const SECTION: Readonly<Record<TraceKind, keyof TraceSections>> = {
  GROUP: "criteria",
  CRITERION: "criteria",
  LIMIT: "criteria",
  METRIC: "metrics",
  FINDING: "findings",
  FORMULA: "formulas",
  TERM: "formulas",
  ROUNDING: "formulas",
  BAND: "result",
  CONDITION: "result",
  GATE: "result",
  SPECIAL_CASE: "cases",
  PERIOD: "formulas",
  ROLL_UP: "formulas",
  QUOTA: "result",
  GRADE: "result",
};

interface Reading {
  readonly locale: string;
  readonly names: ReadonlyMap<string, string>;
  readonly ratios: Ratios;
}

/** The trace as sections of lines, in the reader's language and notation. */
export function traceSections(nodes: readonly TraceNode[], locale: string, ratios: Ratios = NO_RATIOS): TraceSections {
  const reading = { locale, names: wordsOf(nodes, locale), ratios };
  const lines = nodes.map((node, index) => lineOf(node, reading, String(index)));
  const inSection = (section: keyof TraceSections): TraceLine[] =>
    lines.filter((line) => SECTION[line.kind] === section);
  return {
    criteria: inSection("criteria"),
    metrics: inSection("metrics"),
    findings: inSection("findings"),
    formulas: inSection("formulas"),
    cases: inSection("cases"),
    result: inSection("result"),
  };
}

function lineOf(node: TraceNode, reading: Reading, id: string): TraceLine {
  const parts = node.children.filter((child) => child.kind !== "TERM");
  const { locale } = reading;
  const isRule = node.kind === "GATE" || node.kind === "SPECIAL_CASE";
  return {
    id,
    kind: node.kind,
    title: titleOf(node, locale),
    answer: node.answer === null || node.answer === node.shown || isRule ? "" : node.answer,
    value: isTruth(node.value) || node.value === null ? "" : numberOf(node, reading),
    exact: exactOf(node, reading),
    outcome: outcomeOf(node),
    formula: node.kind === "BAND" ? formatInside(node.text ?? "", locale) : (node.text ?? ""),
    effect: isRule ? (node.answer ?? "") : "",
    unitGrade: node.answer === "CAP_BY_UNIT_GRADE" ? (node.shown ?? "") : "",
    terms: node.children.filter((child) => child.kind === "TERM").flatMap((term) => termsOf(term, reading)),
    grade: node.grade ?? "",
    basis: node.basis ?? "",
    children: parts.map((child, index) => lineOf(child, reading, `${id}.${String(index)}`)),
  };
}

/** The number for people: a share as per cent, anything else with the language's decimal sign. */
function numberOf({ kind, key, value, shown }: TraceNode, { locale, ratios }: Reading): string {
  const isShare = (kind === "METRIC" || kind === "TERM") && ratios.has(key);
  return isShare ? formatShare(value, locale) : formatExact(shown ?? value, locale);
}

/** A text with the numbers inside it in the reader's notation. Example: "[70; 89.5)" → "[70; 89,5)" in Vietnamese. */
function formatInside(text: string, locale: string): string {
  return text.replace(/\d+(?:\.\d+)?/g, (digits) => formatExact(digits, locale));
}

function titleOf(node: TraceNode, locale: string): string {
  const label = localText(node.label, locale);
  if (node.key === "TASKS" || node.key === "SUBORDINATES") return formatInside(label, locale);
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
function termsOf(term: TraceNode, reading: Reading): TraceTerm[] {
  const found = new Map<string, TraceTerm>();
  const visit = (node: TraceNode): void => {
    if (node.children.length > 0) return node.children.forEach(visit);
    if (/^[\d.]+$/.test(node.key)) return;
    const words = reading.names.get(node.key);
    const value = node.value === null || isTruth(node.value) ? (node.value ?? "") : numberOf(node, reading);
    found.set(node.key, { name: words === undefined ? node.key : `${words} (${node.key})`, value });
  };
  visit(term);
  return [...found.values()];
}

/** Decimals of a share as it is read: 87,53% is 0.8753. */
const SHARE_DECIMALS = 4;

/** Empty when the shown number is the exact one. Example: shown "0.8929" of "25/28" → "25/28". */
function exactOf({ kind, key, value, shown }: TraceNode, { ratios }: Reading): string {
  const parts = /^(-?\d+)\/(\d+)$/.exec(value ?? "");
  if (!parts) return "";
  const [numerator, denominator] = [BigInt(parts[1] ?? "0"), BigInt(parts[2] ?? "1")];
  if (kind === "METRIC" && ratios.has(key))
    return (numerator * 10n ** BigInt(SHARE_DECIMALS)) % denominator === 0n ? "" : (value ?? "");
  const digits = /^(-?)(\d+)(?:\.(\d+))?$/.exec(shown ?? "");
  if (!digits) return "";
  const decimals = digits[3] ?? "";
  const scaled = BigInt(`${digits[1] ?? ""}${digits[2] ?? "0"}${decimals}`);
  return scaled * denominator === numerator * 10n ** BigInt(decimals.length) ? "" : (value ?? "");
}

function outcomeOf(node: TraceNode): Outcome {
  if (isTruth(node.value)) return node.value === "true" ? "yes" : "no";
  if (node.value !== null) return "number";
  if (node.kind === "GRADE" || node.kind === "SPECIAL_CASE" || (node.kind === "GROUP" && isAnswered(node)))
    return "stated";
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
