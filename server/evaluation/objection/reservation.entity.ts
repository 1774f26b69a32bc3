import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType } from "type-graphql";
import { BaseRecord, Moment, type Row } from "../../kernel/index.ts";
import { Evaluation } from "../evaluation/evaluation.entity.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    reservation: Row<Reservation>;
  }
}

@Entity({ tableName: "reservation" })
@ObjectType({
  description: "An opinion of the person that differs from the result and stands on record (bảo lưu ý kiến).",
})
export class Reservation extends BaseRecord {
  @ManyToOne(() => Evaluation, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "Evaluation (phiếu đánh giá)." })
  evaluationId!: string;

  @Property({ type: "text" })
  @Field(() => String, { description: "What the person says (nội dung)." })
  text!: string;

  @Property({ type: "string", length: 24 })
  @Field(() => Moment, { description: "When (thời điểm)." })
  reservedAt!: string;
}
