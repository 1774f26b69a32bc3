import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { CalendarDate, type Row, VersionedRecord } from "../../kernel/index.ts";
import { Unit } from "../unit/unit.entity.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    body: Row<Body>;
  }
}

export enum BodyKind {
  STANDING_COMMITTEE = "STANDING_COMMITTEE",
  PEOPLES_COMMITTEE = "PEOPLES_COMMITTEE",
  PARTY_COMMITTEE = "PARTY_COMMITTEE",
  COUNCIL = "COUNCIL",
  LEADERSHIP = "LEADERSHIP",
}
registerEnumType(BodyKind, {
  name: "BodyKind",
  description: "What a collective is (loại tập thể).",
  valuesConfig: {
    STANDING_COMMITTEE: { description: "Standing committee (ban thường vụ)." },
    PEOPLES_COMMITTEE: { description: "People's committee (Ủy ban nhân dân)." },
    PARTY_COMMITTEE: { description: "Party committee (cấp ủy)." },
    COUNCIL: { description: "Council (hội đồng)." },
    LEADERSHIP: { description: "Leadership of a unit (tập thể lãnh đạo)." },
  },
});

@Entity({ tableName: "body" })
@ObjectType({ description: "A collective that acts as one authority (tập thể lãnh đạo)." })
export class Body extends VersionedRecord {
  @ManyToOne(() => Unit, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "Unit that it belongs to (đơn vị)." })
  unitId!: string;

  @Property({ type: "string", length: 300 })
  @Field(() => String, { description: "Name (tên tập thể)." })
  name!: string;

  @Property({ type: "string", length: 40 })
  @Field(() => BodyKind, { description: "Kind (loại tập thể)." })
  kind!: BodyKind;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "First day (từ ngày)." })
  startsOn!: string;

  @Property({ type: "string", length: 10, nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: "Last day; none while it exists (đến ngày)." })
  endsOn: string | null = null;

  @Property({ type: "text" })
  sortKey!: string;
}
