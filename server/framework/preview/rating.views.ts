import { Field, Int, ObjectType } from "type-graphql";
import { type Rating, readable, readableLabel, type TraceKind, type TraceNode } from "../../rating/index.ts";

@ObjectType({ description: "One line of the argument from answers to grade (dòng diễn giải)." })
export class TraceLine {
  @Field(() => Int, { description: "How deep it is nested, from 0 (độ sâu)." })
  depth!: number;

  @Field(() => String, {
    description:
      "GROUP, CRITERION, LIMIT, METRIC, FINDING, FORMULA, TERM, ROUNDING, BAND, CONDITION, GATE, SPECIAL_CASE or GRADE (loại).",
  })
  kind!: TraceKind;

  @Field(() => String, { description: "Code or name of what it is about (mã)." })
  key!: string;

  @Field(() => String, { description: "What it says (nội dung)." })
  labelVi!: string;

  @Field(() => String, { description: "What it says, in English (nội dung tiếng Anh)." })
  labelEn!: string;

  @Field(() => String, { nullable: true, description: "The answer as given (câu trả lời)." })
  answer!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The exact value, true or false; none when absent (giá trị chính xác).",
  })
  value!: string | null;

  @Field(() => String, { nullable: true, description: "The value for people (giá trị hiển thị)." })
  shown!: string | null;

  @Field(() => String, { nullable: true, description: "Formula or condition as written (biểu thức)." })
  text!: string | null;

  @Field(() => String, { nullable: true, description: "Grade that follows from it (mức xếp loại)." })
  grade!: string | null;

  @Field(() => String, { nullable: true, description: "Legal basis (căn cứ)." })
  basis!: string | null;
}

@ObjectType({ description: "Why a grade is what it is (lý do)." })
export class RatingReason {
  @Field(() => String, { description: "Rule (quy tắc)." })
  rule!: string;

  @Field(() => String, { description: "In Vietnamese (tiếng Việt)." })
  vi!: string;

  @Field(() => String, { description: "In English (tiếng Anh)." })
  en!: string;

  @Field(() => String, { nullable: true, description: "Legal basis (căn cứ)." })
  basis!: string | null;
}

@ObjectType({ description: "Points of a group (điểm nhóm)." })
export class GroupTotal {
  @Field(() => String, { description: "Code of the group (mã nhóm)." })
  code!: string;

  @Field(() => String, { nullable: true, description: "For people; none when absent (điểm)." })
  total!: string | null;

  @Field(() => String, { nullable: true, description: "As exact fraction (điểm chính xác)." })
  exact!: string | null;
}

@ObjectType({ description: "A computed rating with everything that led to it (kết quả tính điểm)." })
export class RatingView {
  @Field(() => String, {
    nullable: true,
    description: "The score for people; none when absent or not scored (tổng điểm).",
  })
  total!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The score that the bands tested, as fraction (tổng điểm chính xác).",
  })
  exact!: string | null;

  @Field(() => [GroupTotal], { description: "Points of the groups (điểm các nhóm)." })
  groups!: GroupTotal[];

  @Field(() => String, {
    nullable: true,
    description: "Suggested grade; none where people name it (mức xếp loại gợi ý).",
  })
  grade!: string | null;

  @Field(() => Boolean, { description: "Everything is known and people name the grade (cần người quyết định)." })
  needsDecision!: boolean;

  @Field(() => Boolean, { description: "A special case leaves the person without a rating (không xếp loại)." })
  isNotRated!: boolean;

  @Field(() => [RatingReason], { description: "Why (lý do)." })
  reasons!: readonly RatingReason[];

  @Field(() => [String], { description: "Required answers that are absent (còn thiếu)." })
  missing!: readonly string[];

  @Field(() => [TraceLine], { description: "The whole argument, outer lines before inner ones (diễn giải)." })
  trace!: TraceLine[];
}

/** A rating in the shape that the API sends, its reasons as people read them. */
export function ratingView(rating: Rating): RatingView {
  const groups = Object.entries(rating.groups).map(([code, { total, exact }]) => ({ code, total, exact }));
  return {
    ...rating,
    groups,
    isNotRated: rating.notRated === true,
    reasons: rating.reasons.map(readable),
    trace: traceLines(rating.trace),
  };
}

/** The tree of a trace as lines, each parent before its children. */
export function traceLines(nodes: readonly TraceNode[], depth = 0): TraceLine[] {
  return nodes.flatMap(({ children, ...line }) => {
    const { label: _label, ...node } = line;
    const { vi, en } = readableLabel(line);
    return [{ ...node, depth, labelVi: vi, labelEn: en }, ...traceLines(children, depth + 1)];
  });
}
