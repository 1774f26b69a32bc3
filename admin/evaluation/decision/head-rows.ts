import type { ResultOf } from "../../../schema/graphql.ts";
import type { BulkRows } from "../../../schema/operations/evaluation/bulk.ts";
import type { HeadRowFields } from "../../../schema/operations/evaluation/heads.ts";
import { departure, type referenceGrade } from "../answers/departure.ts";
import type { EvaluationRow, StepName } from "../answers/rows.ts";

export type HeadRow = ResultOf<typeof HeadRowFields>;
export type BulkResult = ResultOf<typeof BulkRows>;
export type Refusal = BulkResult["refused"][number];

const UNDECIDED: readonly StepName[] = ["SELF", "COLLECTIVE", "PARTY_OPINION", "HR_PROPOSAL", "DECISION"];

/** Whether an evaluation still waits for its decision. */
export function isUndecided({ step }: Pick<HeadRow, "step">): boolean {
  return UNDECIDED.includes(step);
}

interface Named {
  readonly person: { readonly fullName: string } | null;
  readonly unit: { readonly name: string };
}

/** The person, or the unit that is evaluated itself. */
export function subjectName({ person, unit }: Named): string {
  return person?.fullName ?? unit.name;
}

/** Whether a step of the evaluation was or is late. */
export function isLate({ deadlines }: Pick<HeadRow, "deadlines">): boolean {
  return deadlines.some((deadline) => deadline.isLate);
}

interface Proposal {
  readonly kind: string;
  readonly grade: string | null;
  readonly voidedAt: string | null;
}

type GradesBefore = Parameters<typeof referenceGrade>[0] & { readonly opinions?: readonly Proposal[] };

export type ReferenceKind = "vote" | "hr" | "rules";

/**
 * Where the grade comes from that a decision is measured against: the vote, the organization department, the rules.
 *
 * Where the opinions were read a proposal of the department is told from the vote's, which it stands in place of.
 */
export function referenceBy({ proposedGrade, opinions }: GradesBefore, steps: readonly string[]): ReferenceKind {
  const ofHr = opinions?.some(({ kind, grade, voidedAt }) => kind === "HR" && grade !== null && voidedAt === null);
  if (ofHr === true) return "hr";
  if (steps.includes("COLLECTIVE") && proposedGrade !== null) return "vote";
  return steps.includes("HR_PROPOSAL") && proposedGrade !== null ? "hr" : "rules";
}

/** The reference that a grade departs from; null when it departs from none. */
export function departsFrom(
  before: GradesBefore,
  steps: readonly string[],
  grade: string | null,
): { readonly grade: string; readonly by: ReferenceKind } | null {
  const reference = grade === null ? null : departure(before, grade);
  return reference === null ? null : { grade: reference, by: referenceBy(before, steps) };
}

export interface Blocker {
  readonly rule: "subUnits" | "unit";
  readonly names: readonly string[];
}

type Ordered = Pick<HeadRow, "subject" | "step"> &
  Named & {
    readonly cycle: { readonly id: string };
    readonly unit: { readonly id: string; readonly parent: { readonly id: string } | null };
  };

/**
 * What the table shows as waiting before an evaluation: sub-units before their unit, the unit before its people.
 *
 * It only explains rows that stand in the same table; the server asks again when the decision comes.
 */
export function blockerOf(row: Ordered, rows: readonly Ordered[]): Blocker | null {
  const units = rows.filter(
    (other) => other.subject === "UNIT" && other.cycle.id === row.cycle.id && isUndecided(other),
  );
  if (row.subject === "UNIT") {
    const below = units.filter(({ unit }) => unit.parent?.id === row.unit.id);
    return below.length === 0 ? null : { rule: "subUnits", names: below.map(subjectName) };
  }
  const own = units.filter(({ unit }) => unit.id === row.unit.id);
  return own.length === 0 ? null : { rule: "unit", names: own.map(subjectName) };
}

/** Units' own evaluations first, sub-units before the units above them, then the people as they came. */
export function inOrder<Row extends Ordered>(rows: readonly Row[]): Row[] {
  const units = rows.filter(({ subject }) => subject === "UNIT");
  const above = new Map(units.map(({ unit }) => [unit.id, unit.parent?.id]));
  const depth = (id: string | undefined, steps = 0): number =>
    id === undefined || !above.has(id) || steps > 20 ? steps : depth(above.get(id), steps + 1);
  const sorted = units.toSorted((left, right) => depth(right.unit.id) - depth(left.unit.id));
  return [...sorted, ...rows.filter(({ subject }) => subject !== "UNIT")];
}

/** What an evaluation needs to be decided in a row or on its own page. */
export type Decidable = Pick<
  EvaluationRow,
  | "id"
  | "version"
  | "grades"
  | "proposedGrade"
  | "suggestedGrade"
  | "decidedGrade"
  | "needsDecision"
  | "notRatedReason"
  | "step"
  | "cycle"
  | "decider"
> & {
  readonly person: { readonly fullName: string } | null;
  readonly unit: { readonly name: string };
  readonly abilities: Pick<EvaluationRow["abilities"], "canDecide" | "canScore">;
  readonly frameworkVersion: { readonly scheme: { readonly method: string; readonly steps: readonly string[] } };
  /** Steps of this evaluation, where they were read; else those of the regulation. */
  readonly steps?: readonly string[];
  /** Opinions and proposals on it, where they were read. */
  readonly opinions?: readonly Proposal[];
};

/** Steps that an evaluation goes through. */
export function stepsOf(row: Pick<Decidable, "steps" | "frameworkVersion">): readonly string[] {
  return row.steps ?? row.frameworkVersion.scheme.steps;
}
