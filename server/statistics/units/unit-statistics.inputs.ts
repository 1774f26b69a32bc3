import { Field, InputType, registerEnumType } from "type-graphql";
import { CycleKind, CycleTrack } from "../../cycle/index.ts";
import { EvaluationSubject } from "../../evaluation/index.ts";
import { CalendarDate, Uuid } from "../../kernel/index.ts";
import { PositionClass } from "../../organization/index.ts";

/** Which units below get a row of their own. */
export enum UnitBreakdown {
  NONE = "NONE",
  CHILDREN = "CHILDREN",
  DESCENDANTS = "DESCENDANTS",
}
registerEnumType(UnitBreakdown, {
  name: "UnitBreakdown",
  description: "Which units below get a row of their own (chi tiết theo đơn vị).",
  valuesConfig: {
    NONE: { description: "Only the unit asked for (không chi tiết)." },
    CHILDREN: { description: "Units directly below, each with its subtree (đơn vị trực thuộc trực tiếp)." },
    DESCENDANTS: { description: "All units below, each with its subtree (mọi đơn vị trực thuộc)." },
  },
});

@InputType({ description: "Which numbers of one cycle (bộ lọc thống kê theo đơn vị)." })
export class UnitStatisticsFilter {
  @Field(() => Uuid, { description: "Cycle (kỳ đánh giá)." })
  cycleId!: string;

  @Field(() => Uuid, { description: "Unit (đơn vị)." })
  unitId!: string;

  @Field(() => Boolean, {
    defaultValue: true,
    description: "The total counts the units below, too (gồm đơn vị trực thuộc).",
  })
  includeSubtree: boolean = true;

  @Field(() => UnitBreakdown, {
    defaultValue: UnitBreakdown.NONE,
    description: "Rows of their own (chi tiết theo đơn vị).",
  })
  byUnit: UnitBreakdown = UnitBreakdown.NONE;

  @Field(() => PositionClass, { nullable: true, description: "Only this class of positions (nhóm vị trí việc làm)." })
  positionClass?: PositionClass | null;

  @Field(() => EvaluationSubject, {
    defaultValue: EvaluationSubject.PERSON,
    description: "People or units (cá nhân hay tập thể).",
  })
  subject: EvaluationSubject = EvaluationSubject.PERSON;
}

@InputType({ description: "Which numbers over several cycles (bộ lọc thống kê qua các kỳ)." })
export class UnitStatisticsOverTimeFilter {
  @Field(() => Uuid, { description: "Unit (đơn vị)." })
  unitId!: string;

  @Field(() => Boolean, { defaultValue: true, description: "With the units below it (gồm đơn vị trực thuộc)." })
  includeSubtree: boolean = true;

  @Field(() => CycleKind, { nullable: true, description: "Only cycles of this length (loại kỳ)." })
  kind?: CycleKind | null;

  @Field(() => CycleTrack, { nullable: true, description: "Only cycles of this track (hệ thống)." })
  track?: CycleTrack | null;

  @Field(() => CalendarDate, { nullable: true, description: "Only cycles that end on this day or later (từ ngày)." })
  from?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: "Only cycles that end on this day or earlier (đến ngày)." })
  to?: string | null;

  @Field(() => PositionClass, { nullable: true, description: "Only this class of positions (nhóm vị trí việc làm)." })
  positionClass?: PositionClass | null;

  @Field(() => EvaluationSubject, {
    defaultValue: EvaluationSubject.PERSON,
    description: "People or units (cá nhân hay tập thể).",
  })
  subject: EvaluationSubject = EvaluationSubject.PERSON;
}
