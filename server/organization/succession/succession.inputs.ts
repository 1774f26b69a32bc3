import { ArrayMaxSize, IsEnum, IsOptional, Matches, MaxLength } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { CalendarDate, Uuid } from "../../kernel/index.ts";
import { SuccessionKind } from "./unit-succession.entity.ts";

@InputType({ description: "A unit ends (kết thúc hoạt động đơn vị)." })
export class CloseUnitInput {
  @Field(() => Uuid, { description: "The unit (đơn vị)." })
  id!: string;

  @Field(() => Int, { description: "Version that was read (phiên bản đã đọc)." })
  version!: number;

  @Field(() => CalendarDate, { description: "Last day (ngày kết thúc)." })
  endsOn!: string;
}

@InputType({ description: "Units become other units by a document (sáp nhập, chia tách, đổi tên, giải thể)." })
export class RecordSuccessionInput {
  @Field(() => SuccessionKind, { description: "Kind (hình thức)." })
  @IsEnum(SuccessionKind)
  kind!: SuccessionKind;

  @Field(() => CalendarDate, { description: "First day of the new order (ngày có hiệu lực)." })
  takesEffectOn!: string;

  @Field(() => [Uuid], { description: "Units that end the day before; open ones are closed (đơn vị trước sắp xếp)." })
  @ArrayMaxSize(200)
  fromUnitIds!: string[];

  @Field(() => [Uuid], { description: "Units that carry on (đơn vị sau sắp xếp)." })
  @ArrayMaxSize(200)
  toUnitIds!: string[];

  @Field(() => String, { description: "Number of the document (số văn bản)." })
  @MaxLength(80)
  @Matches(/\S/u)
  documentNumber!: string;

  @Field(() => String, { nullable: true, description: "Title of the document (trích yếu văn bản)." })
  @IsOptional()
  @MaxLength(500)
  documentTitle?: string | null;

  @Field(() => String, { nullable: true, description: "Note (ghi chú)." })
  @IsOptional()
  @MaxLength(5000)
  note?: string | null;

  @Field(() => String, { nullable: true, description: "Makes a repeated request take effect once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "Which successions a list holds (lọc đợt sắp xếp)." })
export class UnitSuccessionFilter {
  @Field(() => Uuid, { nullable: true, description: "With this unit on either side (đơn vị)." })
  unitId?: string | null;

  @Field(() => SuccessionKind, { nullable: true, description: "Kind (hình thức)." })
  kind?: SuccessionKind | null;

  @Field(() => CalendarDate, { nullable: true, description: "Taking effect on or after this day (từ ngày)." })
  fromDay?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: "Taking effect on or before this day (đến ngày)." })
  toDay?: string | null;
}
