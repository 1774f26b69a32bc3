import { ArrayMaxSize, IsInt, IsOptional, Matches, MaxLength, Min } from "class-validator";
import { Field, InputType, Int, registerEnumType } from "type-graphql";
import { SortOrder, Uuid } from "../../../kernel/index.ts";

@InputType({ description: "What identifies a catalogue (tên, mã danh mục)." })
abstract class CatalogueNameInput {
  @Field(() => String, { description: "Code, unique within the agency (mã danh mục)." })
  @MaxLength(60)
  @Matches(/\S/u)
  code!: string;

  @Field(() => String, { description: "Name (tên danh mục)." })
  @MaxLength(300)
  @Matches(/\S/u)
  name!: string;

  @Field(() => String, { nullable: true, description: "Makes a repeated request take effect once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "A new catalogue of an agency (lập danh mục sản phẩm, công việc)." })
export class CreateProductCatalogueInput extends CatalogueNameInput {
  @Field(() => Uuid, { description: "Agency that keeps it (cơ quan quản lý)." })
  unitId!: string;
}

@InputType({ description: "Another code or name of a catalogue (sửa tên, mã danh mục)." })
export class ChangeProductCatalogueInput extends CatalogueNameInput {
  @Field(() => Uuid, { description: "The catalogue (danh mục)." })
  id!: string;

  @Field(() => Int, { description: "Version that was read (phiên bản đã đọc)." })
  @IsInt()
  @Min(1)
  version!: number;
}

@InputType({ description: "Which catalogues (lọc danh mục)." })
export class ProductCatalogueFilter {
  @Field(() => [Uuid], { nullable: true, description: "These alone (các danh mục)." })
  @IsOptional()
  @ArrayMaxSize(200)
  ids?: string[] | null;

  @Field(() => Uuid, { nullable: true, description: "Kept by this agency (cơ quan quản lý)." })
  unitId?: string | null;

  @Field(() => Uuid, {
    nullable: true,
    description: "Kept by this unit or an agency above it, so that the unit may use them (đơn vị sử dụng).",
  })
  forUnitId?: string | null;

  @Field(() => String, { nullable: true, description: "Part of code or name, accents or not (từ khóa)." })
  @IsOptional()
  @MaxLength(200)
  search?: string | null;
}

/** What a list of catalogues is sorted by. */
export enum ProductCatalogueSortField {
  NAME = "NAME",
  CODE = "CODE",
}
registerEnumType(ProductCatalogueSortField, {
  name: "ProductCatalogueSortField",
  description: "What a list of catalogues is sorted by (sắp xếp danh mục).",
  valuesConfig: { NAME: { description: "Name (tên)." }, CODE: { description: "Code (mã)." } },
});

@InputType({ description: "Order of a list of catalogues (thứ tự danh mục)." })
export class ProductCatalogueSortInput {
  @Field(() => ProductCatalogueSortField, { description: "By what (theo)." })
  field!: ProductCatalogueSortField;

  @Field(() => SortOrder, { defaultValue: SortOrder.ASC, description: "Direction (chiều)." })
  order: SortOrder = SortOrder.ASC;
}
