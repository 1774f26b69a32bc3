import { Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { CalendarDate, Exact, type Row, VersionedRecord } from "../../kernel/index.ts";
import { Person, Unit } from "../../organization/index.ts";
import { Product } from "../catalogue/product/product.entity.ts";
import { PlanItem } from "../plan/parts/plan-item.entity.ts";
import { TaskDuty, TaskOrigin, TaskState } from "./task.enums.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    task: Row<Task>;
  }
}

/** One task has one owner, who answers for it; quantity and K are as they were at the assignment. */
@Entity({ tableName: "task" })
@Index({ properties: ["ownerPersonId", "state", "dueOn"] })
@Index({ properties: ["assignerPersonId", "state"] })
@Index({ properties: ["unitId", "state", "dueOn"] })
@Index({ properties: ["state", "dueOn"] })
@Unique({ properties: ["externalSystem", "externalId"] })
@ObjectType({ description: "Something that one person answers for until a day (nhiệm vụ)." })
export class Task extends VersionedRecord {
  @ManyToOne(() => Unit, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "Unit in which the owner does it (đơn vị)." })
  unitId!: string;

  @ManyToOne(() => Product, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Item of the product catalogue (sản phẩm/công việc)." })
  productId: string | null = null;

  @Property({ type: "string", length: 60, nullable: true })
  @Field(() => String, { nullable: true, description: "Code of the product at the assignment (mã sản phẩm)." })
  productCode: string | null = null;

  @Property({ type: "integer", nullable: true })
  @Field(() => Int, { nullable: true, description: "Complexity group at the assignment (nhóm độ phức tạp)." })
  groupNumber: number | null = null;

  @Property({ type: "string", length: 2000 })
  @Field(() => String, { description: "What is to be done (tên nhiệm vụ)." })
  title!: string;

  @Property({ type: "string", length: 2000 })
  @Field(() => String, { description: "What comes out of it (sản phẩm đầu ra)." })
  output!: string;

  @Property({ type: "text" })
  @Field(() => String, { description: "More about it (nội dung chi tiết)." })
  detail!: string;

  @Property({ type: "string", length: 100 })
  @Field(() => Exact, { description: "How many are to be made, above 0 (số lượng)." })
  quantity!: string;

  @Property({ type: "string", length: 100 })
  @Field(() => Exact, {
    description: "Coefficient to the standard product as it was at the assignment, above 0 (hệ số quy đổi K).",
  })
  coefficient!: string;

  @Property({ type: "string", length: 20 })
  @Field(() => TaskOrigin, { description: "Planned, or come up outside the plan (nguồn gốc)." })
  origin!: TaskOrigin;

  @Property({ type: "string", length: 20 })
  @Field(() => TaskDuty, { description: "Done oneself or directed (hình thức thực hiện)." })
  duty!: TaskDuty;

  @ManyToOne(() => Task, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "The long task of which it is one output (nhiệm vụ gốc)." })
  parentTaskId: string | null = null;

  @ManyToOne(() => PlanItem, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Line of a plan that it comes from (đầu việc trong kế hoạch)." })
  planItemId: string | null = null;

  /** Its outputs are tasks of their own: the whole is not counted a second time. */
  @Property({ type: "boolean" })
  @Field(() => Boolean, {
    description: "Split into outputs that count instead of it (đã chia thành các đầu ra).",
  })
  isSplit: boolean = false;

  @ManyToOne(() => Person, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, {
    nullable: true,
    description: "Who assigned it, or is to confirm it; none where the program recorded it (người giao việc).",
  })
  assignerPersonId: string | null = null;

  @ManyToOne(() => Person, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, {
    nullable: true,
    description: "The one who answers for it; none while it has none (người chủ trì).",
  })
  ownerPersonId: string | null = null;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "Day on which the owner got it (ngày giao)." })
  assignedOn!: string;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "Last day, inclusive (thời hạn)." })
  dueOn!: string;

  @Property({ type: "string", length: 20 })
  @Field(() => TaskState, { description: "Where it stands (trạng thái)." })
  state!: TaskState;

  @Property({ type: "integer" })
  @Field(() => Int, { description: "How far it is, from 0 to 100, as the owner says (tiến độ, %)." })
  percent: number = 0;

  @Property({ type: "string", length: 60, nullable: true })
  @Field(() => String, { nullable: true, description: "System that it comes from (hệ thống nguồn)." })
  externalSystem: string | null = null;

  @Property({ type: "string", length: 200, nullable: true })
  @Field(() => String, { nullable: true, description: "Its identifier there (mã ở hệ thống nguồn)." })
  externalId: string | null = null;

  @Property({ type: "integer" })
  @Field(() => Int, { description: "Number of its events (số diễn biến)." })
  eventCount: number = 0;

  /** Counts savings beside events, so that a change of collaborators alone moves the version, too. */
  @Property({ type: "integer" })
  saveCount: number = 0;

  @Property({ type: "text" })
  searchFold!: string;

  @Property({ type: "text" })
  sortKey!: string;
}
