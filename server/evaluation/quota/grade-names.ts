import type { VersionContent } from "../../framework/index.ts";

/** A grade as its regulation names it. */
export interface GradeNames {
  readonly gradeNameVi: string | null;
  readonly gradeNameEn: string | null;
}

/**
 * The names of a grade in its regulation; the code itself where the regulation does not know it.
 *
 * Example: HTXS → "Hoàn thành xuất sắc nhiệm vụ", "Excellent".
 *
 * @param code null: no grade stands, and there is no name.
 */
export function gradeNames(content: Pick<VersionContent, "scheme"> | undefined, code: string | null): GradeNames {
  const name = content?.scheme.grades.find((grade) => grade.code === code)?.name;
  return { gradeNameVi: name?.vi ?? code, gradeNameEn: name?.en ?? null };
}
