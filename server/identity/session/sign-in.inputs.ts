import { MaxLength } from "class-validator";
import { Field, ID, InputType, ObjectType } from "type-graphql";

@InputType({ description: "Username and password (đăng nhập)." })
export class SignInInput {
  @Field(() => String, { description: "Username (tên đăng nhập)." })
  @MaxLength(64)
  username!: string;

  @Field(() => String, { description: "Password (mật khẩu)." })
  @MaxLength(256)
  password!: string;
}

@InputType({ description: "Which demo person to be (đăng nhập minh họa)." })
export class SignInDemoInput {
  @Field(() => String, { description: "Username of a demo account (tên đăng nhập)." })
  @MaxLength(64)
  username!: string;
}

@ObjectType({ description: "Who is signed in now; the session itself is a cookie (kết quả đăng nhập)." })
export class SignedIn {
  @Field(() => ID, { description: "The account (tài khoản)." })
  accountId!: string;

  @Field(() => String, { description: "Its name (tên hiển thị)." })
  displayName!: string;

  @Field(() => Boolean, { description: "Whether nothing else is possible before a new password (phải đổi mật khẩu)." })
  mustChangePassword!: boolean;
}
