import { IsOptional, MaxLength } from "class-validator";
import { Field, InputType } from "type-graphql";
import { Uuid } from "../../kernel/index.ts";
import { EvaluationVerbInput } from "../rating/answers.inputs.ts";

@InputType({ description: "Telling one person the result (thông báo kết quả)." })
export class IssueNoticeInput extends EvaluationVerbInput {}

@InputType({ description: "Telling everybody of a unit whose result is decided (thông báo kết quả cho cả đơn vị)." })
export class IssueNoticesInput {
  @Field(() => Uuid, { description: "Cycle (kỳ đánh giá)." })
  cycleId!: string;

  @Field(() => Uuid, { description: "Unit; the units below it are not included (đơn vị)." })
  unitId!: string;

  @Field(() => String, {
    nullable: true,
    description: "Key that makes a repeated request have one effect (khóa chống lặp).",
  })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}
