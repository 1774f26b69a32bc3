import { Matches, MaxLength, Min, ValidateIf } from "class-validator";
import { Field, InputType, Int, ObjectType } from "type-graphql";
import { Uuid } from "../../../kernel/index.ts";
import { FormSubject } from "../form.enums.ts";

const KEY = { nullable: true, description: "Key that makes a repeated request have one effect (khóa chống lặp)." };

@ObjectType({ description: "A name that templates may use (trường trộn)." })
export class FormPlaceholder {
  @Field(() => String, { description: "As it is written, in braces; inside a loop after its name (tên)." })
  name!: string;

  @Field(() => String, { description: "What stands for it, in Vietnamese (ý nghĩa)." })
  nameVi!: string;

  @Field(() => String, { description: "What stands for it, in English (ý nghĩa tiếng Anh)." })
  nameEn!: string;

  @Field(() => Boolean, { description: "Begins a loop, {#name} to {/name} (vòng lặp)." })
  isLoop!: boolean;
}

@ObjectType({ description: "Something that keeps a template from being used (lỗi của mẫu)." })
export class FormTemplateFault {
  @Field(() => String, { description: "Rule (quy tắc)." })
  rule!: string;

  @Field(() => String, { description: "The placeholder or part that it is about (trường bị lỗi)." })
  tag!: string;
}

@ObjectType({ description: "What a template uses, misspells and leaves out (kiểm tra mẫu)." })
export class FormTemplateCheck {
  @Field(() => Boolean, { description: "True when it can be registered (dùng được)." })
  isSound!: boolean;

  @Field(() => [String], { description: "Placeholders that are used (trường đã dùng)." })
  used!: string[];

  @Field(() => [String], { description: "Placeholders that nothing stands for (trường không có)." })
  unknown!: string[];

  @Field(() => [String], { description: "Placeholders that could be used and are not (trường chưa dùng)." })
  missing!: string[];

  @Field(() => [FormTemplateFault], { description: "What is wrong (các lỗi)." })
  faults!: FormTemplateFault[];
}

@InputType({ description: "Which templates (lọc mẫu)." })
export class FormTemplateFilter {
  @Field(() => Uuid, { nullable: true, description: "Those that serve this evaluation (phiếu đánh giá)." })
  evaluationId?: string | null;

  @Field(() => Uuid, { nullable: true, description: "Those that serve this meeting (cuộc họp)." })
  meetingId?: string | null;

  @Field(() => Uuid, { nullable: true, description: "Those of this unit (đơn vị)." })
  unitId?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: "Retired ones too (gồm mẫu đã ngừng dùng)." })
  includeRetired: boolean = false;
}

@InputType({ description: "A template to register (đăng ký mẫu)." })
export class RegisterFormTemplateInput {
  @Field(() => Uuid, { description: "Unit that uses it, with all below (đơn vị)." })
  unitId!: string;

  @Field(() => String, { description: "Code, unique in the unit (mã mẫu)." })
  @Matches(/^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,39}$/u)
  code!: string;

  @Field(() => String, { description: "Name (tên mẫu)." })
  @MaxLength(200)
  name!: string;

  @Field(() => FormSubject, { description: "What it is about: an evaluation or a meeting (đối tượng)." })
  subject!: FormSubject;

  @Field(() => Uuid, { description: "One's own upload: a Word file (tệp Word)." })
  fileId!: string;

  @Field(() => String, KEY)
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "A template that is no longer used (ngừng dùng mẫu)." })
export class RetireFormTemplateInput {
  @Field(() => Uuid, { description: "Template (mẫu)." })
  templateId!: string;

  @Field(() => Int, { description: "Version that was read (phiên bản bản ghi)." })
  @Min(1)
  version!: number;

  @Field(() => String, KEY)
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @MaxLength(80)
  idempotencyKey?: string | null;
}
