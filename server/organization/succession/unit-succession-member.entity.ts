import { Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { BaseRecord, type Row } from "../../kernel/index.ts";
import { Unit } from "../unit/unit.entity.ts";
import { UnitSuccession } from "./unit-succession.entity.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    unit_succession_member: Row<UnitSuccessionMember>;
  }
}

export enum SuccessionSide {
  FROM = "FROM",
  TO = "TO",
}
registerEnumType(SuccessionSide, {
  name: "SuccessionSide",
  description: "Side of a unit in a succession (vai trò trong sắp xếp).",
  valuesConfig: {
    FROM: { description: "Ends the day before (đơn vị trước sắp xếp)." },
    TO: { description: "Carries on (đơn vị sau sắp xếp)." },
  },
});

@Entity({ tableName: "unit_succession_member" })
@Unique({ properties: ["successionId", "unitId"] })
@ObjectType({ description: "A unit on one side of a succession (đơn vị trong sắp xếp)." })
export class UnitSuccessionMember extends BaseRecord {
  @ManyToOne(() => UnitSuccession, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "The succession (đợt sắp xếp)." })
  successionId!: string;

  @ManyToOne(() => Unit, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "The unit (đơn vị)." })
  unitId!: string;

  @Property({ type: "string", length: 10 })
  @Field(() => SuccessionSide, { description: "Side (vai trò)." })
  side!: SuccessionSide;
}
