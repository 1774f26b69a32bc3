import { z } from "zod";
import { AppliesTo } from "./applies-to.ts";
import { Basis, Code, ExactText, LocalText } from "./content-text.ts";

/** How a criterion is answered. */
export const CriterionMethod = z.enum(["POINTS", "LEVEL", "VIOLATION", "PASS_FAIL", "TIER"]).meta({
  id: "CriterionMethod",
  description:
    "POINTS: points up to max in steps; LEVEL: one of the levels; VIOLATION: none, remedied or standing; PASS_FAIL: met or not; TIER: one of the tiers (cách chấm).",
});
export type CriterionMethod = z.infer<typeof CriterionMethod>;

/** Answers of a VIOLATION criterion. */
export const VIOLATION_ANSWERS = ["none", "remedied", "standing"] as const;
export type ViolationAnswer = (typeof VIOLATION_ANSWERS)[number];

export const TierContent = z
  .strictObject({
    key: Code.meta({ description: "Key that an answer names (khóa)." }),
    label: LocalText.meta({ description: "What the tier says (mức)." }),
    points: ExactText.meta({ description: "Points of the tier (điểm)." }),
  })
  .meta({ id: "Tier", description: "A tier with its points (bậc điểm)." });
export type TierContent = z.infer<typeof TierContent>;

export const LevelContent = z
  .strictObject({
    key: Code.meta({ description: "Key that an answer names (khóa)." }),
    descriptor: LocalText.meta({ description: "What a person at this level shows (mô tả cấp độ)." }),
    points: ExactText.optional().meta({ description: "Points of the level, where levels count (điểm)." }),
  })
  .meta({ id: "Level", description: "A level with its descriptor (cấp độ)." });
export type LevelContent = z.infer<typeof LevelContent>;

export const CriterionContent = z
  .strictObject({
    code: Code.meta({ description: "Code, unique among the criteria (mã tiêu chí)." }),
    text: LocalText.meta({ description: "The criterion as the regulation words it (tiêu chí)." }),
    guidance: z
      .array(LocalText)
      .max(50)
      .optional()
      .meta({ description: "Behaviours and hints for the rater (hướng dẫn)." }),
    method: CriterionMethod.meta({ description: "How it is answered (cách chấm)." }),
    max: ExactText.optional().meta({ description: "Most points; required for POINTS (điểm tối đa)." }),
    step: ExactText.optional().meta({ description: "Points are multiples of it (bước điểm)." }),
    points: ExactText.optional().meta({ description: "Points of a met PASS_FAIL criterion (điểm khi đạt)." }),
    tiers: z
      .array(TierContent)
      .min(2)
      .max(20)
      .optional()
      .meta({ description: "Tiers, best first; for TIER (bậc điểm)." }),
    levels: z
      .array(LevelContent)
      .min(2)
      .max(20)
      .optional()
      .meta({ description: "Levels, in order; for LEVEL (cấp độ)." }),
    required: z.boolean().optional().meta({
      description: "False: may stay unanswered and then is left out of the total; default true (bắt buộc).",
    }),
    evidence: z.boolean().optional().meta({ description: "Evidence is wanted with the answer (minh chứng)." }),
    appliesTo: AppliesTo.optional().meta({ description: "Whom it concerns (phạm vi áp dụng)." }),
    basis: Basis.optional(),
  })
  .meta({ id: "Criterion", description: "A criterion, leaf of the tree of groups (tiêu chí)." });
export type CriterionContent = z.infer<typeof CriterionContent>;

export const GroupContent = z
  .strictObject({
    code: Code.meta({ description: "Code, unique among the groups (mã nhóm)." }),
    text: LocalText.meta({ description: "Name of the group (nhóm tiêu chí)." }),
    maxPoints: ExactText.optional().meta({
      description: "Most points of the group; its parts must add up to it (điểm tối đa).",
    }),
    appliesTo: AppliesTo.optional().meta({
      description: "Whom the group with all its parts concerns (phạm vi áp dụng).",
    }),
    basis: Basis.optional(),
    get groups(): z.ZodOptional<z.ZodArray<typeof GroupContent>> {
      return z.array(GroupContent).max(50).optional();
    },
    criteria: z.array(CriterionContent).max(200).optional().meta({ description: "Criteria of the group (tiêu chí)." }),
  })
  .meta({ id: "CriteriaGroup", description: "A group of criteria; groups nest (nhóm tiêu chí)." });
export type GroupContent = z.infer<typeof GroupContent>;
