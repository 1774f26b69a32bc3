import { Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { LegalDocument } from "../../framework/index.ts";
import { BaseRecord, CalendarDate, Exact, Moment, type Row } from "../../kernel/index.ts";
import { Person, Unit } from "../../organization/index.ts";
import { Task } from "./task.entity.ts";
import { QualityVerdict, TaskEventKind, TaskOrigin } from "./task.enums.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    task_event: Row<TaskEvent>;
  }
}

/** Never changed and never deleted, on either database: what a task counts for is derived from its events alone. */
@Entity({ tableName: "task_event" })
@Unique({ properties: ["taskId", "number"] })
@Index({ properties: ["ownerPersonId", "taskId"] })
@ObjectType({ description: "Something that happened to a task (diễn biến nhiệm vụ)." })
export class TaskEvent extends BaseRecord {
  @ManyToOne(() => Task, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "The task (nhiệm vụ)." })
  taskId!: string;

  @Property({ type: "integer" })
  @Field(() => Int, { description: "Its number in the task, from 1 (số thứ tự)." })
  number!: number;

  @Property({ type: "string", length: 20 })
  @Field(() => TaskEventKind, { description: "What happened (loại diễn biến)." })
  kind!: TaskEventKind;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "Day on which it happened (ngày xảy ra)." })
  happenedOn!: string;

  @Property({ type: "string", length: 24 })
  @Field(() => Moment, { description: "When it was recorded (thời điểm ghi)." })
  recordedAt!: string;

  @ManyToOne(() => Person, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Who did it; none for the program itself (người thực hiện)." })
  byPersonId: string | null = null;

  /** The owner to whom it counts: who owned the task when it happened. */
  @ManyToOne(() => Person, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "The owner to whom it counts (người chủ trì)." })
  ownerPersonId!: string;

  @ManyToOne(() => Unit, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "Unit in which that owner did it (đơn vị)." })
  unitId!: string;

  @Property({ type: "string", length: 100, nullable: true })
  @Field(() => Exact, { nullable: true, description: "Quantity handed in or accepted (số lượng)." })
  quantity: string | null = null;

  @Property({ type: "string", length: 10, nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: "Last day that it set (thời hạn đặt ra)." })
  dueOn: string | null = null;

  @Property({ type: "string", length: 20, nullable: true })
  @Field(() => TaskOrigin, { nullable: true, description: "Planned or unplanned (nguồn gốc)." })
  origin: TaskOrigin | null = null;

  @Property({ type: "string", length: 20, nullable: true })
  @Field(() => QualityVerdict, { nullable: true, description: "Errors found (sai sót)." })
  verdict: QualityVerdict | null = null;

  @Property({ type: "integer", nullable: true })
  @Field(() => Int, { nullable: true, description: "How far it was, from 0 to 100 (tiến độ, %)." })
  percent: number | null = null;

  @Property({ type: "integer", nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: "Number of the event that an exemption is about (về diễn biến số).",
  })
  aboutNumber: number | null = null;

  @Property({ type: "string", length: 2000, nullable: true })
  @Field(() => String, { nullable: true, description: "What was said (nội dung ghi)." })
  note: string | null = null;

  @ManyToOne(() => LegalDocument, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Document that it rests on (văn bản)." })
  documentId: string | null = null;
}
