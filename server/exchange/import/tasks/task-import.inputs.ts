import { ArrayMaxSize, IsBoolean, IsEnum, IsIn, IsOptional, Matches, MaxLength, ValidateNested } from "class-validator";
import { Field, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { Uuid } from "../../../kernel/index.ts";
import { FoundColumnView, ImportReasonView } from "../catalogue/catalogue-import.inputs.ts";
import { TASK_FIELDS } from "./task-fields.ts";

@InputType({ description: "Which column of a list of tasks holds a field (ghép cột)." })
export class TaskColumnChoiceInput {
  @Field(() => String, {
    description:
      "Field: externalSystem, externalId, unit, owner, assigner, collaborators, product, title, output, detail, quantity, coefficient, unplanned, assignedOn, dueOn, submittedOn, acceptedOn, acceptedQuantity, majorErrors, minorErrors, cancelledOn (trường thông tin).",
  })
  @MaxLength(20)
  @IsIn(TASK_FIELDS)
  field!: string;

  @Field(() => String, {
    nullable: true,
    description: "Header or letter of its column; none: the list has no such column (cột).",
  })
  @IsOptional()
  @MaxLength(300)
  column?: string | null;
}

@InputType({ description: "Tasks of another system are brought in, all or nothing (nhập nhiệm vụ)." })
export class ImportTasksInput {
  @Field(() => Uuid, { description: "One's own upload: XLSX, CSV or JSON (tệp đã tải lên)." })
  fileId!: string;

  @Field(() => String, {
    nullable: true,
    description: "System of rows that name none, such as VOffice (hệ thống nguồn).",
  })
  @IsOptional()
  @MaxLength(60)
  @Matches(/\S/u)
  system?: string | null;

  @Field(() => String, { nullable: true, description: "Name of the sheet; the first when left out (trang tính)." })
  @IsOptional()
  @MaxLength(100)
  sheet?: string | null;

  @Field(() => [TaskColumnChoiceInput], { nullable: true, description: "Columns named by hand (ghép cột)." })
  @IsOptional()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  mapping?: TaskColumnChoiceInput[] | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description: "Only say what would become of each row; nothing is written (chỉ xem trước).",
  })
  @IsBoolean()
  dryRun: boolean = true;

  @Field(() => String, { nullable: true, description: "Makes a repeated request take effect once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  @Matches(/\S/u)
  idempotencyKey?: string | null;
}

/** What becomes of a row. */
export enum TaskImportOutcome {
  CREATED = "CREATED",
  UPDATED = "UPDATED",
  SKIPPED = "SKIPPED",
  FAULT = "FAULT",
}
registerEnumType(TaskImportOutcome, {
  name: "TaskImportOutcome",
  description: "What becomes of a row (kết quả đọc dòng nhiệm vụ).",
  valuesConfig: {
    CREATED: { description: "A new task (nhiệm vụ mới)." },
    UPDATED: { description: "A known task that has moved on (cập nhật)." },
    SKIPPED: { description: "Nothing new (không có gì mới)." },
    FAULT: { description: "Wrong (lỗi)." },
  },
});

@ObjectType({ description: "What becomes of one row of a list of tasks (kết quả từng dòng nhiệm vụ)." })
export class TaskImportRow {
  @Field(() => Int, { description: "Row as the file numbers it (dòng)." })
  row!: number;

  @Field(() => String, { description: "Identifier in the system that it comes from (mã ở hệ thống nguồn)." })
  code!: string;

  @Field(() => TaskImportOutcome, { description: "What becomes of it (kết quả)." })
  @IsEnum(TaskImportOutcome)
  outcome!: TaskImportOutcome;

  @Field(() => [ImportReasonView], { description: "Why (lý do)." })
  reasons!: ImportReasonView[];
}

@ObjectType({ description: "What becomes of a list of tasks (kết quả nhập nhiệm vụ)." })
export class TaskImportReport {
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

  @Field(() => Int, { description: "Rows read (số dòng đọc)." })
  read!: number;

  @Field(() => Int, { description: "New tasks (số nhiệm vụ mới)." })
  created!: number;

  @Field(() => Int, { description: "Known tasks that moved on (số nhiệm vụ cập nhật)." })
  updated!: number;

  @Field(() => Int, { description: "Rows that say nothing new (số dòng không có gì mới)." })
  skipped!: number;

  @Field(() => Int, { description: "Wrong rows (số dòng lỗi)." })
  faults!: number;

  @Field(() => [ImportReasonView], { description: "What is wrong with the file as a whole (lỗi của tệp)." })
  problems!: ImportReasonView[];

  @Field(() => Boolean, { description: "Nothing is wrong (không có lỗi)." })
  isSound!: boolean;

  @Field(() => Boolean, { description: "Whether anything was written (đã ghi)." })
  isWritten!: boolean;
}
