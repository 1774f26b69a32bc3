import { ArrayMaxSize, IsEnum, IsInt, IsOptional, Matches, Max, MaxLength, Min } from "class-validator";
import { Field, InputType, Int, registerEnumType } from "type-graphql";
import { CalendarDate, SortOrder, Uuid } from "../../kernel/index.ts";
import { UnitKind, UnitTree } from "./unit.entity.ts";

@InputType({ description: "A new unit (thành lập đơn vị)." })
export class CreateUnitInput {
  @Field(() => String, { description: "Code, unique among all units (mã đơn vị)." })
  @MaxLength(40)
  @Matches(/\S/u)
  code!: string;

  @Field(() => String, { description: "Name in Vietnamese (tên đơn vị)." })
  @MaxLength(300)
  @Matches(/\S/u)
  name!: string;

  @Field(() => String, { nullable: true, description: "Name in English (tên tiếng Anh)." })
  @IsOptional()
  @MaxLength(300)
  nameEn?: string | null;

  @Field(() => UnitTree, { description: "Ladder (hệ thống tổ chức)." })
  @IsEnum(UnitTree)
  tree!: UnitTree;

  @Field(() => UnitKind, { description: "Kind (loại đơn vị)." })
  @IsEnum(UnitKind)
  kind!: UnitKind;

  @Field(() => Uuid, { nullable: true, description: "Superior unit; none for a root (đơn vị cấp trên)." })
  parentId?: string | null;

  @Field(() => CalendarDate, { description: "First day (ngày thành lập)." })
  startsOn!: string;

  @Field(() => String, { nullable: true, description: "Makes a repeated request take effect once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "Corrected particulars of a unit; its history keeps its place (sửa thông tin đơn vị)." })
export class ChangeUnitInput {
  @Field(() => Uuid, { description: "The unit (đơn vị)." })
  id!: string;

  @Field(() => Int, { description: "Version that was read (phiên bản đã đọc)." })
  version!: number;

  @Field(() => String, { description: "Code (mã đơn vị)." })
  @MaxLength(40)
  @Matches(/\S/u)
  code!: string;

  @Field(() => String, { description: "Name in Vietnamese (tên đơn vị)." })
  @MaxLength(300)
  @Matches(/\S/u)
  name!: string;

  @Field(() => String, { nullable: true, description: "Name in English (tên tiếng Anh)." })
  @IsOptional()
  @MaxLength(300)
  nameEn?: string | null;

  @Field(() => UnitKind, { description: "Kind (loại đơn vị)." })
  @IsEnum(UnitKind)
  kind!: UnitKind;
}

@InputType({ description: "A unit comes under another superior unit from a day on (chuyển đơn vị trực thuộc)." })
export class MoveUnitInput {
  @Field(() => Uuid, { description: "The unit (đơn vị)." })
  id!: string;

  @Field(() => Int, { description: "Version that was read (phiên bản đã đọc)." })
  version!: number;

  @Field(() => Uuid, { nullable: true, description: "New superior unit; none makes it a root (đơn vị cấp trên mới)." })
  parentId?: string | null;

  @Field(() => CalendarDate, { description: "First day under the new superior unit (từ ngày)." })
  onDay!: string;

  @Field(() => String, { nullable: true, description: "Makes a repeated request take effect once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

export enum UnitSortField {
  NAME = "NAME",
  CODE = "CODE",
  STARTS_ON = "STARTS_ON",
}
registerEnumType(UnitSortField, {
  name: "UnitSortField",
  description: "Field that a list of units is sorted by (sắp xếp đơn vị theo).",
  valuesConfig: {
    NAME: { description: "Name (tên)." },
    CODE: { description: "Code (mã)." },
    STARTS_ON: { description: "First day (ngày thành lập)." },
  },
});

@InputType({ description: "Order of a list of units (sắp xếp)." })
export class UnitSortInput {
  @Field(() => UnitSortField, { description: "Field (theo)." })
  @IsEnum(UnitSortField)
  field!: UnitSortField;

  @Field(() => SortOrder, { nullable: true, description: "Direction; ascending when left out (chiều)." })
  @IsOptional()
  @IsEnum(SortOrder)
  order?: SortOrder | null;
}

@InputType({ description: "Which units a list holds (lọc đơn vị)." })
export class UnitFilter {
  @Field(() => String, {
    nullable: true,
    description: "Part of name or code, accents do not matter (tìm theo tên, mã).",
  })
  @IsOptional()
  @MaxLength(200)
  search?: string | null;

  @Field(() => [Uuid], { nullable: true, description: "Exactly these units, of any day (các mã định danh)." })
  @IsOptional()
  @ArrayMaxSize(200)
  ids?: string[] | null;

  @Field(() => UnitTree, { nullable: true, description: "Ladder (hệ thống tổ chức)." })
  tree?: UnitTree | null;

  @Field(() => UnitKind, { nullable: true, description: "Kind (loại đơn vị)." })
  kind?: UnitKind | null;

  @Field(() => Uuid, { nullable: true, description: "Directly under this unit (trực thuộc đơn vị)." })
  parentId?: string | null;

  @Field(() => Uuid, {
    nullable: true,
    description: "This unit and everything below it (đơn vị và các đơn vị cấp dưới).",
  })
  withinId?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: "Units and tree as of this day; today when left out (tại ngày).",
  })
  asOf?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Also units that have ended or not yet begun (gồm cả đơn vị đã kết thúc).",
  })
  anyTime?: boolean | null;
}

@InputType({ description: "What of the tree is shown, beside its first levels (phần cây đang mở)." })
export class ShownTreeInput {
  @Field(() => [Uuid], {
    nullable: true,
    description: "Units that are open: what lies directly below them comes along, at most 200 (các đơn vị đang mở).",
  })
  @IsOptional()
  @ArrayMaxSize(200)
  openIds?: string[] | null;

  @Field(() => Uuid, {
    nullable: true,
    description: "Unit that is looked at: the tree opens down to it (đơn vị đang xem).",
  })
  lookedAtId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "The whole tree comes at once when it has no more units than this (lấy cả cây khi nhỏ).",
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1000)
  wholeUpTo?: number | null;
}
