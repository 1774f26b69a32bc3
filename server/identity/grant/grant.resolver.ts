import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Query, Resolver, Root } from "type-graphql";
import { Ability, ability, type Page, PageInput, pageOf, type RequestContext, today } from "../../kernel/index.ts";
import { readUnitsByIds, Unit, type UnitRow } from "../../organization/index.ts";
import { Account } from "../account/account.entity.ts";
import type { AccountRow } from "../account/account.read.ts";
import { readAccountsById } from "../account/linked-account.read.ts";
import { isCovered, readCoverage } from "./coverage.read.ts";
import { Grant } from "./grant.entity.ts";
import { ApproveGrantInput, GrantFilter, GrantRoleInput, RevokeGrantInput } from "./grant.inputs.ts";
import { canApproveGrant, canRevokeGrant } from "./grant.policy.ts";
import { type GrantRow, readGrants } from "./grant.read.ts";
import { GrantStatus, grantStatus } from "./grant.rules.ts";
import { approveGrant, grantRole, revokeGrant } from "./grant.service.ts";

const GrantPage = pageOf("GrantPage", Grant);

@ObjectType({ description: "What this viewer may do to a grant (quyền thao tác với phân quyền)." })
export class GrantAbilities {
  @Field(() => Ability, { description: "Approve it (phê duyệt)." })
  approve!: Ability;

  @Field(() => Ability, { description: "Take it back (thu hồi)." })
  revoke!: Ability;
}

@Resolver(() => Grant)
export class GrantResolver {
  @Query(() => GrantPage, { description: "Grants, the newest first; everybody sees the own (danh sách phân quyền)." })
  grants(
    @Arg("filter", () => GrantFilter, { nullable: true, description: "Which (lọc)." }) filter: GrantFilter | null,
    @Arg("page", () => PageInput, { nullable: true, description: "Which page (trang)." }) page: PageInput | null,
    @Ctx() context: RequestContext,
  ): Promise<Page<GrantRow>> {
    return readGrants(context, filter, page ?? new PageInput());
  }

  @Mutation(() => Grant, { description: "Gives an account a role in a unit (cấp quyền)." })
  grantRole(
    @Arg("input", () => GrantRoleInput, { description: "The right (quyền)." }) input: GrantRoleInput,
    @Ctx() context: RequestContext,
  ): Promise<Grant> {
    return context.write("grantRole", input, grantRole);
  }

  @Mutation(() => Grant, { description: "Approves a grant as the second account (phê duyệt phân quyền)." })
  approveGrant(
    @Arg("input", () => ApproveGrantInput, { description: "Which grant (phân quyền)." }) input: ApproveGrantInput,
    @Ctx() context: RequestContext,
  ): Promise<Grant> {
    return context.write("approveGrant", input, approveGrant);
  }

  @Mutation(() => Grant, { description: "Takes a grant back; it stays on record (thu hồi phân quyền)." })
  revokeGrant(
    @Arg("input", () => RevokeGrantInput, { description: "Which grant (phân quyền)." }) input: RevokeGrantInput,
    @Ctx() context: RequestContext,
  ): Promise<Grant> {
    return context.write("revokeGrant", input, revokeGrant);
  }

  @FieldResolver(() => GrantStatus, { description: "Where it stands today (tình trạng)." })
  status(@Root() grant: GrantRow, @Ctx() { clock }: RequestContext): GrantStatus {
    return grantStatus(grant, today(clock));
  }

  @FieldResolver(() => Account, { description: "Account that holds it (tài khoản được cấp)." })
  account(@Root() grant: GrantRow, @Ctx() context: RequestContext): Promise<AccountRow | undefined> {
    return context.batch(readAccountsById, grant.accountId);
  }

  @FieldResolver(() => Unit, { nullable: true, description: "Unit in which it holds (đơn vị)." })
  async unit(@Root() { unitId }: GrantRow, @Ctx() context: RequestContext): Promise<UnitRow | null> {
    return unitId === null ? null : ((await context.batch(readUnitsByIds, unitId)) ?? null);
  }

  @FieldResolver(() => GrantAbilities, { description: "What this viewer may do to it (quyền thao tác)." })
  async abilities(@Root() grant: GrantRow, @Ctx() context: RequestContext): Promise<GrantAbilities> {
    const coverage = grant.unitId === null ? undefined : await context.batch(readCoverage, grant.unitId);
    const facts = { ...grant, isCovered: isCovered(coverage, Boolean(grant.includesSubtree)) };
    const { viewer } = context;
    return { approve: ability(canApproveGrant(viewer, facts)), revoke: ability(canRevokeGrant(viewer, facts)) };
  }
}
