import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { SchemeQuotaModeEnum } from "../../framework/index.ts";
import { Ability, Exact } from "../../kernel/index.ts";
import { EvaluationStep } from "../evaluation/evaluation.enums.ts";
import { QuotaExtension } from "./quota-extension.entity.ts";

/** Whether a quota counts in the agency or in a group of similar duties. */
export enum QuotaGroupKind {
  UNIT = "UNIT",
  DUTY_GROUP = "DUTY_GROUP",
}
registerEnumType(QuotaGroupKind, {
  name: "QuotaGroupKind",
  description: "Where a quota counts (phạm vi tính tỷ lệ).",
  valuesConfig: {
    UNIT: { description: "In the agency (cơ quan, đơn vị)." },
    DUTY_GROUP: { description: "In a group of similar duties (nhóm nhiệm vụ tương đồng)." },
  },
});

/** Which grade somebody stands with on the board. */
export enum StandingGradeKind {
  DECIDED = "DECIDED",
  PROPOSED = "PROPOSED",
  SUGGESTED = "SUGGESTED",
}
registerEnumType(StandingGradeKind, {
  name: "StandingGradeKind",
  description: "Where a grade on the board comes from (nguồn của mức xếp loại).",
  valuesConfig: {
    DECIDED: { description: "Decided (đã quyết định)." },
    PROPOSED: { description: "Proposed, not decided yet (tập thể, cơ quan tổ chức đề xuất)." },
    SUGGESTED: { description: "Computed, not decided yet (hệ thống gợi ý)." },
  },
});

@ObjectType({ description: "Somebody on the quota board (người trên bảng tỷ lệ)." })
export class QuotaLine {
  @Field(() => ID, { description: "Evaluation (phiếu đánh giá)." })
  evaluationId!: string;

  @Field(() => String, { description: "Name of the person or unit (họ tên, tên đơn vị)." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Group of similar duties (nhóm nhiệm vụ tương đồng)." })
  dutyGroup!: string | null;

  @Field(() => String, { nullable: true, description: "Grade that stands now (mức đang có)." })
  grade!: string | null;

  @Field(() => String, { nullable: true, description: "Its name in Vietnamese (tên mức)." })
  gradeNameVi!: string | null;

  @Field(() => String, { nullable: true, description: "Its name in English (tên mức tiếng Anh)." })
  gradeNameEn!: string | null;

  @Field(() => StandingGradeKind, { nullable: true, description: "Where the grade comes from (nguồn)." })
  gradeKind!: StandingGradeKind | null;

  @Field(() => Exact, { nullable: true, description: "Exact score (điểm chính xác)." })
  score!: string | null;

  @Field(() => String, { nullable: true, description: "Score as the scheme rounds it (điểm)." })
  shownScore!: string | null;

  @Field(() => EvaluationStep, { description: "Where it stands (bước)." })
  step!: EvaluationStep;
}

@ObjectType({ description: "What a quota says of one group (kết quả khống chế của một nhóm)." })
export class QuotaGroupView {
  @Field(() => QuotaGroupKind, { description: "Where it counts (phạm vi)." })
  by!: QuotaGroupKind;

  @Field(() => ID, { nullable: true, description: "Agency (cơ quan, đơn vị)." })
  unitId!: string | null;

  @Field(() => String, { description: "Agency, and group of duties where it counts in one (tên nhóm)." })
  name!: string;

  @Field(() => SchemeQuotaModeEnum, { description: "What follows from going over (chế độ)." })
  mode!: "OFF" | "WARN" | "BLOCK";

  @Field(() => String, { description: "Grade that is limited (mức bị giới hạn)." })
  grade!: string;

  @Field(() => String, { description: "Its name in Vietnamese (tên mức)." })
  gradeNameVi!: string;

  @Field(() => String, { nullable: true, description: "Its name in English (tên mức tiếng Anh)." })
  gradeNameEn!: string | null;

  @Field(() => Int, { description: "How many have a grade (số người có mức xếp loại)." })
  rated!: number;

  @Field(() => Int, { description: "How many the percentage is taken of (cơ số)." })
  base!: number;

  @Field(() => Exact, { description: "Per cent that holds, extended or not (tỷ lệ %)." })
  percent!: string;

  @Field(() => Int, { description: "How many may have it (được tối đa)." })
  allowed!: number;

  @Field(() => Int, { description: "How many have it (đang có)." })
  count!: number;

  @Field(() => Int, { description: "How many are too many (vượt)." })
  excess!: number;

  @Field(() => String, { description: "The same in a Vietnamese sentence (diễn giải)." })
  noteVi!: string;

  @Field(() => String, { description: "The same in an English sentence (diễn giải tiếng Anh)." })
  noteEn!: string;

  @Field(() => String, { nullable: true, description: "Legal basis (căn cứ)." })
  basis!: string | null;

  @Field(() => [ID], {
    description: "Evaluations with the limited grade, best score first; people say who goes (danh sách theo điểm).",
  })
  evaluationIds!: string[];

  @Field(() => Boolean, {
    description:
      "Counted without the viewer's own result, or that of a unit one heads, until its notice (chưa tính kết quả của chính người xem).",
  })
  withoutOwn!: boolean;
}

@ObjectType({ description: "The quota of one agency in a cycle, with who would stand where (bảng tỷ lệ khống chế)." })
export class QuotaBoard {
  @Field(() => ID, { description: "Agency (cơ quan, đơn vị)." })
  unitId!: string;

  @Field(() => String, { description: "Name of the agency (tên cơ quan, đơn vị)." })
  unitName!: string;

  @Field(() => [QuotaGroupView], { description: "Groups in which a quota counts (các nhóm)." })
  groups!: QuotaGroupView[];

  @Field(() => [QuotaLine], { description: "Everybody, best score first (toàn bộ danh sách theo điểm)." })
  lines!: QuotaLine[];

  @Field(() => QuotaExtension, { nullable: true, description: "The extension that holds (mở rộng tỷ lệ)." })
  extension!: QuotaExtension | null;

  @Field(() => Ability, { description: "Whether the viewer may extend the quota (quyền mở rộng tỷ lệ)." })
  canExtend!: Ability;

  @Field(() => Boolean, {
    description:
      "Counted without the viewer's own result, or that of a unit one heads, until its notice (chưa tính kết quả của chính người xem).",
  })
  withoutOwn!: boolean;
}
