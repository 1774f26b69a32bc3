import { IsInt, IsOptional, MaxLength, Min, MinLength } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { Uuid } from "../../kernel/index.ts";
import { UseDecision } from "./use-outcome.entity.ts";

@InputType({ description: "What people decided on the ground of a result (ghi kết luận sử dụng kết quả)." })
export class RecordUseOutcomeInput {
  @Field(() => Uuid, { description: "Evaluation (phiếu đánh giá)." })
  @MaxLength(36)
  evaluationId!: string;

  @Field(() => String, { description: "Code of the use in the regulation (mã mục sử dụng)." })
  @MaxLength(40)
  code!: string;

  @Field(() => UseDecision, { description: "What was decided (kết luận)." })
  decision!: UseDecision;

  @Field(() => String, { description: "The outcome in words, with its reason (nội dung, lý do)." })
  @MinLength(1)
  @MaxLength(2000)
  note!: string;

  @Field(() => String, { nullable: true, description: "Number of the document (số văn bản)." })
  @IsOptional()
  @MaxLength(200)
  documentNumber?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Version that was read, where an outcome was recorded before (phiên bản đã đọc).",
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  version?: number | null;

  @Field(() => String, { nullable: true, description: "Sent again, it is recorded once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}
