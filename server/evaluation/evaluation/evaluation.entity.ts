import { BigIntType } from "@mikro-orm/core";
import { Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType } from "type-graphql";
import { Cycle, CycleTrack } from "../../cycle/index.ts";
import { FrameworkVersion } from "../../framework/index.ts";
import { CalendarDate, Exact, Moment, type Row, VersionedRecord } from "../../kernel/index.ts";
import { Appointment, Person, Position, PositionClass, SubjectType, Unit } from "../../organization/index.ts";
import { EvaluationStep, EvaluationSubject } from "./evaluation.enums.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    evaluation: Row<Evaluation>;
  }
}

@Entity({ tableName: "evaluation" })
@Unique({ properties: ["cycleId", "personId"] })
@Unique({ properties: ["cycleId", "subjectUnitId"] })
@Index({ properties: ["cycleId", "unitId", "step"] })
@Index({ properties: ["personId", "track", "startsOn"] })
@Index({ properties: ["unitId", "startsOn"] })
@Index({ properties: ["step", "objectionDueOn"] })
@ObjectType({
  description: "One subject in one cycle, with the unit, position and regulation of that time (phiếu đánh giá).",
})
export class Evaluation extends VersionedRecord {
  /** What is not handed in is its author's alone: the audit trail says that it was saved, not what. */
  static readonly secretIn = {
    saveSelfRating: [
      "selfGrade",
      "suggestedGrade",
      "exactTotal",
      "totalMillionths",
      "shownTotal",
      "needsDecision",
      "strengths",
      "weaknesses",
    ],
  };

  @ManyToOne(() => Cycle, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "Cycle (kỳ đánh giá)." })
  cycleId!: string;

  @Property({ type: "string", length: 20 })
  @Field(() => EvaluationSubject, { description: "Person or unit (đối tượng)." })
  subject: EvaluationSubject = EvaluationSubject.PERSON;

  @ManyToOne(() => Person, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { nullable: true, description: "Person evaluated (người được đánh giá)." })
  personId: string | null = null;

  @ManyToOne(() => Unit, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Unit evaluated (tập thể được đánh giá)." })
  subjectUnitId: string | null = null;

  @ManyToOne(() => Unit, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "Unit at that time (đơn vị)." })
  unitId!: string;

  @ManyToOne(() => Appointment, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Appointment it was opened for (bổ nhiệm)." })
  appointmentId: string | null = null;

  @ManyToOne(() => Position, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Position at that time (vị trí việc làm)." })
  positionId: string | null = null;

  @Property({ type: "string", length: 20, nullable: true })
  @Field(() => PositionClass, { nullable: true, description: "Class of the position at that time (nhóm vị trí)." })
  positionClass: PositionClass | null = null;

  @Property({ type: "string", length: 30, nullable: true })
  @Field(() => SubjectType, { nullable: true, description: "Kind of employment at that time (loại đối tượng)." })
  subjectType: SubjectType | null = null;

  /** Duty group of the position at that time, for statistics. */
  @Property({ type: "string", length: 120, nullable: true })
  dutyGroup: string | null = null;

  @Property({ type: "boolean" })
  @Field(() => Boolean, { description: "Leader or manager at that time (giữ chức vụ lãnh đạo, quản lý)." })
  leading!: boolean;

  @ManyToOne(() => FrameworkVersion, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "Version of the regulation it follows (phiên bản quy chế)." })
  frameworkVersionId!: string;

  @Property({ type: "string", length: 20 })
  @Field(() => CycleTrack, { description: "Track of the cycle (hệ thống)." })
  track!: CycleTrack;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "First day of the period (từ ngày)." })
  startsOn!: string;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "Last day of the period, included (đến ngày)." })
  endsOn!: string;

  @Property({ type: "string", length: 20 })
  @Field(() => EvaluationStep, { description: "Where it stands (bước hiện tại)." })
  step!: EvaluationStep;

  @Property({ type: "string", length: 2000, nullable: true })
  @Field(() => String, { nullable: true, description: "Why it was sent back to the person (lý do trả lại)." })
  returnReason: string | null = null;

  @Property({ type: "string", length: 2000, nullable: true })
  @Field(() => String, { nullable: true, description: "Why it is not rated (lý do không xếp loại)." })
  notRatedReason: string | null = null;

  @Property({ type: "string", length: 40, nullable: true })
  @Field(() => String, { nullable: true, description: "Grade the person gave oneself (mức tự xếp)." })
  selfGrade: string | null = null;

  @Property({ type: "string", length: 40, nullable: true })
  @Field(() => String, {
    nullable: true,
    description: "Grade that the rules give; none in a judged scheme (mức hệ thống gợi ý).",
  })
  suggestedGrade: string | null = null;

  @Property({ type: "string", length: 40, nullable: true })
  @Field(() => String, { nullable: true, description: "Grade with most votes; none on a tie (mức tập thể đề xuất)." })
  proposedGrade: string | null = null;

  @Property({ type: "string", length: 40, nullable: true })
  @Field(() => String, { nullable: true, description: "Grade decided (mức được quyết định)." })
  decidedGrade: string | null = null;

  /** Canonical fraction "n/d", so that sums and means stay exact. */
  @Property({ type: "text", nullable: true })
  @Field(() => Exact, { nullable: true, description: "Total as an exact fraction (tổng điểm chính xác)." })
  exactTotal: string | null = null;

  /** The exact total in whole millionths of a point, rounded half-up once: what statistics add up. */
  @Property({ type: new BigIntType("number"), nullable: true })
  totalMillionths: number | null = null;

  @Property({ type: "text", nullable: true })
  @Field(() => String, { nullable: true, description: "Total as the scheme rounds it (tổng điểm)." })
  shownTotal: string | null = null;

  @Property({ type: "boolean" })
  @Field(() => Boolean, {
    description: "True when the rules leave the grade to the decider (cần cấp có thẩm quyền xem xét).",
  })
  needsDecision: boolean = false;

  @Property({ type: "text", nullable: true })
  @Field(() => String, { nullable: true, description: "What went well, in the person's words (ưu điểm)." })
  strengths: string | null = null;

  @Property({ type: "text", nullable: true })
  @Field(() => String, { nullable: true, description: "What did not, in the person's words (hạn chế)." })
  weaknesses: string | null = null;

  @Property({ type: "string", length: 24, nullable: true })
  @Field(() => Moment, { nullable: true, description: "When the person handed it in (nộp lúc)." })
  selfSubmittedAt: string | null = null;

  /** Handed in after the last day that stood at that moment. */
  @Property({ type: "boolean", default: false })
  selfLate: boolean = false;

  /** Decided for the first time after the last day that stood at that moment. */
  @Property({ type: "boolean", default: false })
  decidedLate: boolean = false;

  @Property({ type: "string", length: 24, nullable: true })
  @Field(() => Moment, { nullable: true, description: "When it was decided (quyết định lúc)." })
  decidedAt: string | null = null;

  @Property({ type: "string", length: 24, nullable: true })
  @Field(() => Moment, {
    nullable: true,
    description: "When the deciding side first entered values of its own (cấp có thẩm quyền chấm lúc).",
  })
  scoredAt: string | null = null;

  @Property({ type: "string", length: 24, nullable: true })
  @Field(() => Moment, { nullable: true, description: "When the person was told the result (thông báo lúc)." })
  noticedAt: string | null = null;

  @Property({ type: "string", length: 10, nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: "Day on which the person was told (ngày thông báo)." })
  noticedOn: string | null = null;

  @Property({ type: "string", length: 10, nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description: "Last day to object, included; none where only the end of the cycle ends it (hạn kiến nghị).",
  })
  objectionDueOn: string | null = null;

  @Property({ type: "boolean", default: false })
  @Field(() => Boolean, {
    description: "True when a result below was re-opened or replaced since (cần xem lại).",
  })
  needsReview: boolean = false;

  @Property({ type: "string", length: 2000, nullable: true })
  @Field(() => String, { nullable: true, description: "Why it needs another look (lý do cần xem lại)." })
  reviewReason: string | null = null;

  @ManyToOne(() => Evaluation, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Evaluation that was re-opened or replaced (phiếu đã thay đổi)." })
  reviewOfId: string | null = null;

  @Property({ type: "string", length: 10, nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description: "Last day in the units of the cycle, where the person left during the period (ngày rời đơn vị).",
  })
  leftOn: string | null = null;

  @Property({ type: "boolean", default: false })
  @Field(() => Boolean, {
    description: "True when the computed result no longer rests on what is known (kết quả tính đã cũ).",
  })
  isOutdated: boolean = false;

  /** Moves with every save of values, so that the version moves although only other rows changed. */
  @Property({ type: "integer" })
  saveCount: number = 0;
}
