import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { BaseRecord, type Row } from "../../kernel/index.ts";
import { Evaluation } from "../evaluation/evaluation.entity.ts";
import { Meeting } from "../meeting/meeting.entity.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    tally: Row<Tally>;
  }
}

@Entity({ tableName: "tally" })
@Index({ properties: ["meetingId", "evaluationId"] })
@ObjectType({ description: "How many voted for a grade (kết quả kiểm phiếu)." })
export class Tally extends BaseRecord {
  @ManyToOne(() => Meeting, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "Meeting (cuộc họp)." })
  meetingId!: string;

  @ManyToOne(() => Evaluation, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "Evaluation voted on (phiếu đánh giá)." })
  evaluationId!: string;

  @Property({ type: "string", length: 40, nullable: true })
  @Field(() => String, { nullable: true, description: "Grade; none for abstentions (mức; trống là không có ý kiến)." })
  grade: string | null = null;

  @Property({ type: "integer" })
  @Field(() => Int, { description: "Number of votes (số phiếu)." })
  count!: number;
}
