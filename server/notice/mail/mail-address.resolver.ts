import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { type RequestContext, Uuid } from "../../kernel/index.ts";
import { MailAddress } from "./mail-address.entity.ts";
import { SetMailAddressInput } from "./mail-address.inputs.ts";
import { type MailAddressRow, readMailAddress, setMailAddress } from "./mail-address.service.ts";

@Resolver(() => MailAddress)
export class MailAddressResolver {
  @Query(() => MailAddress, {
    nullable: true,
    description: "Where an account gets its notices; none while nothing was set (địa chỉ thư điện tử).",
  })
  mailAddress(
    @Ctx() context: RequestContext,
    @Arg("accountId", () => Uuid, { nullable: true, description: "The account; one's own when left out (tài khoản)." })
    accountId: string | null,
  ): Promise<MailAddressRow | null> {
    return readMailAddress(context, accountId ?? null);
  }

  @Mutation(() => MailAddress, { description: "Sets where an account gets its notices (đặt địa chỉ thư điện tử)." })
  setMailAddress(
    @Arg("input", () => SetMailAddressInput, { description: "The address (địa chỉ)." }) input: SetMailAddressInput,
    @Ctx() context: RequestContext,
  ): Promise<MailAddress> {
    return context.write("setMailAddress", input, setMailAddress);
  }
}
