import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../../kernel/index.ts";
import {
  ChangePasswordInput,
  IssuePasswordLinkInput,
  PasswordLink,
  SetPasswordByLinkInput,
} from "./password.inputs.ts";
import { changePassword, issuePasswordLink, setPasswordByLink } from "./password.service.ts";

@Resolver()
export class PasswordResolver {
  @Mutation(() => Boolean, { description: "Changes the own password; other browsers are signed out (đổi mật khẩu)." })
  changePassword(
    @Arg("input", () => ChangePasswordInput, { description: "Both passwords (mật khẩu)." }) input: ChangePasswordInput,
    @Ctx() context: RequestContext,
  ): Promise<boolean> {
    return changePassword(context, input);
  }

  @Mutation(() => PasswordLink, {
    description: "Issues a link for the person to choose a password (cấp liên kết đặt mật khẩu).",
  })
  issuePasswordLink(
    @Arg("input", () => IssuePasswordLinkInput, { description: "For which account (tài khoản)." })
    input: IssuePasswordLinkInput,
    @Ctx() context: RequestContext,
  ): Promise<PasswordLink> {
    return context.write("issuePasswordLink", input, issuePasswordLink);
  }

  @Mutation(() => Boolean, {
    description: "Chooses a password through a link, for nobody signed in (đặt mật khẩu bằng liên kết).",
  })
  setPasswordByLink(
    @Arg("input", () => SetPasswordByLinkInput, { description: "Token and password (mã và mật khẩu)." })
    input: SetPasswordByLinkInput,
    @Ctx() context: RequestContext,
  ): Promise<boolean> {
    return setPasswordByLink(context, input);
  }
}
