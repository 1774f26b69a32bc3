import { Field, ID, Int, ObjectType } from "type-graphql";
import { Ability } from "../../kernel/index.ts";
import { PositionClass, SubjectType } from "../../organization/index.ts";
import { AppliesToView, LocalTextView } from "../scheme/scheme-parts.views.ts";
import { LegalDocument } from "../document/legal-document.entity.ts";

@ObjectType({ description: "A document as a version cites it (văn bản căn cứ)." })
export class CitedDocument extends LegalDocument {
  @Field(() => String, { nullable: true, description: "Articles used (điều, khoản)." })
  articles!: string | null;
}

@ObjectType("FrameworkScope", { description: "Whom and which cycles a version is for; nothing means all (phạm vi)." })
export class FrameworkScopeView {
  @Field(() => [SubjectType], { nullable: true, description: "Kinds of people (đối tượng)." })
  subjectTypes?: string[] | null | undefined;

  @Field(() => [PositionClass], { nullable: true, description: "Classes of positions (nhóm vị trí việc làm)." })
  classes?: string[] | null | undefined;

  @Field(() => Boolean, { nullable: true, description: "True: only leaders; false: only others (lãnh đạo, quản lý)." })
  leading?: boolean | null | undefined;

  @Field(() => String, { nullable: true, description: "PERSON or UNIT; nothing means people (cá nhân, tập thể)." })
  subject?: string | null | undefined;

  @Field(() => [String], {
    nullable: true,
    description: "Kinds of cycle: WEEK, MONTH, QUARTER, HALF_YEAR, YEAR (loại kỳ).",
  })
  cycleKinds?: string[] | null | undefined;
}

@ObjectType("FrameworkForm", { description: "A form of the regulation (mẫu phiếu)." })
export class FrameworkFormView {
  @Field(() => String, { description: "Code (mã mẫu)." })
  code!: string;

  @Field(() => LocalTextView, { description: "Name (tên mẫu)." })
  name!: LocalTextView;

  @Field(() => AppliesToView, { nullable: true, description: "Who fills it in (đối tượng)." })
  appliesTo?: AppliesToView | null | undefined;
}

@ObjectType({ description: "A place of a version that the editor can go to (vị trí trong phiên bản)." })
export class DefectPlace {
  @Field(() => String, {
    description: "Part of the file: groups, documents, scope, forms, slots, or of the scheme such as gates (phần).",
  })
  part!: string;

  @Field(() => ID, { nullable: true, description: "Group that it is in (nhóm)." })
  groupId!: string | null;

  @Field(() => String, { nullable: true, description: "Code of that group (mã nhóm)." })
  groupCode!: string | null;

  @Field(() => ID, { nullable: true, description: "Criterion that it is in (tiêu chí)." })
  criterionId!: string | null;

  @Field(() => String, { nullable: true, description: "Code of that criterion (mã tiêu chí)." })
  criterionCode!: string | null;

  @Field(() => Int, { nullable: true, description: "Which of the part's entries, from 0 (thứ tự)." })
  index!: number | null;

  @Field(() => String, { nullable: true, description: "Field of it, such as max or when (trường)." })
  field!: string | null;
}

@ObjectType({ description: "Something that keeps a draft from being published (lỗi của bản nháp)." })
export class FrameworkDefect {
  @Field(() => String, { description: "Place as in the framework file, such as scheme.formulas.2.text (vị trí)." })
  path!: string;

  @Field(() => DefectPlace, { description: "Where in the editor it is (nơi cần sửa)." })
  place!: DefectPlace;

  @Field(() => String, { description: "Rule that it breaks (quy tắc)." })
  rule!: string;

  @Field(() => String, { description: "What is wrong (nội dung lỗi)." })
  messageVi!: string;

  @Field(() => String, { description: "What is wrong, in English (nội dung lỗi tiếng Anh)." })
  messageEn!: string;

  @Field(() => String, { nullable: true, description: "What would put it right (gợi ý sửa)." })
  proposalVi!: string | null;

  @Field(() => String, { nullable: true, description: "What would put it right, in English (gợi ý tiếng Anh)." })
  proposalEn!: string | null;
}

@ObjectType({ description: "What was thrown away (bản nháp đã hủy)." })
export class DiscardedDraft {
  @Field(() => ID, { description: "The draft that is no more (bản nháp)." })
  versionId!: string;

  @Field(() => ID, { description: "Its framework (khung)." })
  frameworkId!: string;

  @Field(() => Boolean, { description: "The framework had nothing else and went with it (khung cũng bị hủy)." })
  frameworkRemoved!: boolean;
}

@ObjectType({ description: "What this viewer may do to a version (quyền thao tác trên phiên bản)." })
export class VersionAbilities {
  @Field(() => Ability, { description: "Save it (sửa)." })
  canEdit!: Ability;

  @Field(() => Ability, { description: "Publish it; defects are told apart (ban hành)." })
  canPublish!: Ability;

  @Field(() => Ability, { description: "Throw it away (hủy bản nháp)." })
  canDiscard!: Ability;

  @Field(() => Ability, { description: "Comment on it (góp ý)." })
  canComment!: Ability;

  @Field(() => Ability, { description: "Retire it (ngừng áp dụng)." })
  canRetire!: Ability;

  @Field(() => Ability, { description: "Start the next version (tạo phiên bản tiếp theo)." })
  canCopy!: Ability;
}
