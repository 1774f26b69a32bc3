import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { CalendarDate, type Row } from "../../kernel/index.ts";
import { Unit, UnitTree } from "../unit/unit.entity.ts";
import { PersonalFact } from "../absence/personal-fact.entity.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    discipline: Row<Discipline>;
  }
}

@Entity({ tableName: "discipline" })
@Index({ properties: ["personId", "decidedOn"] })
@ObjectType({ description: "A disciplinary decision about a person (kỷ luật)." })
export class Discipline extends PersonalFact {
  @Property({ type: "string", length: 120 })
  @Field(() => String, { description: "Form in words, such as a reprimand (hình thức kỷ luật)." })
  form!: string;

  @Property({ type: "string", length: 20 })
  @Field(() => UnitTree, { description: "By the Party or by the State (kỷ luật đảng hoặc hành chính)." })
  tree!: UnitTree;

  @Property({ type: "boolean" })
  @Field(() => Boolean, { description: "Whether the act had to do with duty (liên quan hoạt động công vụ)." })
  dutyRelated!: boolean;

  /** Party and administrative discipline for one act carry the same key, so that the act counts once. */
  @Property({ type: "string", length: 120 })
  @Field(() => String, {
    description: "Names the act; decisions about one act carry the same name (hành vi vi phạm).",
  })
  act!: string;

  @Property({ type: "string", length: 10, nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: "Day of the act (ngày xảy ra hành vi)." })
  actOn: string | null = null;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "Day of the decision (ngày ban hành quyết định)." })
  decidedOn!: string;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "Day it takes effect (ngày có hiệu lực)." })
  effectiveOn!: string;

  @Property({ type: "string", length: 200, nullable: true })
  @Field(() => String, { nullable: true, description: "Document (số quyết định)." })
  document: string | null = null;

  @ManyToOne(() => Unit, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Unit in which the act happened (đơn vị nơi xảy ra hành vi)." })
  unitId: string | null = null;

  @Property({ type: "integer", nullable: true })
  @Field(() => Int, { nullable: true, description: "Year in which the act was already counted (năm đã tính)." })
  countedIn: number | null = null;
}
