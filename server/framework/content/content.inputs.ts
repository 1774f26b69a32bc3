import { ArrayMaxSize, IsOptional, MaxLength, ValidateNested } from "class-validator";
import { Field, InputType } from "type-graphql";
import { Exact } from "../../kernel/index.ts";
import { PositionClass, SubjectType } from "../../organization/index.ts";
import type { CriterionMethod, Frequency, Severity } from "../../rating/index.ts";
import { CriterionMethodEnum, FrequencyEnum, SeverityEnum } from "./content.enums.ts";

@InputType({ description: "A text in Vietnamese, and in English where there is one (văn bản song ngữ)." })
export class LocalTextInput {
  @Field(() => String, { description: "Vietnamese (tiếng Việt)." })
  @MaxLength(2000)
  vi!: string;

  @Field(() => String, { nullable: true, description: "English (tiếng Anh)." })
  @IsOptional()
  @MaxLength(2000)
  en?: string | null;
}

@InputType({ description: "Whom a part of the regulation concerns; nothing means everybody (phạm vi áp dụng)." })
export class AppliesToInput {
  @Field(() => Boolean, {
    nullable: true,
    description: "True: only leaders; false: only others (giữ chức vụ lãnh đạo, quản lý).",
  })
  @IsOptional()
  leading?: boolean | null;

  @Field(() => [PositionClass], { nullable: true, description: "Only these classes (nhóm vị trí việc làm)." })
  @IsOptional()
  @ArrayMaxSize(3)
  classes?: PositionClass[] | null;

  @Field(() => [SubjectType], { nullable: true, description: "Only these kinds of people (đối tượng)." })
  @IsOptional()
  @ArrayMaxSize(5)
  subjectTypes?: SubjectType[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True: only positions in direct contact with the public; false: only others (tiếp xúc trực tiếp).",
  })
  @IsOptional()
  publicContact?: boolean | null;
}

@InputType({ description: "A tier with its points (bậc điểm)." })
export class TierInput {
  @Field(() => String, { description: "Key that an answer names (khóa)." })
  @MaxLength(40)
  key!: string;

  @Field(() => LocalTextInput, { description: "What the tier says (mức)." })
  @ValidateNested()
  label!: LocalTextInput;

  @Field(() => Exact, { description: "Points (điểm)." })
  @MaxLength(65)
  points!: string;
}

@InputType({ description: "A level with its descriptor (cấp độ)." })
export class LevelInput {
  @Field(() => String, { description: "Key that an answer names (khóa)." })
  @MaxLength(40)
  key!: string;

  @Field(() => LocalTextInput, { description: "What a person at this level shows (mô tả cấp độ)." })
  @ValidateNested()
  descriptor!: LocalTextInput;

  @Field(() => Exact, { nullable: true, description: "Points, where levels count (điểm)." })
  @IsOptional()
  @MaxLength(65)
  points?: string | null;
}

@InputType({ description: "Levels that are required (khoảng cấp độ yêu cầu)." })
export class LevelRangeInput {
  @Field(() => String, { description: "Key of the lowest level that is enough (từ cấp độ)." })
  @MaxLength(40)
  from!: string;

  @Field(() => String, { nullable: true, description: "Key of the highest level required (đến cấp độ)." })
  @IsOptional()
  @MaxLength(40)
  to?: string | null;
}

@InputType({ description: "A criterion of a draft (tiêu chí)." })
export class CriterionInput {
  @Field(() => String, { description: "Code, unique among the criteria (mã tiêu chí)." })
  @MaxLength(40)
  code!: string;

  @Field(() => LocalTextInput, { description: "The criterion as the regulation words it (nội dung)." })
  @ValidateNested()
  text!: LocalTextInput;

  @Field(() => [LocalTextInput], { nullable: true, description: "Behaviours and hints for the rater (hướng dẫn)." })
  @IsOptional()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  guidance?: LocalTextInput[] | null;

  @Field(() => CriterionMethodEnum, { description: "How it is answered (cách chấm)." })
  method!: CriterionMethod;

  @Field(() => Exact, { nullable: true, description: "Most points (điểm tối đa)." })
  @IsOptional()
  @MaxLength(65)
  max?: string | null;

  @Field(() => Exact, { nullable: true, description: "Points are multiples of it (bước điểm)." })
  @IsOptional()
  @MaxLength(65)
  step?: string | null;

  @Field(() => Exact, { nullable: true, description: "Points when met (điểm khi đạt)." })
  @IsOptional()
  @MaxLength(65)
  points?: string | null;

  @Field(() => [TierInput], { nullable: true, description: "Tiers, best first (bậc điểm)." })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  tiers?: TierInput[] | null;

  @Field(() => [LevelInput], { nullable: true, description: "Levels, in order (cấp độ)." })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  levels?: LevelInput[] | null;

  @Field(() => LevelRangeInput, {
    nullable: true,
    description: "Levels that are required, for LEVEL (cấp độ yêu cầu).",
  })
  @IsOptional()
  @ValidateNested()
  expected?: LevelRangeInput | null;

  @Field(() => [TierInput], { nullable: true, description: "Choices with their points, for CHOICE (lựa chọn)." })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  options?: TierInput[] | null;

  @Field(() => String, { nullable: true, description: "Metric that a RATIO reads (chỉ số)." })
  @IsOptional()
  @MaxLength(40)
  metric?: string | null;

  @Field(() => Exact, { nullable: true, description: "Points off for each time, for DEDUCTION (điểm trừ mỗi lần)." })
  @IsOptional()
  @MaxLength(65)
  each?: string | null;

  @Field(() => SeverityEnum, { nullable: true, description: "How grave a violation is (mức độ vi phạm)." })
  @IsOptional()
  severity?: Severity | null;

  @Field(() => FrequencyEnum, { nullable: true, description: "How often it is answered (tần suất)." })
  @IsOptional()
  frequency?: Frequency | null;

  @Field(() => String, {
    nullable: true,
    description: "Competency behind it, as framework/competency; never scored (năng lực liên quan).",
  })
  @IsOptional()
  @MaxLength(40)
  competency?: string | null;

  @Field(() => Boolean, { nullable: true, description: "False: may stay unanswered; default true (bắt buộc)." })
  @IsOptional()
  required?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Evidence is wanted; default false (minh chứng)." })
  @IsOptional()
  evidence?: boolean | null;

  @Field(() => AppliesToInput, { nullable: true, description: "Whom it concerns (phạm vi áp dụng)." })
  @IsOptional()
  @ValidateNested()
  appliesTo?: AppliesToInput | null;

  @Field(() => String, { nullable: true, description: "Legal basis (căn cứ)." })
  @IsOptional()
  @MaxLength(500)
  basis?: string | null;
}

/** Flat, not nested: the compiler of queries cannot take input types that contain themselves. */
@InputType({ description: "A group of criteria of a draft; a group inside another names it (nhóm tiêu chí)." })
export class CriteriaGroupInput {
  @Field(() => String, { description: "Code, unique among the groups (mã nhóm)." })
  @MaxLength(40)
  code!: string;

  @Field(() => String, {
    nullable: true,
    description: "Code of the group that it is inside of, listed before it (thuộc nhóm).",
  })
  @IsOptional()
  @MaxLength(40)
  parentCode?: string | null;

  @Field(() => LocalTextInput, { description: "Name (tên nhóm)." })
  @ValidateNested()
  text!: LocalTextInput;

  @Field(() => Exact, { nullable: true, description: "Most points of the group (điểm tối đa)." })
  @IsOptional()
  @MaxLength(65)
  maxPoints?: string | null;

  @Field(() => Exact, { nullable: true, description: "Most that its bonuses add (trần điểm thưởng)." })
  @IsOptional()
  @MaxLength(65)
  bonusCap?: string | null;

  @Field(() => Exact, { nullable: true, description: "Least total through deductions (điểm sàn)." })
  @IsOptional()
  @MaxLength(65)
  floor?: string | null;

  @Field(() => AppliesToInput, { nullable: true, description: "Whom it concerns (phạm vi áp dụng)." })
  @IsOptional()
  @ValidateNested()
  appliesTo?: AppliesToInput | null;

  @Field(() => String, { nullable: true, description: "Legal basis (căn cứ)." })
  @IsOptional()
  @MaxLength(500)
  basis?: string | null;

  @Field(() => [CriterionInput], { nullable: true, description: "Criteria inside it (tiêu chí)." })
  @IsOptional()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  criteria?: CriterionInput[] | null;
}
