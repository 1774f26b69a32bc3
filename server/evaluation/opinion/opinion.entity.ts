import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Account } from "../../identity/index.ts";
import { BaseRecord, Moment, type Row } from "../../kernel/index.ts";
import { Body, Person } from "../../organization/index.ts";
import { Evaluation } from "../evaluation/evaluation.entity.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    opinion: Row<Opinion>;
  }
}

/** Whose word it is. */
export enum OpinionKind {
  PARTY = "PARTY",
  HR = "HR",
}
registerEnumType(OpinionKind, {
  name: "OpinionKind",
  description: "Whose word on an evaluation it is (loại ý kiến).",
  valuesConfig: {
    PARTY: { description: "Opinion of the Party committee (ý kiến cấp ủy)." },
    HR: { description: "Proposal of the organization department (đề xuất của cơ quan tổ chức)." },
  },
});

@Entity({ tableName: "opinion" })
@ObjectType({
  description: "What the Party committee or the organization department says before a decision (ý kiến, đề xuất).",
})
export class Opinion extends BaseRecord {
  @ManyToOne(() => Evaluation, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "Evaluation (phiếu đánh giá)." })
  evaluationId!: string;

  @Property({ type: "string", length: 20 })
  @Field(() => OpinionKind, { description: "Whose word it is (loại)." })
  kind!: OpinionKind;

  @Property({ type: "boolean", nullable: true })
  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the committee agrees with what was proposed so far; none for a proposal (đồng ý).",
  })
  agrees: boolean | null = null;

  @Property({ type: "string", length: 40, nullable: true })
  @Field(() => String, { nullable: true, description: "Grade that it names (mức đề nghị)." })
  grade: string | null = null;

  @Property({ type: "text" })
  @Field(() => String, { description: "What it says (nội dung)." })
  text!: string;

  @ManyToOne(() => Body, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "The Party committee (cấp ủy)." })
  bodyId: string | null = null;

  @ManyToOne(() => Person, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Person who recorded it (người ghi)." })
  personId: string | null = null;

  @ManyToOne(() => Account, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Account that recorded it (tài khoản ghi)." })
  accountId: string | null = null;

  @Property({ type: "string", length: 24 })
  @Field(() => Moment, { description: "When (thời điểm)." })
  givenAt!: string;

  @Property({ type: "string", length: 24, nullable: true })
  @Field(() => Moment, {
    nullable: true,
    description: "When it lost its object because the evaluation went back (hết hiệu lực lúc).",
  })
  voidedAt: string | null = null;

  /** Read along with the row; no column. */
  @Field(() => String, { nullable: true, description: "Name of who recorded it (tên người ghi)." })
  byName?: string | null;
}
