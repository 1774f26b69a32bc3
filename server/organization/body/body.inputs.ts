import { IsEnum, IsOptional, Matches, MaxLength } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { CalendarDate, Uuid } from "../../kernel/index.ts";
import { BodyRole } from "./body-member.entity.ts";
import { BodyKind } from "./body.entity.ts";

@InputType({ description: "A new collective (lập tập thể lãnh đạo)." })
export class CreateBodyInput {
  @Field(() => Uuid, { description: "Unit that it belongs to (đơn vị)." })
  unitId!: string;

  @Field(() => String, { description: "Name (tên tập thể)." })
  @MaxLength(300)
  @Matches(/\S/u)
  name!: string;

  @Field(() => BodyKind, { description: "Kind (loại tập thể)." })
  @IsEnum(BodyKind)
  kind!: BodyKind;

  @Field(() => CalendarDate, { description: "First day (từ ngày)." })
  startsOn!: string;

  @Field(() => CalendarDate, { nullable: true, description: "Last day, when it is known (đến ngày)." })
  endsOn?: string | null;

  @Field(() => String, { nullable: true, description: "Makes a repeated request take effect once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "A person joins a collective (bổ sung thành viên)." })
export class AddBodyMemberInput {
  @Field(() => Uuid, { description: "The collective (tập thể)." })
  bodyId!: string;

  @Field(() => Uuid, { description: "The person (thành viên)." })
  personId!: string;

  @Field(() => BodyRole, { description: "Part (vai trò)." })
  @IsEnum(BodyRole)
  role!: BodyRole;

  @Field(() => CalendarDate, { description: "First day (từ ngày)." })
  startsOn!: string;

  @Field(() => CalendarDate, { nullable: true, description: "Last day, when it is known (đến ngày)." })
  endsOn?: string | null;

  @Field(() => String, { nullable: true, description: "Makes a repeated request take effect once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "A membership ends (thôi tham gia tập thể)." })
export class EndBodyMembershipInput {
  @Field(() => Uuid, { description: "The membership (tư cách thành viên)." })
  id!: string;

  @Field(() => Int, { description: "Version that was read (phiên bản đã đọc)." })
  version!: number;

  @Field(() => CalendarDate, { description: "Last day (đến ngày)." })
  endsOn!: string;
}

@InputType({ description: "Which collectives a list holds (lọc tập thể)." })
export class BodyFilter {
  @Field(() => Uuid, { nullable: true, description: "Of this unit (đơn vị)." })
  unitId?: string | null;

  @Field(() => BodyKind, { nullable: true, description: "Kind (loại tập thể)." })
  kind?: BodyKind | null;

  @Field(() => Uuid, {
    nullable: true,
    description: "With this chair or secretary on that day (người chủ trì hoặc thư ký).",
  })
  officerId?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: "Existing on this day; today when left out (tại ngày)." })
  asOf?: string | null;
}
