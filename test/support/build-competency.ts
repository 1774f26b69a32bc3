import {
  assessCompetencies,
  AssessmentStep,
  type CompetencyAssessment,
  readCompetenciesOfVersion,
  type Requirement,
  setRequirements,
} from "../../server/competency/index.ts";
import { asStored, type CompetencyFile } from "../../server/framework/competency-file.ts";
import type { FrameworkFile, FrameworkVersion, ImportOptions } from "../../server/framework/index.ts";
import { makePublishedVersion } from "./build-framework.ts";
import { nextNumber } from "./per-file/memory.ts";
import type { TestKhung } from "./test-khung.ts";

/** Levels worded after themselves. */
export function makeLevels(...keys: number[]): { key: number; descriptor: { vi: string } }[] {
  return keys.map((key) => ({ key, descriptor: { vi: `Cấp độ ${String(key)}` } }));
}

/**
 * A small competency framework: DD has levels 1–5, KT begins at 3 (2 for leaders alone), QD is worded for leaders and
 * for others, PV has no levels.
 */
export function makeCompetencyFile(over: Partial<CompetencyFile> = {}): CompetencyFile {
  const code = over.code ?? `CF-${String(nextNumber("CF")).padStart(4, "0")}`;
  return {
    khung: 1,
    code,
    kind: "COMPETENCY",
    name: { vi: `Khung năng lực ${code}`, en: `Competencies ${code}` },
    issuer: "Sở Nội vụ",
    documents: [],
    effectiveFrom: "2026-01-01",
    scope: { subjectTypes: ["CIVIL_SERVANT"] },
    groups: [
      {
        code: "C",
        text: { vi: "Năng lực chung" },
        competencies: [
          { code: "DD", text: { vi: "Đạo đức", en: "Ethics" }, levels: makeLevels(1, 2, 3, 4, 5) },
          { code: "PV", text: { vi: "Tinh thần phục vụ" } },
        ],
      },
      {
        code: "CM",
        text: { vi: "Năng lực chuyên môn" },
        competencies: [
          {
            code: "KT",
            text: { vi: "Kiểm tra" },
            variants: [{ for: "LEADER", levels: makeLevels(2) }],
            levels: makeLevels(3, 4, 5),
          },
          {
            code: "QD",
            text: { vi: "Ra quyết định" },
            variants: [
              { for: "LEADER", levels: makeLevels(1, 2, 3, 4, 5) },
              { for: "SPECIALIST", levels: makeLevels(1, 2, 3) },
            ],
          },
        ],
      },
    ],
    ...over,
  };
}

/** The same in the shape in which versions are stored. */
export function makeStoredCompetencies(over: Partial<CompetencyFile> = {}): FrameworkFile {
  return asStored(makeCompetencyFile(over));
}

/** A published version of the small competency framework with the ids of its criteria by code. */
export async function makeCompetencyVersion(
  khung: TestKhung,
  over: Partial<CompetencyFile> = {},
  options: Partial<ImportOptions> = {},
): Promise<{ version: FrameworkVersion; id: (code: string) => string }> {
  const version = await makePublishedVersion(khung, makeStoredCompetencies(over), options);
  const found = await readCompetenciesOfVersion(khung.look().sql, version.id);
  const ids = new Map(found.map((competency) => [competency.code, competency.id]));
  return {
    version,
    id: (code) => {
      const id = ids.get(code);
      if (id === undefined) throw new TypeError(`no competency ${code}`);
      return id;
    },
  };
}

/** Requirements of a position since 2026, set by the program: `[criterion, min, max]`. */
export function makeRequirements(
  khung: TestKhung,
  input: {
    positionId: string;
    versionId: string;
    rows: readonly (readonly [string, number, number])[];
    startsOn?: string;
  },
): Promise<Requirement[]> {
  const rows = input.rows.map(([criterionId, minLevel, maxLevel]) => ({ criterionId, minLevel, maxLevel }));
  return khung.write(setRequirements, { startsOn: "2026-01-01", ...input, rows });
}

/** An assessment by a head today, recorded by the program: `[criterion, level]`. */
export function makeAssessment(
  khung: TestKhung,
  input: {
    personId: string;
    versionId: string;
    rows: readonly (readonly [string, number])[];
    step?: AssessmentStep;
    assessedOn?: string;
  },
): Promise<CompetencyAssessment> {
  const rows = input.rows.map(([criterionId, level]) => ({ criterionId, level }));
  return khung.write(assessCompetencies, { step: AssessmentStep.HEAD, ...input, rows });
}
