import type { CompetencyFile } from "../../../framework/index.ts";
import { type CasePackage, idOf, textIn } from "../package/case-package.ts";
import { type CaseProblem, type Problems } from "../package/problems.ts";
import { type ReadCase, readCase } from "../package/read-case.ts";
import type { Placement } from "../build/case-ids.ts";
import { codeOf, placeCase } from "./place-case.ts";

/** A package that can be brought in. */
export interface SoundCase {
  readonly package: CasePackage;
  readonly file: CompetencyFile;
  readonly placement: Placement;
}

/** What a package holds and what is wrong with it. */
export interface CaseReport {
  readonly isSound: boolean;
  readonly caseVersion: string;
  readonly documentId: string | null;
  readonly title: string | null;
  readonly creator: string | null;
  /** Code that the framework gets when none is chosen. */
  readonly frameworkCode: string | null;
  readonly items: number;
  readonly associations: number;
  readonly groups: number;
  readonly competencies: number;
  readonly levels: number;
  /** Items that are kept as they came, since Khung has no place for them. */
  readonly keptItems: number;
  readonly problemCount: number;
  readonly problems: readonly CaseProblem[];
}

/** A file as a framework, or everything that is wrong with it. */
export interface ExaminedCase {
  readonly report: CaseReport;
  readonly problems: Problems;
  /** None when anything is wrong. */
  readonly sound: SoundCase | null;
}

/**
 * Reads a CASE file and lays out the framework that it would become; nothing is written.
 *
 * @param code code of the framework; none: the one that the package names.
 */
export function examineCase(bytes: Buffer, code: string | null, today: string): ExaminedCase {
  const read: ReadCase = readCase(bytes);
  const { problems, caseVersion } = read;
  if (read.package === null) return { report: bareReport(caseVersion, problems), problems, sound: null };
  const found = read.package;
  const frameworkCode = code ?? codeOf(found);
  const { file, placement, keptItems } = placeCase(found, { code: frameworkCode, today }, problems);
  const competencies = file.groups.flatMap((group) => group.competencies);
  const levels = competencies.flatMap(({ levels: own = [], variants = [] }) => [
    ...own,
    ...variants.flatMap((variant) => variant.levels),
  ]);
  const report: CaseReport = {
    ...bareReport(caseVersion, problems),
    documentId: idOf(found.CFDocument),
    title: textIn(found.CFDocument, "title"),
    creator: textIn(found.CFDocument, "creator"),
    frameworkCode,
    items: found.CFItems?.length ?? 0,
    associations: found.CFAssociations?.length ?? 0,
    groups: file.groups.length,
    competencies: competencies.length,
    levels: levels.length,
    keptItems,
  };
  return { report, problems, sound: problems.count === 0 ? { package: found, file, placement } : null };
}

function bareReport(caseVersion: string, problems: Problems): CaseReport {
  const counts = { items: 0, associations: 0, groups: 0, competencies: 0, levels: 0, keptItems: 0 };
  return {
    ...{ isSound: problems.count === 0, caseVersion, documentId: null, title: null, creator: null },
    frameworkCode: null,
    ...counts,
    problemCount: problems.count,
    problems: problems.listed,
  };
}
