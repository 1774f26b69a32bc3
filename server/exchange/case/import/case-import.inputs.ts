import { IsOptional, Matches, MaxLength } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Uuid } from "../../../kernel/index.ts";

@InputType({ description: "Brings in a CASE package as a draft, all or nothing (nhập khung theo chuẩn CASE)." })
export class ImportCaseInput {
  @Field(() => Uuid, { description: "One's own upload, JSON of CASE 1.0 or 1.1 (tệp đã tải lên)." })
  @MaxLength(36)
  fileId!: string;

  @Field(() => String, {
    nullable: true,
    description: "Code of the framework; left out: the one that the package names (mã khung).",
  })
  @IsOptional()
  @Matches(/^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,39}$/u)
  @MaxLength(40)
  code?: string | null;

  @Field(() => Uuid, {
    nullable: true,
    description: "Unit whose specialists maintain a new framework (đơn vị quản lý khung).",
  })
  @IsOptional()
  @MaxLength(36)
  ownerUnitId?: string | null;

  @Field(() => String, { nullable: true, description: "Makes a repeated request take effect once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@ObjectType({ description: "One thing that is wrong with a CASE package (chỗ sai)." })
export class CaseProblemView {
  @Field(() => String, { description: "Where, as a JSON pointer such as /CFItems/3/uri (vị trí)." })
  pointer!: string;

  @Field(() => String, { description: "Rule that it breaks (quy tắc)." })
  rule!: string;

  @Field(() => String, { description: "What is wrong, in Vietnamese (nội dung sai)." })
  messageVi!: string;

  @Field(() => String, { description: "What is wrong, in English (nội dung tiếng Anh)." })
  messageEn!: string;
}

@ObjectType({ description: "What a CASE package holds and what is wrong with it (xem trước tệp CASE)." })
export class CaseReportView {
  @Field(() => Boolean, { description: "Nothing is wrong; it can be brought in (nhập được)." })
  isSound!: boolean;

  @Field(() => String, { description: "Version of the standard, 1.0 or 1.1 (phiên bản chuẩn CASE)." })
  caseVersion!: string;

  @Field(() => ID, { nullable: true, description: "Identifier of the document (mã định danh tài liệu)." })
  documentId!: string | null;

  @Field(() => String, { nullable: true, description: "Title of the document (tên tài liệu)." })
  title!: string | null;

  @Field(() => String, { nullable: true, description: "Who issued it (cơ quan ban hành)." })
  creator!: string | null;

  @Field(() => String, { nullable: true, description: "Code that the framework would get (mã khung)." })
  frameworkCode!: string | null;

  @Field(() => Int, { description: "Items in the package (số mục)." })
  items!: number;

  @Field(() => Int, { description: "Associations in the package (số liên kết)." })
  associations!: number;

  @Field(() => Int, { description: "Groups that the framework would have (số nhóm năng lực)." })
  groups!: number;

  @Field(() => Int, { description: "Competencies that the framework would have (số năng lực)." })
  competencies!: number;

  @Field(() => Int, { description: "Levels that the competencies would have (số cấp độ)." })
  levels!: number;

  @Field(() => Int, { description: "Items without a place here, kept as they came (số mục giữ nguyên)." })
  keptItems!: number;

  @Field(() => Int, { description: "How many things are wrong (số chỗ sai)." })
  problemCount!: number;

  @Field(() => [CaseProblemView], { description: "The first 200 of them (các chỗ sai)." })
  problems!: readonly CaseProblemView[];
}
