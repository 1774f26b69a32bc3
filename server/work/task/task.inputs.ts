import { IsInt, IsOptional, MaxLength, Min } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { Uuid } from "../../kernel/index.ts";

@InputType({ description: "Makes a repeated request take effect once (yêu cầu có khóa chống lặp)." })
export abstract class KeyedTaskInput {
  @Field(() => String, { nullable: true, description: "Makes a repeated request take effect once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "Which task, as it was read (nhiệm vụ đã đọc)." })
export abstract class TaskVerbInput extends KeyedTaskInput {
  @Field(() => Uuid, { description: "The task (nhiệm vụ)." })
  id!: string;

  @Field(() => Int, { description: "Version that was read (phiên bản đã đọc)." })
  @IsInt()
  @Min(1)
  version!: number;
}

@InputType({ description: "Which task, and the document that a specialist records (nhiệm vụ và văn bản ghi nhận)." })
export abstract class DocumentedTaskInput extends TaskVerbInput {
  @Field(() => Uuid, {
    nullable: true,
    description: "Document that it rests on; required where a specialist records the decision (văn bản).",
  })
  documentId?: string | null;
}
