import { IsInt, IsOptional, Matches, Max, MaxLength, Min, MinLength } from "class-validator";
import { Field, InputType, Int, registerEnumType } from "type-graphql";
import { CalendarDate, SortOrder, Uuid } from "../kernel/index.ts";
import { CycleKind, CycleStatus, CycleSubjects, CycleTrack } from "./cycle.enums.ts";
import { CycleDeadline } from "./deadline/deadline-extension.entity.ts";

@InputType({ description: "What every new cycle has (mã, tên, thời gian của kỳ mới)." })
export class NewCycleInput {
  @Field(() => String, { description: "Short name, unique (mã kỳ)." })
  @MinLength(1)
  @MaxLength(40)
  @Matches(/^[A-Za-z0-9._/-]+$/, { message: "code may have letters without accents, digits and . _ / - only" })
  code!: string;

  @Field(() => String, { description: "Name that people read (tên kỳ)." })
  @MinLength(1)
  @MaxLength(200)
  name!: string;

  @Field(() => CalendarDate, { description: "First day (từ ngày)." })
  startsOn!: string;

  @Field(() => CalendarDate, { description: "Last day, included (đến ngày)." })
  endsOn!: string;

  @Field(() => String, {
    nullable: true,
    description: "Key that makes a repeated request have one effect (khóa chống lặp).",
  })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "A new cycle (kỳ đánh giá mới)." })
export class PlanCycleInput extends NewCycleInput {
  @Field(() => CycleKind, { description: "Length (loại kỳ)." })
  kind!: CycleKind;

  @Field(() => CycleTrack, { description: "Whose rules it follows (hệ thống)." })
  track!: CycleTrack;

  @Field(() => Uuid, { description: "Root of the units that take part (đơn vị gốc)." })
  unitId!: string;

  @Field(() => CalendarDate, { nullable: true, description: "Last day to rate oneself (hạn tự đánh giá)." })
  selfDueOn?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: "Last day to vote (hạn biểu quyết)." })
  voteDueOn?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: "Last day of the Party opinion (hạn cấp ủy cho ý kiến)." })
  partyOpinionDueOn?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: "Last day of the HR proposal (hạn tổ chức đề xuất)." })
  proposalDueOn?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: "Last day to decide (hạn quyết định)." })
  decisionDueOn?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: "Last day to give notice (hạn thông báo)." })
  noticeDueOn?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Nothing is accepted after its due day; not said means no (khóa khi quá hạn).",
  })
  strictDeadlines?: boolean | null;

  @Field(() => CycleSubjects, {
    nullable: true,
    description: "Whom it rates; not said means units and people (đối tượng của kỳ).",
  })
  subjects?: CycleSubjects | null;
}

@InputType({ description: "New content of a planned cycle; it is replaced as a whole (sửa kỳ đánh giá)." })
export class ChangeCycleInput extends PlanCycleInput {
  @Field(() => Uuid, { description: "Cycle (kỳ đánh giá)." })
  cycleId!: string;

  @Field(() => Int, { description: "Version that was read (phiên bản đã đọc)." })
  @IsInt()
  @Min(1)
  version!: number;
}

@InputType({ description: "Which cycles (bộ lọc kỳ đánh giá)." })
export class CycleFilter {
  @Field(() => Uuid, { nullable: true, description: "Root unit (đơn vị gốc)." })
  unitId?: string | null;

  @Field(() => CycleKind, { nullable: true, description: "Length (loại kỳ)." })
  kind?: CycleKind | null;

  @Field(() => CycleTrack, { nullable: true, description: "Track (hệ thống)." })
  track?: CycleTrack | null;

  @Field(() => CycleStatus, { nullable: true, description: "Status (trạng thái)." })
  status?: CycleStatus | null;

  @Field(() => CalendarDate, { nullable: true, description: "Only cycles that contain this day (có ngày này)." })
  on?: string | null;

  @Field(() => Int, { nullable: true, description: "Only cycles with a day in this calendar year (năm)." })
  @IsOptional()
  @IsInt()
  @Min(1900)
  @Max(2200)
  year?: number | null;

  @Field(() => String, { nullable: true, description: "Words of code or name (tìm theo mã, tên)." })
  @IsOptional()
  @MaxLength(100)
  search?: string | null;
}

/** Orders of a list of cycles. */
export enum CycleSortField {
  STARTS_ON = "STARTS_ON",
  CODE = "CODE",
}
registerEnumType(CycleSortField, {
  name: "CycleSortField",
  description: "Order of a list of cycles (sắp xếp theo).",
  valuesConfig: {
    STARTS_ON: { description: "First day (ngày bắt đầu)." },
    CODE: { description: "Code (mã kỳ)." },
  },
});

@InputType({ description: "Order of a list of cycles (sắp xếp)." })
export class CycleSort {
  @Field(() => CycleSortField, { defaultValue: CycleSortField.STARTS_ON, description: "By what (trường)." })
  field: CycleSortField = CycleSortField.STARTS_ON;

  @Field(() => SortOrder, { defaultValue: SortOrder.DESC, description: "Direction (chiều)." })
  order: SortOrder = SortOrder.DESC;
}

@InputType({ description: "A cycle like another one for a new period (sao chép kỳ đánh giá)." })
export class CopyCycleInput extends NewCycleInput {
  @Field(() => Uuid, { description: "Cycle to copy (kỳ được sao chép)." })
  cycleId!: string;
}

@InputType({ description: "Moving a deadline further away (gia hạn)." })
export class ExtendDeadlineInput {
  @Field(() => Uuid, { description: "Cycle (kỳ đánh giá)." })
  cycleId!: string;

  @Field(() => Int, { description: "Version that was read (phiên bản đã đọc)." })
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => CycleDeadline, { description: "Which deadline (hạn nào)." })
  deadline!: CycleDeadline;

  @Field(() => CalendarDate, { description: "New due day, later than the old one (hạn mới)." })
  toDay!: string;

  @Field(() => String, { description: "Why (lý do)." })
  @MinLength(1)
  @MaxLength(2000)
  reason!: string;

  @Field(() => String, {
    nullable: true,
    description: "Key that makes a repeated request have one effect (khóa chống lặp).",
  })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}
