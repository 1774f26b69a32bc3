import { IsEnum, IsInt, IsOptional, MaxLength, Min } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { CalendarDate, Uuid } from "../../../kernel/index.ts";
import { DescriptionTemplate } from "./position-description.entity.ts";

@InputType({ description: "The description of a position from a day on (bản mô tả vị trí việc làm)." })
export class DescribePositionInput {
  @Field(() => Uuid, { description: "The position (vị trí việc làm)." })
  @MaxLength(36)
  positionId!: string;

  @Field(() => DescriptionTemplate, { description: "Template of the sections (mẫu)." })
  @IsEnum(DescriptionTemplate)
  template!: DescriptionTemplate;

  @Field(() => String, {
    description: "The sections as JSON text that fits `positionDescriptionSchema` (nội dung các mục).",
  })
  @MaxLength(200_000)
  sections!: string;

  @Field(() => CalendarDate, { description: "First day; the one before ends the day before (áp dụng từ ngày)." })
  @MaxLength(10)
  startsOn!: string;

  @Field(() => String, { nullable: true, description: "Number of the approving document (số văn bản phê duyệt)." })
  @IsOptional()
  @MaxLength(100)
  documentNumber?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Version that was read, to correct the description that begins on the same day (phiên bản đã đọc).",
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  version?: number | null;

  @Field(() => String, { nullable: true, description: "Makes a repeated request take effect once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}
