import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType } from "type-graphql";
import { CalendarDate, type Row, VersionedRecord } from "../../kernel/index.ts";
import { Unit } from "../../organization/index.ts";
import { Framework } from "../framework.entity.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    adoption: Row<Adoption>;
  }
}

@Entity({ tableName: "adoption" })
@ObjectType({
  description:
    "A unit runs a framework from a day on, for itself or with all units below it (áp dụng khung tại đơn vị).",
})
export class Adoption extends VersionedRecord {
  @ManyToOne(() => Framework, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "The framework (khung)." })
  frameworkId!: string;

  @ManyToOne(() => Unit, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "The unit (đơn vị)." })
  unitId!: string;

  @Property({ type: "boolean" })
  @Field(() => Boolean, { description: "True when it holds for the units below too (cả đơn vị trực thuộc)." })
  includesSubtree!: boolean;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "First day (áp dụng từ ngày)." })
  startsOn!: string;

  @Property({ type: "string", length: 10, nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: "Last day; none while it runs (áp dụng đến ngày)." })
  endsOn: string | null = null;

  @Property({ type: "string", length: 100, nullable: true })
  @Field(() => String, { nullable: true, description: "Number of the adopting document (số văn bản áp dụng)." })
  documentNumber: string | null = null;
}
