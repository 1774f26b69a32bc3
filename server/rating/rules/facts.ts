import { Fraction } from "fraction.js";
import { exact } from "../exact.ts";
import type { Grade } from "../scheme.ts";
import type { AbsenceKind } from "./absence-kind.ts";

/** An absence within the period. */
export interface Absence {
  readonly kind: AbsenceKind;
  /** First and last day, inclusive; `days` or `months` may say how long it was instead. */
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly days?: string | null | undefined;
  readonly months?: string | null | undefined;
}

/** A discipline that a person got. */
export interface Discipline {
  /** Whether the act had to do with duty. */
  readonly dutyRelated: boolean;
  /** Names the act: Party and administrative discipline for one act carry the same. */
  readonly act?: string | null | undefined;
  readonly actOn?: string | null | undefined;
  readonly decidedOn?: string | null | undefined;
  /** Year in which the act was already counted. */
  readonly countedIn?: number | null | undefined;
  /** Form of the discipline in words, such as khiển trách. */
  readonly form?: string | null | undefined;
}

/** What is known about a person's period besides the answers; what is not known is left out. */
export interface PeriodFacts {
  readonly unitGrade?: string | null | undefined;
  /** How many subordinates have each grade, by code. */
  readonly subordinates?: Readonly<Record<string, string>> | null | undefined;
  readonly absences?: readonly Absence[] | null | undefined;
  readonly disciplines?: readonly Discipline[] | null | undefined;
  readonly monthsWorked?: string | null | undefined;
  readonly transferred?: boolean | null | undefined;
  /** The year that is rated. */
  readonly year?: number | null | undefined;
}

const DAY = 86_400_000;
/** Thirty days of leave are a month. */
const DAYS_OF_MONTH = 30;

/** Days of an absence. Example: 2026-03-01 to 2026-03-10 → 10; 4 months → 120. */
export function daysOf({ from, to, days, months }: Absence): Fraction {
  if (days !== undefined && days !== null) return exact(days);
  if (months !== undefined && months !== null) return exact(months).mul(DAYS_OF_MONTH);
  return from && to ? new Fraction(Math.round((Date.parse(to) - Date.parse(from)) / DAY) + 1) : new Fraction(0);
}

/** Days of all absences of some kinds. Example: sick 10 and unpaid 5, asked for sick → 10. */
export function totalDays(
  absences: readonly Absence[],
  includes: (kind: AbsenceKind) => boolean = () => true,
): Fraction {
  return absences
    .filter(({ kind }) => includes(kind))
    .reduce((sum, absence) => sum.add(daysOf(absence)), new Fraction(0));
}

/** Months of all absences of some kinds. Example: 4 months and 45 days → 5.5. */
export function totalMonths(absences: readonly Absence[], includes: (kind: AbsenceKind) => boolean): Fraction {
  return absences
    .filter(({ kind }) => includes(kind))
    .reduce((sum, one) => sum.add(one.months ? exact(one.months) : daysOf(one).div(DAYS_OF_MONTH)), new Fraction(0));
}

/** A grade as a number that formulas compare: the worst is 1. Example: HTT of HTXS, HTT, HTN, KHT → 3; unknown → null. */
export function gradeNumber(grades: readonly Grade[], code: string): Fraction | null {
  const place = grades.findIndex((grade) => grade.code === code);
  return place < 0 ? null : new Fraction(grades.length - place);
}

/** How many subordinates there are, or how many below a grade. Example: 2 HTT and 1 KHT, below HTN → 1. */
export function countSubordinates(
  grades: readonly Grade[],
  subordinates: Readonly<Record<string, string>>,
  below?: string,
): Fraction {
  const limit = below === undefined ? -1 : grades.findIndex((grade) => grade.code === below);
  return grades
    .filter((grade, place) => place > limit && Object.hasOwn(subordinates, grade.code))
    .reduce((sum, { code }) => sum.add(exact(subordinates[code] ?? "0")), new Fraction(0));
}

/**
 * Disciplines that count in the rated year: each act once, none that was counted in another year.
 *
 * Example: Party discipline in 2026 and administrative discipline in 2027 for one act → counts in 2026 only.
 *
 * @param year how the regulation attributes an act; DECISION when it does not say.
 */
export function countedDisciplines(
  disciplines: readonly Discipline[],
  ratedYear: number | null | undefined,
  year: "ACT" | "DECISION" = "DECISION",
): Discipline[] {
  const acts = Map.groupBy(disciplines, (one) => one.act ?? one);
  return [...acts.values()].flatMap((group) => {
    const years = group.flatMap((one) => yearOf(one, year) ?? []);
    const elsewhere = group.some((one) => typeof one.countedIn === "number" && one.countedIn !== ratedYear);
    const counted = years.length === 0 || !ratedYear || Math.min(...years) === ratedYear;
    const first = group.find((one) => one.dutyRelated) ?? group[0];
    return counted && !elsewhere && first ? [first] : [];
  });
}

function yearOf({ actOn, decidedOn }: Discipline, year: "ACT" | "DECISION"): number | null {
  const day = year === "ACT" ? (actOn ?? decidedOn) : (decidedOn ?? actOn);
  return day ? Number(day.slice(0, 4)) : null;
}
