import type { Viewer } from "../../kernel/index.ts";
import type { Evaluation } from "../evaluation/evaluation.entity.ts";
import { EvaluationStep, EvaluationSubject } from "../evaluation/evaluation.enums.ts";
import { STEP_TABLE } from "../evaluation/evaluation.steps.ts";

/** Moments of which it only matters whether they have come. */
type Passed = "selfSubmittedAt" | "scoredAt" | "noticedAt" | "decidedAt";

/** What tells who may see which part of an evaluation. */
export type Visibility = Pick<Evaluation, "step" | "subject" | "personId" | "decidedGrade"> &
  Readonly<Record<Passed, string | true | null>>;

/** What the viewer stands in to an evaluation beside what its own fields tell; see `readVeils`. */
export interface Veil {
  /** Heads the unit that is evaluated, and is told its result by the notice like a person. */
  readonly headsSubject: boolean;
  /** Is rated as head of a unit whose own result, which caps this one, was not told yet. */
  readonly restsOnUntold: boolean;
  /** Reads it for the notice alone, in the place of who decided. */
  readonly onlyNotice: boolean;
}

export const NO_VEIL: Veil = { headsSubject: false, restsOnUntold: false, onlyNotice: false };

/** Fields of a form that is not handed in yet; only its author sees them. */
const DRAFT_FIELDS = ["selfGrade", "suggestedGrade", "exactTotal", "shownTotal", "strengths", "weaknesses"] as const;

/** Totals, which follow the deciding side's answers once there are any. */
const TOTALS = ["suggestedGrade", "exactTotal", "shownTotal"] as const;

/** What a notice does not need: the form, and what was computed and proposed before the decision. */
const BEFORE_NOTICE = ["selfGrade", "suggestedGrade", "proposedGrade", "strengths", "weaknesses"] as const;

/** Whether somebody else looks at a form that was not handed in: while it is filled in, and for good if it never was. */
export function isDraftHidden(evaluation: Visibility, viewer: Viewer): boolean {
  const { step, subject, personId, selfSubmittedAt } = evaluation;
  if (viewer.isSystem || subject === EvaluationSubject.UNIT || personId === viewer.personId) return false;
  return step === EvaluationStep.SELF || (step === EvaluationStep.NOT_RATED && selfSubmittedAt === null);
}

/** Whether the person, or the head of the unit evaluated, looks at a decision that one was not told of yet. */
export function isResultHidden(evaluation: Visibility, viewer: Viewer, veil: Veil = NO_VEIL): boolean {
  const { step, noticedAt, decidedAt } = evaluation;
  return isOwn(evaluation, viewer, veil) && decidedAt !== null && noticedAt === null && step !== EvaluationStep.LOCKED;
}

/** Whether the viewer must not see what the deciding side is still working on, has not told, or did before the notice. */
export function isDecidingHidden(evaluation: Visibility, viewer: Viewer, veil: Veil = NO_VEIL): boolean {
  const { step, noticedAt } = evaluation;
  if (veil.onlyNotice) return true;
  const told = STEP_TABLE[step].decided && (noticedAt !== null || step === EvaluationStep.LOCKED);
  return isOwn(evaluation, viewer, veil) && !told;
}

/** Whether what was computed from the person's own answers would tell the unit's result before its notice. */
export function isComputedHidden(evaluation: Visibility, viewer: Viewer, veil: Veil = NO_VEIL): boolean {
  return veil.onlyNotice || (veil.restsOnUntold && isDecidingHidden(evaluation, viewer, veil));
}

/**
 * The evaluation without what the viewer must not see yet: others' drafts, one's own result before the notice.
 *
 * The result of a unit is told to the unit (Decree 335/2025/NĐ-CP, article 9.2.b): until then its head, who handed in
 * its form, sees as little of it as a person of the own result; and as it caps the head's (article 20.6), neither what
 * was computed for the head.
 */
export function asSeenBy<E extends Visibility>(evaluation: E, viewer: Viewer, veil: Veil = NO_VEIL): E {
  const fields = hiddenFields(evaluation, viewer, veil);
  if (fields.length === 0) return evaluation;
  const seen = { ...evaluation, ...Object.fromEntries(fields.map((field) => [field, null])) };
  return fields.includes("needsDecision") ? { ...seen, needsDecision: false } : seen;
}

/**
 * The same for a row that was read for this answer alone, in place: a copy of every row costs more than reading it. What
 * was not read stays away.
 */
export function hideFrom(row: Visibility & object, viewer: Viewer, veil: Veil = NO_VEIL): void {
  const values = row as unknown as Record<string, unknown>;
  for (const field of hiddenFields(row, viewer, veil))
    if (field in values) values[field] = field === "needsDecision" ? false : null;
}

function hiddenFields(evaluation: Visibility, viewer: Viewer, veil: Veil): readonly string[] {
  const isDraft = isDraftHidden(evaluation, viewer);
  // Nearly all rows of a list: somebody else's, seen in full or but for a draft.
  if (veil === NO_VEIL && (evaluation.personId !== viewer.personId || viewer.isSystem))
    return isDraft ? DRAFT_FIELDS : NOTHING;
  const fields: string[] = isDraft ? [...DRAFT_FIELDS] : [];
  if (veil.onlyNotice) fields.push(...BEFORE_NOTICE, "needsDecision");
  else if (evaluation.scoredAt !== null && isDecidingHidden(evaluation, viewer, veil))
    fields.push(...TOTALS, "needsDecision");
  if (isComputedHidden(evaluation, viewer, veil)) fields.push("suggestedGrade", "needsDecision");
  if (isResultHidden(evaluation, viewer, veil)) fields.push("decidedGrade");
  return fields;
}

const NOTHING: readonly string[] = [];

function isOwn({ personId }: Visibility, viewer: Viewer, { headsSubject }: Veil): boolean {
  return !viewer.isSystem && (headsSubject || (personId !== null && personId === viewer.personId));
}
