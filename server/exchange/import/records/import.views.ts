import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { ImportReasonView } from "../catalogue/catalogue-import.inputs.ts";
import { ImportKind } from "./import-kind.ts";

/** What becomes of a row of a list. */
export enum RecordImportOutcome {
  CREATED = "CREATED",
  UPDATED = "UPDATED",
  UNCHANGED = "UNCHANGED",
  FAULT = "FAULT",
}
registerEnumType(RecordImportOutcome, {
  name: "RecordImportOutcome",
  description: "What becomes of a row of a list (kết quả đọc dòng).",
  valuesConfig: {
    CREATED: { description: "Something new (thêm mới)." },
    UPDATED: { description: "Changes what is there under the code (cập nhật)." },
    UNCHANGED: { description: "Is there as it stands (không thay đổi)." },
    FAULT: { description: "Wrong (lỗi)." },
  },
});

@ObjectType({ description: "A field of a list and where it stands in the file (cột đã nhận ra)." })
export class ImportColumnView {
  @Field(() => String, { description: "Field (trường thông tin)." })
  field!: string;

  @Field(() => String, { description: "Its usual header (tên cột chuẩn)." })
  title!: string;

  @Field(() => String, { description: "The same in English (tên cột tiếng Anh)." })
  titleEn!: string;

  @Field(() => Boolean, { description: "Every row needs it (bắt buộc)." })
  needed!: boolean;

  @Field(() => String, { nullable: true, description: "Letter of the column; none when not found (cột)." })
  column!: string | null;

  @Field(() => String, { nullable: true, description: "Header in the file (tiêu đề trong tệp)." })
  header!: string | null;
}

@ObjectType({ description: "What becomes of one row of a list (kết quả từng dòng)." })
export class RecordImportRow {
  @Field(() => Int, { description: "Row as the spreadsheet numbers it (dòng)." })
  row!: number;

  @Field(() => String, { description: "Code in the row (mã)." })
  code!: string;

  @Field(() => RecordImportOutcome, { description: "What becomes of it (kết quả)." })
  outcome!: RecordImportOutcome;

  @Field(() => [ImportReasonView], { description: "Why (lý do)." })
  reasons!: ImportReasonView[];
}

@ObjectType({ description: "Numbers of rows of a list that was brought in (kết quả nhập)." })
export class BroughtImport {
  @Field(() => ImportKind, { description: "What the list holds (loại bảng)." })
  kind!: ImportKind;

  @Field(() => Int, { description: "Rows read (số dòng đọc)." })
  read!: number;

  @Field(() => Int, { description: "Rows with something new (số dòng thêm mới)." })
  created!: number;

  @Field(() => Int, { description: "Rows that changed something (số dòng cập nhật)." })
  updated!: number;

  @Field(() => Int, { description: "Rows that changed nothing (số dòng không thay đổi)." })
  unchanged!: number;
}

@ObjectType({ description: "What a list says, before anything is written (kết quả đọc bảng)." })
export class ImportPreview extends BroughtImport {
  @Field(() => Int, { description: "Rows that are wrong (số dòng lỗi)." })
  faults!: number;

  @Field(() => String, { description: "Sheet that was read (trang tính)." })
  sheet!: string;

  @Field(() => [String], { description: "Sheets of the file (các trang tính)." })
  sheets!: string[];

  @Field(() => Int, { description: "Row of the header; 0 when none was found (dòng tiêu đề)." })
  headerRow!: number;

  @Field(() => [String], { description: "Headers of all columns (tiêu đề các cột)." })
  headers!: string[];

  @Field(() => [ImportColumnView], { description: "Where the fields stand (các cột đã nhận ra)." })
  columns!: ImportColumnView[];

  @Field(() => [ImportReasonView], { description: "What is wrong with the file as a whole (lỗi của tệp)." })
  problems!: ImportReasonView[];

  @Field(() => Boolean, { description: "Nothing is wrong (không có lỗi)." })
  isSound!: boolean;
}
