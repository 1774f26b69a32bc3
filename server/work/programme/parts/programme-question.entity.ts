import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Account } from "../../../identity/index.ts";
import { Moment, type Row, VersionedRecord } from "../../../kernel/index.ts";
import { ActionProgramme } from "../action-programme.entity.ts";

declare module "../../../kernel/read-sql.ts" {
  interface Tables {
    programme_question: Row<ProgrammeQuestion>;
  }
}

export enum QuestionKind {
  QUESTION = "QUESTION",
  DIRECTION = "DIRECTION",
}
registerEnumType(QuestionKind, {
  name: "ProgrammeQuestionKind",
  description: "What a member of the collective says (loại ý kiến).",
  valuesConfig: {
    QUESTION: { description: "A question that the official answers (chất vấn)." },
    DIRECTION: { description: "A direction or support for the official (định hướng, chỉ đạo)." },
  },
});

@Entity({ tableName: "programme_question" })
@ObjectType({ description: "A question or direction of the collective's members (chất vấn, định hướng)." })
export class ProgrammeQuestion extends VersionedRecord {
  @ManyToOne(() => ActionProgramme, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "The programme (chương trình hành động)." })
  programmeId!: string;

  @Property({ type: "string", length: 20 })
  @Field(() => QuestionKind, { description: "Question or direction (loại ý kiến)." })
  kind!: QuestionKind;

  @Property({ type: "string", length: 4000 })
  @Field(() => String, { description: "What was said (nội dung)." })
  text!: string;

  @ManyToOne(() => Account, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  authorId: string | null = null;

  @Property({ type: "string", length: 24 })
  @Field(() => Moment, { description: "When it was said (thời điểm)." })
  askedAt!: string;

  @Property({ type: "string", length: 4000, nullable: true })
  @Field(() => String, { nullable: true, description: "The official's answer (trả lời)." })
  answer: string | null = null;

  @Property({ type: "string", length: 24, nullable: true })
  @Field(() => Moment, { nullable: true, description: "When it was answered (thời điểm trả lời)." })
  answeredAt: string | null = null;
}
