import type { Viewer } from "../../kernel/index.ts";
import type { Evaluation } from "../evaluation/evaluation.entity.ts";
import { EvaluationStep, EvaluationSubject } from "../evaluation/evaluation.enums.ts";
import { STEP_TABLE } from "../evaluation/evaluation.steps.ts";

/** What tells who may see which part of an evaluation. */
export type Visibility = Pick<
  Evaluation,
  "step" | "subject" | "personId" | "selfSubmittedAt" | "scoredAt" | "noticedAt" | "decidedGrade" | "decidedAt"
>;

/** Fields of a form that is not handed in yet; only its author sees them. */
const DRAFT_FIELDS = ["selfGrade", "suggestedGrade", "exactTotal", "shownTotal", "strengths", "weaknesses"] as const;

/** Totals, which follow the deciding side's answers once there are any. */
const TOTALS = ["suggestedGrade", "exactTotal", "shownTotal"] as const;

/** Whether somebody else looks at a form that was not handed in: while it is filled in, and for good if it never was. */
export function isDraftHidden(evaluation: Visibility, viewer: Viewer): boolean {
  const { step, subject, personId, selfSubmittedAt } = evaluation;
  if (viewer.isSystem || subject === EvaluationSubject.UNIT || personId === viewer.personId) return false;
  return step === EvaluationStep.SELF || (step === EvaluationStep.NOT_RATED && selfSubmittedAt === null);
}

/** Whether the person looks at a decision that one was not told of yet. */
export function isResultHidden({ step, personId, noticedAt, decidedAt }: Visibility, viewer: Viewer): boolean {
  const own = personId !== null && personId === viewer.personId && !viewer.isSystem;
  return own && decidedAt !== null && noticedAt === null && step !== EvaluationStep.LOCKED;
}

/** Whether the person looks at what the deciding side is still working on, or has not told. */
export function isDecidingHidden(evaluation: Visibility, viewer: Viewer): boolean {
  const { step, personId, noticedAt } = evaluation;
  const own = personId !== null && personId === viewer.personId && !viewer.isSystem;
  return own && !(STEP_TABLE[step].decided && (noticedAt !== null || step === EvaluationStep.LOCKED));
}

/** The evaluation without what the viewer must not see yet: others' drafts, one's own result before the notice. */
export function asSeenBy<E extends Visibility>(evaluation: E, viewer: Viewer): E {
  const fields: string[] = isDraftHidden(evaluation, viewer) ? [...DRAFT_FIELDS] : [];
  if (evaluation.scoredAt !== null && isDecidingHidden(evaluation, viewer)) fields.push(...TOTALS, "needsDecision");
  if (isResultHidden(evaluation, viewer)) fields.push("decidedGrade");
  if (fields.length === 0) return evaluation;
  const seen = { ...evaluation, ...Object.fromEntries(fields.map((field) => [field, null])) };
  return fields.includes("needsDecision") ? { ...seen, needsDecision: false } : seen;
}
