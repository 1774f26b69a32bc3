import { Field, ID, Int, ObjectType } from "type-graphql";
import { CalendarDate, pageOf } from "../../kernel/index.ts";

@ObjectType({ description: "Levels that a position requires of a competency (yêu cầu cấp độ)." })
export class RequiredLevel {
  @Field(() => ID, { description: "The competency's criterion (năng lực)." })
  criterionId!: string;

  @Field(() => String, { description: "Code of the competency; it outlives the versions (mã năng lực)." })
  code!: string;

  @Field(() => Int, { description: "Lowest level that is enough (cấp độ tối thiểu)." })
  minLevel!: number;

  @Field(() => Int, { description: "Highest level that is required (cấp độ tối đa)." })
  maxLevel!: number;

  @Field(() => CalendarDate, { description: "First day (áp dụng từ ngày)." })
  startsOn!: string;
}

@ObjectType({ description: "A position with all that it requires under a framework (một dòng bảng yêu cầu năng lực)." })
export class RequirementMatrixRow {
  @Field(() => ID, { description: "The position (vị trí việc làm)." })
  positionId!: string;

  @Field(() => [RequiredLevel], { description: "What it requires, in the order of the framework (các yêu cầu)." })
  levels!: RequiredLevel[];
}

export const RequirementMatrixPage = pageOf("RequirementMatrixPage", RequirementMatrixRow);
