import { type CompetencyFramework, usableVersions, type UsableVersion } from "../../requirement/requirement-rows.ts";

/** A version that the matrix can show; under a draft nothing is set. */
export interface MatrixVersion extends UsableVersion {
  readonly isDraft: boolean;
}

/** The newest published version of each framework, then the drafts, then the one that the address names. */
export function matrixVersions(frameworks: readonly CompetencyFramework[], named: string | null): MatrixVersion[] {
  const published = usableVersions(frameworks).map((one) => ({ ...one, isDraft: false }));
  const others = frameworks.flatMap(({ id, code, nameVi, nameEn, versions }) =>
    versions
      .filter(({ id: versionId, status }) => status === "DRAFT" || (status === "PUBLISHED" && versionId === named))
      .map(({ id: versionId, number, status }) => ({
        ...{ id: versionId, number, frameworkId: id, code, nameVi, nameEn, isDraft: status === "DRAFT" },
      })),
  );
  return [...published, ...others.filter(({ id }) => published.every((one) => one.id !== id))];
}
