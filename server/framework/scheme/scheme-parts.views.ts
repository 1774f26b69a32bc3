import { Field, Int, ObjectType } from "type-graphql";
import { Exact } from "../../kernel/index.ts";
import { PositionClass, SubjectType } from "../../organization/index.ts";
import type { BallotRule, Gate, Metric, Rounding, TaskMeasure, TypedBy } from "../../rating/index.ts";
import {
  GateKindEnum,
  GateOtherwiseEnum,
  MetricKindEnum,
  RoundingModeEnum,
  RoundingTimeEnum,
  MetricSourceEnum,
  SchemeBallotModeEnum,
  VotersEnum,
  TaskMeasureEnum,
  TypedByEnum,
} from "./scheme.enums.ts";

@ObjectType("LocalText", { description: "A text in Vietnamese, and in English where there is one (văn bản song ngữ)." })
export class LocalTextView {
  @Field(() => String, { description: "Vietnamese (tiếng Việt)." })
  vi!: string;

  @Field(() => String, { nullable: true, description: "English (tiếng Anh)." })
  en?: string | null | undefined;
}

@ObjectType("AppliesTo", {
  description: "Whom a part of the regulation concerns; nothing means everybody (phạm vi áp dụng).",
})
export class AppliesToView {
  @Field(() => Boolean, {
    nullable: true,
    description: "True: only leaders; false: only others (giữ chức vụ lãnh đạo, quản lý).",
  })
  leading?: boolean | null | undefined;

  @Field(() => [PositionClass], { nullable: true, description: "Only these classes (nhóm vị trí việc làm)." })
  classes?: string[] | null | undefined;

  @Field(() => [SubjectType], { nullable: true, description: "Only these kinds of people (đối tượng)." })
  subjectTypes?: string[] | null | undefined;

  @Field(() => Boolean, {
    nullable: true,
    description: "True: only positions in direct contact with the public; false: only others (tiếp xúc trực tiếp).",
  })
  publicContact?: boolean | null | undefined;
}

@ObjectType({ description: "Something with a label (nội dung có tên)." })
abstract class Labelled {
  @Field(() => String, { description: "What it says (nội dung)." })
  labelVi!: string;

  @Field(() => String, { nullable: true, description: "What it says, in English (nội dung tiếng Anh)." })
  labelEn!: string | null;
}

@ObjectType({ description: "A labelled part of a regulation (phần của quy chế)." })
abstract class LabelledRule extends Labelled {
  @Field(() => AppliesToView, { nullable: true, description: "Whom it concerns (phạm vi áp dụng)." })
  appliesTo?: AppliesToView | null | undefined;

  @Field(() => String, { nullable: true, description: "Legal basis (căn cứ)." })
  basis?: string | null | undefined;
}

@ObjectType("SchemeGrade", { description: "A grade (mức xếp loại)." })
export class SchemeGradeView {
  @Field(() => String, { description: "Code, such as HTXS (mã mức)." })
  code!: string;

  @Field(() => String, { description: "Name (tên mức xếp loại)." })
  nameVi!: string;

  @Field(() => String, { nullable: true, description: "Name in English (tên tiếng Anh)." })
  nameEn!: string | null;
}

@ObjectType("SchemeMetricOption", { description: "A choice of a CHOICE metric (lựa chọn)." })
export class SchemeMetricOptionView extends Labelled {
  @Field(() => String, { description: "Key that an answer names (khóa)." })
  key!: string;

  @Field(() => Exact, { description: "Number that formulas see (giá trị)." })
  value!: string;
}

@ObjectType("SchemeTaskSource", { description: "A metric made of the tasks of the period (lấy từ nhiệm vụ)." })
export class SchemeTaskSourceView {
  @Field(() => TaskMeasureEnum, { description: "What is measured (chỉ số)." })
  measure!: TaskMeasure;

  @Field(() => Exact, { nullable: true, description: "What a major error takes off (trừ mỗi sai sót lớn)." })
  majorError?: string | null | undefined;

  @Field(() => Exact, { nullable: true, description: "What a minor error takes off (trừ mỗi sai sót nhỏ)." })
  minorError?: string | null | undefined;

  @Field(() => Exact, { nullable: true, description: "What a delay takes off (trừ mỗi lần chậm)." })
  delay?: string | null | undefined;
}

@ObjectType("SchemeSubordinateSource", {
  description: "A choice made of the scores of subordinates (lấy từ điểm cấp dưới).",
})
export class SchemeSubordinateSourceView {
  @Field(() => String, { description: "Grade that scores are compared with (mức so sánh)." })
  below!: string;

  @Field(() => String, { description: "Option when nobody is below (không có ai thấp hơn)." })
  none!: string;

  @Field(() => String, { description: "Option when somebody is (có người thấp hơn)." })
  some!: string;
}

@ObjectType("SchemeMetric", { description: "A number that the score needs besides the criteria (chỉ số kết quả)." })
export class SchemeMetricView extends LabelledRule {
  @Field(() => String, { description: "Name that formulas use (tên)." })
  name!: string;

  @Field(() => MetricKindEnum, { description: "What values it has (loại chỉ số)." })
  kind!: Metric["kind"];

  @Field(() => Exact, { nullable: true, description: "Least value (nhỏ nhất)." })
  min?: string | null | undefined;

  @Field(() => Exact, { nullable: true, description: "Greatest value (lớn nhất)." })
  max?: string | null | undefined;

  @Field(() => [SchemeMetricOptionView], { description: "Choices of a CHOICE metric (lựa chọn)." })
  options!: SchemeMetricOptionView[];

  @Field(() => TypedByEnum, { description: "Who types it (người nhập)." })
  typedBy!: TypedBy;

  @Field(() => Boolean, { description: "Must be known (bắt buộc)." })
  isRequired!: boolean;

  @Field(() => MetricSourceEnum, { description: "Where its value comes from (nguồn số liệu)." })
  source!: NonNullable<Metric["source"]>;

  @Field(() => SchemeTaskSourceView, { nullable: true, description: "How it is made of tasks (lấy từ nhiệm vụ)." })
  tasks?: SchemeTaskSourceView | null | undefined;

  @Field(() => SchemeSubordinateSourceView, {
    nullable: true,
    description: "How it is made of the scores of subordinates (lấy từ điểm cấp dưới).",
  })
  subordinates?: SchemeSubordinateSourceView | null | undefined;

  @Field(() => Boolean, {
    description: "People may type it while its source gives none (cho phép nhập tay khi chưa đủ dữ liệu).",
  })
  typedToo!: boolean;
}

@ObjectType("SchemeFinding", { description: "A fact about the period; not stated means no (kết luận, sự kiện)." })
export class SchemeFindingView extends LabelledRule {
  @Field(() => String, { description: "Name that conditions use (tên)." })
  name!: string;

  @Field(() => TypedByEnum, { description: "Who states it (người nhập)." })
  typedBy!: TypedBy;
}

@ObjectType("SchemeFormula", { description: "A named value; score is the total (công thức)." })
export class SchemeFormulaView extends LabelledRule {
  @Field(() => String, { description: "Name (tên công thức)." })
  name!: string;

  @Field(() => String, { description: "The formula as written (công thức)." })
  text!: string;
}

@ObjectType("SchemeCondition", {
  description: "A condition of a grade; the first that holds counts (điều kiện xếp loại).",
})
export class SchemeConditionView extends LabelledRule {
  @Field(() => String, { description: "Grade that it gives (mức xếp loại)." })
  grade!: string;

  @Field(() => String, { description: "The condition as written (biểu thức)." })
  when!: string;
}

@ObjectType("SchemeGate", { description: "A rule that can only lower a grade (chốt chặn)." })
export class SchemeGateView extends LabelledRule {
  @Field(() => String, { description: "Code (mã)." })
  code!: string;

  @Field(() => GateKindEnum, { description: "What it does (loại)." })
  kind!: Gate["kind"];

  @Field(() => String, {
    nullable: true,
    description: "Grade that it lowers to, or that has the requirement (mức xếp loại).",
  })
  grade?: string | null | undefined;

  @Field(() => String, { nullable: true, description: "When it strikes, or what must hold (biểu thức)." })
  when?: string | null | undefined;

  @Field(() => GateOtherwiseEnum, {
    nullable: true,
    description: "What a REQUIRE does that does not hold; NEXT_GRADE when not said (khi không đáp ứng).",
  })
  otherwise?: Gate["otherwise"] | null;
}

@ObjectType("SchemeBand", { description: "A band of scores (khung điểm)." })
export class SchemeBandView {
  @Field(() => String, { description: "Grade of scores in the band (mức xếp loại)." })
  grade!: string;

  @Field(() => Exact, { nullable: true, description: "Lower edge; none: open below (từ)." })
  from?: string | null | undefined;

  @Field(() => Boolean, { description: "The lower edge belongs to it (kể cả cận dưới)." })
  isFromInclusive!: boolean;

  @Field(() => Exact, { nullable: true, description: "Upper edge; none: open above (đến)." })
  to?: string | null | undefined;

  @Field(() => Boolean, { description: "The upper edge belongs to it (kể cả cận trên)." })
  isToInclusive!: boolean;
}

@ObjectType("SchemeRounding", { description: "Rounding of the score (làm tròn)." })
export class SchemeRoundingView {
  @Field(() => Int, { description: "Decimals kept (số chữ số thập phân)." })
  scale!: number;

  @Field(() => RoundingModeEnum, { description: "How (cách làm tròn)." })
  mode!: Rounding["mode"];

  @Field(() => RoundingTimeEnum, { description: "Whether bands see the rounded score (thời điểm)." })
  when!: Rounding["when"];
}

@ObjectType("SchemeBallot", { description: "How the collective votes (quy định biểu quyết)." })
export class SchemeBallotView {
  @Field(() => SchemeBallotModeEnum, { description: "Open or secret (hình thức)." })
  mode!: BallotRule["mode"];

  @Field(() => Exact, { description: "Share of the eligible that must take part (tỷ lệ tham dự tối thiểu)." })
  quorum!: string;

  @Field(() => Exact, { description: "Share of the votes that a grade must exceed (tỷ lệ quá bán)." })
  majority!: string;

  @Field(() => VotersEnum, { nullable: true, description: "Who votes; nothing means the unit (thành phần)." })
  voters?: BallotRule["voters"] | null;
}
