import { registerEnumType } from "type-graphql";
import { CriterionMethod } from "../../rating/index.ts";

export const CriterionMethodEnum = CriterionMethod.enum;
registerEnumType(CriterionMethodEnum, {
  name: "CriterionMethod",
  description: "How a criterion is answered (cách chấm).",
  valuesConfig: {
    POINTS: { description: "Points from 0 up to the most, in steps (chấm điểm)." },
    LEVEL: { description: "One of the levels (chọn cấp độ)." },
    VIOLATION: { description: "None, remedied or standing (vi phạm)." },
    PASS_FAIL: { description: "Met or not met (đạt, không đạt)." },
    TIER: { description: "One of the tiers with their points (chọn bậc điểm)." },
  },
});
