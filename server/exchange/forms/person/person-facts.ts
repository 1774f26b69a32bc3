import type { CycleKind, CycleTrack } from "../../../cycle/index.ts";
import type { LocalText } from "../../../rating/index.ts";

/** What people entered and what the rules made of it, as far as the viewer may see it; null where not. */
export interface SeenRating {
  /** Answers of the criteria as people read them, by code. */
  readonly answers: ReadonlyMap<string, Answered>;
  /** Points of the groups, by code. */
  readonly groups: ReadonlyMap<string, string>;
  /** Points of the criteria of conduct and ability; null where the regulation does not name them. */
  readonly general: string | null;
  /** Points of the results of duties: the total without the general criteria. */
  readonly results: string | null;
  readonly total: string | null;
}

/** An answer: points, or words such as "Đạt". */
export type Answered = { readonly decimal: string } | { readonly words: LocalText };

/** A line of the criteria as the regulation orders them. */
export interface CriterionLine {
  readonly code: string;
  readonly text: LocalText;
  readonly depth: number;
  readonly isGroup: boolean;
  readonly maximum: string | null;
  readonly basis: string | null;
}

/** A number or a finding beside the criteria. */
export interface MeasureLine {
  readonly label: LocalText;
  readonly self: Answered | null;
  readonly decided: Answered | null;
}

/** A shorter period that makes a longer one. */
export interface PeriodLine {
  readonly key: string;
  readonly startsOn: string;
  readonly score: string | null;
  readonly grade: string | null;
  readonly agency: string | null;
  readonly isAbsent: boolean;
}

/** Everything that the forms of an evaluation may say to this viewer. */
export interface PersonFacts {
  readonly evaluationId: string;
  readonly isUnit: boolean;
  /** Full name, or the name of the unit. */
  readonly name: string;
  readonly position: string | null;
  readonly unit: string;
  readonly agencies: readonly string[];
  readonly cycle: {
    readonly name: string;
    readonly kind: CycleKind;
    readonly track: CycleTrack;
    readonly startsOn: string;
    readonly endsOn: string;
  };
  readonly leading: boolean;
  readonly regulation: {
    readonly name: LocalText;
    /** Name of the one form of the regulation that is meant for this person; null where there are several or none. */
    readonly form: LocalText | null;
    /** Numbers of the documents that it rests on. */
    readonly cites: readonly string[];
  };
  readonly grades: readonly { readonly code: string; readonly name: LocalText }[];
  readonly criteria: readonly CriterionLine[];
  /** Most points of all groups together; null without points. */
  readonly generalMaximum: string | null;
  readonly self: SeenRating | null;
  readonly decided: SeenRating | null;
  readonly measures: readonly MeasureLine[];
  readonly selfGrade: string | null;
  readonly proposedGrade: string | null;
  readonly decidedGrade: string | null;
  /** Total that stands for this viewer. */
  readonly total: string | null;
  readonly strengths: string | null;
  readonly weaknesses: string | null;
  readonly submittedOn: string | null;
  readonly noticedOn: string | null;
  readonly objectionDueOn: string | null;
  readonly notRatedReason: string | null;
  readonly decision: {
    readonly authority: string | null;
    readonly reason: string | null;
    readonly decidedOn: string;
  } | null;
  readonly opinions: readonly {
    readonly kind: "PARTY" | "HR";
    readonly text: string;
    readonly grade: string | null;
    readonly agrees: boolean | null;
  }[];
  /** Shorter periods; null where it is rated by itself, or they are not for the viewer. */
  readonly periods: readonly PeriodLine[] | null;
  readonly periodKind: CycleKind | null;
}

/** Name of a grade in the language; the code where the regulation does not name it. */
export function gradeName(
  { grades }: Pick<PersonFacts, "grades">,
  code: string | null,
  language: "VI" | "EN",
): string | null {
  if (code === null) return null;
  const name = grades.find((grade) => grade.code === code)?.name;
  return (language === "EN" ? (name?.en ?? name?.vi) : name?.vi) ?? code;
}

/** The text in the language; Vietnamese where there is no English. */
export function textIn(text: LocalText, language: "VI" | "EN"): string {
  return language === "EN" ? (text.en ?? text.vi) : text.vi;
}
