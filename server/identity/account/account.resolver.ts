import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Query, Resolver, Root } from "type-graphql";
import { Ability, ability, type Page, PageInput, pageOf, type RequestContext, Uuid } from "../../kernel/index.ts";
import { Person, type PersonRow, readPersonsByIds } from "../../organization/index.ts";

import { Account } from "./account.entity.ts";
import { AccountFilter, CreateAccountInput, DisableAccountInput, EnableAccountInput } from "./account.inputs.ts";
import { canDisableAccount, canEnableAccount, canIssuePasswordLink } from "./account.policy.ts";
import { type AccountRow, readAccount, readAccounts } from "./account.read.ts";
import { createAccount, disableAccount, enableAccount } from "./account.service.ts";

const AccountPage = pageOf("AccountPage", Account);

@ObjectType({ description: "What this viewer may do to an account (quyền thao tác với tài khoản)." })
export class AccountAbilities {
  @Field(() => Ability, { description: "Close it (khóa)." })
  disable!: Ability;

  @Field(() => Ability, { description: "Open it again (mở khóa)." })
  enable!: Ability;

  @Field(() => Ability, { description: "Issue a password link (cấp liên kết đặt mật khẩu)." })
  issuePasswordLink!: Ability;
}

@Resolver(() => Account)
export class AccountResolver {
  @Query(() => AccountPage, {
    description: "Accounts by name, for administrators and specialists (danh sách tài khoản).",
  })
  accounts(
    @Arg("filter", () => AccountFilter, { nullable: true, description: "Which (lọc)." }) filter: AccountFilter | null,
    @Arg("page", () => PageInput, { nullable: true, description: "Which page (trang)." }) page: PageInput | null,
    @Ctx() context: RequestContext,
  ): Promise<Page<AccountRow>> {
    return readAccounts(context, filter, page ?? new PageInput());
  }

  @Query(() => Account, {
    nullable: true,
    description: "One account; none when it is not for this viewer (tài khoản).",
  })
  account(
    @Arg("id", () => Uuid, { description: "Identifier (mã định danh)." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<AccountRow | undefined> {
    return readAccount(context, id);
  }

  @Mutation(() => Account, { description: "Creates an account without rights or password (tạo tài khoản)." })
  createAccount(
    @Arg("input", () => CreateAccountInput, { description: "The account (tài khoản)." }) input: CreateAccountInput,
    @Ctx() context: RequestContext,
  ): Promise<Account> {
    return context.write("createAccount", input, createAccount);
  }

  @Mutation(() => Account, { description: "Closes an account and ends its sessions (khóa tài khoản)." })
  disableAccount(
    @Arg("input", () => DisableAccountInput, { description: "Which account (tài khoản)." }) input: DisableAccountInput,
    @Ctx() context: RequestContext,
  ): Promise<Account> {
    return context.write("disableAccount", input, disableAccount);
  }

  @Mutation(() => Account, { description: "Opens a closed account (mở khóa tài khoản)." })
  enableAccount(
    @Arg("input", () => EnableAccountInput, { description: "Which account (tài khoản)." }) input: EnableAccountInput,
    @Ctx() context: RequestContext,
  ): Promise<Account> {
    return context.write("enableAccount", input, enableAccount);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Person behind it (cán bộ)." })
  async person(@Root() { personId }: AccountRow, @Ctx() context: RequestContext): Promise<PersonRow | null> {
    return personId === null ? null : ((await context.batch(readPersonsByIds, personId)) ?? null);
  }

  @FieldResolver(() => AccountAbilities, { description: "What this viewer may do to it (quyền thao tác)." })
  abilities(@Root() account: AccountRow, @Ctx() { viewer }: RequestContext): AccountAbilities {
    return {
      disable: ability(canDisableAccount(viewer, account)),
      enable: ability(canEnableAccount(viewer, account)),
      issuePasswordLink: ability(canIssuePasswordLink(viewer, account)),
    };
  }
}
