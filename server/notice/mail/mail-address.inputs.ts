import { IsEmail, IsOptional, MaxLength } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { Uuid } from "../../kernel/index.ts";

@InputType({ description: "Where an account gets its notices by e-mail (đặt địa chỉ thư điện tử)." })
export class SetMailAddressInput {
  @Field(() => Uuid, { nullable: true, description: "The account; one's own when left out (tài khoản)." })
  accountId?: string | null;

  @Field(() => Int, { nullable: true, description: "Version that was read; none for the first time (phiên bản)." })
  version?: number | null;

  @Field(() => String, { nullable: true, description: "E-mail address; none for no mail (địa chỉ thư điện tử)." })
  @IsOptional()
  @MaxLength(254)
  @IsEmail()
  email?: string | null;

  @Field(() => Boolean, { description: "One mail a day about what is unread (nhận thư tổng hợp hằng ngày)." })
  digest!: boolean;
}
