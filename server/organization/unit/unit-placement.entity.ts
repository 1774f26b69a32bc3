import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType } from "type-graphql";
import { BaseRecord, CalendarDate, type Row } from "../../kernel/index.ts";
import { Unit } from "./unit.entity.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    unit_placement: Row<UnitPlacement>;
  }
}

@Entity({ tableName: "unit_placement" })
@ObjectType({ description: "Under which unit a unit stood from when to when (vị trí trong cây tổ chức)." })
export class UnitPlacement extends BaseRecord {
  @ManyToOne(() => Unit, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "The unit (đơn vị)." })
  unitId!: string;

  @ManyToOne(() => Unit, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Its superior unit; none for a root (đơn vị cấp trên)." })
  parentId: string | null = null;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "First day (từ ngày)." })
  startsOn!: string;

  @Property({ type: "string", length: 10, nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: "Last day; none while it holds (đến ngày)." })
  endsOn: string | null = null;
}
