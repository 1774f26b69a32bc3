import { Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType } from "type-graphql";
import { LegalDocument } from "../../framework/index.ts";
import { CalendarDate, Moment, type Row, VersionedRecord } from "../../kernel/index.ts";
import { Person, Unit } from "../../organization/index.ts";
import { PlanKind, PlanState } from "./plan.enums.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    work_plan: Row<WorkPlan>;
  }
}

/** What a unit, or a person in it, means to do in a period. */
@Entity({ tableName: "work_plan" })
@Index({ properties: ["unitId", "startsOn"] })
@Index({ properties: ["personId", "startsOn"] })
@ObjectType({ description: "What a unit or a person means to do in a period (kế hoạch công tác)." })
export class WorkPlan extends VersionedRecord {
  @ManyToOne(() => Unit, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "Unit (đơn vị)." })
  unitId!: string;

  @ManyToOne(() => Person, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { nullable: true, description: "Whose plan it is; none: the unit's (cán bộ)." })
  personId: string | null = null;

  @Property({ type: "string", length: 20 })
  @Field(() => PlanKind, { description: "How long it is (loại kế hoạch)." })
  kind!: PlanKind;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "First day (từ ngày)." })
  startsOn!: string;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "Last day, inclusive (đến ngày)." })
  endsOn!: string;

  @Property({ type: "string", length: 500 })
  @Field(() => String, { description: "What it is called (tên kế hoạch)." })
  title!: string;

  @Property({ type: "string", length: 20 })
  @Field(() => PlanState, { description: "Where it stands (trạng thái)." })
  state: PlanState = PlanState.DRAFT;

  /** One plan of a kind for one period of a unit or person: two of them at the same moment collide here. */
  @Property({ type: "string", length: 120 })
  @Unique()
  periodKey!: string;

  @ManyToOne(() => Person, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Who submitted it (người trình)." })
  submittedByPersonId: string | null = null;

  @Property({ type: "string", length: 24, nullable: true })
  @Field(() => Moment, { nullable: true, description: "When it was submitted (thời điểm trình)." })
  submittedAt: string | null = null;

  @ManyToOne(() => Person, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Who adopted it (người duyệt)." })
  adoptedByPersonId: string | null = null;

  @Property({ type: "string", length: 24, nullable: true })
  @Field(() => Moment, { nullable: true, description: "When it was adopted (thời điểm duyệt)." })
  adoptedAt: string | null = null;

  @ManyToOne(() => LegalDocument, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Document by which it was adopted (văn bản ban hành)." })
  documentId: string | null = null;

  @Property({ type: "string", length: 2000, nullable: true })
  @Field(() => String, { nullable: true, description: "Why it was sent back (lý do trả lại)." })
  returnNote: string | null = null;

  /** Counts savings, so that a change of items alone moves the version, too. */
  @Property({ type: "integer" })
  saveCount: number = 0;

  @Property({ type: "text" })
  searchFold!: string;

  @Property({ type: "text" })
  sortKey!: string;
}
