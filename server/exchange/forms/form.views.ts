import { MaxLength, ValidateIf } from "class-validator";
import { Field, InputType, ObjectType } from "type-graphql";
import { Uuid } from "../../kernel/index.ts";
import { ExportLanguage } from "../export/export.inputs.ts";
import { FormFormat, FormName, FormSubject } from "./form.enums.ts";

@ObjectType({ description: "An official form that can be asked for (biểu mẫu)." })
export class OfficialForm {
  @Field(() => FormName, { description: "Which (mã biểu mẫu)." })
  form!: FormName;

  @Field(() => String, { description: "Name in Vietnamese (tên biểu mẫu)." })
  nameVi!: string;

  @Field(() => String, { description: "Name in English (tên tiếng Anh)." })
  nameEn!: string;

  @Field(() => FormSubject, { description: "What it is about (đối tượng)." })
  subject!: FormSubject;

  @Field(() => [FormFormat], { description: "Formats in which it is made (định dạng)." })
  formats!: FormFormat[];

  @Field(() => String, { nullable: true, description: "Where the law prescribes it (căn cứ pháp lý)." })
  basis!: string | null;
}

@InputType({ description: "Which forms (lọc biểu mẫu)." })
export class OfficialFormFilter {
  @Field(() => Uuid, { nullable: true, description: "Those that fit this evaluation as it stands now (phiếu)." })
  evaluationId?: string | null;

  @Field(() => Uuid, { nullable: true, description: "Those of this meeting (cuộc họp)." })
  meetingId?: string | null;

  @Field(() => FormSubject, { nullable: true, description: "Only those about this (đối tượng)." })
  subject?: FormSubject | null;
}

@InputType({ description: "Which form, about what, in which format (yêu cầu biểu mẫu)." })
export class RequestFormInput {
  @Field(() => FormName, { nullable: true, description: "Official form; left out with a template (biểu mẫu)." })
  form?: FormName | null;

  @Field(() => Uuid, { nullable: true, description: "The agency's own template instead of a form (mẫu của cơ quan)." })
  templateId?: string | null;

  @Field(() => FormFormat, { defaultValue: FormFormat.PDF, description: "Format; a template is DOCX (định dạng)." })
  format: FormFormat = FormFormat.PDF;

  @Field(() => Uuid, { nullable: true, description: "Evaluation that it is about (phiếu đánh giá)." })
  evaluationId?: string | null;

  @Field(() => Uuid, { nullable: true, description: "Meeting that it is about (cuộc họp)." })
  meetingId?: string | null;

  @Field(() => Uuid, { nullable: true, description: "Cycle that it is about, with a unit (kỳ đánh giá)." })
  cycleId?: string | null;

  @Field(() => Uuid, { nullable: true, description: "Unit that it is about, in a cycle (đơn vị)." })
  unitId?: string | null;

  @Field(() => ExportLanguage, { defaultValue: ExportLanguage.VI, description: "Language of its words (ngôn ngữ)." })
  language: ExportLanguage = ExportLanguage.VI;

  @Field(() => String, {
    nullable: true,
    description: "Key that makes a repeated request have one effect (khóa chống lặp).",
  })
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @MaxLength(80)
  idempotencyKey?: string | null;
}
