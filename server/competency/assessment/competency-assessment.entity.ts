import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { FrameworkVersion } from "../../framework/index.ts";
import { Account } from "../../identity/index.ts";
import { BaseRecord, CalendarDate, Moment, type Row } from "../../kernel/index.ts";
import { Person, Position, Unit } from "../../organization/index.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    competency_assessment: Row<CompetencyAssessment>;
  }
}

/** Who assessed. */
export enum AssessmentStep {
  SELF = "SELF",
  HEAD = "HEAD",
}
registerEnumType(AssessmentStep, {
  name: "AssessmentStep",
  description: "Who assessed the competencies (bước đánh giá năng lực).",
  valuesConfig: {
    SELF: { description: "The person (cá nhân tự đánh giá)." },
    HEAD: { description: "A head above, or an authority by grant (thủ trưởng đánh giá)." },
  },
});

@Entity({ tableName: "competency_assessment" })
@Index({ properties: ["personId", "assessedOn"] })
@ObjectType({
  description:
    "Levels at which somebody was found on a day; no part of any rating, never changed, a later one counts (đánh giá năng lực).",
})
export class CompetencyAssessment extends BaseRecord {
  @ManyToOne(() => Person, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "The person (cá nhân)." })
  personId!: string;

  @ManyToOne(() => FrameworkVersion, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "Version of the competency framework (phiên bản khung năng lực)." })
  versionId!: string;

  /** As it was on the day; who may read the assessment later follows it. */
  @ManyToOne(() => Unit, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "Unit of the person on that day (đơn vị)." })
  unitId!: string;

  @ManyToOne(() => Position, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "Position of the person on that day (vị trí việc làm)." })
  positionId!: string;

  @Property({ type: "string", length: 20 })
  @Field(() => AssessmentStep, { description: "Who assessed (bước)." })
  step!: AssessmentStep;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "Day of the assessment (ngày đánh giá)." })
  assessedOn!: string;

  @ManyToOne(() => Person, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Person who assessed (người đánh giá)." })
  assessorPersonId: string | null = null;

  @ManyToOne(() => Account, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Account that recorded it (tài khoản ghi nhận)." })
  assessorAccountId: string | null = null;

  @Property({ type: "string", length: 2000, nullable: true })
  @Field(() => String, { nullable: true, description: "Remark on the whole (nhận xét chung)." })
  note: string | null = null;

  @Property({ type: "string", length: 24 })
  @Field(() => Moment, { description: "When it was recorded (thời điểm ghi nhận)." })
  recordedAt!: string;
}
