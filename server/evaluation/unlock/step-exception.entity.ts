import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Account } from "../../identity/index.ts";
import { BaseRecord, Moment, type Row } from "../../kernel/index.ts";
import { Person } from "../../organization/index.ts";
import { Evaluation } from "../evaluation/evaluation.entity.ts";
import { EvaluationStep } from "../evaluation/evaluation.enums.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    step_exception: Row<StepException>;
  }
}

/** What went otherwise than the steps of the regulation. */
export enum StepExceptionKind {
  SKIPPED = "SKIPPED",
  RETURNED = "RETURNED",
  UNLOCKED = "UNLOCKED",
  REVIEWED = "REVIEWED",
}
registerEnumType(StepExceptionKind, {
  name: "StepExceptionKind",
  description: "What went otherwise than the steps say (loại xử lý ngoại lệ).",
  valuesConfig: {
    SKIPPED: { description: "A step was left out (bỏ qua bước)." },
    RETURNED: { description: "Sent back to the person (trả lại phiếu)." },
    UNLOCKED: { description: "A decided one was opened again (mở khóa)." },
    REVIEWED: { description: "Looked at again and left as it is (xem lại, giữ nguyên)." },
  },
});

@Entity({ tableName: "step_exception" })
@ObjectType({ description: "What went otherwise than the steps say, by whom and why (xử lý ngoại lệ)." })
export class StepException extends BaseRecord {
  @ManyToOne(() => Evaluation, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "Evaluation (phiếu đánh giá)." })
  evaluationId!: string;

  @Property({ type: "string", length: 20 })
  @Field(() => StepExceptionKind, { description: "What happened (loại)." })
  kind!: StepExceptionKind;

  @Property({ type: "string", length: 20 })
  @Field(() => EvaluationStep, { description: "Step in which it stood (bước)." })
  step!: EvaluationStep;

  @Property({ type: "string", length: 2000 })
  @Field(() => String, { description: "Why (lý do)." })
  reason!: string;

  @ManyToOne(() => Person, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Person who did it (người thực hiện)." })
  personId: string | null = null;

  @ManyToOne(() => Account, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Account that did it (tài khoản thực hiện)." })
  accountId: string | null = null;

  @Property({ type: "string", length: 24 })
  @Field(() => Moment, { description: "When (thời điểm)." })
  happenedAt!: string;

  /** Read along with the row; no column. */
  @Field(() => String, { nullable: true, description: "Name of who did it (tên người thực hiện)." })
  byName?: string | null;
}
