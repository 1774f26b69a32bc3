import { IsInt, IsOptional, MaxLength, Min, MinLength } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { Uuid } from "../../kernel/index.ts";

@InputType({ description: "Extends the quota of an agency in a cycle (mở rộng tỷ lệ xuất sắc)." })
export class GrantQuotaExtensionInput {
  @Field(() => Uuid, { description: "Cycle (kỳ đánh giá)." })
  @MaxLength(36)
  cycleId!: string;

  @Field(() => Uuid, { description: "Agency (cơ quan, đơn vị)." })
  @MaxLength(36)
  unitId!: string;

  @Field(() => String, { description: "The achievement that it rests on (thành tích làm căn cứ)." })
  @MinLength(1)
  @MaxLength(2000)
  reason!: string;

  @Field(() => String, { description: "Number of the document that decided it (số văn bản)." })
  @MinLength(1)
  @MaxLength(200)
  documentNumber!: string;

  @Field(() => String, { nullable: true, description: "Sent again, it is granted once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "Withdraws an extension while the cycle runs (thu hồi mở rộng tỷ lệ)." })
export class WithdrawQuotaExtensionInput {
  @Field(() => Uuid, { description: "The extension (mở rộng tỷ lệ)." })
  @MaxLength(36)
  extensionId!: string;

  @Field(() => Int, { description: "Version that was read (phiên bản đã đọc)." })
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => String, { nullable: true, description: "Sent again, it is withdrawn once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}
