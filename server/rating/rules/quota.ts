import { Fraction } from "fraction.js";
import { exact, exactText, round } from "../exact.ts";
import type { RatingContent } from "../scheme.ts";
import { sentence } from "../sentence.ts";
import { traceNode, type TraceNode } from "../trace.ts";
import type { QuotaRule } from "./quota-rule.ts";

/** Somebody whose grade the quota counts. */
export interface QuotaPerson {
  readonly id: string;
  readonly grade: string | null;
  /** Exact score, for the order of the list; null: none. */
  readonly score?: string | null;
  readonly unit?: string | null;
  readonly dutyGroup?: string | null;
  /** How many people alike this stands for; one where left out. */
  readonly count?: number;
}

/** Whose limit is wider: names of units that may use the extension, or true for all. */
export type ExtendedUnits = boolean | readonly string[];

/** What the quota says of one group of people. */
export interface QuotaGroup {
  readonly by: "UNIT" | "DUTY_GROUP";
  /** Name of the unit, or unit and group of duties. */
  readonly key: string;
  readonly rated: number;
  /** How many the percentage is taken of. */
  readonly base: number;
  readonly percent: string;
  readonly allowed: number;
  readonly count: number;
  readonly excess: number;
  /** Everybody with the limited grade, by score from the best; who goes is for people to say. */
  readonly list: readonly { readonly id: string; readonly score: string | null }[];
  readonly note: { readonly vi: string; readonly en: string };
  readonly trace: readonly TraceNode[];
}

/** The quota over a set of people. */
export interface QuotaResult {
  readonly mode: QuotaRule["mode"];
  readonly grade: string;
  /** Whether no group is over; true while the quota is OFF. */
  readonly within: boolean;
  /** Whether results may not be locked: over a BLOCK quota. */
  readonly blocked: boolean;
  readonly groups: readonly QuotaGroup[];
  readonly basis: string | null;
}

/**
 * How many of a group may have the limited grade.
 *
 * Examples with 20 % DOWN: base 14 → 2; base 4 → 0, but with `atMostOneBelow: 5` and 4 rated → 1; 25 % of 14 → 3.
 *
 * @param counts the base of the percentage and the number of rated people.
 */
export function allowedCount(
  quota: QuotaRule,
  counts: { readonly base: number; readonly rated: number },
  extended = false,
): number {
  if (quota.atMostOneBelow !== undefined && counts.rated < quota.atMostOneBelow) return counts.rated > 0 ? 1 : 0;
  const share = exact(percentOf(quota, extended)).div(100).mul(counts.base);
  return Number(round(share, 0, quota.rounding ?? "DOWN").valueOf());
}

/**
 * Counts the limited grade in every group and tells what is over; it never picks people.
 *
 * The percentage is of those rated good only (GOOD_ONLY: the limited grade itself apart), good or better, or all who
 * are rated. Example (NĐ 335, GOOD_ONLY 20 %): 10 HTT and 3 HTXS → 2 allowed, 1 over; GOOD_OR_BETTER → 20 % of 13 → 2.
 *
 * @returns null when the regulation has no quota.
 */
export function checkQuota(
  { scheme }: Pick<RatingContent, "scheme">,
  people: readonly QuotaPerson[],
  extended: ExtendedUnits = false,
): QuotaResult | null {
  const { quota } = scheme;
  if (!quota) return null;
  const codes = scheme.grades.map((grade) => grade.code);
  const kinds = quota.groupBy === "BOTH" ? (["UNIT", "DUTY_GROUP"] as const) : [quota.groupBy];
  const rated = people.filter(({ grade }) => grade !== null && codes.includes(grade));
  const groups = quota.mode === "OFF" ? [] : kinds.flatMap((by) => groupsOf(quota, codes, by, rated, extended));
  const within = groups.every(({ excess }) => excess === 0);
  const basis = quota.basis ?? null;
  return { mode: quota.mode, grade: quota.grade, within, blocked: quota.mode === "BLOCK" && !within, groups, basis };
}

function groupsOf(
  quota: QuotaRule,
  codes: readonly string[],
  by: QuotaGroup["by"],
  people: readonly QuotaPerson[],
  extended: ExtendedUnits,
): QuotaGroup[] {
  const members = Map.groupBy(people, (one) =>
    by === "UNIT" ? unitOf(one) : `${unitOf(one)} / ${one.dutyGroup ?? ""}`,
  );
  return [...members]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, group]) => {
      const unit = group[0] ? unitOf(group[0]) : "";
      return groupOf(quota, codes, { by, key, group, wide: isExtended(extended, unit) });
    });
}

interface Members {
  readonly by: QuotaGroup["by"];
  readonly key: string;
  readonly group: readonly QuotaPerson[];
  readonly wide: boolean;
}

function groupOf(quota: QuotaRule, codes: readonly string[], { by, key, group, wide }: Members): QuotaGroup {
  const limited = codes.indexOf(quota.grade);
  const good = quota.goodGrade === undefined ? limited + 1 : codes.indexOf(quota.goodGrade);
  const place = (one: QuotaPerson): number => codes.indexOf(one.grade ?? "");
  const list = group.filter((one) => place(one) === limited);
  const [count, rated] = [peopleIn(list), peopleIn(group)];
  const base = peopleIn(group.filter((one) => inBase(quota.base, place(one), good)));
  const allowed = allowedCount(quota, { base, rated }, wide);
  const excess = Math.max(0, count - allowed);
  const values = { count, grade: quota.grade, allowed, excess };
  const note = sentence(excess > 0 ? "quota.over" : "quota.within", values);
  const percent = percentOf(quota, wide);
  const node = traceNode({
    kind: "QUOTA",
    key,
    label: note,
    value: exactText(new Fraction(allowed)),
    shown: String(allowed),
    text: `${percent} % ${quota.base} = ${String(base)}`,
    grade: quota.grade,
    basis: (wide ? quota.extension?.basis : undefined) ?? quota.basis ?? null,
  });
  return {
    ...{ by, key, rated, base, percent, allowed, count, excess },
    list: [...list].sort(byScore).map(({ id, score }) => ({ id, score: score ?? null })),
    note,
    trace: [node],
  };
}

function peopleIn(group: readonly QuotaPerson[]): number {
  return group.reduce((sum, { count = 1 }) => sum + count, 0);
}

function inBase(base: QuotaRule["base"], place: number, good: number): boolean {
  if (base === "ALL_RATED") return true;
  return base === "GOOD_ONLY" ? place === good : place <= good;
}

function percentOf({ percent, extension }: QuotaRule, extended: boolean): string {
  return extended && extension ? extension.percent : percent;
}

function isExtended(extended: ExtendedUnits, unit: string): boolean {
  return typeof extended === "boolean" ? extended : extended.includes(unit);
}

function unitOf({ unit }: QuotaPerson): string {
  return unit ?? "";
}

/** Best score first, without a score last, then by id: the same list whatever the order of the people. */
function byScore(one: QuotaPerson, other: QuotaPerson): number {
  const [left, right] = [one.score, other.score].map((score) => (score ? exact(score) : null));
  const order = left && right ? right.compare(left) : Number(!left) - Number(!right);
  return order || (one.id < other.id ? -1 : 1);
}
