/** A task as it counts for the person; exact numbers are "n/d". */
export interface TaskLine {
  readonly code: string;
  readonly title: string | null;
  /** False: its period day is outside the period, or the person has no share of it. */
  readonly counted: boolean;
  /** The period day. */
  readonly dueOn: string | null;
  readonly assigned: string;
  readonly completed: string;
  /** Completed less what errors take off; null where the regulation does not say. */
  readonly quality: string | null;
  /** Completed less what delays take off; null likewise. */
  readonly progress: string | null;
  readonly isDone: boolean;
  readonly isUnplanned: boolean;
  readonly isTakenOver: boolean;
  readonly isHandedBack: boolean;
  readonly delays: number;
  readonly majorErrors: number;
  readonly minorErrors: number;
}

/** What `khung work score` answers. */
export interface WorkScore {
  readonly framework: string;
  readonly person: string | null;
  readonly leading: boolean;
  readonly period: { readonly from: string; readonly to: string } | null;
  /** Shares of quantity, quality and progress before any cap, "n/d"; null without anything assigned, or where the regulation says nothing of what is taken off. */
  readonly a: string | null;
  readonly b: string | null;
  readonly c: string | null;
  /** The regulation's formula `result`, with its caps; null while something is missing. */
  readonly R: string | null;
  /** The same for people, to 4 decimals. */
  readonly shown: Readonly<Record<string, string | null>>;
  /** Nothing was assigned in the period: not enough data. */
  readonly insufficient: boolean;
  /** A share is above 1. */
  readonly capped: boolean;
  /** The metrics that were rated, by name. */
  readonly metrics: Readonly<Record<string, string | null>>;
  /** What the result still needs. */
  readonly missing: readonly string[];
  /** The whole score, where the file answers the criteria. */
  readonly score: {
    readonly exact: string | null;
    readonly total: string | null;
    readonly grade: string | null;
  } | null;
  readonly assigned: string;
  readonly completed: string;
  readonly quality: string | null;
  readonly progress: string | null;
  readonly counts: Readonly<Record<string, number>>;
  readonly tasks: readonly TaskLine[];
}
