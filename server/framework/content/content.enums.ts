import { registerEnumType } from "type-graphql";
import { CriterionMethod, Frequency, Severity } from "../../rating/index.ts";

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
    CHOICE: { description: "One of the options with their points (chọn phương án)." },
    RATIO: { description: "A metric's share of the most; not answered itself (theo tỷ lệ)." },
    BONUS: { description: "Points on top (điểm thưởng)." },
    DEDUCTION: { description: "Points taken off (điểm trừ)." },
  },
});

export const SeverityEnum = Severity.enum;
registerEnumType(SeverityEnum, {
  name: "ViolationSeverity",
  description: "How grave a violation is (mức độ vi phạm).",
  valuesConfig: {
    MINOR: { description: "Minor (nhẹ)." },
    MAJOR: { description: "Major (nặng)." },
    SERIOUS: { description: "Serious (nghiêm trọng)." },
  },
});

export const FrequencyEnum = Frequency.enum;
registerEnumType(FrequencyEnum, {
  name: "CriterionFrequency",
  description: "How often a criterion is answered (tần suất đánh giá).",
  valuesConfig: {
    WEEK: { description: "Every week (tuần)." },
    MONTH: { description: "Every month (tháng)." },
    QUARTER: { description: "Every quarter (quý)." },
    HALF_YEAR: { description: "Every half-year (6 tháng)." },
    YEAR: { description: "Every year (năm)." },
  },
});
