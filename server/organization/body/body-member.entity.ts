import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { CalendarDate, type Row, VersionedRecord } from "../../kernel/index.ts";
import { Person } from "../person/person.entity.ts";
import { Body } from "./body.entity.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    body_member: Row<BodyMember>;
  }
}

export enum BodyRole {
  CHAIR = "CHAIR",
  SECRETARY = "SECRETARY",
  MEMBER = "MEMBER",
}
registerEnumType(BodyRole, {
  name: "BodyRole",
  description: "Part of a member in a collective (vai trò trong tập thể).",
  valuesConfig: {
    CHAIR: { description: "Chair, one at a time (chủ trì)." },
    SECRETARY: { description: "Secretary who keeps the minutes (thư ký)." },
    MEMBER: { description: "Member (thành viên)." },
  },
});

@Entity({ tableName: "body_member" })
@ObjectType({ description: "Dated membership of a person in a collective (thành viên tập thể)." })
export class BodyMember extends VersionedRecord {
  @ManyToOne(() => Body, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "The collective (tập thể)." })
  bodyId!: string;

  @ManyToOne(() => Person, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "The member (thành viên)." })
  personId!: string;

  @Property({ type: "string", length: 20 })
  @Field(() => BodyRole, { description: "Part (vai trò)." })
  role!: BodyRole;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "First day (từ ngày)." })
  startsOn!: string;

  @Property({ type: "string", length: 10, nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: "Last day; none while it holds (đến ngày)." })
  endsOn: string | null = null;
}
