import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { BaseRecord, CalendarDate, type Row } from "../../kernel/index.ts";
import { Unit } from "../unit/unit.entity.ts";
import { Position } from "./position.entity.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    post: Row<Post>;
  }
}

@Entity({ tableName: "post" })
@ObjectType({ description: "How many people a unit may have in a position; 0 is allowed (biên chế)." })
export class Post extends BaseRecord {
  @ManyToOne(() => Unit, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "The unit (đơn vị)." })
  unitId!: string;

  @ManyToOne(() => Position, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "The position (vị trí việc làm)." })
  positionId!: string;

  @Property({ type: "integer" })
  @Field(() => Int, { description: "Number of people (số lượng)." })
  count!: number;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "First day (từ ngày)." })
  startsOn!: string;

  @Property({ type: "string", length: 10, nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: "Last day; none while it holds (đến ngày)." })
  endsOn: string | null = null;
}
