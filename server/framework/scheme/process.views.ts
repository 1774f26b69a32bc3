import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import {
  type BallotRule,
  type Frequency,
  ObjectionRule,
  type StepKind,
  type Term,
  UseRule,
} from "../../rating/index.ts";
import { FrequencyEnum } from "../content/content.enums.ts";
import { LocalTextView, SchemeBallotView } from "./scheme-parts.views.ts";
import { SchemeStepEnum } from "./scheme.enums.ts";

export const UseKindEnum = UseRule.shape.kind.enum;
registerEnumType(UseKindEnum, {
  name: "UseKind",
  description: "What results are used for (loại sử dụng kết quả).",
  valuesConfig: {
    REWARD: { description: "Reward (khen thưởng)." },
    EXTRA_INCOME: { description: "Extra income (thu nhập tăng thêm)." },
    REVIEW_ASSIGNMENT: { description: "Review of the assignment (xem xét bố trí công tác)." },
    TRAINING: { description: "Training (đào tạo, bồi dưỡng)." },
    STREAMLINING: { description: "Streamlining of the staff (tinh giản biên chế)." },
    OTHER: { description: "Something else (khác)." },
  },
});

const ResolvedByEnum = ObjectionRule.shape.resolvedBy.unwrap().enum;
registerEnumType(ResolvedByEnum, {
  name: "ObjectionResolvedBy",
  description: "Who answers objections (cấp giải quyết kiến nghị).",
  valuesConfig: {
    SUPERIOR: { description: "The authority one level above the one that decided (cấp trên trực tiếp)." },
    SAME_AUTHORITY: { description: "The authority that decided (cấp đã quyết định)." },
  },
});

/** How the days of a term are counted. */
export enum DayCount {
  WORKING = "WORKING",
  CALENDAR = "CALENDAR",
}
registerEnumType(DayCount, {
  name: "DayCount",
  description: "How the days of a term are counted (cách tính ngày).",
  valuesConfig: {
    WORKING: { description: "Without weekends and public holidays (ngày làm việc)." },
    CALENDAR: { description: "All days (ngày lịch)." },
  },
});

@ObjectType("SchemeTerm", { description: "A term; its last day is included (thời hạn)." })
export class SchemeTermView {
  @Field(() => Int, { description: "Number of days (số ngày)." })
  days!: number;

  @Field(() => DayCount, { description: "Which days count (cách tính)." })
  count!: Term["count"];
}

@ObjectType("SchemeObjection", { description: "Objections to a result (kiến nghị về kết quả)." })
export class SchemeObjectionView {
  @Field(() => SchemeTermView, {
    nullable: true,
    description: "Term to file, from the notice; none: until the cycle is closed (thời hạn kiến nghị).",
  })
  fileWithin?: SchemeTermView | null | undefined;

  @Field(() => SchemeTermView, { nullable: true, description: "Term to answer (thời hạn giải quyết)." })
  resolveWithin?: SchemeTermView | null | undefined;

  @Field(() => ResolvedByEnum, { description: "Who answers (cấp giải quyết)." })
  resolvedBy!: NonNullable<ObjectionRule["resolvedBy"]>;

  @Field(() => String, { nullable: true, description: "Legal basis (căn cứ)." })
  basis?: string | null | undefined;
}

@ObjectType("SchemeUse", { description: "What results are used for; people decide (sử dụng kết quả)." })
export class SchemeUseView {
  @Field(() => String, { description: "Code (mã)." })
  code!: string;

  @Field(() => LocalTextView, { description: "The use in words (nội dung)." })
  label!: LocalTextView;

  @Field(() => UseKindEnum, { description: "What for (loại)." })
  kind!: UseRule["kind"];

  @Field(() => FrequencyEnum, { description: "Results of these cycles count (kỳ đánh giá)." })
  period!: Frequency;

  @Field(() => [String], { description: "Whoever has one of these grades is on the list (mức xếp loại)." })
  grades!: string[];

  @Field(() => Int, { description: "In so many cycles running (số kỳ liên tiếp)." })
  consecutive!: number;

  @Field(() => String, { nullable: true, description: "Legal basis (căn cứ)." })
  basis?: string | null | undefined;
}

@ObjectType("SchemeProcess", { description: "Other steps for some cycles, such as the year (quy trình theo loại kỳ)." })
export class SchemeProcessView {
  @Field(() => [FrequencyEnum], { description: "For cycles of these lengths (loại kỳ)." })
  periods!: Frequency[];

  @Field(() => [SchemeStepEnum], { description: "Their steps, in order (các bước)." })
  steps!: StepKind[];

  @Field(() => SchemeBallotView, { nullable: true, description: "How the collective votes (biểu quyết)." })
  ballot?: BallotRule | null | undefined;

  @Field(() => Boolean, { description: "The person names a grade in the SELF step (tự nhận mức xếp loại)." })
  selfGrade!: boolean;
}
