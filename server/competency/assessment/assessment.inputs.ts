import {
  ArrayMaxSize,
  ArrayMinSize,
  IsEnum,
  IsInt,
  IsOptional,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { CalendarDate, Uuid } from "../../kernel/index.ts";
import { AssessmentStep } from "./competency-assessment.entity.ts";

@InputType({ description: "Level in one competency (cấp độ của một năng lực)." })
export class AssessedLevelInput {
  @Field(() => Uuid, { description: "The competency's criterion (năng lực)." })
  @MaxLength(36)
  criterionId!: string;

  @Field(() => Int, {
    description: "The level; 0: below the lowest. Without levels 1 is met and 0 is not (cấp độ).",
  })
  @IsInt()
  @Min(0)
  @Max(5)
  level!: number;

  @Field(() => String, { nullable: true, description: "What it rests on (nhận xét, minh chứng)." })
  @IsOptional()
  @MaxLength(2000)
  note?: string | null;
}

@InputType({ description: "An assessment of somebody's competencies (đánh giá năng lực)." })
export class AssessCompetenciesInput {
  @Field(() => Uuid, { description: "The person (cá nhân)." })
  @MaxLength(36)
  personId!: string;

  @Field(() => Uuid, { description: "Published version of a competency framework (phiên bản khung năng lực)." })
  @MaxLength(36)
  versionId!: string;

  @Field(() => AssessmentStep, { description: "By oneself or as head (bước)." })
  @IsEnum(AssessmentStep)
  step!: AssessmentStep;

  @Field(() => CalendarDate, { nullable: true, description: "Day; today when left out, never later (ngày đánh giá)." })
  @IsOptional()
  @MaxLength(10)
  assessedOn?: string | null;

  @Field(() => [AssessedLevelInput], {
    description: "The levels; competencies that are not named keep their earlier assessment (các cấp độ).",
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  rows!: AssessedLevelInput[];

  @Field(() => Uuid, {
    nullable: true,
    description:
      "Latest assessment of the same step that was read, null: none; when there is a later one, nothing is written. Left out: not compared (lần đánh giá đã đọc).",
  })
  @IsOptional()
  @MaxLength(36)
  latestReadId?: string | null;

  @Field(() => String, { nullable: true, description: "Remark on the whole (nhận xét chung)." })
  @IsOptional()
  @MaxLength(2000)
  note?: string | null;

  @Field(() => String, { nullable: true, description: "Makes a repeated request take effect once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}
