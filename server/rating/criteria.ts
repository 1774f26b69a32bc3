import { z } from "zod";
import { AppliesTo } from "./applies-to.ts";
import { Basis, Code, ExactText, LocalText, Name } from "./content-text.ts";
import { Frequency } from "./rules/frequency.ts";

/** How a criterion is answered. */
export const CriterionMethod = z
  .enum(["POINTS", "LEVEL", "VIOLATION", "PASS_FAIL", "TIER", "CHOICE", "RATIO", "BONUS", "DEDUCTION"])
  .meta({
    id: "CriterionMethod",
    description:
      "POINTS: points up to max in steps; LEVEL: one of the levels; VIOLATION: none, remedied or standing; PASS_FAIL: met or not; TIER: one of the tiers; CHOICE: one of the options; RATIO: a metric times max, not answered itself; BONUS: points on top, none when not answered; DEDUCTION: times that something happened, or points taken off (cách chấm).",
  });
export type CriterionMethod = z.infer<typeof CriterionMethod>;

/** How grave a violation of the criterion is. */
export const Severity = z
  .enum(["MINOR", "MAJOR", "SERIOUS"])
  .meta({ id: "Severity", description: "How grave a violation is (mức độ vi phạm)." });
export type Severity = z.infer<typeof Severity>;

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

export const OptionContent = z
  .strictObject({
    key: Code.meta({ description: "Key that an answer names (khóa)." }),
    label: LocalText.meta({ description: "What the choice means (nội dung lựa chọn)." }),
    points: ExactText.meta({ description: "Points of the choice (điểm)." }),
  })
  .meta({ id: "CriterionOption", description: "A choice with its points, such as 100 % or 50 % (lựa chọn)." });
export type OptionContent = z.infer<typeof OptionContent>;

/** The levels that are required of a person. */
export const LevelRange = z
  .strictObject({
    from: Code.meta({ description: "Key of the lowest level that is enough (từ cấp độ)." }),
    to: Code.optional().meta({ description: "Key of the highest level required; absent: open above (đến cấp độ)." }),
  })
  .meta({ id: "LevelRange", description: "Levels that are required (khoảng cấp độ yêu cầu)." });
export type LevelRange = z.infer<typeof LevelRange>;

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
    max: ExactText.optional().meta({
      description:
        "Most points; required for POINTS, RATIO and BONUS; of a DEDUCTION the most it takes off (điểm tối đa).",
    }),
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
    expected: LevelRange.optional().meta({ description: "Levels that are required; for LEVEL (cấp độ yêu cầu)." }),
    options: z
      .array(OptionContent)
      .min(2)
      .max(20)
      .optional()
      .meta({ description: "Choices, best first; for CHOICE (lựa chọn)." }),
    metric: Name.optional().meta({
      description: "Metric whose share, counted from 0 to 1, times max is the points; for RATIO (chỉ số).",
    }),
    each: ExactText.optional().meta({
      description:
        "Points that each occurrence takes off; the answer is how many there were. Absent: the answer is the points; for DEDUCTION (điểm trừ mỗi lần).",
    }),
    severity: Severity.optional().meta({
      description: "How grave a violation is, for VIOLATION; formulas count by it (mức độ vi phạm).",
    }),
    frequency: Frequency.optional().meta({
      description:
        "How often it is answered; shorter periods read the answer of the longer one; absent: in every period (tần suất đánh giá).",
    }),
    competency: Code.optional().meta({
      description:
        "Competency that stands behind it, as framework/competency (CF-CC/C1): shown beside it, never scored (năng lực liên quan).",
    }),
    required: z.boolean().optional().meta({
      description:
        "False: may stay unanswered and then is left out of the total; default true. RATIO, BONUS and DEDUCTION never must be answered (bắt buộc).",
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
      description: "Most points of the group; its parts, bonuses apart, must add up to it (điểm tối đa).",
    }),
    bonusCap: ExactText.optional().meta({
      description: "Most that the BONUS criteria standing directly in the group add together (trần điểm thưởng).",
    }),
    floor: ExactText.optional().meta({
      description: "The group's total never falls under it through deductions; default 0 (điểm sàn).",
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
