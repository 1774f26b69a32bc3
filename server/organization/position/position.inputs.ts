import { ArrayMaxSize, IsEnum, IsInt, IsOptional, Matches, Max, MaxLength, Min, ValidateNested } from "class-validator";
import { Field, InputType, Int, registerEnumType } from "type-graphql";
import { CalendarDate, SortOrder, Uuid } from "../../kernel/index.ts";
import { COMMON_CATALOGUE, PositionClass } from "./position.entity.ts";

@InputType({ description: "A new job position (vị trí việc làm mới)." })
export class DefinePositionInput {
  @Field(() => String, { description: "Local code, unique in its catalogue (mã vị trí việc làm)." })
  @MaxLength(60)
  @Matches(/\S/u)
  code!: string;

  @Field(() => String, { nullable: true, description: `Catalogue; "${COMMON_CATALOGUE}" when left out (danh mục).` })
  @IsOptional()
  @MaxLength(80)
  @Matches(/\S/u)
  catalogue?: string | null;

  @Field(() => String, { description: "Name in Vietnamese (tên vị trí việc làm)." })
  @MaxLength(300)
  @Matches(/\S/u)
  name!: string;

  @Field(() => String, { nullable: true, description: "Name in English (tên tiếng Anh)." })
  @IsOptional()
  @MaxLength(300)
  nameEn?: string | null;

  @Field(() => PositionClass, { description: "Class (nhóm vị trí việc làm)." })
  @IsEnum(PositionClass)
  positionClass!: PositionClass;

  @Field(() => String, { nullable: true, description: "Group of similar duties (nhóm nhiệm vụ tương đồng)." })
  @IsOptional()
  @MaxLength(120)
  dutyGroup?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Deals with people and enterprises; no when left out (tiếp xúc trực tiếp với người dân, doanh nghiệp).",
  })
  publicContact?: boolean | null;

  @Field(() => String, { nullable: true, description: "Description of the work (mô tả vị trí việc làm)." })
  @IsOptional()
  @MaxLength(20_000)
  description?: string | null;

  @Field(() => String, { nullable: true, description: "Makes a repeated request take effect once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "Changed particulars of a job position (sửa vị trí việc làm)." })
export class ChangePositionInput {
  @Field(() => Uuid, { description: "The position (vị trí việc làm)." })
  id!: string;

  @Field(() => Int, { description: "Version that was read (phiên bản đã đọc)." })
  version!: number;

  @Field(() => String, { description: "Local code (mã vị trí việc làm)." })
  @MaxLength(60)
  @Matches(/\S/u)
  code!: string;

  @Field(() => String, { description: "Name in Vietnamese (tên vị trí việc làm)." })
  @MaxLength(300)
  @Matches(/\S/u)
  name!: string;

  @Field(() => String, { nullable: true, description: "Name in English (tên tiếng Anh)." })
  @IsOptional()
  @MaxLength(300)
  nameEn?: string | null;

  @Field(() => PositionClass, { description: "Class (nhóm vị trí việc làm)." })
  @IsEnum(PositionClass)
  positionClass!: PositionClass;

  @Field(() => String, { nullable: true, description: "Group of similar duties (nhóm nhiệm vụ tương đồng)." })
  @IsOptional()
  @MaxLength(120)
  dutyGroup?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Deals with people and enterprises; as before when left out (tiếp xúc trực tiếp với người dân, doanh nghiệp).",
  })
  publicContact?: boolean | null;

  @Field(() => String, { nullable: true, description: "Description of the work (mô tả vị trí việc làm)." })
  @IsOptional()
  @MaxLength(20_000)
  description?: string | null;
}

@InputType({ description: "Number of people in one position (biên chế của một vị trí)." })
export class PostCountInput {
  @Field(() => Uuid, { description: "The position (vị trí việc làm)." })
  positionId!: string;

  @Field(() => Int, { description: "Number of people; 0 is allowed (số lượng)." })
  @IsInt()
  @Min(0)
  @Max(100_000)
  count!: number;
}

@InputType({ description: "Posts of a unit from a day on; positions that are not named keep theirs (giao biên chế)." })
export class SetPostsInput {
  @Field(() => Uuid, { description: "The unit (đơn vị)." })
  unitId!: string;

  @Field(() => CalendarDate, { description: "First day (từ ngày)." })
  startsOn!: string;

  @Field(() => [PostCountInput], { description: "Number for each position (số lượng từng vị trí)." })
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  posts!: PostCountInput[];

  @Field(() => String, { nullable: true, description: "Makes a repeated request take effect once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

export enum PositionSortField {
  NAME = "NAME",
  CODE = "CODE",
}
registerEnumType(PositionSortField, {
  name: "PositionSortField",
  description: "Field that a list of positions is sorted by (sắp xếp vị trí việc làm theo).",
  valuesConfig: { NAME: { description: "Name (tên)." }, CODE: { description: "Catalogue, then code (danh mục, mã)." } },
});

@InputType({ description: "Order of a list of positions (sắp xếp)." })
export class PositionSortInput {
  @Field(() => PositionSortField, { description: "Field (theo)." })
  @IsEnum(PositionSortField)
  field!: PositionSortField;

  @Field(() => SortOrder, { nullable: true, description: "Direction; ascending when left out (chiều)." })
  @IsOptional()
  @IsEnum(SortOrder)
  order?: SortOrder | null;
}

@InputType({ description: "Which positions a list holds (lọc vị trí việc làm)." })
export class PositionFilter {
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

  @Field(() => String, { nullable: true, description: "Catalogue (danh mục)." })
  @IsOptional()
  @MaxLength(80)
  catalogue?: string | null;

  @Field(() => PositionClass, { nullable: true, description: "Class (nhóm vị trí việc làm)." })
  positionClass?: PositionClass | null;

  @Field(() => String, { nullable: true, description: "Group of similar duties (nhóm nhiệm vụ tương đồng)." })
  @IsOptional()
  @MaxLength(120)
  dutyGroup?: string | null;
}
