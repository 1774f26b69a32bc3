import { IsBoolean, IsInt, IsOptional, IsUUID, MaxLength, MinLength } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { Uuid } from "../../kernel/index.ts";

@InputType({ description: "A new account (tài khoản mới)." })
export class CreateAccountInput {
  @Field(() => String, { description: "Name to sign in with: a-z, 0-9, point, underscore, hyphen (tên đăng nhập)." })
  @MinLength(3)
  @MaxLength(64)
  username!: string;

  @Field(() => String, { description: "Name as shown (tên hiển thị)." })
  @MinLength(1)
  @MaxLength(200)
  displayName!: string;

  @Field(() => Uuid, { nullable: true, description: "Person behind it; a person has one account (cán bộ)." })
  @IsOptional()
  @IsUUID()
  personId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Makes a repeated request have its effect once (khóa chống gửi trùng).",
  })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "Closing an account (khóa tài khoản)." })
export class DisableAccountInput {
  @Field(() => Uuid, { description: "The account (tài khoản)." })
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

@InputType({ description: "Opening a closed account (mở khóa tài khoản)." })
export class EnableAccountInput {
  @Field(() => Uuid, { description: "The account (tài khoản)." })
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

@InputType({ description: "Which accounts (lọc tài khoản)." })
export class AccountFilter {
  @Field(() => String, {
    nullable: true,
    description: "Part of the username or name, accents optional (tìm theo tên).",
  })
  @IsOptional()
  @MaxLength(100)
  search?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Only closed or only open accounts (đã khóa)." })
  @IsOptional()
  @IsBoolean()
  isDisabled?: boolean | null;

  @Field(() => Uuid, { nullable: true, description: "Account of this person (cán bộ)." })
  @IsOptional()
  @IsUUID()
  personId?: string | null;
}
