import { registerEnumType } from "type-graphql";
import {
  BallotRule,
  Gate,
  Metric,
  MetricSource,
  Rounding,
  SchemeMethod,
  StepKind,
  TaskMeasure,
  TypedBy,
} from "../../rating/index.ts";

export const SchemeMethodEnum = SchemeMethod.enum;
registerEnumType(SchemeMethodEnum, {
  name: "SchemeMethod",
  description: "How a grade comes about (phương pháp xếp loại).",
  valuesConfig: {
    SCORED: { description: "A score falls into bands (chấm điểm)." },
    CONDITIONS: { description: "The first condition that holds gives the grade (theo điều kiện)." },
    JUDGED: { description: "People name the grade, nothing is computed (nhận xét, biểu quyết)." },
  },
});

export const TypedByEnum = TypedBy.enum;
registerEnumType(TypedByEnum, {
  name: "TypedBy",
  description: "Who states a metric or a finding (người nhập).",
  valuesConfig: {
    SELF: { description: "The person, confirmed by the head (cá nhân)." },
    HEAD: { description: "Only the deciding side (người đứng đầu)." },
  },
});

export const SchemeStepEnum = StepKind.enum;
registerEnumType(SchemeStepEnum, {
  name: "SchemeStep",
  description: "Step of the process (bước).",
  valuesConfig: {
    SELF: { description: "The person rates oneself (tự đánh giá)." },
    COLLECTIVE: { description: "The collective votes (tập thể biểu quyết)." },
    PARTY_OPINION: { description: "The Party committee states its opinion (ý kiến cấp ủy)." },
    HR_PROPOSAL: { description: "The personnel office proposes (cơ quan tổ chức cán bộ đề xuất)." },
    DECISION: { description: "The head or the authority decides (quyết định)." },
    NOTICE: { description: "The person is told the result (thông báo)." },
    OBJECTION: { description: "The person may object (kiến nghị)." },
    RESOLUTION: { description: "The objection is answered (giải quyết kiến nghị)." },
    PUBLICATION: { description: "The result is made public (công khai)." },
    LOCKED: { description: "The result stands (khóa)." },
  },
});

export const MetricKindEnum = Metric.shape.kind.enum;
registerEnumType(MetricKindEnum, {
  name: "MetricKind",
  description: "What values a metric has (loại chỉ số).",
  valuesConfig: {
    RATIO: { description: "A share, 1 is 100 %, at least 0 (tỷ lệ)." },
    NUMBER: { description: "Any number (số)." },
    CHOICE: { description: "One of the options (lựa chọn)." },
  },
});

export const RoundingModeEnum = Rounding.shape.mode.enum;
registerEnumType(RoundingModeEnum, {
  name: "RoundingMode",
  description: "How a score is rounded (cách làm tròn).",
  valuesConfig: {
    HALF_UP: { description: "A half goes away from zero (làm tròn thông thường)." },
    HALF_EVEN: { description: "A half goes to the even digit (làm tròn nửa về số chẵn)." },
    DOWN: { description: "Cut off (bỏ phần dư)." },
    UP: { description: "Away from zero (làm tròn lên)." },
  },
});

export const RoundingTimeEnum = Rounding.shape.when.enum;
registerEnumType(RoundingTimeEnum, {
  name: "RoundingTime",
  description: "Whether bands see the rounded score (thời điểm làm tròn).",
  valuesConfig: {
    BEFORE_BANDS: { description: "The rounded score is graded (làm tròn trước khi xếp loại)." },
    AFTER_BANDS: { description: "The exact score is graded, rounding is for show (làm tròn sau khi xếp loại)." },
  },
});

export const GateKindEnum = Gate.shape.kind.enum;
registerEnumType(GateKindEnum, {
  name: "GateKind",
  description: "What a gate does to the grade (loại chốt chặn).",
  valuesConfig: {
    VETO: { description: "This grade whatever the score (xếp thẳng mức này)." },
    CAP: { description: "No better than this grade (không cao hơn mức này)." },
    CAP_BY_UNIT_GRADE: { description: "No better than the unit's grade (không cao hơn mức của đơn vị)." },
    REQUIRE: { description: "This grade only when the condition holds (điều kiện của mức)." },
  },
});

export const GateOtherwiseEnum = Gate.shape.otherwise.unwrap().enum;
registerEnumType(GateOtherwiseEnum, {
  name: "GateOtherwise",
  description: "What follows when a requirement does not hold (khi không đáp ứng điều kiện).",
  valuesConfig: {
    NEXT_GRADE: { description: "The grade falls to the next one (xuống mức kế tiếp)." },
    DECISION: { description: "The authority names the grade (cấp có thẩm quyền quyết định)." },
  },
});

export const SchemeBallotModeEnum = BallotRule.shape.mode.enum;
registerEnumType(SchemeBallotModeEnum, {
  name: "SchemeBallotMode",
  description: "How the regulation wants the collective to vote (hình thức biểu quyết).",
  valuesConfig: {
    OPEN: { description: "Openly (công khai)." },
    SECRET: { description: "By secret ballot (bỏ phiếu kín)." },
    NONE: { description: "No vote: opinions are recorded (chỉ nhận xét, đánh giá)." },
  },
});

export const VotersEnum = BallotRule.shape.voters.unwrap().enum;
registerEnumType(VotersEnum, {
  name: "Voters",
  description: "Who votes in a collective (thành phần biểu quyết).",
  valuesConfig: {
    UNIT: { description: "Everybody of the unit (toàn thể đơn vị)." },
    BODY: { description: "Members of its collective leadership (tập thể lãnh đạo)." },
    LEADERS: { description: "Heads and deputies of the unit and of those below (lãnh đạo các đơn vị)." },
  },
});

export const MetricSourceEnum = MetricSource.enum;
registerEnumType(MetricSourceEnum, {
  name: "MetricSource",
  description: "Where the value of a metric comes from (nguồn số liệu).",
  valuesConfig: {
    TYPED: { description: "People type it (nhập)." },
    PROGRAMME: { description: "The result of the person's action programme (chương trình hành động)." },
    TASKS: { description: "The tasks of the period (nhiệm vụ trong kỳ)." },
    SUBORDINATES: { description: "The scores of subordinates in the same period (điểm của cấp dưới trong kỳ)." },
  },
});

export const TaskMeasureEnum = TaskMeasure.enum;
registerEnumType(TaskMeasureEnum, {
  name: "TaskMeasure",
  description: "What of the tasks of a period is measured (chỉ số từ nhiệm vụ).",
  valuesConfig: {
    QUANTITY: { description: "Converted products completed, of those assigned (số lượng)." },
    QUALITY: { description: "The same less what errors take off (chất lượng)." },
    PROGRESS: { description: "The same less what delays take off (tiến độ)." },
    DONE: { description: "Tasks done, of all tasks (tỷ lệ nhiệm vụ hoàn thành)." },
    ON_TIME: { description: "Tasks done in time, of all tasks (tỷ lệ nhiệm vụ đúng hạn)." },
    LATE: { description: "Tasks with a delay, of all tasks (tỷ lệ nhiệm vụ chậm)." },
  },
});
