import { ArrayMaxSize, ArrayMinSize, IsOptional, MaxLength, ValidateNested } from "class-validator";
import { Field, InputType } from "type-graphql";
import { CalendarDate, Uuid } from "../../kernel/index.ts";
import { PositionClass } from "../../organization/index.ts";
import { RequirementRowInput } from "../requirement/requirement.inputs.ts";

@InputType({ description: "Which positions stand in the matrix (lọc bảng yêu cầu năng lực)." })
export class RequirementMatrixFilter {
  @Field(() => String, {
    nullable: true,
    description: "Part of name or code, accents do not matter (tìm theo tên, mã).",
  })
  @IsOptional()
  @MaxLength(200)
  search?: string | null;

  @Field(() => [Uuid], { nullable: true, description: "Exactly these positions (các mã định danh)." })
  @IsOptional()
  @ArrayMaxSize(200)
  ids?: string[] | null;

  @Field(() => PositionClass, { nullable: true, description: "Class (nhóm vị trí việc làm)." })
  positionClass?: PositionClass | null;

  @Field(() => Uuid, {
    nullable: true,
    description: "Unit that has posts or people in the position today (đơn vị có biên chế hoặc người ở vị trí).",
  })
  @IsOptional()
  @MaxLength(36)
  unitId?: string | null;

  @Field(() => Boolean, { defaultValue: true, description: "With the units below it (gồm đơn vị cấp dưới)." })
  includeSubtree: boolean = true;
}

@InputType({ description: "What one position requires, as a whole (yêu cầu của một vị trí)." })
export class PositionRequirementsInput {
  @Field(() => Uuid, { description: "The position (vị trí việc làm)." })
  @MaxLength(36)
  positionId!: string;

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
}

@InputType({
  description:
    "What several positions require under a framework from a day on (đặt yêu cầu năng lực của nhiều vị trí).",
})
export class SetRequirementsOfPositionsInput {
  @Field(() => Uuid, { description: "Published version of a competency framework (phiên bản khung năng lực)." })
  @MaxLength(36)
  versionId!: string;

  @Field(() => CalendarDate, { nullable: true, description: "First day; today when left out (áp dụng từ ngày)." })
  @IsOptional()
  @MaxLength(10)
  startsOn?: string | null;

  @Field(() => [PositionRequirementsInput], {
    description: "The positions; those that are not named keep what they require (các vị trí).",
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  positions!: PositionRequirementsInput[];

  @Field(() => String, { nullable: true, description: "Makes a repeated request take effect once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}
