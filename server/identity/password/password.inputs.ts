import { IsUUID, Matches, MaxLength } from "class-validator";
import { Field, InputType, ObjectType } from "type-graphql";
import { Moment, Uuid } from "../../kernel/index.ts";

@InputType({ description: "A new password for one's own account (đổi mật khẩu)." })
export class ChangePasswordInput {
  @Field(() => String, { description: "Password so far (mật khẩu hiện tại)." })
  @MaxLength(256)
  currentPassword!: string;

  @Field(() => String, { description: "New password, 8 to 128 characters (mật khẩu mới)." })
  @MaxLength(256)
  newPassword!: string;
}

@InputType({ description: "Asking for a link with which a person chooses a password (cấp liên kết đặt mật khẩu)." })
export class IssuePasswordLinkInput {
  @Field(() => Uuid, { description: "The account (tài khoản)." })
  @IsUUID()
  accountId!: string;
}

@InputType({ description: "A password chosen through a one-time link (đặt mật khẩu bằng liên kết)." })
export class SetPasswordByLinkInput {
  @Field(() => String, { description: "Token of the link (mã của liên kết)." })
  @Matches(/^[\w-]{43}$/)
  @MaxLength(43)
  token!: string;

  @Field(() => String, { description: "New password, 8 to 128 characters (mật khẩu mới)." })
  @MaxLength(256)
  newPassword!: string;
}

@ObjectType({ description: "A link with which a person chooses a password once (liên kết đặt mật khẩu)." })
export class PasswordLink {
  @Field(() => String, { description: "Username of the account (tên đăng nhập)." })
  username!: string;

  @Field(() => String, { description: "Token, shown this once and stored nowhere (mã, chỉ hiện một lần)." })
  token!: string;

  @Field(() => Moment, { description: "Until when it works (hết hạn)." })
  expiresAt!: string;
}
