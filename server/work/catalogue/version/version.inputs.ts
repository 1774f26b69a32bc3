import { ArrayMaxSize, IsInt, IsOptional, Matches, Max, MaxLength, Min, ValidateNested } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { CalendarDate, Exact, Uuid } from "../../../kernel/index.ts";

@InputType({ description: "Document that decides a catalogue (văn bản ban hành danh mục)." })
export class CatalogueDocumentInput {
  @Field(() => String, { description: "Number and sign (số, ký hiệu)." })
  @MaxLength(100)
  @Matches(/\S/u)
  number!: string;

  @Field(() => String, { description: "Title (trích yếu)." })
  @MaxLength(500)
  @Matches(/\S/u)
  title!: string;

  @Field(() => String, { description: "Who issued it (cơ quan ban hành)." })
  @MaxLength(200)
  @Matches(/\S/u)
  issuer!: string;

  @Field(() => CalendarDate, { nullable: true, description: "Day of issue (ngày ban hành)." })
  issuedOn?: string | null;

  @Field(() => String, { nullable: true, description: "Where it can be read (đường dẫn)." })
  @IsOptional()
  @MaxLength(500)
  url?: string | null;
}

@InputType({ description: "A complexity group with its frame of points (nhóm độ phức tạp)." })
export class ComplexityGroupInput {
  @Field(() => Int, { description: "Number, from 1 for the simplest (số thứ tự nhóm)." })
  @IsInt()
  @Min(1)
  @Max(5)
  number!: number;

  @Field(() => String, { nullable: true, description: "Code; N and the number when left out (mã nhóm)." })
  @IsOptional()
  @MaxLength(20)
  code?: string | null;

  @Field(() => String, { nullable: true, description: "Name (tên nhóm)." })
  @IsOptional()
  @MaxLength(200)
  name?: string | null;

  @Field(() => Exact, { nullable: true, description: "Fewest points of its products (điểm từ)." })
  @IsOptional()
  @MaxLength(20)
  pointsFrom?: string | null;

  @Field(() => Exact, { nullable: true, description: "Most points of its products; none: open (điểm đến)." })
  @IsOptional()
  @MaxLength(20)
  pointsTo?: string | null;
}

@InputType({ description: "A new draft of a catalogue (lập phiên bản danh mục)." })
export class DraftCatalogueVersionInput {
  @Field(() => Uuid, { description: "The catalogue (danh mục)." })
  catalogueId!: string;

  @Field(() => CalendarDate, { nullable: true, description: "First day; today when left out (áp dụng từ ngày)." })
  startsOn?: string | null;

  @Field(() => String, { nullable: true, description: "Makes a repeated request take effect once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "Which version, as it was read (phiên bản đã đọc)." })
export class CatalogueVersionVerbInput {
  @Field(() => Uuid, { description: "The version of the catalogue (phiên bản danh mục)." })
  id!: string;

  @Field(() => Int, { description: "Version of the record that was read (phiên bản bản ghi đã đọc)." })
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => String, { nullable: true, description: "Makes a repeated request take effect once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "What a draft says besides its products; all groups anew (lưu phiên bản danh mục)." })
export class SaveCatalogueVersionInput extends CatalogueVersionVerbInput {
  @Field(() => CalendarDate, { description: "First day it may be used (áp dụng từ ngày)." })
  startsOn!: string;

  @Field(() => CalendarDate, { nullable: true, description: "Last day it may be used (áp dụng đến ngày)." })
  endsOn?: string | null;

  @Field(() => String, { description: "The product that all others are measured in (sản phẩm, công việc chuẩn)." })
  @MaxLength(300)
  @Matches(/\S/u)
  standardName!: string;

  @Field(() => Exact, {
    description: "Its points; coefficients that follow from points are worked out anew (điểm của sản phẩm chuẩn).",
  })
  @MaxLength(20)
  standardPoints!: string;

  @Field(() => CatalogueDocumentInput, {
    nullable: true,
    description: "Document that decides it; none as long as it is not there (văn bản ban hành).",
  })
  @IsOptional()
  @ValidateNested()
  document?: CatalogueDocumentInput | null;

  @Field(() => [ComplexityGroupInput], { description: "Groups, at most five (các nhóm độ phức tạp)." })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  groups!: ComplexityGroupInput[];
}

@InputType({ description: "A draft becomes the version in force (ban hành phiên bản danh mục)." })
export class PublishCatalogueVersionInput extends CatalogueVersionVerbInput {}

@InputType({ description: "A draft is thrown away (hủy bản soạn danh mục)." })
export class DiscardCatalogueVersionInput extends CatalogueVersionVerbInput {}

@InputType({ description: "A published version ends (ngừng áp dụng phiên bản danh mục)." })
export class RetireCatalogueVersionInput extends CatalogueVersionVerbInput {
  @Field(() => CalendarDate, { description: "Last day it may be used (áp dụng đến ngày)." })
  endsOn!: string;
}
