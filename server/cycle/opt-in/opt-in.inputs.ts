import { IsOptional, MaxLength } from "class-validator";
import { Field, InputType } from "type-graphql";
import { CalendarDate, Uuid } from "../../kernel/index.ts";

@InputType({ description: "Whether a unit rates its contract staff (đánh giá lao động hợp đồng)." })
export class SetUnitOptInInput {
  @Field(() => Uuid, { description: "Unit, with all below it (đơn vị)." })
  unitId!: string;

  @Field(() => Boolean, { description: "Whether contract staff is rated (có đánh giá lao động hợp đồng)." })
  ratesContractStaff!: boolean;

  @Field(() => CalendarDate, { description: "First day (từ ngày)." })
  startsOn!: string;

  @Field(() => String, { nullable: true, description: "Document that says so (số văn bản)." })
  @IsOptional()
  @MaxLength(80)
  documentNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Key that makes a repeated request have one effect (khóa chống lặp).",
  })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}
