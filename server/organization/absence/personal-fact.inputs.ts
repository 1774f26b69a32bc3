import { Matches, MaxLength } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { Uuid } from "../../kernel/index.ts";

@InputType({ description: "Something on record counts no more (hủy ghi nhận)." })
export abstract class WithdrawFactInput {
  @Field(() => Uuid, { description: "What is withdrawn (mục ghi nhận)." })
  id!: string;

  @Field(() => Int, { description: "Version that was read (phiên bản đã đọc)." })
  version!: number;

  @Field(() => String, { description: "Why it is withdrawn (lý do hủy)." })
  @MaxLength(1000)
  @Matches(/\S/u)
  reason!: string;
}
