/** A month of somebody: a score, the score of another agency, or why there is none. */
export type MonthLine =
  | { readonly month: string; readonly exact: string; readonly shown: string; readonly agency?: string }
  | { readonly month: string; readonly notRated: string };

/** A reason with the rule that gives it. */
export interface RuleReason {
  readonly rule: string;
  readonly vi: string;
  readonly en: string;
  readonly basis: string | null;
}

/** A decision as it stands on record. */
export interface DecisionLine {
  readonly grade: string;
  readonly cause: string;
  readonly reason: string | null;
  readonly decidedBy: string | null;
  readonly superseded: boolean;
}

/** The year of one person. */
export interface PersonYear {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly months: readonly MonthLine[];
  readonly year: {
    readonly exact: string | null;
    readonly shown: string | null;
    /** Months that the score is the mean of. */
    readonly rolledUp: number;
    readonly notRated?: string;
  };
  readonly grades: {
    readonly self: string | null;
    readonly suggested: string | null;
    readonly proposed: string | null;
    readonly decided: string | null;
  };
  readonly special: readonly RuleReason[];
  readonly decisions: readonly DecisionLine[];
}

/** What the quota says of the agency. */
export interface QuotaLine {
  readonly rated: number;
  readonly base: number;
  readonly count: number;
  readonly allowed: number;
  readonly excess: number;
}

/** The board of the commune: its people, and the units that it recognises. */
export interface QuotaStand extends QuotaLine {
  readonly units: QuotaLine;
}

/** What is shown to whom. */
export interface PublishedLine {
  readonly unit: string;
  readonly audience: string;
  /** Names shown; none to the public. */
  readonly people: number;
  /** Numbers shown to the public, by unit; null where a small group is hidden. */
  readonly rows: readonly { readonly unit: string; readonly rated: number; readonly grades: Grades }[];
}

type Grades = Readonly<Record<string, number | null>>;

/** The whole year of the commune, as the API tells it. */
export interface YearReport {
  readonly people: readonly PersonYear[];
  readonly units: readonly { readonly code: string; readonly score: string | null; readonly grade: string | null }[];
  readonly quota: { readonly before: QuotaStand; readonly after: QuotaStand };
  readonly objection: {
    readonly person: string;
    readonly filedOn: string;
    readonly dueOn: string | null;
    readonly state: string;
    readonly resolvedBy: string | null;
    readonly before: string | null;
    readonly after: string | null;
  };
  readonly published: readonly PublishedLine[];
  readonly counts: Readonly<Record<string, number>>;
}

/** Exact text in its shortest form. Example: "93/1" → "93"; "517/6" stays. */
export function shortest(exact: string): string {
  return exact.replace(/\/1$/, "");
}
