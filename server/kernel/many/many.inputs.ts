import { IsInt, IsOptional, MaxLength, Min } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { Uuid } from "../scalars.ts";

/** Most records that one action takes. */
export const MAX_MANY = 200;

@InputType({ description: "A record as it was read (bản ghi đã đọc)." })
export class RecordRefInput {
  @Field(() => Uuid, { description: "The record (bản ghi)." })
  id!: string;

  @Field(() => Int, { description: "Version that was read (phiên bản đã đọc)." })
  @IsInt()
  @Min(1)
  version!: number;
}

@InputType({ description: "The same for several records, each as one by one (xử lý nhiều bản ghi)." })
export abstract class ManyInput {
  @Field(() => String, { nullable: true, description: "Makes a repeated request take effect once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}
