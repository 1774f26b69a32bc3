import { ArrayMaxSize, IsEnum, IsInt, IsOptional, Matches, Max, MaxLength, Min } from "class-validator";
import { Field, InputType, Int, registerEnumType } from "type-graphql";
import { CalendarDate, SortOrder, Uuid } from "../../kernel/index.ts";

@InputType({ description: "A new person (cán bộ mới)." })
export class RegisterPersonInput {
  @Field(() => String, { description: "Code, unique among all people (mã cán bộ)." })
  @MaxLength(40)
  @Matches(/\S/u)
  code!: string;

  @Field(() => String, { description: "Full name (họ và tên)." })
  @MaxLength(200)
  @Matches(/\S/u)
  fullName!: string;

  @Field(() => Int, { nullable: true, description: "Year of birth (năm sinh)." })
  @IsOptional()
  @IsInt()
  @Min(1900)
  @Max(2100)
  birthYear?: number | null;

  @Field(() => String, { nullable: true, description: "Makes a repeated request take effect once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "Changed particulars of a person (sửa thông tin cán bộ)." })
export class ChangePersonInput {
  @Field(() => Uuid, { description: "The person (cán bộ)." })
  id!: string;

  @Field(() => Int, { description: "Version that was read (phiên bản đã đọc)." })
  version!: number;

  @Field(() => String, { description: "Code (mã cán bộ)." })
  @MaxLength(40)
  @Matches(/\S/u)
  code!: string;

  @Field(() => String, { description: "Full name (họ và tên)." })
  @MaxLength(200)
  @Matches(/\S/u)
  fullName!: string;

  @Field(() => Int, { nullable: true, description: "Year of birth (năm sinh)." })
  @IsOptional()
  @IsInt()
  @Min(1900)
  @Max(2100)
  birthYear?: number | null;
}

export enum PersonSortField {
  NAME = "NAME",
  CODE = "CODE",
}
registerEnumType(PersonSortField, {
  name: "PersonSortField",
  description: "Field that a list of people is sorted by (sắp xếp cán bộ theo).",
  valuesConfig: {
    NAME: { description: "Given name, then family name (tên, họ)." },
    CODE: { description: "Code (mã)." },
  },
});

@InputType({ description: "Order of a list of people (sắp xếp)." })
export class PersonSortInput {
  @Field(() => PersonSortField, { description: "Field (theo)." })
  @IsEnum(PersonSortField)
  field!: PersonSortField;

  @Field(() => SortOrder, { nullable: true, description: "Direction; ascending when left out (chiều)." })
  @IsOptional()
  @IsEnum(SortOrder)
  order?: SortOrder | null;
}

@InputType({ description: "Which people a list holds (lọc cán bộ)." })
export class PersonFilter {
  @Field(() => String, {
    nullable: true,
    description: "Part of name or code, accents do not matter (tìm theo tên, mã).",
  })
  @IsOptional()
  @MaxLength(200)
  search?: string | null;

  @Field(() => [Uuid], { nullable: true, description: "Exactly these people (các mã định danh)." })
  @IsOptional()
  @ArrayMaxSize(200)
  ids?: string[] | null;

  @Field(() => Uuid, { nullable: true, description: "With an appointment in this unit on the day (đơn vị)." })
  unitId?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Or in a unit below it (gồm cả đơn vị cấp dưới)." })
  includeSubtree?: boolean | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: "With an appointment in force on this day; with a unit, today when left out (tại ngày).",
  })
  asOf?: string | null;
}
