import { pointSteps } from "./point-steps.ts";
import { sameExact } from "./exact-entry.ts";
import { criteriaOf, type Questions } from "./questions.ts";
import type { Criterion, Form } from "./rows.ts";

/** What somebody answered to one criterion in the period before. */
export interface LastAnswer {
  /** Name of that period. */
  readonly period: string;
  readonly self: string | null;
  /** What the deciding side made of it, where the viewer may know. */
  readonly decided: string | null;
}

/** A form as far as the period before can be laid beside it. */
export type FormWithLast = Pick<Form, "previous"> & {
  readonly frameworkVersion: Pick<Form["frameworkVersion"], "frameworkId">;
};

/**
 * The answers of the period before by the criteria of this form.
 *
 * Only under the same regulation: elsewhere the same code asks something else.
 */
export function lastAnswersOf(form: FormWithLast, questions: Questions): ReadonlyMap<string, LastAnswer> {
  const { previous } = form;
  if (previous === null || previous.frameworkVersion.frameworkId !== form.frameworkVersion.frameworkId)
    return new Map();
  const at = (step: "SELF" | "DECISION", code: string): string | null =>
    previous.scores.find((one) => one.step === step && one.criterionCode === code)?.value ?? null;
  return new Map(
    criteriaOf(questions.groups).flatMap(({ id, code }) => {
      const answer = { period: previous.cycle.name, self: at("SELF", code), decided: at("DECISION", code) };
      return answer.self === null && answer.decided === null ? [] : [[id, answer] as const];
    }),
  );
}

/** Whether the criterion still takes an answer that it took before: a new version may have other points or choices. */
export function takes(criterion: Criterion, value: string): boolean {
  switch (criterion.method) {
    case "RATIO":
      return false;
    case "POINTS":
    case "BONUS":
      return pointSteps(criterion.max, criterion.step)?.some((one) => sameExact(one, value)) ?? true;
    case "TIER":
      return criterion.tiers.some(({ key }) => key === value);
    case "LEVEL":
      return criterion.levels.some(({ key }) => key === value);
    case "CHOICE":
      return criterion.options.some(({ key }) => key === value);
    default:
      return true;
  }
}
