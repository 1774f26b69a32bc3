/** People or units of one kind in one place, counted by grade: the smallest part of a yearly summary. */
export interface SummaryRow {
  /** Code of the unit below the one summed up; its own code for its own people. */
  readonly unitCode: string;
  readonly unitName: string;
  readonly level: SummaryLevel;
  readonly subject: "PERSON" | "UNIT";
  /** Kind of employment; null for units and where it is not known. */
  readonly subjectType: string | null;
  readonly leading: boolean;
  readonly present: number;
  readonly rated: number;
  readonly grades: Readonly<Record<string, number>>;
  /** Not rated, by reason. */
  readonly notRated: Readonly<Record<string, number>>;
  /** Not decided yet. */
  readonly pending: number;
}

/** Province, district (until 1 July 2025) or commune. */
export type SummaryLevel = "PROVINCE" | "DISTRICT" | "COMMUNE";

/** A grade as the cycle names it, best first. */
export interface SummaryGrade {
  readonly code: string;
  readonly name: string;
}

/** A yearly summary as it travels from a lower installation to the superior. */
export interface UnitSummary {
  readonly format: typeof SUMMARY_FORMAT;
  readonly unit: { readonly code: string; readonly name: string };
  readonly cycle: {
    readonly code: string;
    readonly kind: string;
    readonly track: string;
    readonly startsOn: string;
    readonly endsOn: string;
  };
  /** Posts of the unit and below on the last day; null where none are kept. */
  readonly posts: number | null;
  readonly grades: readonly SummaryGrade[];
  readonly rows: readonly SummaryRow[];
  readonly madeAt: string;
}

export const SUMMARY_FORMAT = "khung.summary/1";

/** Sums of some rows. */
export interface SummarySum {
  readonly present: number;
  readonly rated: number;
  readonly grades: ReadonlyMap<string, number>;
  readonly notRated: ReadonlyMap<string, number>;
  readonly pending: number;
}

/** Adds rows up. Example: 3 present of whom 2 rated, and 1 present rated → 4 present, 3 rated. */
export function sumUp(rows: readonly SummaryRow[]): SummarySum {
  const [grades, notRated] = [new Map<string, number>(), new Map<string, number>()];
  let [present, rated, pending] = [0, 0, 0];
  for (const row of rows) {
    present += row.present;
    rated += row.rated;
    pending += row.pending;
    for (const [grade, count] of Object.entries(row.grades)) grades.set(grade, (grades.get(grade) ?? 0) + count);
    for (const [reason, count] of Object.entries(row.notRated))
      notRated.set(reason, (notRated.get(reason) ?? 0) + count);
  }
  return { present, rated, grades, notRated, pending };
}

/** The rows whose numbers do not add up: grades to those rated; rated, not rated and undecided to those present. */
export function unsound(rows: readonly SummaryRow[]): SummaryRow[] {
  const sum = (counts: Readonly<Record<string, number>>): number =>
    Object.values(counts).reduce((total, count) => total + count, 0);
  return rows.filter(
    ({ present, rated, grades, notRated, pending }) =>
      sum(grades) !== rated || rated + sum(notRated) + pending !== present,
  );
}
