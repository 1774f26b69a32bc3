import { IsOptional, MaxLength } from "class-validator";
import { Field, InputType, registerEnumType } from "type-graphql";
import { SortOrder, Uuid } from "../../kernel/index.ts";
import { PositionClass } from "../../organization/index.ts";
import { EvaluationStep, EvaluationSubject } from "./evaluation.enums.ts";

@InputType({ description: "Which evaluations, among those the viewer may read (bộ lọc phiếu đánh giá)." })
export class EvaluationFilter {
  @Field(() => Uuid, { nullable: true, description: "Cycle (kỳ đánh giá)." })
  cycleId?: string | null;

  @Field(() => Uuid, { nullable: true, description: "Unit (đơn vị)." })
  unitId?: string | null;

  @Field(() => Boolean, { nullable: true, description: "With the units below it (gồm đơn vị trực thuộc)." })
  includeSubtree?: boolean | null;

  @Field(() => EvaluationStep, { nullable: true, description: "Where it stands (bước)." })
  step?: EvaluationStep | null;

  @Field(() => EvaluationSubject, { nullable: true, description: "Only of persons, or only of units (đối tượng)." })
  subject?: EvaluationSubject | null;

  @Field(() => String, { nullable: true, description: "Decided grade (mức được quyết định)." })
  @IsOptional()
  @MaxLength(40)
  grade?: string | null;

  @Field(() => String, { nullable: true, description: "Words of the person's name or code (tìm theo tên, mã)." })
  @IsOptional()
  @MaxLength(100)
  search?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Only those that need another look (cần xem lại)." })
  needsReview?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Only those that no decision ends yet (chưa quyết định)." })
  undecided?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Only those whose decision differs from the proposal or the suggestion (khác đề xuất).",
  })
  departs?: boolean | null;

  @Field(() => PositionClass, { nullable: true, description: "Class of the position at that time (nhóm vị trí)." })
  positionClass?: PositionClass | null;

  @Field(() => Uuid, { nullable: true, description: "Person (người được đánh giá)." })
  personId?: string | null;
}

/** Orders of a list of evaluations. */
export enum EvaluationSortField {
  PERSON_NAME = "PERSON_NAME",
  UNIT_NAME = "UNIT_NAME",
  PERIOD = "PERIOD",
  STEP = "STEP",
  DECIDED_AT = "DECIDED_AT",
}
registerEnumType(EvaluationSortField, {
  name: "EvaluationSortField",
  description: "Order of a list of evaluations (sắp xếp theo).",
  valuesConfig: {
    PERSON_NAME: { description: "Given name, then family name (tên)." },
    UNIT_NAME: { description: "Unit, then name (đơn vị)." },
    PERIOD: { description: "First day of the period (kỳ)." },
    STEP: { description: "Step (bước)." },
    DECIDED_AT: { description: "When it was decided (thời điểm quyết định)." },
  },
});

@InputType({ description: "Order of a list of evaluations (sắp xếp)." })
export class EvaluationSort {
  @Field(() => EvaluationSortField, { defaultValue: EvaluationSortField.PERSON_NAME, description: "By what (trường)." })
  field: EvaluationSortField = EvaluationSortField.PERSON_NAME;

  @Field(() => SortOrder, { defaultValue: SortOrder.ASC, description: "Direction (chiều)." })
  order: SortOrder = SortOrder.ASC;
}
