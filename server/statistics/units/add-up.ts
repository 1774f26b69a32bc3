import { DECIDED_STEPS, EvaluationStep } from "../../evaluation/index.ts";
import { exact, exactText } from "../../rating/index.ts";
import { ALL_GRADES } from "../suppression/suppressed-count.entity.ts";
import type { GradeCount, NotRatedCount, StatisticUnit, StepCount, UnitStatistic } from "./unit-statistics.views.ts";

/** A sum as the statements answer it: alike evaluations of one unit. */
export interface CountRow {
  readonly step: string | null;
  readonly grade: string | null;
  readonly reason: string | null;
  /** Null: suppressed, or no row at all. */
  readonly count: number | string | null;
}

/** A grade of the cycle as its regulations name it. */
export interface GradeName {
  readonly grade: string;
  readonly nameVi: string;
  readonly nameEn: string | null;
}

const ORDER = Object.values(EvaluationStep).filter((step) => step !== EvaluationStep.NOT_RATED);

/** Steps that most regulations have; the others are listed where somebody stands in them. */
const LISTED: readonly EvaluationStep[] = [
  EvaluationStep.SELF,
  EvaluationStep.COLLECTIVE,
  EvaluationStep.DECISION,
  EvaluationStep.LOCKED,
];

/** A share as an exact fraction; null of nothing. Example: 6 of 30 → "1/5". */
export function shareOf(count: number | null, whole: number | null): string | null {
  return count === null || whole === null || whole === 0 ? null : exactText(exact(`${String(count)}/${String(whole)}`));
}

/**
 * Exact numbers of one unit from its counters.
 *
 * Rated are the evaluations whose decision stands, an objection or not; a grade that stands while the decision is open
 * again counts for nothing. Example: 6 HTXS, 22 HTT, 2 not rated → 30 subjects, 28 rated, HTXS 3/14.
 */
export function addUpExact(unit: StatisticUnit, rows: readonly CountRow[], names: readonly GradeName[]): UnitStatistic {
  const steps = new Map<string, number>();
  const grades = new Map<string, number>();
  const reasons = new Map<string, number>();
  for (const { step, grade, reason, count } of rows) {
    const people = Number(count ?? 0);
    if (step === null || people === 0) continue;
    add(steps, step, people);
    if (grade && DECIDED_STEPS.some((one) => one === step)) add(grades, grade, people);
    if (step === EvaluationStep.NOT_RATED) add(reasons, reason ?? "", people);
  }
  const subjects = sum(steps);
  const done = (steps.get(EvaluationStep.LOCKED) ?? 0) + (steps.get(EvaluationStep.NOT_RATED) ?? 0);
  return {
    unit,
    subjects,
    rated: sum(grades),
    grades: listGrades(names, grades, sum(grades)),
    notRated: listReasons(reasons),
    steps: listSteps(steps),
    completion: shareOf(done, subjects),
  };
}

/** The published numbers of one unit: rated in all, and the grades whose groups are large enough. */
export function addUpPublished(
  unit: StatisticUnit,
  rows: readonly CountRow[],
  names: readonly GradeName[],
): UnitStatistic {
  const counts = new Map(
    rows.flatMap(({ grade, count }) =>
      grade === null ? [] : [[grade, count === null ? null : Number(count)] as const],
    ),
  );
  const rated = counts.get(ALL_GRADES) ?? 0;
  counts.delete(ALL_GRADES);
  return {
    unit,
    subjects: null,
    rated,
    grades: listGrades(names, counts, rated),
    notRated: [],
    steps: [],
    completion: null,
  };
}

function listGrades(
  names: readonly GradeName[],
  counts: ReadonlyMap<string, number | null>,
  rated: number,
): GradeCount[] {
  const unnamed = [...counts.keys()].filter((code) => !names.some((each) => each.grade === code)).sort();
  const all = [...names, ...unnamed.map((code) => ({ grade: code, nameVi: code, nameEn: null }))];
  return all.map(({ grade, nameVi, nameEn }) => {
    const count = counts.get(grade) === undefined ? 0 : (counts.get(grade) ?? null);
    return { grade, gradeNameVi: nameVi, gradeNameEn: nameEn, count, share: shareOf(count, rated) };
  });
}

function listReasons(counts: ReadonlyMap<string, number>): NotRatedCount[] {
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((one, other) => other.count - one.count || (one.reason < other.reason ? -1 : 1));
}

function listSteps(counts: ReadonlyMap<string, number>): StepCount[] {
  const standing = (step: EvaluationStep): number => counts.get(step) ?? 0;
  const later = (place: number): number => ORDER.slice(place + 1).reduce((all, step) => all + standing(step), 0);
  return [
    ...ORDER.map((step, place) => ({
      step,
      count: standing(step),
      completed: step === EvaluationStep.LOCKED ? standing(step) : later(place),
    })).filter(({ step, count }) => count > 0 || LISTED.includes(step)),
    {
      step: EvaluationStep.NOT_RATED,
      count: standing(EvaluationStep.NOT_RATED),
      completed: standing(EvaluationStep.NOT_RATED),
    },
  ];
}

function add(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((all, count) => all + count, 0);
}
