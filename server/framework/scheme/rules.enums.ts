import { registerEnumType } from "type-graphql";
import { AbsenceKind, AuthorityRule, QuotaRule, RollUpRule, SpecialCases } from "../../rating/index.ts";

export const AbsenceReasonEnum = AbsenceKind.enum;
registerEnumType(AbsenceReasonEnum, {
  name: "AbsenceReason",
  description: "Reasons of absence that regulations tell apart (lý do nghỉ).",
  valuesConfig: {
    MATERNITY: { description: "Maternity (thai sản)." },
    SICK: { description: "Sickness (ốm đau)." },
    UNPAID: { description: "Unpaid leave (nghỉ không hưởng lương)." },
    STUDY: { description: "Study (đi học)." },
    OTHER: { description: "Other leave (nghỉ khác)." },
  },
});

export const SchemeQuotaModeEnum = QuotaRule.shape.mode.enum;
registerEnumType(SchemeQuotaModeEnum, {
  name: "SchemeQuotaMode",
  description: "What a quota does (chế độ khống chế tỷ lệ).",
  valuesConfig: {
    OFF: { description: "It is not counted (không áp dụng)." },
    WARN: { description: "Who is over is told (cảnh báo)." },
    BLOCK: { description: "No result over it may be locked (chặn)." },
  },
});

export const SchemeQuotaBaseEnum = QuotaRule.shape.base.enum;
registerEnumType(SchemeQuotaBaseEnum, {
  name: "SchemeQuotaBase",
  description: "Per cent of what (cơ số tính tỷ lệ).",
  valuesConfig: {
    GOOD_ONLY: { description: "Of those rated good (số người hoàn thành tốt)." },
    GOOD_OR_BETTER: { description: "Of those rated good or better (số người hoàn thành tốt trở lên)." },
    ALL_RATED: { description: "Of all who are rated (tổng số người được xếp loại)." },
  },
});

export const SchemeQuotaGroupEnum = QuotaRule.shape.groupBy.enum;
registerEnumType(SchemeQuotaGroupEnum, {
  name: "SchemeQuotaGroup",
  description: "Among whom a quota is counted (phạm vi tính tỷ lệ).",
  valuesConfig: {
    UNIT: { description: "In the unit (trong đơn vị)." },
    DUTY_GROUP: { description: "In each group of similar duties (theo nhóm nhiệm vụ tương đồng)." },
    BOTH: { description: "In both (cả hai)." },
  },
});

export const SchemeQuotaRoundingEnum = QuotaRule.shape.rounding.unwrap().enum;
registerEnumType(SchemeQuotaRoundingEnum, {
  name: "SchemeQuotaRounding",
  description: "How the allowed number of people is rounded (làm tròn số người).",
  valuesConfig: {
    DOWN: { description: "Cut off (làm tròn xuống)." },
    HALF_UP: { description: "A half goes up (làm tròn thông thường)." },
    UP: { description: "Up (làm tròn lên)." },
  },
});

export const SchemeRollUpMethodEnum = RollUpRule.shape.method.enum;
registerEnumType(SchemeRollUpMethodEnum, {
  name: "SchemeRollUpMethod",
  description: "How shorter periods make a longer one (cách tổng hợp).",
  valuesConfig: {
    MEAN_OF_PERIODS: { description: "Mean of all expected periods, excused ones left out (trung bình các kỳ)." },
    MEAN_OF_WORKED: { description: "Mean of those that there are (trung bình các kỳ có kết quả)." },
    MINIMUM: { description: "The worst of those that there are (kỳ thấp nhất)." },
  },
});

export const SchemeActEnum = AuthorityRule.shape.act.enum;
registerEnumType(SchemeActEnum, {
  name: "SchemeAct",
  description: "Periodic scoring and yearly rating are different acts (việc thuộc thẩm quyền).",
  valuesConfig: {
    SCORING: { description: "Monitors and scores a period (theo dõi, đánh giá)." },
    RATING: { description: "Rates the year (xếp loại chất lượng)." },
  },
});

const cases = SpecialCases.shape;

export const SchemeDisciplineCountsEnum = cases.discipline.unwrap().shape.counts.enum;
registerEnumType(SchemeDisciplineCountsEnum, {
  name: "SchemeDisciplineCounts",
  description: "Which disciplines decide the grade (kỷ luật bị tính).",
  valuesConfig: {
    ANY: { description: "Any (mọi hành vi)." },
    DUTY_RELATED: { description: "Only for acts that had to do with duty (liên quan đến nhiệm vụ)." },
  },
});

export const SchemeDisciplineYearEnum = cases.discipline.unwrap().shape.year.enum;
registerEnumType(SchemeDisciplineYearEnum, {
  name: "SchemeDisciplineYear",
  description: "In which year a discipline counts (năm bị tính).",
  valuesConfig: {
    ACT: { description: "The year of the act (năm có hành vi)." },
    DECISION: { description: "The year of the decision (năm có quyết định)." },
  },
});

export const SchemeTransferRaterEnum = cases.transfer.unwrap().shape.ratedBy.enum;
registerEnumType(SchemeTransferRaterEnum, {
  name: "SchemeTransferRater",
  description: "Who rates a person who moved (nơi xếp loại người chuyển công tác).",
  valuesConfig: {
    NEW_UNIT: { description: "The new unit (nơi mới)." },
    OLD_UNIT: { description: "The former unit (nơi cũ)." },
    LONGER_SERVED: { description: "The unit served longer (nơi công tác lâu hơn)." },
  },
});
