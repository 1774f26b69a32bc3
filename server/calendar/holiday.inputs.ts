import { IsEnum, IsInt, IsOptional, Matches, Max, MaxLength, Min } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { CalendarDate, Uuid } from "../kernel/index.ts";
import { HolidayKind } from "./holiday.entity.ts";

@InputType({ description: "What is on record of a day (nội dung ngày nghỉ, ngày làm bù)." })
export class HolidayFactsInput {
  @Field(() => CalendarDate, { description: "The day (ngày)." })
  day!: string;

  @Field(() => HolidayKind, { description: "Free or worked (loại ngày)." })
  @IsEnum(HolidayKind)
  kind!: HolidayKind;

  @Field(() => String, { description: "Name in Vietnamese (tên ngày)." })
  @MaxLength(200)
  @Matches(/\S/u)
  nameVi!: string;

  @Field(() => String, { nullable: true, description: "Name in English (tên tiếng Anh)." })
  @IsOptional()
  @MaxLength(200)
  nameEn?: string | null;

  @Field(() => String, { nullable: true, description: "Document that says so (văn bản)." })
  @IsOptional()
  @MaxLength(300)
  document?: string | null;
}

@InputType({ description: "A day that differs from an ordinary week (bổ sung ngày nghỉ, ngày làm bù)." })
export class AddHolidayInput extends HolidayFactsInput {
  @Field(() => String, { nullable: true, description: "Makes a repeated request take effect once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "A corrected day of the calendar (sửa ngày nghỉ, ngày làm bù)." })
export class ChangeHolidayInput extends HolidayFactsInput {
  @Field(() => Uuid, { description: "The day's record (ngày cần sửa)." })
  id!: string;

  @Field(() => Int, { description: "Version that was read (phiên bản đã đọc)." })
  version!: number;

  @Field(() => Boolean, { description: "Whether a published source was found for it (đã đối chiếu nguồn công bố)." })
  isConfirmed!: boolean;
}

@InputType({ description: "Takes a day out of the calendar (bỏ ngày nghỉ, ngày làm bù)." })
export class RemoveHolidayInput {
  @Field(() => Uuid, { description: "The day's record (ngày cần bỏ)." })
  id!: string;

  @Field(() => Int, { description: "Version that was read (phiên bản đã đọc)." })
  version!: number;
}

@InputType({ description: "Which days a list holds (lọc ngày nghỉ)." })
export class HolidayFilter {
  @Field(() => Int, { nullable: true, description: "Of this year (năm)." })
  @IsOptional()
  @IsInt()
  @Min(1900)
  @Max(2999)
  year?: number | null;

  @Field(() => HolidayKind, { nullable: true, description: "Free or worked (loại ngày)." })
  @IsOptional()
  @IsEnum(HolidayKind)
  kind?: HolidayKind | null;
}
