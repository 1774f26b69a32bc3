import { IsOptional, MaxLength, MinLength } from "class-validator";
import { Field, InputType, registerEnumType } from "type-graphql";
import { EvaluationVerbInput } from "../rating/answers.inputs.ts";

@InputType({ description: "An objection to one's own result (kiến nghị về kết quả)." })
export class FileObjectionInput extends EvaluationVerbInput {
  @Field(() => String, { description: "What is wrong, and why (nội dung)." })
  @MinLength(1)
  @MaxLength(5000)
  text!: string;
}

@InputType({ description: "Taking back an objection (rút kiến nghị)." })
export class WithdrawObjectionInput extends EvaluationVerbInput {}

@InputType({ description: "Another opinion on one's own result, for the record (bảo lưu ý kiến)." })
export class ReserveOpinionInput extends EvaluationVerbInput {
  @Field(() => String, { description: "The opinion (nội dung)." })
  @MinLength(1)
  @MaxLength(5000)
  text!: string;
}

@InputType({ description: "Agreeing to one's own result before the term ends (đồng ý kết quả)." })
export class AcceptResultInput extends EvaluationVerbInput {}

/** How an objection is solved. */
export enum ObjectionOutcome {
  UPHOLD = "UPHOLD",
  CHANGE = "CHANGE",
}
registerEnumType(ObjectionOutcome, {
  name: "ObjectionOutcome",
  description: "How an objection is solved (kết quả giải quyết).",
  valuesConfig: {
    UPHOLD: { description: "The result stays (giữ nguyên)." },
    CHANGE: { description: "A new decision takes its place (thay đổi)." },
  },
});

@InputType({ description: "Answer to an objection (giải quyết kiến nghị)." })
export class ResolveObjectionInput extends EvaluationVerbInput {
  @Field(() => ObjectionOutcome, { description: "How (kết quả giải quyết)." })
  outcome!: ObjectionOutcome;

  @Field(() => String, { nullable: true, description: "New grade; only with CHANGE (mức mới)." })
  @IsOptional()
  @MaxLength(40)
  grade?: string | null;

  @Field(() => String, { description: "The answer, with its grounds (nội dung trả lời)." })
  @MinLength(1)
  @MaxLength(2000)
  text!: string;
}
