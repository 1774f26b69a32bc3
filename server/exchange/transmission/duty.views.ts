import { IsOptional, MaxLength } from "class-validator";
import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { CalendarDate, pageOf, Uuid } from "../../kernel/index.ts";
import { SubjectType } from "../../organization/index.ts";

/** How far the reporting of a result is. */
export enum DutyState {
  DUE = "DUE",
  OVERDUE = "OVERDUE",
  SENT = "SENT",
}
registerEnumType(DutyState, {
  name: "DutyState",
  description: "How far the reporting of a result is (tình trạng gửi).",
  valuesConfig: {
    DUE: { description: "Not sent, still in time (chưa gửi, còn hạn)." },
    OVERDUE: { description: "Not sent, past its last day (chưa gửi, quá hạn)." },
    SENT: { description: "Sent (đã gửi)." },
  },
});

@InputType({ description: "Whose duty to report (bộ lọc nghĩa vụ báo cáo)." })
export class ReportingDutyFilter {
  @Field(() => Uuid, { description: "Unit, with all below (đơn vị)." })
  @MaxLength(36)
  unitId!: string;

  @Field(() => Uuid, { nullable: true, description: "Only this cycle (kỳ đánh giá)." })
  @IsOptional()
  @MaxLength(36)
  cycleId?: string | null;

  @Field(() => DutyState, { nullable: true, description: "Only in this state (tình trạng)." })
  @IsOptional()
  @MaxLength(20)
  state?: DutyState | null;
}

@ObjectType({ description: "A decided result that must be in the national database (kết quả phải gửi)." })
export class DutyItem {
  @Field(() => ID, { description: "Evaluation (phiếu đánh giá)." })
  evaluationId!: string;

  @Field(() => ID, { description: "Decision that stands (quyết định)." })
  decisionId!: string;

  personCode!: string;

  @Field(() => String, { description: "Name of the person (họ và tên)." })
  personName!: string;

  @Field(() => SubjectType, { nullable: true, description: "Kind of employment (đối tượng)." })
  subjectType!: SubjectType | null;

  position!: string | null;

  unitId!: string;

  unitCode!: string;

  @Field(() => String, { description: "Unit (đơn vị)." })
  unitName!: string;

  @Field(() => ID, { description: "Cycle (kỳ đánh giá)." })
  cycleId!: string;

  @Field(() => String, { description: "Name of the cycle (tên kỳ)." })
  cycleName!: string;

  @Field(() => String, { description: "Grade decided (mức xếp loại)." })
  grade!: string;

  score!: string | null;

  @Field(() => CalendarDate, { description: "Day of the decision (ngày có kết quả)." })
  decidedOn!: string;

  @Field(() => CalendarDate, { description: "Last day to send it, included (hạn gửi)." })
  dueOn!: string;

  @Field(() => DutyState, { description: "How far it is (tình trạng)." })
  state!: DutyState;

  @Field(() => Boolean, { description: "Sent after its last day, or past it (chậm)." })
  isLate!: boolean;

  @Field(() => CalendarDate, { nullable: true, description: "Day on which it was sent (ngày gửi)." })
  sentOn!: string | null;

  @Field(() => Boolean, { description: "In a package, sent or not (đã lập gói)." })
  isPrepared!: boolean;

  @Field(() => Boolean, {
    description: "An earlier decision on it was sent and replaced since (kết quả thay thế, phải gửi lại).",
  })
  isAgain!: boolean;
}

export const DutyItemPage = pageOf("DutyItemPage", DutyItem);
