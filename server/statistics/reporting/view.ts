/** The databases that Khung runs on. */
export type Dialect = "sqlite" | "postgresql";

/**
 * Who finds rows in a view on PostgreSQL. EXACT: roles registered for the unit of the row or one above it; OPEN: every
 * registered role.
 */
export type ViewAccess = "EXACT" | "OPEN";

/** One documented view: what other programs may rely on. */
export interface ReportingView {
  readonly name: string;
  readonly access: ViewAccess;
  /** What one row is. */
  readonly row: string;
  /** Whether it counts results that the person was not told yet. */
  readonly countsUntold?: boolean;
  /** What each column holds, in the order of the view. */
  readonly columns: Readonly<Record<string, string>>;
  /** The select that gives the columns. */
  readonly select: (dialect: Dialect) => string;
}

/** Who is evaluated: columns that several views share. */
export const SUBJECT_COLUMNS = {
  cycle_id: "cycle",
  unit_id: "unit itself, without those below it",
  subject: "PERSON or UNIT",
  position_class: "class of the position; empty: none",
  subject_type: "kind of employment; empty: none",
  is_leading: "1: leader or manager",
};

/** Condition: the closure row holds on the day, brought into the life of its descendant. */
export function closureHolds(closure: string, descendant: string, day: string): string {
  return `(${closure}.starts_on <= ${day} or (${descendant}.starts_on > ${day} and ${closure}.starts_on = ${descendant}.starts_on))
    and (${closure}.ends_on is null or ${closure}.ends_on >= ${day} or ${closure}.ends_on = ${descendant}.ends_on)`;
}

/** Condition: `starts_on`..`ends_on` holds the day. */
export function holdsOn(table: string, day: string): string {
  return `${table}.starts_on <= ${day} and (${table}.ends_on is null or ${table}.ends_on >= ${day})`;
}

/** SQL list of codes. */
export function codes(values: readonly string[]): string {
  return values.map((value) => `'${value}'`).join(", ");
}
