import { ArrayMaxSize, IsBoolean, IsOptional, MaxLength, ValidateNested } from "class-validator";
import { Field, InputType } from "type-graphql";
import { Uuid } from "../../kernel/index.ts";
import { PositionClass, SubjectType } from "../../organization/index.ts";
import { DraftContentInput } from "../version/draft.inputs.ts";
import { SampleFactsInput } from "./facts.inputs.ts";

@InputType({ description: "An answer of the sample person (câu trả lời mẫu)." })
export class SampleAnswerInput {
  @Field(() => String, { description: "Code of the criterion, or name of the metric (mã)." })
  @MaxLength(40)
  key!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "Points or a number as exact text, key of a level, tier or choice, true or false, none, remedied or standing (giá trị).",
  })
  @IsOptional()
  @MaxLength(65)
  value?: string | null;
}

@InputType({ description: "A fact about the sample person (sự kiện mẫu)." })
export class SampleFindingInput {
  @Field(() => String, { description: "Name of the finding (tên)." })
  @MaxLength(40)
  key!: string;

  @Field(() => Boolean, { description: "It is so (có)." })
  @IsBoolean()
  value!: boolean;
}

@InputType({ description: "A sample person's answers, rated without storing anything (chấm thử)." })
export class PreviewRatingInput extends SampleFactsInput {
  @Field(() => Uuid, { description: "Version to rate by (phiên bản)." })
  @MaxLength(36)
  versionId!: string;

  @Field(() => DraftContentInput, {
    nullable: true,
    description: "Unsaved content to rate by instead (nội dung chưa lưu).",
  })
  @IsOptional()
  @ValidateNested()
  content?: DraftContentInput | null;

  @Field(() => Boolean, { description: "Leads or manages (giữ chức vụ lãnh đạo, quản lý)." })
  @IsBoolean()
  leading!: boolean;

  @Field(() => PositionClass, { description: "Class of the position (nhóm vị trí việc làm)." })
  positionClass!: PositionClass;

  @Field(() => SubjectType, { nullable: true, description: "Kind of person (đối tượng)." })
  @IsOptional()
  subjectType?: SubjectType | null;

  @Field(() => [SampleAnswerInput], { description: "Answers to criteria (trả lời tiêu chí)." })
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  criteria!: SampleAnswerInput[];

  @Field(() => [SampleAnswerInput], { description: "Values of metrics (chỉ số)." })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  metrics!: SampleAnswerInput[];

  @Field(() => [SampleFindingInput], { description: "Facts (sự kiện)." })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  findings!: SampleFindingInput[];
}
