import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { BaseRecord, CalendarDate, Exact, type Row } from "../../../kernel/index.ts";
import { ActionProgramme } from "../action-programme.entity.ts";

declare module "../../../kernel/read-sql.ts" {
  interface Tables {
    programme_commitment: Row<ProgrammeCommitment>;
  }
}

@Entity({ tableName: "programme_commitment" })
@ObjectType({ description: "One thing that an official commits oneself to (cam kết)." })
export class ProgrammeCommitment extends BaseRecord {
  @ManyToOne(() => ActionProgramme, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "The programme (chương trình hành động)." })
  programmeId!: string;

  @Property({ type: "integer" })
  @Field(() => Int, { description: "Place in the programme, from 1 (thứ tự)." })
  place!: number;

  @Property({ type: "string", length: 1000 })
  @Field(() => String, { description: "What is to be done (nội dung cam kết)." })
  text!: string;

  @Property({ type: "string", length: 1000 })
  @Field(() => String, { description: "Expected product or how it is measured (sản phẩm, chỉ tiêu)." })
  measure!: string;

  @Property({ type: "string", length: 60 })
  @Field(() => Exact, { description: "How much it weighs against the others (trọng số)." })
  weight!: string;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "Last day (thời hạn)." })
  dueOn!: string;
}
