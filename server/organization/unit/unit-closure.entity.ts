import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { BaseRecord, type Row } from "../../kernel/index.ts";
import { Unit } from "./unit.entity.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    unit_closure: Row<UnitClosure>;
  }
}

/**
 * Every dated path of the tree, derived from the placements: `descendantId` stood `depth` levels below `ancestorId`
 * from `startsOn` to `endsOn`. Depth 0 is the unit itself for its whole life.
 */
@Entity({ tableName: "unit_closure" })
@Index({ properties: ["ancestorId", "descendantId"] })
@Index({ properties: ["descendantId", "depth"] })
export class UnitClosure extends BaseRecord {
  static readonly unaudited = true;

  @ManyToOne(() => Unit, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  ancestorId!: string;

  @ManyToOne(() => Unit, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  descendantId!: string;

  @Property({ type: "integer" })
  depth!: number;

  @Property({ type: "string", length: 10 })
  startsOn!: string;

  @Property({ type: "string", length: 10, nullable: true })
  endsOn: string | null = null;
}
