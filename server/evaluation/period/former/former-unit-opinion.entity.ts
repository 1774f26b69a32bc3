import { Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType } from "type-graphql";
import { Moment, type Row, VersionedRecord } from "../../../kernel/index.ts";
import { Person, Unit } from "../../../organization/index.ts";
import { Evaluation } from "../../evaluation/evaluation.entity.ts";

declare module "../../../kernel/read-sql.ts" {
  interface Tables {
    former_unit_opinion: Row<FormerUnitOpinion>;
  }
}

@Entity({ tableName: "former_unit_opinion" })
@Unique({ properties: ["evaluationId", "unitId"] })
@ObjectType({ description: "What the former unit says about somebody who moved (ý kiến của nơi công tác cũ)." })
export class FormerUnitOpinion extends VersionedRecord {
  @ManyToOne(() => Evaluation, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "Evaluation (phiếu đánh giá)." })
  evaluationId!: string;

  @ManyToOne(() => Unit, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "Former unit (đơn vị cũ)." })
  unitId!: string;

  @Property({ type: "text" })
  @Field(() => String, { description: "What it says (nội dung)." })
  text!: string;

  @Property({ type: "string", length: 40, nullable: true })
  @Field(() => String, { nullable: true, description: "Grade that it would give (mức đề nghị)." })
  grade: string | null = null;

  @ManyToOne(() => Person, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Head who recorded it (người đứng đầu ghi ý kiến)." })
  recordedById: string | null = null;

  @Property({ type: "string", length: 24 })
  @Field(() => Moment, { description: "When (thời điểm)." })
  recordedAt!: string;
}
