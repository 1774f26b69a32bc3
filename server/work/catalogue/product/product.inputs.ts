import { ArrayMaxSize, IsEnum, IsInt, IsOptional, Matches, Max, MaxLength, Min } from "class-validator";
import { Field, InputType, Int, registerEnumType } from "type-graphql";
import { CalendarDate, Exact, SortOrder, Uuid } from "../../../kernel/index.ts";
import { ProductScope } from "./product.entity.ts";

@InputType({ description: "The draft that is changed, as it was read (bản soạn danh mục đã đọc)." })
abstract class DraftContentInput {
  @Field(() => Uuid, { description: "The draft (bản soạn danh mục)." })
  versionId!: string;

  @Field(() => Int, { description: "Version of the draft that was read (phiên bản bản ghi đã đọc)." })
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => String, { nullable: true, description: "Makes a repeated request take effect once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "A product as it is to be, new or changed (ghi sản phẩm, công việc)." })
export class PutProductInput extends DraftContentInput {
  @Field(() => Uuid, { nullable: true, description: "The product to change; none: a new one (sản phẩm cần sửa)." })
  productId?: string | null;

  @Field(() => String, { description: "Code, unique within the version (mã công việc)." })
  @MaxLength(60)
  @Matches(/\S/u)
  code!: string;

  @Field(() => String, { description: "Duty that it serves (nhiệm vụ)." })
  @MaxLength(1000)
  task!: string;

  @Field(() => String, { description: "The work in detail (công việc chi tiết)." })
  @MaxLength(2000)
  @Matches(/\S/u)
  name!: string;

  @Field(() => String, { description: "What comes out of it (sản phẩm đầu ra)." })
  @MaxLength(2000)
  output!: string;

  @Field(() => Int, { nullable: true, description: "Number of its complexity group (số thứ tự nhóm)." })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(5)
  groupNumber?: number | null;

  @Field(() => Exact, { nullable: true, description: "Points; above 0 (điểm chấm)." })
  @IsOptional()
  @MaxLength(20)
  points?: string | null;

  @Field(() => Exact, {
    nullable: true,
    description: "Coefficient K, above 0; points divided by the standard's when left out (hệ số quy đổi).",
  })
  @IsOptional()
  @MaxLength(40)
  coefficient?: string | null;

  @Field(() => ProductScope, { description: "Whose work it is (phạm vi sử dụng)." })
  @IsEnum(ProductScope)
  scope!: ProductScope;

  @Field(() => Uuid, { nullable: true, description: "Office as a unit, where it is one (đơn vị phụ trách)." })
  officeUnitId?: string | null;

  @Field(() => String, { nullable: true, description: "Office as the list names it (phòng, bộ phận)." })
  @IsOptional()
  @MaxLength(300)
  officeName?: string | null;

  @Field(() => String, { nullable: true, description: "Note (ghi chú)." })
  @IsOptional()
  @MaxLength(2000)
  note?: string | null;

  @Field(() => Int, { nullable: true, description: "Place in the list; the end when left out (thứ tự)." })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100_000)
  position?: number | null;
}

@InputType({ description: "A product is taken out of a draft (bỏ sản phẩm, công việc khỏi bản soạn)." })
export class RemoveProductInput extends DraftContentInput {
  @Field(() => Uuid, { description: "The product (sản phẩm, công việc)." })
  productId!: string;
}

@InputType({ description: "Which products (lọc sản phẩm, công việc)." })
export class ProductFilter {
  @Field(() => [Uuid], { nullable: true, description: "These alone (các sản phẩm)." })
  @IsOptional()
  @ArrayMaxSize(200)
  ids?: string[] | null;

  @Field(() => Uuid, { nullable: true, description: "Of this version of a catalogue (phiên bản danh mục)." })
  versionId?: string | null;

  @Field(() => Uuid, {
    nullable: true,
    description: "That this unit may use: of its own catalogues and of agencies above it (đơn vị sử dụng).",
  })
  unitId?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: "With a unit: in force on this day, else today (vào ngày).",
  })
  on?: string | null;

  @Field(() => Int, { nullable: true, description: "Of this complexity group (số thứ tự nhóm)." })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(5)
  groupNumber?: number | null;

  @Field(() => ProductScope, { nullable: true, description: "Of this scope (phạm vi sử dụng)." })
  @IsOptional()
  @IsEnum(ProductScope)
  scope?: ProductScope | null;

  @Field(() => String, { nullable: true, description: "Of this office, by its name (phòng, bộ phận)." })
  @IsOptional()
  @MaxLength(300)
  officeName?: string | null;

  @Field(() => String, { nullable: true, description: "Part of code, duty, work or output (từ khóa)." })
  @IsOptional()
  @MaxLength(200)
  search?: string | null;
}

/** What a list of products is sorted by. */
export enum ProductSortField {
  POSITION = "POSITION",
  CODE = "CODE",
  NAME = "NAME",
}
registerEnumType(ProductSortField, {
  name: "ProductSortField",
  description: "What a list of products is sorted by (sắp xếp sản phẩm).",
  valuesConfig: {
    POSITION: { description: "Place in the list (thứ tự trong danh mục)." },
    CODE: { description: "Code (mã)." },
    NAME: { description: "The work in detail (tên công việc)." },
  },
});

@InputType({ description: "Order of a list of products (thứ tự sản phẩm)." })
export class ProductSortInput {
  @Field(() => ProductSortField, { description: "By what (theo)." })
  field!: ProductSortField;

  @Field(() => SortOrder, { defaultValue: SortOrder.ASC, description: "Direction (chiều)." })
  order: SortOrder = SortOrder.ASC;
}
