import { ArrayMaxSize, IsInt, IsOptional, MaxLength, Min, ValidateNested } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { CalendarDate, Uuid } from "../../kernel/index.ts";
import { PositionClass, SubjectType } from "../../organization/index.ts";
import { AppliesToInput, CriteriaGroupInput, LocalTextInput } from "../content/content.inputs.ts";
import { FrameworkSlotInput } from "../extension/slot.input.ts";

@InputType({ description: "A document that the framework rests on (văn bản)." })
export class CitedDocumentInput {
  @Field(() => String, { description: "Number and sign (số, ký hiệu)." })
  @MaxLength(100)
  number!: string;

  @Field(() => String, { description: "Title (trích yếu)." })
  @MaxLength(500)
  title!: string;

  @Field(() => String, { description: "Who issued it (cơ quan ban hành)." })
  @MaxLength(200)
  issuer!: string;

  @Field(() => CalendarDate, { nullable: true, description: "Day of issue (ngày ban hành)." })
  @IsOptional()
  @MaxLength(10)
  issuedOn?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: "First day in force (ngày có hiệu lực)." })
  @IsOptional()
  @MaxLength(10)
  effectiveFrom?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: "Last day in force (ngày hết hiệu lực)." })
  @IsOptional()
  @MaxLength(10)
  effectiveTo?: string | null;

  @Field(() => String, { nullable: true, description: "Articles used (điều, khoản)." })
  @IsOptional()
  @MaxLength(500)
  articles?: string | null;

  @Field(() => String, { nullable: true, description: "Where it can be read (đường dẫn)." })
  @IsOptional()
  @MaxLength(500)
  url?: string | null;
}

@InputType({ description: "Whom and which cycles a version is for; nothing means all (phạm vi)." })
export class FrameworkScopeInput {
  @Field(() => [SubjectType], { nullable: true, description: "Kinds of people (đối tượng)." })
  @IsOptional()
  @ArrayMaxSize(5)
  subjectTypes?: SubjectType[] | null;

  @Field(() => [PositionClass], { nullable: true, description: "Classes of positions (nhóm vị trí việc làm)." })
  @IsOptional()
  @ArrayMaxSize(3)
  classes?: PositionClass[] | null;

  @Field(() => Boolean, { nullable: true, description: "True: only leaders; false: only others (lãnh đạo, quản lý)." })
  @IsOptional()
  leading?: boolean | null;

  @Field(() => String, { nullable: true, description: "PERSON or UNIT; nothing means people (cá nhân, tập thể)." })
  @IsOptional()
  @MaxLength(10)
  subject?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: "Kinds of cycle: WEEK, MONTH, QUARTER, HALF_YEAR, YEAR (loại kỳ).",
  })
  @IsOptional()
  @ArrayMaxSize(5)
  @MaxLength(20, { each: true })
  cycleKinds?: string[] | null;
}

@InputType({ description: "A form of the regulation (mẫu phiếu)." })
export class FrameworkFormInput {
  @Field(() => String, { description: "Code (mã mẫu)." })
  @MaxLength(40)
  code!: string;

  @Field(() => LocalTextInput, { description: "Name (tên mẫu)." })
  @ValidateNested()
  name!: LocalTextInput;

  @Field(() => AppliesToInput, { nullable: true, description: "Who fills it in (đối tượng)." })
  @IsOptional()
  @ValidateNested()
  appliesTo?: AppliesToInput | null;
}

@InputType({ description: "Everything a draft says, as one; the fields of the framework file (nội dung bản nháp)." })
export class DraftContentInput {
  @Field(() => LocalTextInput, { description: "Title of the regulation (tên khung)." })
  @ValidateNested()
  name!: LocalTextInput;

  @Field(() => String, { description: "Who issued it (cơ quan ban hành)." })
  @MaxLength(200)
  issuer!: string;

  @Field(() => [CitedDocumentInput], { description: "Documents it rests on (căn cứ pháp lý)." })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  documents!: CitedDocumentInput[];

  @Field(() => CalendarDate, { description: "First day it may be used (áp dụng từ ngày)." })
  @MaxLength(10)
  effectiveFrom!: string;

  @Field(() => CalendarDate, { nullable: true, description: "Last day it may be used (áp dụng đến ngày)." })
  @IsOptional()
  @MaxLength(10)
  effectiveTo?: string | null;

  @Field(() => FrameworkScopeInput, { description: "Whom and which cycles it is for (phạm vi)." })
  @ValidateNested()
  scope!: FrameworkScopeInput;

  @Field(() => [FrameworkFormInput], { nullable: true, description: "Forms (mẫu phiếu)." })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  forms?: FrameworkFormInput[] | null;

  @Field(() => [LocalTextInput], {
    nullable: true,
    description: "What the source leaves open and what was chosen (ghi chú).",
  })
  @IsOptional()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  notes?: LocalTextInput[] | null;

  @Field(() => Boolean, { nullable: true, description: "Parts are an illustration; default false (minh họa)." })
  @IsOptional()
  sample?: boolean | null;

  @Field(() => [CriteriaGroupInput], {
    description: "Groups of criteria, each before those inside it (nhóm tiêu chí).",
  })
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  groups!: CriteriaGroupInput[];

  @Field(() => String, {
    description: "The rating rules as YAML or JSON, as `scheme` in the framework file (quy chế chấm).",
  })
  @MaxLength(100_000)
  scheme!: string;

  @Field(() => [FrameworkSlotInput], {
    nullable: true,
    description: "What lower levels may fill in (phần mở cho cấp dưới).",
  })
  @IsOptional()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  slots?: FrameworkSlotInput[] | null;
}

@InputType({ description: "Starts the next version from the newest one (tạo bản nháp)." })
export class CreateDraftInput {
  @Field(() => Uuid, { description: "The framework (khung)." })
  @MaxLength(36)
  frameworkId!: string;

  @Field(() => String, { nullable: true, description: "Sent again, the draft is made once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "Saves a draft as a whole (lưu bản nháp)." })
export class SaveDraftInput {
  @Field(() => Uuid, { description: "The draft (bản nháp)." })
  @MaxLength(36)
  versionId!: string;

  @Field(() => Int, { description: "Version of the record as it was read (phiên bản bản ghi)." })
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => DraftContentInput, { description: "What the draft shall say (nội dung)." })
  @ValidateNested()
  content!: DraftContentInput;
}

@InputType({ description: "Throws a draft away (hủy bản nháp)." })
export class DiscardDraftInput {
  @Field(() => Uuid, { description: "The draft (bản nháp)." })
  @MaxLength(36)
  versionId!: string;

  @Field(() => Int, { description: "Version of the record as it was read (phiên bản bản ghi)." })
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => String, { nullable: true, description: "Sent again, it is thrown away once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "Publishes a draft and freezes it (ban hành phiên bản)." })
export class PublishFrameworkVersionInput {
  @Field(() => Uuid, { description: "The draft (bản nháp)." })
  @MaxLength(36)
  versionId!: string;

  @Field(() => Int, { description: "Version of the record as it was read (phiên bản bản ghi)." })
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => String, { nullable: true, description: "Sent again, it is published once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "Ends the use of a published version for new cycles (ngừng áp dụng phiên bản)." })
export class RetireFrameworkVersionInput {
  @Field(() => Uuid, { description: "The published version (phiên bản)." })
  @MaxLength(36)
  versionId!: string;

  @Field(() => Int, { description: "Version of the record as it was read (phiên bản bản ghi)." })
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => CalendarDate, {
    nullable: true,
    description: "Last day it was in force, where it ends earlier (hết hiệu lực ngày).",
  })
  @IsOptional()
  @MaxLength(10)
  effectiveTo?: string | null;

  @Field(() => String, { nullable: true, description: "Sent again, it is retired once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}
