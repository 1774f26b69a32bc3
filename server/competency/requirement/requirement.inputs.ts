import { ArrayMaxSize, IsInt, IsOptional, Max, MaxLength, Min, ValidateNested } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { CalendarDate, Uuid } from "../../kernel/index.ts";

@InputType({ description: "A competency with the levels that a position requires (một yêu cầu)." })
export class RequirementRowInput {
  @Field(() => Uuid, { description: "The competency's criterion (năng lực)." })
  @MaxLength(36)
  criterionId!: string;

  @Field(() => Int, { description: "Lowest level that is enough; 1 for a competency without levels (tối thiểu)." })
  @IsInt()
  @Min(1)
  @Max(5)
  minLevel!: number;

  @Field(() => Int, { description: "Highest level required; 1 for a competency without levels (tối đa)." })
  @IsInt()
  @Min(1)
  @Max(5)
  maxLevel!: number;
}

@InputType({
  description: "What a position requires under a framework from a day on, as a whole (đặt yêu cầu năng lực).",
})
export class SetRequirementsInput {
  @Field(() => Uuid, { description: "The position (vị trí việc làm)." })
  @MaxLength(36)
  positionId!: string;

  @Field(() => Uuid, { description: "Published version of a competency framework (phiên bản khung năng lực)." })
  @MaxLength(36)
  versionId!: string;

  @Field(() => CalendarDate, { nullable: true, description: "First day; today when left out (áp dụng từ ngày)." })
  @IsOptional()
  @MaxLength(10)
  startsOn?: string | null;

  @Field(() => [RequirementRowInput], {
    description: "The requirements; what is not named is not required any more (các yêu cầu).",
  })
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  rows!: RequirementRowInput[];

  @Field(() => [RequirementRowInput], {
    nullable: true,
    description: "The requirements as they were read; when others hold by now, nothing is written (bản đã đọc).",
  })
  @IsOptional()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  asRead?: RequirementRowInput[] | null;

  @Field(() => String, { nullable: true, description: "Makes a repeated request take effect once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}
