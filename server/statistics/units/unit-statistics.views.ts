import { Field, ID, Int, ObjectType } from "type-graphql";
import { Cycle, type CycleRow } from "../../cycle/index.ts";
import { EvaluationStep } from "../../evaluation/index.ts";
import { Exact } from "../../kernel/index.ts";

@ObjectType({ description: "The unit that a row of statistics is about (đơn vị trong bảng thống kê)." })
export class StatisticUnit {
  @Field(() => ID, { description: "Unit (đơn vị)." })
  id!: string;

  @Field(() => String, { description: "Code (mã đơn vị)." })
  code!: string;

  @Field(() => String, { description: "Name (tên đơn vị)." })
  name!: string;

  @Field(() => Int, { description: "Levels below the unit asked for, 0 is that unit itself (cấp trong cây)." })
  depth!: number;
}

@ObjectType({ description: "How many people got a grade (số lượng theo mức xếp loại)." })
export class GradeCount {
  @Field(() => String, { description: "Code of the grade (mã mức xếp loại)." })
  grade!: string;

  @Field(() => String, { description: "Name in Vietnamese (tên mức)." })
  gradeNameVi!: string;

  @Field(() => String, { nullable: true, description: "Name in English (tên tiếng Anh)." })
  gradeNameEn!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many; none where the group is too small to be shown (số lượng).",
  })
  count!: number | null;

  @Field(() => Exact, {
    nullable: true,
    description: "Share of the rated, exact; none without count (tỷ lệ trên số được xếp loại).",
  })
  share!: string | null;
}

@ObjectType({ description: "How many were not rated, by reason (số không xếp loại theo lý do)." })
export class NotRatedCount {
  @Field(() => String, { description: "Reason, its first 200 characters (lý do)." })
  reason!: string;

  @Field(() => Int, { description: "How many (số lượng)." })
  count!: number;
}

@ObjectType({ description: "How far evaluations have come (tiến độ theo bước)." })
export class StepCount {
  @Field(() => EvaluationStep, { description: "Step (bước)." })
  step!: EvaluationStep;

  @Field(() => Int, { description: "Evaluations that stand in the step now (số phiếu đang ở bước này)." })
  count!: number;

  @Field(() => Int, {
    description:
      "Evaluations that stand in a later step of SELF, COLLECTIVE, DECISION, LOCKED; in an end state those in it (số phiếu đã qua bước này).",
  })
  completed!: number;
}

@ObjectType({
  description:
    "Numbers of one unit in one cycle; each measure is defined in the documentation (số liệu của một đơn vị trong một kỳ).",
})
export class UnitStatistic {
  @Field(() => StatisticUnit, { description: "Unit (đơn vị)." })
  unit!: StatisticUnit;

  @Field(() => Int, { nullable: true, description: "Evaluations in the cycle; none in published tables (số phiếu)." })
  subjects!: number | null;

  @Field(() => Int, { description: "Those with a decided grade (số được xếp loại)." })
  rated!: number;

  @Field(() => [GradeCount], { description: "By grade, best first, with grades nobody got (theo mức xếp loại)." })
  grades!: GradeCount[];

  @Field(() => [NotRatedCount], { description: "Not rated, by reason; empty in published tables (không xếp loại)." })
  notRated!: NotRatedCount[];

  @Field(() => [StepCount], { description: "Progress by step; empty in published tables (tiến độ)." })
  steps!: StepCount[];

  @Field(() => Exact, {
    nullable: true,
    description: "Share that is decided or not rated; none without evaluations (tỷ lệ hoàn thành).",
  })
  completion!: string | null;
}

@ObjectType({ description: "Numbers of a unit and of units below it in one cycle (thống kê theo đơn vị)." })
export class UnitStatistics {
  @Field(() => Cycle, { description: "Cycle (kỳ đánh giá)." })
  cycle!: CycleRow;

  @Field(() => Boolean, {
    description: "True: exact numbers; false: published tables with small groups hidden (số liệu chính xác).",
  })
  exact!: boolean;

  @Field(() => Boolean, {
    description:
      "True: the reader's own result, decided and not told yet, is left out (không gồm kết quả chưa thông báo của chính người xem).",
  })
  withoutOwn!: boolean;

  @Field(() => UnitStatistic, { description: "The unit asked for (tổng của đơn vị)." })
  total!: UnitStatistic;

  @Field(() => [UnitStatistic], {
    description: "Units below it, each with its own sub-units, by name (các đơn vị trực thuộc).",
  })
  units!: UnitStatistic[];
}

@ObjectType({ description: "Numbers of a unit in one of several cycles (thống kê của đơn vị qua một kỳ)." })
export class UnitStatisticsOfCycle {
  @Field(() => Cycle, { description: "Cycle (kỳ đánh giá)." })
  cycle!: CycleRow;

  @Field(() => Boolean, {
    description: "True: exact numbers; false: published tables with small groups hidden (số liệu chính xác).",
  })
  exact!: boolean;

  @Field(() => Boolean, {
    description:
      "True: the reader's own result, decided and not told yet, is left out (không gồm kết quả chưa thông báo của chính người xem).",
  })
  withoutOwn!: boolean;

  @Field(() => UnitStatistic, { description: "The unit in that cycle (số liệu của đơn vị)." })
  statistic!: UnitStatistic;
}
