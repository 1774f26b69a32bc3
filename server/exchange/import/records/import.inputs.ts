import { ArrayMaxSize, IsEnum, IsOptional, Matches, MaxLength, ValidateNested } from "class-validator";
import { Field, InputType } from "type-graphql";
import { Uuid } from "../../../kernel/index.ts";
import { ImportKind } from "./import-kind.ts";

@InputType({ description: "Which column of a list holds a field (ghép cột)." })
export class ImportColumnInput {
  @Field(() => String, { description: "Field, as the report names it (trường thông tin)." })
  @MaxLength(40)
  @Matches(/^[a-z][A-Za-z0-9]*$/)
  field!: string;

  @Field(() => String, {
    nullable: true,
    description: "Header or letter of its column; none: the list has no such column (cột).",
  })
  @IsOptional()
  @MaxLength(300)
  column?: string | null;
}

@InputType({ description: "A value for rows that say nothing themselves (giá trị chung)." })
export class ImportDefaultInput {
  @Field(() => String, { description: "Field, as the report names it (trường thông tin)." })
  @MaxLength(40)
  @Matches(/^[a-z][A-Za-z0-9]*$/)
  field!: string;

  @Field(() => String, { description: "Value, written as in a cell (giá trị)." })
  @MaxLength(2000)
  @Matches(/\S/u)
  value!: string;
}

@InputType({ description: "A list read against what is there, nothing is written (xem trước bảng nhập)." })
export class PreviewImportInput {
  @Field(() => ImportKind, { description: "What the list holds (loại bảng)." })
  @IsEnum(ImportKind)
  kind!: ImportKind;

  @Field(() => Uuid, { description: "One's own upload: XLSX or CSV (tệp đã tải lên)." })
  fileId!: string;

  @Field(() => String, { nullable: true, description: "Name of the sheet; the first when left out (trang tính)." })
  @IsOptional()
  @MaxLength(100)
  sheet?: string | null;

  @Field(() => [ImportColumnInput], { nullable: true, description: "Columns named by hand (ghép cột)." })
  @IsOptional()
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  mapping?: ImportColumnInput[] | null;

  @Field(() => [ImportDefaultInput], { nullable: true, description: "Values for all rows (giá trị chung)." })
  @IsOptional()
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  defaults?: ImportDefaultInput[] | null;
}

@InputType({ description: "A list is brought in, all or nothing (nhập bảng)." })
export class BringImportInput extends PreviewImportInput {
  @Field(() => String, { nullable: true, description: "Makes a repeated request take effect once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  @Matches(/\S/u)
  idempotencyKey?: string | null;
}
