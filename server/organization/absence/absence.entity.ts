import { Entity, Index, Property } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { CalendarDate, type Row } from "../../kernel/index.ts";
import { PersonalFact } from "./personal-fact.entity.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    absence: Row<Absence>;
  }
}

/** The kinds that regulations tell apart; the rating rules use the same words. */
export enum AbsenceKind {
  MATERNITY = "MATERNITY",
  SICK = "SICK",
  UNPAID = "UNPAID",
  STUDY = "STUDY",
  OTHER = "OTHER",
}
registerEnumType(AbsenceKind, {
  name: "AbsenceKind",
  description: "Why somebody was absent (lý do nghỉ).",
  valuesConfig: {
    MATERNITY: { description: "Maternity leave (nghỉ thai sản)." },
    SICK: { description: "Sick leave (nghỉ ốm đau, điều trị)." },
    UNPAID: { description: "Unpaid leave (nghỉ không hưởng lương)." },
    STUDY: { description: "Training away from work (đi học, đào tạo tập trung)." },
    OTHER: { description: "Another reason, see the note (lý do khác)." },
  },
});

@Entity({ tableName: "absence" })
@Index({ properties: ["personId", "startsOn"] })
@ObjectType({ description: "Days on which a person was absent from work (thời gian nghỉ)." })
export class Absence extends PersonalFact {
  @Property({ type: "string", length: 20 })
  @Field(() => AbsenceKind, { description: "Reason (lý do nghỉ)." })
  kind!: AbsenceKind;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "First day (từ ngày)." })
  startsOn!: string;

  @Property({ type: "string", length: 10, nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: "Last day; none while it lasts (đến ngày)." })
  endsOn: string | null = null;

  @Property({ type: "string", length: 200, nullable: true })
  @Field(() => String, { nullable: true, description: "Document that grants it (văn bản)." })
  document: string | null = null;

  @Property({ type: "string", length: 1000, nullable: true })
  @Field(() => String, { nullable: true, description: "Note (ghi chú)." })
  note: string | null = null;
}
