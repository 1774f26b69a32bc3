import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { CalendarDate, type Row, VersionedRecord } from "../../kernel/index.ts";
import { Position } from "../position/position.entity.ts";
import { Unit } from "../unit/unit.entity.ts";
import { Person } from "../person/person.entity.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    appointment: Row<Appointment>;
  }
}

export enum SubjectType {
  CADRE = "CADRE",
  CIVIL_SERVANT = "CIVIL_SERVANT",
  PUBLIC_EMPLOYEE = "PUBLIC_EMPLOYEE",
  CONTRACT = "CONTRACT",
  NON_SPECIALIZED = "NON_SPECIALIZED",
}
registerEnumType(SubjectType, {
  name: "SubjectType",
  description: "Legal kind of employment (đối tượng).",
  valuesConfig: {
    CADRE: { description: "Elected or approved cadre (cán bộ)." },
    CIVIL_SERVANT: { description: "Civil servant (công chức)." },
    PUBLIC_EMPLOYEE: { description: "Public employee (viên chức)." },
    CONTRACT: { description: "Worker under a labour contract (người lao động hợp đồng)." },
    NON_SPECIALIZED: { description: "Part-time worker of a commune (người hoạt động không chuyên trách)." },
  },
});

@Entity({ tableName: "appointment" })
@Index({ properties: ["unitId", "startsOn"] })
@ObjectType({ description: "A person in a position of a unit from when to when (bổ nhiệm, phân công)." })
export class Appointment extends VersionedRecord {
  @ManyToOne(() => Person, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "The person (cán bộ)." })
  personId!: string;

  @ManyToOne(() => Unit, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "The unit (đơn vị)." })
  unitId!: string;

  @ManyToOne(() => Position, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "The position (vị trí việc làm)." })
  positionId!: string;

  @Property({ type: "string", length: 20 })
  @Field(() => SubjectType, { description: "Legal kind of employment (đối tượng)." })
  subjectType!: SubjectType;

  @Property({ type: "boolean" })
  @Field(() => Boolean, { description: "The person's main appointment, one at a time (chức vụ chính)." })
  isPrimary!: boolean;

  @Property({ type: "boolean" })
  @Field(() => Boolean, { description: "Heads the unit, one person at a time (người đứng đầu)." })
  leading!: boolean;

  @Property({ type: "boolean" })
  @Field(() => Boolean, { description: "Deputy of the head (cấp phó)." })
  deputy!: boolean;

  /** Counts only on days on which nobody is appointed head. */
  @Property({ type: "boolean", default: false })
  @Field(() => Boolean, { description: "Heads the unit while it has no head (quyền hoặc phụ trách)." })
  acting: boolean = false;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "First day (từ ngày)." })
  startsOn!: string;

  @Property({ type: "string", length: 10, nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: "Last day; none while it holds (đến ngày)." })
  endsOn: string | null = null;

  @Property({ type: "string", length: 80, nullable: true })
  @Field(() => String, { nullable: true, description: "Number of the decision of appointment (số quyết định)." })
  documentNumber: string | null = null;
}
