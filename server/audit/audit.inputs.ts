import { IsOptional, IsUUID, MaxLength } from "class-validator";
import { Field, InputType } from "type-graphql";
import { Moment, Uuid } from "../kernel/index.ts";

@InputType({ description: "Which entries of the trail (lọc nhật ký)." })
export class AuditFilter {
  @Field(() => Uuid, { nullable: true, description: "Done by this account (tài khoản)." })
  @IsOptional()
  @IsUUID()
  accountId?: string | null;

  @Field(() => String, { nullable: true, description: "Verb, the mutation's name (hành động)." })
  @IsOptional()
  @MaxLength(80)
  verb?: string | null;

  @Field(() => Uuid, { nullable: true, description: "Changed this record (bản ghi)." })
  @IsOptional()
  @IsUUID()
  entityId?: string | null;

  @Field(() => Moment, { nullable: true, description: "Not before (từ thời điểm)." })
  @IsOptional()
  @MaxLength(24)
  from?: string | null;

  @Field(() => Moment, { nullable: true, description: "Before (trước thời điểm)." })
  @IsOptional()
  @MaxLength(24)
  to?: string | null;
}
