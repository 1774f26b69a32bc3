import type { Tone } from "../shared/ui/parts.tsx";
import type { GradeOption, StepName } from "./answers/rows.ts";

/** Name of a grade; the code where the regulation does not know it. */
export function gradeWords(grades: readonly GradeOption[], code: string | null, locale: string): string {
  if (code === null) return "–";
  const grade = grades.find((one) => one.code === code);
  if (grade === undefined) return code;
  return locale === "en" && grade.nameEn ? grade.nameEn : grade.nameVi;
}

/**
 * Tone of a grade by its place among the grades, best first.
 *
 * Example: of four grades the first → success, the last → error.
 */
export function gradeTone(grades: readonly Pick<GradeOption, "code">[], code: string | null): Tone {
  const place = grades.findIndex((one) => one.code === code);
  if (place < 0) return "default";
  if (place === 0) return "success";
  if (place === grades.length - 1) return "error";
  return place === 1 ? "primary" : "warning";
}

export const STEP_TONE: Readonly<Record<StepName, Tone>> = {
  SELF: "warning",
  COLLECTIVE: "info",
  PARTY_OPINION: "info",
  HR_PROPOSAL: "info",
  DECISION: "primary",
  NOTICE: "primary",
  OBJECTION: "warning",
  RESOLUTION: "warning",
  PUBLICATION: "success",
  LOCKED: "success",
  NOT_RATED: "default",
};
