import { Entity, Index, ManyToOne, Unique } from "@mikro-orm/decorators/legacy";
import { BaseRecord, type Row } from "../../kernel/index.ts";
import { Unit } from "../unit/unit.entity.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    unit_lineage: Row<UnitLineage>;
  }
}

/**
 * Every line of descent through the successions, of any length, derived from them: what `predecessorId` left behind
 * belongs to `successorId`.
 */
@Entity({ tableName: "unit_lineage" })
@Unique({ properties: ["predecessorId", "successorId"] })
export class UnitLineage extends BaseRecord {
  static readonly unaudited = true;

  @ManyToOne(() => Unit, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  predecessorId!: string;

  @ManyToOne(() => Unit, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  successorId!: string;
}
