import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsBoolean, IsEnum, IsInt, IsOptional, IsUUID } from "class-validator";
import { Matches, MaxLength, MinLength } from "class-validator";
import { Field, InputType, Int, ObjectType } from "type-graphql";
import { CalendarDate, Uuid } from "../../kernel/index.ts";
import { ApiToken } from "./api-token.entity.ts";
import { ApiTokenScope } from "./api-token.rules.ts";

@InputType({ description: "A new token for another program (mã truy cập API mới)." })
export class CreateApiTokenInput {
  @Field(() => String, { description: "What it is for (tên gọi, mục đích)." })
  @MinLength(1)
  @MaxLength(100)
  name!: string;

  @Field(() => [ApiTokenScope], { description: "What it opens (phạm vi)." })
  @ArrayMinSize(1)
  @ArrayMaxSize(4)
  @ArrayUnique()
  @IsEnum(ApiTokenScope, { each: true })
  scopes!: ApiTokenScope[];

  @Field(() => Uuid, { description: "Unit to whose subtree the account's rights are narrowed (đơn vị)." })
  @IsUUID()
  unitId!: string;

  @Field(() => CalendarDate, { description: "Last day on which it works, within a year (đến hết ngày)." })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  expiresOn!: string;
}

@InputType({ description: "Taking a token back (thu hồi mã truy cập API)." })
export class RevokeApiTokenInput {
  @Field(() => Uuid, { description: "The token (mã truy cập)." })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: "Version that was read (phiên bản đã đọc)." })
  @IsInt()
  version!: number;

  @Field(() => String, {
    nullable: true,
    description: "Makes a repeated request have its effect once (khóa chống gửi trùng).",
  })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "Which tokens (lọc mã truy cập API)." })
export class ApiTokenFilter {
  @Field(() => Boolean, { nullable: true, description: "Only one's own (của tôi)." })
  @IsOptional()
  @IsBoolean()
  mine?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Only those in force (đang dùng được)." })
  @IsOptional()
  @IsBoolean()
  inForce?: boolean | null;
}

@ObjectType({ description: "A token just made, with its text (mã truy cập vừa tạo)." })
export class NewApiToken {
  @Field(() => ApiToken, { description: "The token as it stays listed (mã truy cập)." })
  token!: ApiToken;

  @Field(() => String, {
    description: "The token itself, shown this once and stored nowhere (chuỗi mã, chỉ hiện một lần).",
  })
  secret!: string;
}
