import { Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Criterion } from "../../framework/index.ts";
import { BaseRecord, type Row } from "../../kernel/index.ts";
import { CompetencyAssessment } from "./competency-assessment.entity.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    assessed_level: Row<AssessedLevel>;
  }
}

@Entity({ tableName: "assessed_level" })
@Unique({ properties: ["assessmentId", "criterionId"] })
@ObjectType({ description: "Level at which somebody was found in one competency (cấp độ đạt được)." })
export class AssessedLevel extends BaseRecord {
  @ManyToOne(() => CompetencyAssessment, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "The assessment (lần đánh giá)." })
  assessmentId!: string;

  @ManyToOne(() => Criterion, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "The competency's criterion (năng lực)." })
  criterionId!: string;

  @Property({ type: "integer" })
  @Field(() => Int, {
    description: "The level; 0: below the lowest. Without levels 1 is met and 0 is not (cấp độ).",
  })
  level!: number;

  @Property({ type: "string", length: 2000, nullable: true })
  @Field(() => String, { nullable: true, description: "What it rests on (nhận xét, minh chứng)." })
  note: string | null = null;
}
