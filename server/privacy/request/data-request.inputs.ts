import { IsEnum, IsInt, IsOptional, Matches, MaxLength } from "class-validator";
import { Field, InputType, Int, ObjectType } from "type-graphql";
import { Ability, Uuid } from "../../kernel/index.ts";
import { DataRequestKind, DataRequestState } from "./data-request.enums.ts";

/** Most letters of a request or its answer. */
export const MOST_LETTERS = 4_000;

@InputType({ description: "A request about the own data (yêu cầu)." })
export class SendDataRequestInput {
  @Field(() => DataRequestKind, { description: "What is asked (loại yêu cầu)." })
  @IsEnum(DataRequestKind)
  kind!: DataRequestKind;

  @Field(() => String, { nullable: true, description: "Class of records, as in `myData` (loại dữ liệu)." })
  @IsOptional()
  @MaxLength(40)
  recordClass?: string | null;

  @Field(() => String, { description: "What is wrong, and what it should be (nội dung)." })
  @MaxLength(MOST_LETTERS)
  @Matches(/\S/u)
  text!: string;

  @Field(() => String, { nullable: true, description: "Key that makes a repeat harmless (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "Which request, as it was read (yêu cầu nào)." })
export class DataRequestInput {
  @Field(() => Uuid, { description: "Request (yêu cầu)." })
  id!: string;

  @Field(() => Int, { description: "Version that was read (phiên bản bản ghi)." })
  @IsInt()
  version!: number;

  @Field(() => String, { nullable: true, description: "Key that makes a repeat harmless (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "A request with words to it (yêu cầu kèm nội dung)." })
export class DataRequestTextInput extends DataRequestInput {
  @Field(() => String, { description: "Words to the person (nội dung)." })
  @MaxLength(MOST_LETTERS)
  @Matches(/\S/u)
  text!: string;
}

@InputType({ description: "The answer to a request (trả lời yêu cầu)." })
export class AnswerDataRequestInput extends DataRequestTextInput {
  @Field(() => Boolean, { description: "Whether it is accepted; else it is refused (chấp nhận)." })
  isAccepted!: boolean;
}

@InputType({ description: "Which requests (lọc yêu cầu)." })
export class DataRequestFilter {
  @Field(() => DataRequestState, { nullable: true, description: "Standing so (trạng thái)." })
  @IsOptional()
  state?: DataRequestState | null;

  @Field(() => Boolean, { nullable: true, description: "Only those not done yet (chưa xong)." })
  @IsOptional()
  isOpen?: boolean | null;
}

@ObjectType({ description: "What the viewer may do to a request (quyền thao tác)." })
export class DataRequestAbilities {
  @Field(() => Ability, { description: "Answer (trả lời)." })
  answer!: Ability;

  @Field(() => Ability, { description: "Extend (gia hạn)." })
  extend!: Ability;

  @Field(() => Ability, { description: "Complete (hoàn thành)." })
  complete!: Ability;

  @Field(() => Ability, { description: "Take back (rút)." })
  withdraw!: Ability;
}
