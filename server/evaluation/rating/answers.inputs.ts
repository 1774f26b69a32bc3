import { ArrayMaxSize, IsInt, IsOptional, MaxLength, Min, MinLength, ValidateNested } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { Uuid } from "../../kernel/index.ts";

@InputType({ description: "Answer to one criterion (điểm của một tiêu chí)." })
export class ScoreInput {
  @Field(() => Uuid, { description: "Criterion (tiêu chí)." })
  criterionId!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "Points as exact text, key of a tier or level, true/false, or none/remedied/standing; null takes it back (giá trị).",
  })
  @IsOptional()
  @MaxLength(100)
  value?: string | null;
}

@InputType({ description: "A number that formulas read (chỉ số)." })
export class MetricValueInput {
  @Field(() => String, { description: "Name as the scheme uses it (tên chỉ số)." })
  @MaxLength(40)
  name!: string;

  @Field(() => String, { nullable: true, description: "Exact text or key of a choice; null takes it back (giá trị)." })
  @IsOptional()
  @MaxLength(100)
  value?: string | null;
}

@InputType({ description: "A fact that conditions and gates ask about (kết luận)." })
export class FindingInput {
  @Field(() => String, { description: "Name as the scheme uses it (tên)." })
  @MaxLength(40)
  name!: string;

  @Field(() => Boolean, { nullable: true, description: "Whether it holds; null takes it back (có hay không)." })
  holds?: boolean | null;
}

@InputType({ description: "Which evaluation, as it was read (phiếu đã đọc)." })
export abstract class EvaluationVerbInput {
  @Field(() => Uuid, { description: "Evaluation (phiếu đánh giá)." })
  evaluationId!: string;

  @Field(() => Int, { description: "Version that was read (phiên bản đã đọc)." })
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => String, {
    nullable: true,
    description: "Key that makes a repeated request have one effect (khóa chống lặp).",
  })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

/** Named answers replace, null takes back, others stay. */
@InputType({ description: "Answers to merge into what is there (câu trả lời)." })
export abstract class AnswersInput extends EvaluationVerbInput {
  @Field(() => [ScoreInput], {
    nullable: true,
    description: "Answers to criteria; others stay as they are (điểm các tiêu chí).",
  })
  @IsOptional()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  scores?: ScoreInput[] | null;

  @Field(() => [MetricValueInput], { nullable: true, description: "Numbers; others stay as they are (chỉ số)." })
  @IsOptional()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  metrics?: MetricValueInput[] | null;

  @Field(() => [FindingInput], { nullable: true, description: "Facts; others stay as they are (kết luận)." })
  @IsOptional()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  findings?: FindingInput[] | null;
}

@InputType({ description: "A person's own rating, as a draft (tự đánh giá, lưu nháp)." })
export class SaveSelfRatingInput extends AnswersInput {
  @Field(() => String, { nullable: true, description: "Grade the person names; null takes it back (mức tự nhận)." })
  @IsOptional()
  @MaxLength(40)
  grade?: string | null;

  @Field(() => String, { nullable: true, description: "What went well (ưu điểm)." })
  @IsOptional()
  @MaxLength(10_000)
  strengths?: string | null;

  @Field(() => String, { nullable: true, description: "What did not (hạn chế)." })
  @IsOptional()
  @MaxLength(10_000)
  weaknesses?: string | null;
}

@InputType({ description: "A person's own rating, handed in (nộp phiếu tự đánh giá)." })
export class SubmitSelfRatingInput extends SaveSelfRatingInput {}

@InputType({ description: "The decider's own answers, over those of the person (cấp có thẩm quyền chấm)." })
export class ScoreEvaluationInput extends AnswersInput {}

@InputType({ description: "The decided grade (quyết định mức xếp loại)." })
export class DecideEvaluationInput extends EvaluationVerbInput {
  @Field(() => String, { description: "Grade of the scheme (mức xếp loại)." })
  @MinLength(1)
  @MaxLength(40)
  grade!: string;

  @Field(() => String, {
    nullable: true,
    description: "Reason; required where the grade departs from the proposal (lý do).",
  })
  @IsOptional()
  @MaxLength(2000)
  reason?: string | null;
}

@InputType({ description: "Sending an evaluation back to the person (trả lại phiếu)." })
export class ReturnEvaluationInput extends EvaluationVerbInput {
  @Field(() => String, { description: "Why (lý do)." })
  @MinLength(1)
  @MaxLength(2000)
  reason!: string;
}

@InputType({ description: "Stating that somebody is not rated (không xếp loại)." })
export class MarkNotRatedInput extends EvaluationVerbInput {
  @Field(() => String, { description: "Why, with the legal ground (lý do)." })
  @MinLength(1)
  @MaxLength(2000)
  reason!: string;
}
