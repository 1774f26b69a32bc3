import { Entity, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { CalendarDate, type Row, VersionedRecord } from "../../../kernel/index.ts";
import { Unit } from "../../unit/unit.entity.ts";

declare module "../../../kernel/read-sql.ts" {
  interface Tables {
    post_target: Row<PostTarget>;
  }
}

@Entity({ tableName: "post_target" })
@Unique({ properties: ["unitId", "dueOn"] })
@ObjectType({
  description: "How many titles and posts a unit shall have left by a day (mục tiêu tinh gọn chức danh, biên chế).",
})
export class PostTarget extends VersionedRecord {
  @ManyToOne(() => Unit, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "The unit (đơn vị)." })
  unitId!: string;

  @Property({ type: "boolean" })
  @Field(() => Boolean, { description: "The units below it count too (cả đơn vị trực thuộc)." })
  includesSubtree: boolean = false;

  @Property({ type: "integer", nullable: true })
  @Field(() => Int, { nullable: true, description: "Titles: positions with at least one post (số chức danh)." })
  titles: number | null = null;

  @Property({ type: "integer", nullable: true })
  @Field(() => Int, { nullable: true, description: "Posts of all positions together (số biên chế)." })
  posts: number | null = null;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "Day that the count starts from (ngày xuất phát)." })
  startsOn!: string;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "Day by which it shall be reached (thời hạn)." })
  dueOn!: string;

  @Property({ type: "string", length: 100, nullable: true })
  @Field(() => String, { nullable: true, description: "Number of the document that sets it (số văn bản)." })
  documentNumber: string | null = null;
}
