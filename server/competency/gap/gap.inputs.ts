import { ArrayMaxSize, IsBoolean, IsEnum, IsOptional, MaxLength } from "class-validator";
import { Field, InputType } from "type-graphql";
import { CalendarDate, Uuid } from "../../kernel/index.ts";
import { GapStatus } from "./gap.views.ts";

@InputType({ description: "Which gaps a list holds (bộ lọc khoảng cách năng lực)." })
export class CompetencyGapFilter {
  @Field(() => Uuid, { nullable: true, description: "Of this person (cá nhân)." })
  @IsOptional()
  @MaxLength(36)
  personId?: string | null;

  @Field(() => Uuid, { nullable: true, description: "In this unit (đơn vị)." })
  @IsOptional()
  @MaxLength(36)
  unitId?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: "And in the units below it (cả đơn vị trực thuộc)." })
  @IsBoolean()
  includeSubtree: boolean = false;

  @Field(() => Uuid, { nullable: true, description: "In this position (vị trí việc làm)." })
  @IsOptional()
  @MaxLength(36)
  positionId?: string | null;

  @Field(() => String, { nullable: true, description: "Of the framework with this code (mã khung năng lực)." })
  @IsOptional()
  @MaxLength(60)
  frameworkCode?: string | null;

  @Field(() => String, { nullable: true, description: "Of the competency with this code (mã năng lực)." })
  @IsOptional()
  @MaxLength(60)
  competencyCode?: string | null;

  @Field(() => [GapStatus], { nullable: true, description: "Only with these results (kết quả so sánh)." })
  @IsOptional()
  @IsEnum(GapStatus, { each: true })
  @ArrayMaxSize(4)
  statuses?: GapStatus[] | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: "Day of appointments, requirements and assessments; today when left out (tại ngày).",
  })
  @IsOptional()
  @MaxLength(10)
  asOf?: string | null;
}
