import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Query, Resolver, Root } from "type-graphql";
import { Ability, ability, type Page, PageInput, pageOf, type RequestContext, today } from "../../kernel/index.ts";
import { readUnitsByIds, Unit, type UnitRow } from "../../organization/index.ts";
import { Account } from "../account/account.entity.ts";
import type { AccountRow } from "../account/account.read.ts";
import { readAccountsById } from "../account/linked-account.read.ts";
import { ApiToken } from "./api-token.entity.ts";
import { ApiTokenFilter, CreateApiTokenInput, NewApiToken, RevokeApiTokenInput } from "./api-token.inputs.ts";
import { canRevokeApiToken } from "./api-token.policy.ts";
import { type ApiTokenRow, readApiTokens } from "./api-token.read.ts";
import { ApiTokenScope, ApiTokenStatus, apiTokenStatus } from "./api-token.rules.ts";
import { createApiToken, revokeApiToken } from "./api-token.service.ts";

const ApiTokenPage = pageOf("ApiTokenPage", ApiToken);

@ObjectType({ description: "What this viewer may do to a token (quyền thao tác với mã truy cập)." })
export class ApiTokenAbilities {
  @Field(() => Ability, { description: "Take it back (thu hồi)." })
  revoke!: Ability;
}

@Resolver(() => ApiToken)
export class ApiTokenResolver {
  @Query(() => ApiTokenPage, {
    description: "Tokens for programs, the newest first: one's own, or all for administrators (mã truy cập API).",
  })
  apiTokens(
    @Arg("filter", () => ApiTokenFilter, { nullable: true, description: "Which (lọc)." }) filter: ApiTokenFilter | null,
    @Arg("page", () => PageInput, { nullable: true, description: "Which page (trang)." }) page: PageInput | null,
    @Ctx() context: RequestContext,
  ): Promise<Page<ApiTokenRow>> {
    return readApiTokens(context, filter, page ?? new PageInput());
  }

  @Mutation(() => NewApiToken, {
    description: "Makes a token with which a program reads, shown this once (tạo mã truy cập API).",
  })
  createApiToken(
    @Arg("input", () => CreateApiTokenInput, { description: "The token (mã truy cập)." }) input: CreateApiTokenInput,
    @Ctx() context: RequestContext,
  ): Promise<NewApiToken> {
    return context.write("createApiToken", input, createApiToken);
  }

  @Mutation(() => ApiToken, { description: "Takes a token back; it works no more (thu hồi mã truy cập API)." })
  revokeApiToken(
    @Arg("input", () => RevokeApiTokenInput, { description: "Which token (mã truy cập)." }) input: RevokeApiTokenInput,
    @Ctx() context: RequestContext,
  ): Promise<ApiToken> {
    return context.write("revokeApiToken", input, revokeApiToken);
  }

  @FieldResolver(() => [ApiTokenScope], { description: "What it opens (phạm vi)." })
  scopes(@Root() token: ApiTokenRow): ApiTokenScope[] {
    return JSON.parse(token.scopes) as ApiTokenScope[];
  }

  @FieldResolver(() => ApiTokenStatus, { description: "Where it stands today (tình trạng)." })
  status(@Root() token: ApiTokenRow, @Ctx() { clock }: RequestContext): ApiTokenStatus {
    return apiTokenStatus(token, today(clock));
  }

  @FieldResolver(() => Account, { description: "Account in whose name it reads (tài khoản)." })
  account(@Root() token: ApiTokenRow, @Ctx() context: RequestContext): Promise<AccountRow | undefined> {
    return context.batch(readAccountsById, token.accountId);
  }

  @FieldResolver(() => Unit, { description: "Unit beyond which it reads nothing that needs a right (đơn vị)." })
  unit(@Root() token: ApiTokenRow, @Ctx() context: RequestContext): Promise<UnitRow | undefined> {
    return context.batch(readUnitsByIds, token.unitId);
  }

  @FieldResolver(() => ApiTokenAbilities, { description: "What this viewer may do to it (quyền thao tác)." })
  abilities(@Root() token: ApiTokenRow, @Ctx() { viewer }: RequestContext): ApiTokenAbilities {
    return { revoke: ability(canRevokeApiToken(viewer, token)) };
  }
}
