import { ArrayMaxSize, IsBoolean, IsOptional, Matches, MaxLength, ValidateNested } from "class-validator";
import { Field, InputType, registerEnumType } from "type-graphql";
import { CalendarDate, SortOrder, Uuid } from "../kernel/index.ts";
import { LocalTextInput } from "./content/content.inputs.ts";
import { FrameworkKind } from "./framework.entity.ts";
import { VersionStatus } from "./version/framework-version.entity.ts";

/** Largest framework file that an import takes. */
export const MAX_FILE = 256 * 1024;

@InputType({ description: "Starts a framework with its first draft (tạo khung)." })
export class CreateFrameworkInput {
  @Field(() => String, { description: "Short code, unique in the installation (mã khung)." })
  @Matches(/^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,39}$/u)
  @MaxLength(40)
  code!: string;

  @Field(() => FrameworkKind, {
    nullable: true,
    description: "What it is for; EVALUATION when left out (loại khung).",
  })
  @IsOptional()
  kind?: FrameworkKind | null;

  @Field(() => LocalTextInput, { description: "Title of the regulation (tên khung)." })
  @ValidateNested()
  name!: LocalTextInput;

  @Field(() => String, { description: "Who issues it (cơ quan ban hành)." })
  @MaxLength(200)
  issuer!: string;

  @Field(() => CalendarDate, { description: "First day it may be used (áp dụng từ ngày)." })
  @MaxLength(10)
  effectiveFrom!: string;

  @Field(() => Uuid, { nullable: true, description: "Unit whose specialists maintain it (đơn vị quản lý khung)." })
  @IsOptional()
  @MaxLength(36)
  ownerUnitId?: string | null;

  @Field(() => Uuid, {
    nullable: true,
    description: "Version whose content the draft starts from (sao chép từ phiên bản).",
  })
  @IsOptional()
  @MaxLength(36)
  copyOfVersionId?: string | null;

  @Field(() => String, { nullable: true, description: "Sent again, the framework is made once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "Brings in a framework file, whole or not at all (nhập khung từ tệp)." })
export class ImportFrameworkInput {
  @Field(() => String, { description: "The file's text, YAML or JSON, at most 256 KiB (nội dung tệp)." })
  @MaxLength(MAX_FILE)
  file!: string;

  @Field(() => Boolean, { description: "True publishes it at once (ban hành ngay)." })
  @IsBoolean()
  publish!: boolean;

  @Field(() => Uuid, {
    nullable: true,
    description: "Unit whose specialists maintain a new framework (đơn vị quản lý khung).",
  })
  @IsOptional()
  @MaxLength(36)
  ownerUnitId?: string | null;

  @Field(() => String, { nullable: true, description: "Sent again, the file is brought in once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "Which frameworks a list holds (bộ lọc khung)." })
export class FrameworkFilter {
  @Field(() => [Uuid], { nullable: true, description: "Only these (mã định danh)." })
  @IsOptional()
  @ArrayMaxSize(200)
  @MaxLength(36, { each: true })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: "Words of code or name, accents do not matter (tìm kiếm)." })
  @IsOptional()
  @MaxLength(200)
  search?: string | null;

  @Field(() => FrameworkKind, { nullable: true, description: "Only this kind (loại khung)." })
  @IsOptional()
  kind?: FrameworkKind | null;

  @Field(() => VersionStatus, {
    nullable: true,
    description: "Only with a version in this state (trạng thái phiên bản).",
  })
  @IsOptional()
  status?: VersionStatus | null;

  @Field(() => Uuid, { nullable: true, description: "Only those that this unit maintains (đơn vị quản lý khung)." })
  @IsOptional()
  @MaxLength(36)
  ownerUnitId?: string | null;
}

/** What frameworks are sorted by. */
export enum FrameworkSortField {
  NAME = "NAME",
  CODE = "CODE",
}
registerEnumType(FrameworkSortField, {
  name: "FrameworkSortField",
  description: "What frameworks are sorted by (sắp xếp theo).",
  valuesConfig: { NAME: { description: "Name, the Vietnamese way (tên)." }, CODE: { description: "Code (mã)." } },
});

@InputType({ description: "Order of a list of frameworks (sắp xếp khung)." })
export class FrameworkSort {
  @Field(() => FrameworkSortField, { defaultValue: FrameworkSortField.NAME, description: "By what (theo)." })
  @IsOptional()
  field: FrameworkSortField = FrameworkSortField.NAME;

  @Field(() => SortOrder, { defaultValue: SortOrder.ASC, description: "Direction (chiều)." })
  @IsOptional()
  order: SortOrder = SortOrder.ASC;
}
