import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { BaseRecord, CalendarDate, Exact, type Row } from "../../../kernel/index.ts";
import { Person } from "../../../organization/index.ts";
import { Product } from "../../catalogue/product/product.entity.ts";
import { WorkPlan } from "../work-plan.entity.ts";

declare module "../../../kernel/read-sql.ts" {
  interface Tables {
    work_plan_item: Row<PlanItem>;
  }
}

/** One line of a work plan; tasks are assigned from it once the plan is adopted. */
@Entity({ tableName: "work_plan_item" })
@Index({ properties: ["planId", "position"] })
@ObjectType({ description: "One line of a work plan (đầu việc trong kế hoạch)." })
export class PlanItem extends BaseRecord {
  @ManyToOne(() => WorkPlan, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "The plan (kế hoạch)." })
  planId!: string;

  @Property({ type: "integer" })
  @Field(() => Int, { description: "Its place in the plan, from 1 (số thứ tự)." })
  position!: number;

  @ManyToOne(() => Product, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Item of the product catalogue (sản phẩm/công việc)." })
  productId: string | null = null;

  @Property({ type: "string", length: 2000 })
  @Field(() => String, { description: "What is to be done (đầu việc)." })
  title!: string;

  @Property({ type: "string", length: 2000 })
  @Field(() => String, { description: "What comes out of it (sản phẩm đầu ra)." })
  output!: string;

  @Property({ type: "string", length: 100 })
  @Field(() => Exact, { description: "How many, above 0 (số lượng)." })
  quantity!: string;

  @Property({ type: "string", length: 100 })
  @Field(() => Exact, {
    description: "Coefficient to the standard product as planned; a task takes the one in force (hệ số quy đổi K).",
  })
  coefficient!: string;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "Last day, inclusive (thời hạn)." })
  dueOn!: string;

  @ManyToOne(() => Person, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Who is to own it (người chủ trì dự kiến)." })
  leadPersonId: string | null = null;

  @ManyToOne(() => PlanItem, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, {
    nullable: true,
    description: "Line of the unit's or a longer plan that it comes from (đầu việc gốc).",
  })
  parentItemId: string | null = null;

  @Property({ type: "string", length: 2000, nullable: true })
  @Field(() => String, { nullable: true, description: "More about it (ghi chú)." })
  note: string | null = null;
}
