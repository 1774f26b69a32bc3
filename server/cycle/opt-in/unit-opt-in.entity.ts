import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType } from "type-graphql";
import { BaseRecord, CalendarDate, type Row } from "../../kernel/index.ts";
import { Unit } from "../../organization/index.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    unit_opt_in: Row<UnitOptIn>;
  }
}

/**
 * Whether a unit, with all below it, rates its contract staff; without a word of it nobody on contract is rated.
 *
 * Decree 335/2025/NĐ-CP, article 28.2; Decree 233/2026/NĐ-CP, article 20.2: the head of the agency decides.
 */
@Entity({ tableName: "unit_opt_in" })
@Index({ properties: ["unitId", "startsOn"] })
@ObjectType({ description: "Whether a unit rates its contract staff (đánh giá lao động hợp đồng)." })
export class UnitOptIn extends BaseRecord {
  @ManyToOne(() => Unit, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "Unit; holds for all below it that say nothing else (đơn vị)." })
  unitId!: string;

  @Property({ type: "boolean" })
  @Field(() => Boolean, { description: "Whether contract staff is rated (có đánh giá lao động hợp đồng)." })
  ratesContractStaff!: boolean;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "First day (từ ngày)." })
  startsOn!: string;

  @Property({ type: "string", length: 10, nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: "Last day; none: still in force (đến ngày)." })
  endsOn: string | null = null;

  @Property({ type: "string", length: 80, nullable: true })
  @Field(() => String, { nullable: true, description: "Document that says so (số văn bản)." })
  documentNumber: string | null = null;
}
