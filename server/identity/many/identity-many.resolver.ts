import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { ManyOutcome, rehearse, type RequestContext } from "../../kernel/index.ts";
import { HandleAccountsInput, HandleGrantsInput } from "./identity-many.inputs.ts";
import { handleAccounts, handleGrants } from "./identity-many.service.ts";

const INPUT = { description: "What to do (nội dung)." };

/** Accounts and grants, several at once. */
@Resolver()
export class IdentityManyResolver {
  @Mutation(() => ManyOutcome, { description: "Closes or opens several accounts (khóa, mở khóa nhiều tài khoản)." })
  handleAccounts(
    @Ctx() context: RequestContext,
    @Arg("input", () => HandleAccountsInput, INPUT) input: HandleAccountsInput,
  ): Promise<ManyOutcome> {
    return context.write("handleAccounts", input, handleAccounts);
  }

  @Query(() => ManyOutcome, { description: "What handleAccounts would do; nothing is kept (xem trước)." })
  previewHandleAccounts(
    @Ctx() context: RequestContext,
    @Arg("input", () => HandleAccountsInput, INPUT) input: HandleAccountsInput,
  ): Promise<ManyOutcome> {
    return rehearse(context, "handleAccounts", input, handleAccounts);
  }

  @Mutation(() => ManyOutcome, {
    description: "Approves or takes back several grants (phê duyệt, thu hồi nhiều phân quyền).",
  })
  handleGrants(
    @Ctx() context: RequestContext,
    @Arg("input", () => HandleGrantsInput, INPUT) input: HandleGrantsInput,
  ): Promise<ManyOutcome> {
    return context.write("handleGrants", input, handleGrants);
  }

  @Query(() => ManyOutcome, { description: "What handleGrants would do; nothing is kept (xem trước)." })
  previewHandleGrants(
    @Ctx() context: RequestContext,
    @Arg("input", () => HandleGrantsInput, INPUT) input: HandleGrantsInput,
  ): Promise<ManyOutcome> {
    return rehearse(context, "handleGrants", input, handleGrants);
  }
}
