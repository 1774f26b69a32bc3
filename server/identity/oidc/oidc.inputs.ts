import { Field, InputType } from "type-graphql";
import { Uuid } from "../../kernel/index.ts";

@InputType({ description: "Which link with an identity provider to take back (hủy liên kết)." })
export class UnlinkIdentityInput {
  @Field(() => Uuid, { description: "One of the own identities (danh tính)." })
  identityId!: string;
}
