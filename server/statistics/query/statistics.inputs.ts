import { ArrayMaxSize, ArrayMinSize, IsOptional, MaxLength, ValidateNested } from "class-validator";
import { Field, InputType } from "type-graphql";
import { CycleKind, CycleTrack } from "../../cycle/index.ts";
import { EvaluationStep, EvaluationSubject } from "../../evaluation/index.ts";
import { CalendarDate, PageInput, SortOrder, Uuid } from "../../kernel/index.ts";
import { PositionClass, SubjectType } from "../../organization/index.ts";
import { UnitBreakdown } from "../units/unit-statistics.inputs.ts";
import { StatisticsDimension, StatisticsMeasure } from "./statistics.enums.ts";

/** Most rows of one answer; a file has no limit. */
export const MOST_ROWS = 5_000;

/** One array, because the default of the schema and that of the class must be the same. */
const NO_DIMENSIONS: StatisticsDimension[] = [];

@InputType({ description: "Which evaluations are counted; cycles by id, or by kind and days (bộ lọc thống kê)." })
export class StatisticsFilterInput {
  @Field(() => [Uuid], { nullable: true, description: "These cycles (các kỳ đánh giá)." })
  @IsOptional()
  @ArrayMaxSize(60)
  @MaxLength(36, { each: true })
  cycleIds?: string[] | null;

  @Field(() => CycleKind, { nullable: true, description: "Cycles of this length, where none are named (loại kỳ)." })
  @IsOptional()
  @MaxLength(20)
  kind?: CycleKind | null;

  @Field(() => CycleTrack, { nullable: true, description: "Cycles of this track, where none are named (hệ thống)." })
  @IsOptional()
  @MaxLength(20)
  track?: CycleTrack | null;

  @Field(() => CalendarDate, { nullable: true, description: "Cycles that end on this day or later (từ ngày)." })
  @IsOptional()
  @MaxLength(10)
  from?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: "Cycles that end on this day or earlier (đến ngày)." })
  @IsOptional()
  @MaxLength(10)
  to?: string | null;

  @Field(() => EvaluationSubject, {
    defaultValue: EvaluationSubject.PERSON,
    description: "People or units (cá nhân hay tập thể).",
  })
  @MaxLength(20)
  subject: EvaluationSubject = EvaluationSubject.PERSON;

  @Field(() => [PositionClass], { nullable: true, description: "Only these classes (nhóm vị trí việc làm)." })
  @IsOptional()
  @ArrayMaxSize(10)
  @MaxLength(20, { each: true })
  positionClasses?: PositionClass[] | null;

  @Field(() => [SubjectType], { nullable: true, description: "Only these kinds of employment (loại đối tượng)." })
  @IsOptional()
  @ArrayMaxSize(10)
  @MaxLength(30, { each: true })
  subjectTypes?: SubjectType[] | null;

  @Field(() => Boolean, { nullable: true, description: "Only leaders, or only the others (lãnh đạo, quản lý)." })
  @IsOptional()
  leading?: boolean | null;

  @Field(() => [String], { nullable: true, description: "Only these duty groups (nhóm nhiệm vụ)." })
  @IsOptional()
  @ArrayMaxSize(100)
  @MaxLength(120, { each: true })
  dutyGroups?: string[] | null;

  @Field(() => [String], { nullable: true, description: "Only those rated with these grades (mức xếp loại)." })
  @IsOptional()
  @ArrayMaxSize(20)
  @MaxLength(40, { each: true })
  grades?: string[] | null;

  @Field(() => [EvaluationStep], { nullable: true, description: "Only those that stand there now (bước)." })
  @IsOptional()
  @ArrayMaxSize(20)
  @MaxLength(20, { each: true })
  steps?: EvaluationStep[] | null;

  @Field(() => [Uuid], { nullable: true, description: "Only under these regulations (phiên bản quy chế)." })
  @IsOptional()
  @ArrayMaxSize(100)
  @MaxLength(36, { each: true })
  frameworkVersionIds?: string[] | null;

  @Field(() => [Uuid], { nullable: true, description: "Only these criteria (tiêu chí)." })
  @IsOptional()
  @ArrayMaxSize(200)
  @MaxLength(36, { each: true })
  criterionIds?: string[] | null;

  @Field(() => UnitBreakdown, {
    defaultValue: UnitBreakdown.CHILDREN,
    description: "Which units below are rows, where units are asked for (chi tiết theo đơn vị).",
  })
  @MaxLength(20)
  byUnit: UnitBreakdown = UnitBreakdown.CHILDREN;
}

@InputType({ description: "By what rows are sorted: by a measure or a dimension (sắp xếp)." })
export class StatisticsSortInput {
  @Field(() => StatisticsMeasure, { nullable: true, description: "By this measure, none last (chỉ tiêu)." })
  @IsOptional()
  @MaxLength(40)
  measure?: StatisticsMeasure | null;

  @Field(() => StatisticsDimension, { nullable: true, description: "By this dimension (chiều)." })
  @IsOptional()
  @MaxLength(40)
  dimension?: StatisticsDimension | null;

  @Field(() => SortOrder, { defaultValue: SortOrder.ASC, description: "Direction (thứ tự)." })
  @MaxLength(4)
  order: SortOrder = SortOrder.ASC;
}

@InputType({ description: "What a table of statistics counts, of whom, and by what (yêu cầu thống kê)." })
export class StatisticsQueryInput {
  @Field(() => Uuid, { description: "Unit (đơn vị)." })
  @MaxLength(36)
  unitId!: string;

  @Field(() => Boolean, {
    defaultValue: true,
    description: "The units below it count, too (gồm đơn vị trực thuộc).",
  })
  includeSubtree: boolean = true;

  @Field(() => [StatisticsDimension], {
    defaultValue: NO_DIMENSIONS,
    description: "What rows stand for; none: only the total (nhóm theo).",
  })
  @ArrayMaxSize(3)
  @MaxLength(40, { each: true })
  groupBy: StatisticsDimension[] = NO_DIMENSIONS;

  @Field(() => [StatisticsMeasure], { description: "What is counted (chỉ tiêu)." })
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @MaxLength(40, { each: true })
  measures!: StatisticsMeasure[];

  @Field(() => StatisticsFilterInput, { description: "Of whom, in which cycles (bộ lọc)." })
  @ValidateNested()
  filter!: StatisticsFilterInput;

  @Field(() => StatisticsSortInput, { nullable: true, description: "Order of the rows (sắp xếp)." })
  @IsOptional()
  @ValidateNested()
  sort?: StatisticsSortInput | null;

  @Field(() => PageInput, {
    nullable: true,
    description: "Some of the rows, 200 at most; where left out all, 5,000 at most (trang).",
  })
  @IsOptional()
  @ValidateNested()
  page?: PageInput | null;
}
