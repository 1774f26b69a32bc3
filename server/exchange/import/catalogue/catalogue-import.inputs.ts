import { ArrayMaxSize, IsIn, IsInt, IsOptional, Matches, MaxLength, Min, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { Exact, Uuid } from "../../../kernel/index.ts";
import { CatalogueVersion } from "../../../work/index.ts";
import { CATALOGUE_FIELDS } from "./catalogue-fields.ts";

@InputType({ description: "Which column holds a field (ghép cột)." })
export class ColumnChoiceInput {
  @Field(() => String, {
    description:
      "Field: stt, code, office, task, name, output, group, frame, points, coefficient, note, scope (trường thông tin).",
  })
  @MaxLength(20)
  @IsIn(CATALOGUE_FIELDS)
  field!: string;

  @Field(() => String, {
    nullable: true,
    description: "Header or letter of its column; none: the sheet has no such column (cột).",
  })
  @IsOptional()
  @MaxLength(300)
  column?: string | null;
}

@InputType({ description: "A spreadsheet read for a draft, nothing is written (xem trước bảng danh mục)." })
export class PreviewCatalogueImportInput {
  @Field(() => Uuid, { description: "One's own upload (tệp đã tải lên)." })
  fileId!: string;

  @Field(() => Uuid, { description: "The draft (bản soạn danh mục)." })
  versionId!: string;

  @Field(() => String, { nullable: true, description: "Name of the sheet; the first when left out (trang tính)." })
  @IsOptional()
  @MaxLength(100)
  sheet?: string | null;

  @Field(() => [ColumnChoiceInput], { nullable: true, description: "Columns named by hand (ghép cột)." })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  mapping?: ColumnChoiceInput[] | null;
}

@InputType({ description: "A spreadsheet is written to a draft, all or nothing (nhập bảng danh mục)." })
export class ImportCatalogueInput extends PreviewCatalogueImportInput {
  @Field(() => Int, { description: "Version of the draft that was read (phiên bản bản ghi đã đọc)." })
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Write the other rows although some are wrong (bỏ qua dòng lỗi).",
  })
  skipFaults: boolean = false;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "The list is all that the draft holds; otherwise what it does not name stays (thay toàn bộ).",
  })
  replace: boolean = false;

  @Field(() => String, { nullable: true, description: "Makes a repeated request take effect once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  @Matches(/\S/u)
  idempotencyKey?: string | null;
}

/** What became of a row. */
export enum ImportOutcome {
  IMPORTED = "IMPORTED",
  SKIPPED = "SKIPPED",
  FAULT = "FAULT",
}
registerEnumType(ImportOutcome, {
  name: "ImportOutcome",
  description: "What becomes of a row (kết quả đọc dòng).",
  valuesConfig: {
    IMPORTED: { description: "Imported (nhập)." },
    SKIPPED: { description: "Repeats another row (bỏ qua)." },
    FAULT: { description: "Wrong (lỗi)." },
  },
});

/** How much a reason weighs. */
export enum ImportReasonKind {
  FAULT = "FAULT",
  SKIPPED = "SKIPPED",
  WARNING = "WARNING",
  NOTE = "NOTE",
}
registerEnumType(ImportReasonKind, {
  name: "ImportReasonKind",
  description: "How much a remark about a row weighs (mức độ).",
  valuesConfig: {
    FAULT: { description: "Keeps the row out (lỗi)." },
    SKIPPED: { description: "The row is not needed (bỏ qua)." },
    WARNING: { description: "Imported, but look at it (cảnh báo)." },
    NOTE: { description: "Says what was filled in (ghi chú)." },
  },
});

@ObjectType({ description: "A remark about a row or the file (nhận xét khi đọc bảng)." })
export class ImportReasonView {
  @Field(() => ImportReasonKind, { description: "How much it weighs (mức độ)." })
  kind!: ImportReasonKind;

  @Field(() => String, { description: "Rule (quy tắc)." })
  rule!: string;

  @Field(() => String, { nullable: true, description: "Cell that it is about (ô)." })
  cell!: string | null;

  @Field(() => String, { description: "The sentence in Vietnamese (nội dung)." })
  vi!: string;

  @Field(() => String, { description: "The sentence in English (nội dung tiếng Anh)." })
  en!: string;
}

@ObjectType({ description: "What becomes of one row of a spreadsheet (kết quả từng dòng)." })
export class ImportRowView {
  @Field(() => Int, { description: "Row as the spreadsheet numbers it (dòng)." })
  row!: number;

  @Field(() => String, { description: "Code in the row (mã)." })
  code!: string;

  @Field(() => Int, { nullable: true, description: "Complexity group (nhóm)." })
  group!: number | null;

  @Field(() => ImportOutcome, { description: "What becomes of it (kết quả)." })
  outcome!: ImportOutcome;

  @Field(() => [ImportReasonView], { description: "Why (lý do)." })
  reasons!: ImportReasonView[];
}

@ObjectType({ description: "Rows of one complexity group; without number: of none (số dòng theo nhóm)." })
export class ImportGroupView {
  @Field(() => Int, { nullable: true, description: "Number of the group (nhóm)." })
  group!: number | null;

  @Field(() => Exact, { nullable: true, description: "Fewest points (điểm từ)." })
  pointsFrom!: string | null;

  @Field(() => Exact, { nullable: true, description: "Most points (điểm đến)." })
  pointsTo!: string | null;

  @Field(() => Int, { description: "Rows read (số dòng đọc)." })
  read!: number;

  @Field(() => Int, { description: "Rows that are imported (số dòng nhập)." })
  imported!: number;

  @Field(() => Int, { description: "Rows that are not imported (số dòng không nhập)." })
  skipped!: number;

  @Field(() => Int, { description: "Of those the wrong ones (số dòng lỗi)." })
  faults!: number;
}

@ObjectType({ description: "Where a field stands in the sheet (cột đã nhận ra)." })
export class FoundColumnView {
  @Field(() => String, { description: "Field (trường thông tin)." })
  field!: string;

  @Field(() => String, { description: "Its usual header (tên cột chuẩn)." })
  title!: string;

  @Field(() => String, { nullable: true, description: "Letter of the column; none when not found (cột)." })
  column!: string | null;

  @Field(() => String, { nullable: true, description: "Header in the file (tiêu đề trong tệp)." })
  header!: string | null;
}

@ObjectType({ description: "What a spreadsheet says, before anything is written (kết quả đọc bảng danh mục)." })
export class CatalogueImportReport {
  @Field(() => String, { description: "Sheet that was read (trang tính)." })
  sheet!: string;

  @Field(() => [String], { description: "Sheets of the file (các trang tính)." })
  sheets!: string[];

  @Field(() => Int, { description: "Row of the header; 0 when none was found (dòng tiêu đề)." })
  headerRow!: number;

  @Field(() => [String], { description: "Headers of all columns (tiêu đề các cột)." })
  headers!: string[];

  @Field(() => [FoundColumnView], { description: "Where the fields stand (các cột đã nhận ra)." })
  columns!: FoundColumnView[];

  @Field(() => Int, { description: "Rows with a product (số dòng đọc)." })
  read!: number;

  @Field(() => Int, { description: "Rows that are imported (số dòng nhập)." })
  imported!: number;

  @Field(() => Int, { description: "Rows that are not imported (số dòng không nhập)." })
  skipped!: number;

  @Field(() => Int, { description: "Of those the wrong ones (số dòng lỗi)." })
  faults!: number;

  @Field(() => Int, { description: "Imported rows to look at (số dòng có cảnh báo)." })
  warnings!: number;

  @Field(() => [ImportGroupView], { description: "Rows of each complexity group (theo nhóm)." })
  groups!: ImportGroupView[];

  @Field(() => [ImportReasonView], { description: "What is wrong with the file as a whole (lỗi của tệp)." })
  problems!: ImportReasonView[];

  @Field(() => Boolean, { description: "Nothing is wrong (không có lỗi)." })
  isSound!: boolean;
}

@ObjectType({ description: "A list that was written to a draft (kết quả nhập danh mục)." })
export class ImportedCatalogue {
  @Field(() => ID, { description: "The draft (bản soạn danh mục)." })
  versionId!: string;

  @Field(() => Int, { description: "Rows with a product (số dòng đọc)." })
  read!: number;

  @Field(() => Int, { description: "Rows that were imported (số dòng đã nhập)." })
  imported!: number;

  @Field(() => Int, { description: "Rows that were not imported (số dòng không nhập)." })
  skipped!: number;

  @Field(() => CatalogueVersion, { description: "The draft as it is now (bản soạn danh mục)." })
  catalogueVersion!: CatalogueVersion;
}
