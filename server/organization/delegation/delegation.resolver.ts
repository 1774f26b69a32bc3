import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Query, Resolver, Root } from "type-graphql";
import { Ability, ability, type Page, PageInput, pageOf, type RequestContext } from "../../kernel/index.ts";
import { readHeadIds } from "../appointment/appointment.read.ts";
import { Person } from "../person/person.entity.ts";
import { type PersonRow, readPersonsByIds } from "../person/person.read.ts";
import { Unit } from "../unit/unit.entity.ts";
import { readOrganizable } from "../unit/unit-place.read.ts";
import { readUnitsByIds } from "../unit/unit.read.ts";
import type { UnitRow } from "../unit/unit.views.ts";
import { DelegatedAct, Delegation } from "./delegation.entity.ts";
import { DelegateActsInput, DelegationFilter, EndDelegationInput } from "./delegation.inputs.ts";
import { canDelegate, canKeepDelegations } from "./delegation.policy.ts";
import { type DelegationRow, readDelegations } from "./delegation.read.ts";
import { readActs } from "./delegation.rules.ts";
import { delegateActs, endDelegation } from "./delegation.service.ts";

const DelegationPage = pageOf<DelegationRow>("DelegationPage", Delegation as never);

@ObjectType({ description: "What this viewer may do to a delegation (quyền trên ủy quyền)." })
export class DelegationAbilities {
  @Field(() => Ability, { description: "End it (chấm dứt)." })
  canEnd!: Ability;
}

@Resolver(() => Unit)
export class UnitDelegationsResolver {
  @FieldResolver(() => Ability, { description: "Whether this viewer may delegate in the unit (quyền ủy quyền)." })
  async canDelegate(@Root() unit: UnitRow, @Ctx() context: RequestContext): Promise<Ability> {
    const covered = (await context.batch(readOrganizable, unit.id)) ?? false;
    const headId = (await context.batch(readHeadIds, unit.id)) ?? null;
    return ability(canKeepDelegations(context.viewer, { covered, headId }));
  }
}

@Resolver(() => Delegation)
export class DelegationResolver {
  @Query(() => DelegationPage, { description: "Delegations, latest first (danh sách ủy quyền)." })
  delegations(
    @Ctx() context: RequestContext,
    @Arg("filter", () => DelegationFilter, { nullable: true, description: "Which delegations (lọc)." })
    filter: DelegationFilter | null,
    @Arg("page", () => PageInput, { nullable: true, description: "Page (trang)." }) page: PageInput | null,
  ): Promise<Page<DelegationRow>> {
    return readDelegations(context, { filter, page: page ?? new PageInput() });
  }

  @FieldResolver(() => [DelegatedAct], { description: "What is delegated (việc được ủy quyền)." })
  acts(@Root() delegation: DelegationRow): DelegatedAct[] {
    return readActs(delegation.acts);
  }

  @FieldResolver(() => Unit, { description: "Unit that it is about (đơn vị)." })
  unit(@Root() delegation: DelegationRow, @Ctx() context: RequestContext): Promise<UnitRow | undefined> {
    return context.batch(readUnitsByIds, delegation.unitId);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who delegates, when named (người ủy quyền)." })
  async fromPerson(@Root() delegation: DelegationRow, @Ctx() context: RequestContext): Promise<PersonRow | null> {
    const id = delegation.fromPersonId;
    return id === null ? null : ((await context.batch(readPersonsByIds, id)) ?? null);
  }

  @FieldResolver(() => Person, { description: "Who acts instead (người được ủy quyền)." })
  toPerson(@Root() delegation: DelegationRow, @Ctx() context: RequestContext): Promise<PersonRow | undefined> {
    return context.batch(readPersonsByIds, delegation.toPersonId);
  }

  @FieldResolver(() => DelegationAbilities, { description: "What this viewer may do to it (quyền thao tác)." })
  async abilities(@Root() delegation: DelegationRow, @Ctx() context: RequestContext): Promise<DelegationAbilities> {
    const covered = (await context.batch(readOrganizable, delegation.unitId)) ?? false;
    const headId = (await context.batch(readHeadIds, delegation.unitId)) ?? null;
    return { canEnd: ability(canDelegate(context.viewer, { ...delegation, covered, headId })) };
  }

  @Mutation(() => Delegation, { description: "Lets somebody act in place of a head (ủy quyền)." })
  delegateActs(
    @Arg("input", () => DelegateActsInput, { description: "The delegation (ủy quyền)." }) input: DelegateActsInput,
    @Ctx() context: RequestContext,
  ): Promise<Delegation> {
    return context.write("delegateActs", input, delegateActs);
  }

  @Mutation(() => Delegation, { description: "Ends a delegation (chấm dứt ủy quyền)." })
  endDelegation(
    @Arg("input", () => EndDelegationInput, { description: "The end (chấm dứt)." }) input: EndDelegationInput,
    @Ctx() context: RequestContext,
  ): Promise<Delegation> {
    return context.write("endDelegation", input, endDelegation);
  }
}
