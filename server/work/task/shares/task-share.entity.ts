import { Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { BaseRecord, CalendarDate, Exact, type Row } from "../../../kernel/index.ts";
import { Person, Unit } from "../../../organization/index.ts";
import { Task } from "../task.entity.ts";

declare module "../../../kernel/read-sql.ts" {
  interface Tables {
    task_share: Row<TaskShare>;
  }
}

/** What a task counts for one person: derived from its events, kept up to date in the transaction of each of them. */
@Entity({ tableName: "task_share" })
@Unique({ properties: ["taskId", "personId"] })
@Index({ properties: ["personId", "dueOn"] })
@Index({ properties: ["unitId", "dueOn"] })
@ObjectType({ description: "What a task counts for one person (phần việc của một người trong nhiệm vụ)." })
export class TaskShare extends BaseRecord {
  /** Derived: the events are in the audit trail. */
  static readonly unaudited = true;

  @ManyToOne(() => Task, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "The task (nhiệm vụ)." })
  taskId!: string;

  @ManyToOne(() => Person, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "Whose share it is (cán bộ)." })
  personId!: string;

  @ManyToOne(() => Unit, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "Unit in which the person had it (đơn vị)." })
  unitId!: string;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "Day that decides in which period it counts (ngày tính kỳ)." })
  dueOn!: string;

  @Property({ type: "string", length: 250 })
  @Field(() => Exact, { description: "Converted quantity that counts as assigned (số lượng được giao, quy đổi)." })
  assigned!: string;

  @Property({ type: "string", length: 250 })
  @Field(() => Exact, { description: "Converted quantity that was accepted (số lượng hoàn thành, quy đổi)." })
  completed!: string;

  @Property({ type: "boolean" })
  @Field(() => Boolean, { description: "Accepted (đã nghiệm thu)." })
  isDone!: boolean;

  @Property({ type: "boolean" })
  @Field(() => Boolean, { description: "Outside the plan: adds nothing to what was assigned (đột xuất, phát sinh)." })
  isUnplanned!: boolean;

  @Property({ type: "boolean" })
  @Field(() => Boolean, {
    description: "Taken over from a colleague: adds nothing to what was assigned (đảm nhận thay).",
  })
  isTakenOver!: boolean;

  @Property({ type: "boolean" })
  @Field(() => Boolean, { description: "Given up: stays assigned, completes nothing (đã báo không hoàn thành được)." })
  isHandedBack!: boolean;

  @Property({ type: "integer" })
  @Field(() => Int, { description: "Last days missed, without those excused (số lần chậm)." })
  delays!: number;

  @Property({ type: "integer" })
  @Field(() => Int, { description: "Major errors, without those excused (số lần sai sót lớn)." })
  majorErrors!: number;

  @Property({ type: "integer" })
  @Field(() => Int, { description: "Minor errors, without those excused (số lần sai sót nhỏ)." })
  minorErrors!: number;
}
