import { z } from "zod";
import {
  AppliesTo,
  Basis,
  Code,
  type CriterionContent,
  type GroupContent,
  type LevelContent,
  LocalText,
  type Scheme,
} from "../rating/index.ts";
import { Day, FrameworkDocument, type FrameworkFile, FrameworkScope } from "./framework-file.ts";

/** Highest level of a competency. */
export const HIGHEST_LEVEL = 5;

export const CompetencyLevelContent = z
  .strictObject({
    key: z.int().min(1).max(HIGHEST_LEVEL).meta({ description: "The level, 5 is the highest (cấp độ)." }),
    descriptor: LocalText.meta({ description: "What a person at this level shows (mô tả cấp độ)." }),
  })
  .meta({ id: "CompetencyLevel", description: "A level of a competency with its descriptor (cấp độ năng lực)." });

const Levels = z.array(CompetencyLevelContent).min(1).max(HIGHEST_LEVEL);

/** Whose wording of the levels it is: leaders and managers, or everybody else. */
export const CompetencyVariantName = z
  .enum(["LEADER", "SPECIALIST"])
  .meta({ id: "CompetencyVariantName", description: "Leaders and managers, or others (lãnh đạo hoặc chuyên môn)." });
export type CompetencyVariantName = z.infer<typeof CompetencyVariantName>;

export const CompetencyVariant = z
  .strictObject({
    for: CompetencyVariantName,
    levels: Levels.meta({
      description: "Levels that are worded otherwise, or exist for these positions alone (cấp độ riêng).",
    }),
  })
  .meta({ id: "CompetencyVariant", description: "Levels as worded for leaders or for others (mô tả theo nhóm)." });

export const CompetencyContent = z
  .strictObject({
    code: Code.meta({ description: "Code, unique among the competencies (mã năng lực)." }),
    text: LocalText.meta({ description: "Name of the competency (tên năng lực)." }),
    guidance: z.array(LocalText).max(50).optional().meta({ description: "How it is to be read (hướng dẫn)." }),
    variants: z
      .array(CompetencyVariant)
      .min(1)
      .max(2)
      .refine((list) => new Set(list.map((one) => one.for)).size === list.length, { params: { once: true } })
      .optional()
      .meta({ description: "Wording for leaders and for others, where it differs (mô tả theo nhóm)." }),
    levels: Levels.optional().meta({
      description: "Levels from the lowest; a level may be missing, and a competency may have none (các cấp độ).",
    }),
    basis: Basis.optional(),
  })
  .meta({ id: "Competency", description: "A competency with its levels (năng lực)." });
export type CompetencyContent = z.infer<typeof CompetencyContent>;

export const CompetencyGroup = z
  .strictObject({
    code: Code.meta({ description: "Code, unique among the groups (mã nhóm)." }),
    text: LocalText.meta({ description: "Name of the group (nhóm năng lực)." }),
    appliesTo: AppliesTo.optional().meta({ description: "Whom the group concerns (phạm vi áp dụng)." }),
    basis: Basis.optional(),
    competencies: z.array(CompetencyContent).max(100).meta({ description: "Competencies of the group (năng lực)." }),
  })
  .meta({ id: "CompetencyGroup", description: "A group of competencies (nhóm năng lực)." });

/**
 * A competency framework as one file.
 *
 * The order of the fields here is the order in the file; `writeFrameworkYaml` keeps to it.
 */
export const CompetencyFile = z
  .strictObject({
    khung: z.literal(1).meta({ description: "Version of this file format (phiên bản định dạng)." }),
    code: Code.meta({ description: "Code of the framework (mã khung)." }),
    kind: z.literal("COMPETENCY").meta({ description: "Competencies with levels for positions (loại khung)." }),
    name: LocalText.meta({ description: "Name (tên khung)." }),
    issuer: z.string().min(1).max(200).meta({ description: "Who issued it (cơ quan ban hành)." }),
    documents: z.array(FrameworkDocument).max(20).meta({ description: "Documents it rests on (căn cứ pháp lý)." }),
    effectiveFrom: Day.meta({ description: "First day it may be used (áp dụng từ ngày)." }),
    effectiveTo: Day.optional().meta({ description: "Last day it may be used (áp dụng đến ngày)." }),
    scope: FrameworkScope.omit({ cycleKinds: true }).meta({
      id: "CompetencyScope",
      description: "Whose positions it is for; absent means all (phạm vi).",
    }),
    notes: z
      .array(LocalText)
      .max(50)
      .optional()
      .meta({ description: "What the source leaves open and what was chosen (ghi chú)." }),
    sample: z
      .boolean()
      .optional()
      .meta({ description: "True: parts are a draft or an illustration, not the rule itself (minh họa)." }),
    groups: z.array(CompetencyGroup).max(50).meta({ description: "Groups of competencies (nhóm năng lực)." }),
  })
  .meta({ title: "Khung competency framework", description: "Competencies with their levels (khung năng lực)." });
export type CompetencyFile = z.infer<typeof CompetencyFile>;

/** Competencies are not rated: what stands where a regulation has its rating rules. */
export const NO_SCHEME: Scheme = { method: "JUDGED", grades: [], steps: [], selfGrade: false };

/**
 * The file in the shape in which versions are stored: competencies are criteria of the method LEVEL, and a level of a
 * variant has the variant in its key (`LEADER.3`).
 */
export function asStored(file: CompetencyFile): FrameworkFile {
  const { groups, ...head } = file;
  const stored = groups.map(({ competencies, ...group }): GroupContent => {
    return { ...group, criteria: competencies.map(asCriterion) };
  });
  return { ...head, groups: stored, scheme: NO_SCHEME };
}

function asCriterion({ levels = [], variants = [], ...competency }: CompetencyContent): CriterionContent {
  const own = levels.map(({ key, descriptor }) => ({ key: String(key), descriptor }));
  const varied = variants.flatMap(({ for: variant, levels: worded }) =>
    worded.map(({ key, descriptor }) => ({ key: `${variant}.${key}`, descriptor })),
  );
  const all = [...own, ...varied];
  return { ...competency, method: "LEVEL", ...(all.length > 0 ? { levels: all } : {}) };
}

/** The competency file behind a stored version; the inverse of `asStored`. */
export function asCompetencyFile(file: FrameworkFile): CompetencyFile {
  const { khung, code: ownCode, name, issuer, documents, effectiveFrom, effectiveTo, notes, sample } = file;
  const { cycleKinds: _cycles, ...scope } = file.scope;
  const groups = file.groups.map(({ code, text, appliesTo, basis, criteria = [] }) => {
    return { code, text, appliesTo, basis, competencies: criteria.map(asCompetency) };
  });
  const head = { khung, code: ownCode, kind: "COMPETENCY" as const, name, issuer, documents, effectiveFrom };
  return { ...head, effectiveTo, scope, notes, sample, groups };
}

function asCompetency({ code, text, guidance, basis, levels = [] }: CriterionContent): CompetencyContent {
  const placed = levels.map((level) => ({ ...levelKey(level.key), descriptor: level.descriptor }));
  const levelsOf = (variant: CompetencyVariantName | null): CompetencyContent["levels"] => {
    const own = placed.filter((level) => level.variant === variant);
    return own.length > 0 ? own.map(({ level, descriptor }) => ({ key: level, descriptor })) : undefined;
  };
  const order = [...new Set(placed.flatMap(({ variant }) => (variant === null ? [] : [variant])))];
  const variants = order.map((variant) => ({ for: variant, levels: levelsOf(variant) ?? [] }));
  return { code, text, guidance, variants: variants.length > 0 ? variants : undefined, levels: levelsOf(null), basis };
}

/** Level and variant behind the key of a stored level; a wrong key has no level. Example: `LEADER.3` → 3 for LEADER. */
export function levelKey(key: LevelContent["key"]): { level: number; variant: CompetencyVariantName | null } {
  const [number, variant] = key.split(".").reverse();
  const known = CompetencyVariantName.safeParse(variant);
  return { level: /^\d$/.test(number ?? "") ? Number(number) : Number.NaN, variant: known.data ?? null };
}
