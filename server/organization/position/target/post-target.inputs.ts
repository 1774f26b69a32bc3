import { IsBoolean, IsInt, IsOptional, Max, MaxLength, Min } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { CalendarDate, Uuid } from "../../../kernel/index.ts";

@InputType({ description: "How many titles and posts a unit shall have left by a day (đặt mục tiêu)." })
export class SetPostTargetInput {
  @Field(() => Uuid, { description: "The unit (đơn vị)." })
  @MaxLength(36)
  unitId!: string;

  @Field(() => Boolean, { defaultValue: false, description: "The units below it count too (cả đơn vị trực thuộc)." })
  @IsBoolean()
  includesSubtree: boolean = false;

  @Field(() => Int, { nullable: true, description: "Titles: positions with at least one post (số chức danh)." })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100_000)
  titles?: number | null;

  @Field(() => Int, { nullable: true, description: "Posts of all positions together (số biên chế)." })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  posts?: number | null;

  @Field(() => CalendarDate, { description: "Day that the count starts from (ngày xuất phát)." })
  @MaxLength(10)
  startsOn!: string;

  @Field(() => CalendarDate, { description: "Day by which it shall be reached (thời hạn)." })
  @MaxLength(10)
  dueOn!: string;

  @Field(() => String, { nullable: true, description: "Number of the document that sets it (số văn bản)." })
  @IsOptional()
  @MaxLength(100)
  documentNumber?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Version that was read, to change the unit's target of the same due day (phiên bản đã đọc).",
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
