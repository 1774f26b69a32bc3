import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { CycleKind, CycleTrack } from "../../cycle/index.ts";
import { EvaluationStep } from "../../evaluation/index.ts";
import { CalendarDate, Exact } from "../../kernel/index.ts";
import { UnitKind } from "../../organization/index.ts";

/** How far a unit's cycle of the period has come. */
export enum TrackingState {
  NONE = "NONE",
  PLANNED = "PLANNED",
  OPEN = "OPEN",
  CLOSED = "CLOSED",
}
registerEnumType(TrackingState, {
  name: "TrackingState",
  description: "How far a unit's cycle of the period has come (trạng thái kỳ của đơn vị).",
  valuesConfig: {
    NONE: { description: "There is no cycle (chưa lập kỳ)." },
    PLANNED: { description: "Planned, not opened (đã lập, chưa mở)." },
    OPEN: { description: "Opened, still running (đang thực hiện)." },
    CLOSED: { description: "Every cycle of it is closed (đã đóng)." },
  },
});

/** Who adopted a regulation, seen from the unit. */
export enum RegulationOrigin {
  OWN = "OWN",
  ABOVE = "ABOVE",
  BELOW = "BELOW",
}
registerEnumType(RegulationOrigin, {
  name: "RegulationOrigin",
  description: "Who adopted a regulation, seen from the unit (nguồn quy chế).",
  valuesConfig: {
    OWN: { description: "The unit itself, or a unit that it succeeded (đơn vị ban hành)." },
    ABOVE: { description: "A unit above it (cấp trên ban hành)." },
    BELOW: { description: "Only units inside it (đơn vị bên trong ban hành)." },
  },
});

@ObjectType({ description: "A regulation that holds for people of a unit on the day (quy chế đang áp dụng)." })
export class TrackedRegulation {
  @Field(() => ID, { description: "Framework (khung)." })
  frameworkId!: string;

  @Field(() => String, { description: "Code (mã khung)." })
  code!: string;

  @Field(() => String, { description: "Name of the version in force (tên quy chế)." })
  name!: string;

  @Field(() => CalendarDate, { description: "In force here since (áp dụng từ ngày)." })
  startsOn!: string;

  @Field(() => RegulationOrigin, { description: "Who adopted it (nguồn)." })
  origin!: RegulationOrigin;
}

@ObjectType({ description: "The unit that a row is about (đơn vị được theo dõi)." })
export class TrackedUnitName {
  @Field(() => ID, { description: "Unit (đơn vị)." })
  id!: string;

  @Field(() => String, { description: "Code (mã đơn vị)." })
  code!: string;

  @Field(() => String, { description: "Name (tên đơn vị)." })
  name!: string;

  @Field(() => UnitKind, { description: "Kind (loại đơn vị)." })
  kind!: UnitKind;

  @Field(() => Boolean, { description: "True when there are units below to look into (có đơn vị trực thuộc)." })
  hasSubUnits!: boolean;
}

@ObjectType({ description: "Evaluations that stand in a step (số phiếu theo bước)." })
export class TrackedStep {
  @Field(() => EvaluationStep, { description: "Step (bước)." })
  step!: EvaluationStep;

  @Field(() => Int, { description: "How many (số phiếu)." })
  count!: number;
}

@ObjectType({ description: "Progress of one unit with everything below it (tiến độ của một đơn vị)." })
export class TrackedUnit {
  @Field(() => TrackedUnitName, { description: "Unit (đơn vị)." })
  unit!: TrackedUnitName;

  @Field(() => [TrackedRegulation], {
    description: "Regulations for people, nearest first adopted; none without one (quy chế đang áp dụng).",
  })
  regulations!: TrackedRegulation[];

  @Field(() => TrackingState, { description: "How far its cycle has come (trạng thái)." })
  state!: TrackingState;

  @Field(() => [ID], { description: "Cycles of the period in which its people take part (các kỳ)." })
  cycleIds!: string[];

  @Field(() => Int, { description: "People evaluated (số người tham gia)." })
  participants!: number;

  @Field(() => Int, { description: "Of them final or not rated (số đã xong)." })
  finished!: number;

  @Field(() => Exact, { nullable: true, description: "Share that is finished; none without people (tỷ lệ xong)." })
  completion!: string | null;

  @Field(() => Int, {
    description: "Units within it, itself among them, that are rated themselves (số đơn vị được đánh giá).",
  })
  unitsRated!: number;

  @Field(() => Int, { description: "Of them final or not rated (số đơn vị đã xong)." })
  unitsFinished!: number;

  @Field(() => [TrackedStep], {
    nullable: true,
    description: "People by step; only for those who may read the evaluations (theo bước).",
  })
  steps!: TrackedStep[] | null;

  @Field(() => Int, {
    nullable: true,
    description: "Evaluations past the due day of their step; only for those who may read them (số phiếu quá hạn).",
  })
  overdue!: number | null;

  @Field(() => Boolean, {
    description: "Something is past its due day, or the period is over and no cycle was opened (chậm).",
  })
  isLate!: boolean;
}

@ObjectType({ description: "Totals of the sub-units of one kind (tổng hợp theo loại đơn vị)." })
export class TrackedGroup {
  @Field(() => UnitKind, { description: "Kind (loại đơn vị)." })
  kind!: UnitKind;

  @Field(() => Int, { description: "Units of the kind (số đơn vị)." })
  units!: number;

  @Field(() => Int, { description: "With a regulation in force (đã có quy chế)." })
  withRegulation!: number;

  @Field(() => Int, { description: "That opened a cycle, running or closed (đã mở kỳ)." })
  opened!: number;

  @Field(() => Int, { description: "That closed it (đã đóng kỳ)." })
  closed!: number;

  @Field(() => Int, { description: "That are late (chậm)." })
  late!: number;
}

@ObjectType({ description: "Adoption and progress of the units below a superior one (theo dõi tiến độ)." })
export class ProgressTracking {
  @Field(() => TrackedUnitName, { description: "Superior unit (đơn vị cấp trên)." })
  unit!: TrackedUnitName;

  @Field(() => CycleKind, { description: "Length of the cycles (loại kỳ)." })
  kind!: CycleKind;

  @Field(() => CycleTrack, { description: "Whose rules (hệ thống)." })
  track!: CycleTrack;

  @Field(() => CalendarDate, { description: "First day of the period (từ ngày)." })
  startsOn!: string;

  @Field(() => CalendarDate, { description: "Last day of the period (đến ngày)." })
  endsOn!: string;

  @Field(() => CalendarDate, { description: "Day whose regulations are shown (ngày xét quy chế)." })
  day!: string;

  @Field(() => Boolean, { description: "True: with steps and overdue evaluations (có chi tiết theo bước)." })
  detailed!: boolean;

  @Field(() => [TrackedGroup], { description: "Totals by kind of unit (tổng hợp theo loại đơn vị)." })
  groups!: TrackedGroup[];

  @Field(() => String, { description: "How many opened, in a sentence (câu tổng hợp)." })
  summaryVi!: string;

  @Field(() => String, { description: "The sentence in English (câu tổng hợp, tiếng Anh)." })
  summaryEn!: string;

  @Field(() => [TrackedUnit], { description: "Direct sub-units, by name (các đơn vị trực thuộc)." })
  units!: TrackedUnit[];
}
