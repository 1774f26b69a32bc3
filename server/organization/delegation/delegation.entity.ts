import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { CalendarDate, type Row, VersionedRecord } from "../../kernel/index.ts";
import { Person } from "../person/person.entity.ts";
import { Unit } from "../unit/unit.entity.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    delegation: Row<Delegation>;
  }
}

export enum DelegatedAct {
  ALL = "ALL",
  SCORE = "SCORE",
  DECIDE = "DECIDE",
  NOTICE = "NOTICE",
  RESOLVE = "RESOLVE",
}
registerEnumType(DelegatedAct, {
  name: "DelegatedAct",
  description: "What a delegate may do in place of the other (việc được ủy quyền).",
  valuesConfig: {
    ALL: { description: "Everything that the title may do (toàn bộ)." },
    SCORE: { description: "Decide periodic scores (chấm điểm định kỳ)." },
    DECIDE: { description: "Decide grades (quyết định xếp loại)." },
    NOTICE: { description: "Issue notices of results (thông báo kết quả)." },
    RESOLVE: { description: "Resolve objections (giải quyết kiến nghị)." },
  },
});

@Entity({ tableName: "delegation" })
@Index({ properties: ["unitId", "startsOn"] })
@ObjectType({ description: "What somebody does in place of a head, from when to when (ủy quyền)." })
export class Delegation extends VersionedRecord {
  @ManyToOne(() => Unit, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "Unit that it is about (đơn vị)." })
  unitId!: string;

  @Property({ type: "boolean" })
  @Field(() => Boolean, { description: "Whether it reaches the units below (gồm cả đơn vị cấp dưới)." })
  includesSubtree!: boolean;

  /** Null: whoever heads the unit on the day; the delegation moves with the title. */
  @ManyToOne(() => Person, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, {
    nullable: true,
    description: "Who delegates; none for whoever heads the unit on the day (người ủy quyền).",
  })
  fromPersonId: string | null = null;

  @ManyToOne(() => Person, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "Who acts instead (người được ủy quyền)." })
  toPersonId!: string;

  /** Members of `DelegatedAct`, parted by blanks. */
  @Property({ type: "string", length: 100 })
  acts!: string;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "First day (từ ngày)." })
  startsOn!: string;

  @Property({ type: "string", length: 10, nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: "Last day; none until it is ended (đến ngày)." })
  endsOn: string | null = null;

  @Property({ type: "string", length: 200 })
  @Field(() => String, { description: "Document (văn bản ủy quyền)." })
  document!: string;

  @Property({ type: "string", length: 1000, nullable: true })
  @Field(() => String, { nullable: true, description: "Why it was ended early (lý do chấm dứt)." })
  endedReason: string | null = null;
}
