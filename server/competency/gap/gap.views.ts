import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { CalendarDate } from "../../kernel/index.ts";
import { AssessmentStep } from "../assessment/competency-assessment.entity.ts";

/** How a person's level compares with the range that the position requires. */
export enum GapStatus {
  BELOW = "BELOW",
  WITHIN = "WITHIN",
  ABOVE = "ABOVE",
  NOT_ASSESSED = "NOT_ASSESSED",
}
registerEnumType(GapStatus, {
  name: "GapStatus",
  description: "How the level compares with the range required (so sánh với yêu cầu).",
  valuesConfig: {
    BELOW: { description: "Below the range (dưới yêu cầu)." },
    WITHIN: { description: "In the range (đáp ứng)." },
    ABOVE: { description: "Above the range (vượt yêu cầu)." },
    NOT_ASSESSED: { description: "Never assessed (chưa đánh giá)." },
  },
});

@ObjectType({
  description: "A competency that somebody's position requires beside the level found (khoảng cách năng lực).",
})
export class CompetencyGap {
  @Field(() => ID, { description: "The person (cá nhân)." })
  personId!: string;

  @Field(() => ID, { description: "Unit of the appointment (đơn vị)." })
  unitId!: string;

  @Field(() => ID, { description: "Position of the appointment (vị trí việc làm)." })
  positionId!: string;

  @Field(() => ID, { description: "The requirement (yêu cầu)." })
  requirementId!: string;

  @Field(() => ID, { description: "The competency's criterion (năng lực)." })
  criterionId!: string;

  @Field(() => Int, { description: "Lowest level that is enough (cấp độ tối thiểu)." })
  minLevel!: number;

  @Field(() => Int, { description: "Highest level required (cấp độ tối đa)." })
  maxLevel!: number;

  @Field(() => Int, { nullable: true, description: "Level found; none when never assessed (cấp độ đạt được)." })
  level!: number | null;

  @Field(() => AssessmentStep, {
    nullable: true,
    description: "Who found it; a head's assessment counts before one's own (người đánh giá).",
  })
  step!: AssessmentStep | null;

  @Field(() => CalendarDate, { nullable: true, description: "When it was found (ngày đánh giá)." })
  assessedOn!: string | null;

  @Field(() => GapStatus, { description: "How it compares (kết quả so sánh)." })
  status!: GapStatus;

  @Field(() => Int, {
    description: "Levels outside the range: below its lowest or above its highest (số cấp độ lệch).",
  })
  by!: number;
}

@ObjectType({ description: "People found at a level (số người ở một cấp độ)." })
export class LevelCount {
  @Field(() => Int, { description: "The level; 0: below the lowest (cấp độ)." })
  level!: number;

  @Field(() => Int, { description: "People at it (số người)." })
  people!: number;
}

@ObjectType({
  description: "A required competency with how many people stand at which level (phân bố cấp độ năng lực).",
})
export class CompetencySpread {
  @Field(() => String, { description: "Code of the framework (mã khung năng lực)." })
  frameworkCode!: string;

  @Field(() => String, { description: "Code of the competency (mã năng lực)." })
  code!: string;

  @Field(() => String, { description: "Name of the competency (tên năng lực)." })
  textVi!: string;

  @Field(() => String, { nullable: true, description: "Name in English (tên tiếng Anh)." })
  textEn!: string | null;

  @Field(() => Int, { description: "People whose position requires it (số người có yêu cầu)." })
  required!: number;

  @Field(() => Int, { description: "People below the range (số người dưới yêu cầu)." })
  below!: number;

  @Field(() => Int, { description: "People in the range (số người đáp ứng)." })
  within!: number;

  @Field(() => Int, { description: "People above the range (số người vượt yêu cầu)." })
  above!: number;

  @Field(() => Int, { description: "People never assessed (số người chưa đánh giá)." })
  notAssessed!: number;

  @Field(() => [LevelCount], { description: "People by level, lowest first (số người theo cấp độ)." })
  levels!: LevelCount[];
}

@ObjectType({
  description: "A competency that people of a unit lack, with how many and how much (nhu cầu đào tạo, bồi dưỡng).",
})
export class DevelopmentNeed {
  @Field(() => ID, { description: "The unit (đơn vị)." })
  unitId!: string;

  @Field(() => String, { description: "Code of the framework (mã khung năng lực)." })
  frameworkCode!: string;

  @Field(() => String, { description: "Code of the competency (mã năng lực)." })
  code!: string;

  @Field(() => String, { description: "Name of the competency (tên năng lực)." })
  textVi!: string;

  @Field(() => String, { nullable: true, description: "Name in English (tên tiếng Anh)." })
  textEn!: string | null;

  @Field(() => Int, { description: "People whose position requires it (số người có yêu cầu)." })
  required!: number;

  @Field(() => Int, { description: "People below the range (số người dưới yêu cầu)." })
  below!: number;

  @Field(() => Int, { description: "Levels that they lack altogether (tổng số cấp độ còn thiếu)." })
  levelsMissing!: number;

  @Field(() => Int, { description: "People never assessed (số người chưa đánh giá)." })
  notAssessed!: number;

  @Field(() => Int, { description: "People in the range (số người đáp ứng)." })
  within!: number;

  @Field(() => Int, { description: "People above the range (số người vượt yêu cầu)." })
  above!: number;
}
