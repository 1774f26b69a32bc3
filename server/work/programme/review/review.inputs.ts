import { IsEnum, IsInt, IsOptional, Matches, MaxLength, Min } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { CalendarDate, Uuid } from "../../../kernel/index.ts";
import { QuestionKind } from "../parts/programme-question.entity.ts";
import { ProgrammeVerbInput } from "../writing/writing.inputs.ts";

@InputType({ description: "A question or direction of a member (chất vấn, định hướng)." })
export class AskOnProgrammeInput {
  @Field(() => Uuid, { description: "The programme (chương trình hành động)." })
  programmeId!: string;

  @Field(() => QuestionKind, { description: "Question or direction (loại ý kiến)." })
  @IsEnum(QuestionKind)
  kind!: QuestionKind;

  @Field(() => String, { description: "What is said (nội dung)." })
  @MaxLength(4000)
  @Matches(/\S/u)
  text!: string;

  @Field(() => String, { nullable: true, description: "Makes a repeated request take effect once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "The official's answer to a question (trả lời chất vấn)." })
export class AnswerProgrammeQuestionInput {
  @Field(() => Uuid, { description: "The question (chất vấn)." })
  id!: string;

  @Field(() => Int, { description: "Version that was read (phiên bản đã đọc)." })
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => String, { description: "The answer (trả lời)." })
  @MaxLength(4000)
  @Matches(/\S/u)
  answer!: string;

  @Field(() => String, { nullable: true, description: "Makes a repeated request take effect once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "When the collective heard the programme (ghi nhận buổi báo cáo)." })
export class RecordProgrammeHearingInput extends ProgrammeVerbInput {
  @Field(() => CalendarDate, { description: "Day of the meeting (ngày báo cáo)." })
  heardOn!: string;

  @Field(() => String, { description: "Number of the minutes (số biên bản)." })
  @MaxLength(100)
  @Matches(/\S/u)
  minutesNumber!: string;
}

@InputType({ description: "The collective approves the programme (thông qua chương trình hành động)." })
export class ApproveActionProgrammeInput extends ProgrammeVerbInput {
  @Field(() => String, {
    nullable: true,
    description:
      "Number of the collective's document; required where a specialist records the decision (số văn bản thông qua).",
  })
  @IsOptional()
  @MaxLength(100)
  documentNumber?: string | null;
}

@InputType({ description: "The programme goes back to the official (trả lại chương trình hành động)." })
export class ReturnActionProgrammeInput extends ProgrammeVerbInput {
  @Field(() => String, { description: "Why (lý do)." })
  @MaxLength(2000)
  @Matches(/\S/u)
  reason!: string;
}

@InputType({ description: "The programme is over (kết thúc chương trình hành động)." })
export class EndActionProgrammeInput extends ProgrammeVerbInput {
  @Field(() => CalendarDate, { description: "Last day; milestones due later do not count (ngày kết thúc)." })
  endedOn!: string;

  @Field(() => String, { description: "What the collective found (đánh giá kết thúc)." })
  @MaxLength(10_000)
  @Matches(/\S/u)
  assessment!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "Number of the collective's document; required where a specialist records the assessment (số văn bản đánh giá).",
  })
  @IsOptional()
  @MaxLength(100)
  documentNumber?: string | null;
}
