import type { Audience, Wording } from "./scheme-data.ts";

/** How many may have the best grade, as the file writes it. */
export interface QuotaPart {
  readonly mode: string;
  readonly grade: string;
  readonly percent: string;
  readonly base: string;
  readonly goodGrade?: string | undefined;
  readonly groupBy: string;
  readonly rounding?: string | undefined;
  readonly extension?: QuotaExtension | undefined;
  readonly atMostOneBelow?: number | undefined;
  readonly basis?: string | undefined;
}

export interface QuotaExtension {
  readonly percent: string;
  readonly when?: Wording | undefined;
  readonly basis?: string | undefined;
}

export interface RoundingPart {
  readonly scale: number;
  readonly mode: string;
  readonly when: string;
}

/** How shorter periods make a longer one. */
export interface RollUpPart {
  readonly to: string;
  readonly from: string;
  readonly method: string;
  readonly expected: number;
  readonly minimumCount?: number | undefined;
  readonly excused?: readonly string[] | undefined;
  readonly provisional?: ProvisionalPart | undefined;
  readonly rounding?: RoundingPart | undefined;
  readonly basis?: string | undefined;
}

export interface ProvisionalPart {
  readonly missing: number;
  readonly note?: Wording | undefined;
  readonly basis?: string | undefined;
}

/** The special cases that a regulation may have. */
export interface CaseParts {
  readonly notRated: {
    readonly monthsBelow: string;
    readonly unless?: readonly string[] | undefined;
    readonly basis?: string | undefined;
  };
  readonly actualTime: { readonly kinds: readonly string[]; readonly basis?: string | undefined };
  readonly leaveCap: {
    readonly monthsFrom: string;
    readonly monthsBelow: string;
    readonly grade: string;
    readonly unless?: readonly string[] | undefined;
    readonly basis?: string | undefined;
  };
  readonly discipline: {
    readonly counts: string;
    readonly grade: string;
    readonly year: string;
    readonly basis?: string | undefined;
  };
  readonly transfer: {
    readonly ratedBy: string;
    readonly opinionOfOldUnit: boolean;
    readonly basis?: string | undefined;
  };
}
/** The special cases of a regulation; what it does not say is absent. */
export type SpecialCasesPart = Partial<CaseParts>;

/** Who scores or rates whom. */
export interface AuthorityPart {
  readonly act: string;
  readonly subject: Wording;
  readonly authority: Wording;
  readonly appliesTo?: Audience | undefined;
  readonly exceptions?: readonly Wording[] | undefined;
  readonly basis?: string | undefined;
}

/** A step of the procedure as the regulation words it. */
export interface ProcedurePart {
  readonly step: string;
  readonly text: Wording;
  readonly actor?: Wording | undefined;
  readonly deadline?: Wording | undefined;
  readonly form?: string | undefined;
  readonly appliesTo?: Audience | undefined;
  readonly basis?: string | undefined;
}

/** How the collective votes. */
export interface BallotPart {
  readonly mode: string;
  readonly quorum: string;
  readonly majority: string;
  readonly voters?: string | undefined;
}

/** Other steps for some cycles. */
export interface ProcessPart {
  readonly periods: readonly string[];
  readonly steps: readonly string[];
  readonly ballot?: BallotPart | undefined;
  readonly selfGrade?: boolean | undefined;
}

export interface TermPart {
  readonly days: number;
  readonly count: string;
}

/** Objections to a result: until when they are filed and solved. */
export interface ObjectionPart {
  readonly fileWithin?: TermPart | undefined;
  readonly resolveWithin?: TermPart | undefined;
  readonly resolvedBy?: string | undefined;
  readonly basis?: string | undefined;
}

/** What results are used for. */
export interface UsePart {
  readonly code: string;
  readonly label: Wording;
  readonly kind: string;
  readonly period: string;
  readonly grades: readonly string[];
  readonly consecutive?: number | undefined;
  readonly basis?: string | undefined;
}

/** Reasons of absence that regulations tell apart. */
export const ABSENCES = ["MATERNITY", "SICK", "UNPAID", "STUDY", "OTHER"] as const;
