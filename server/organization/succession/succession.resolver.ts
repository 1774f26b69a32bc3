import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { type Page, PageInput, pageOf, type RequestContext } from "../../kernel/index.ts";
import { Unit } from "../unit/unit.entity.ts";
import { readUnitsByIds } from "../unit/unit.read.ts";
import type { UnitRow } from "../unit/unit.views.ts";
import { CloseUnitInput, RecordSuccessionInput, UnitSuccessionFilter } from "./succession.inputs.ts";
import { readSuccessionMembers, readUnitSuccessions } from "./succession.read.ts";
import { closeUnit, recordSuccession } from "./succession.service.ts";
import { UnitSuccessionMember } from "./unit-succession-member.entity.ts";
import { UnitSuccession } from "./unit-succession.entity.ts";

const UnitSuccessionPage = pageOf("UnitSuccessionPage", UnitSuccession);

@Resolver(() => UnitSuccession)
export class UnitSuccessionResolver {
  @Query(() => UnitSuccessionPage, {
    description: "Mergers, splits, renamings and dissolutions, the latest first (các đợt sắp xếp).",
  })
  unitSuccessions(
    @Ctx() context: RequestContext,
    @Arg("filter", () => UnitSuccessionFilter, { nullable: true, description: "Which successions (lọc)." })
    filter: UnitSuccessionFilter | null,
    @Arg("page", () => PageInput, { nullable: true, description: "Page (trang)." }) page: PageInput | null,
  ): Promise<Page<UnitSuccession>> {
    return readUnitSuccessions(context, { filter, page: page ?? new PageInput() });
  }

  @FieldResolver(() => [UnitSuccessionMember], { description: "Units of both sides (các đơn vị)." })
  async members(@Root() succession: UnitSuccession, @Ctx() context: RequestContext): Promise<UnitSuccessionMember[]> {
    return (await context.batch(readSuccessionMembers, succession.id)) ?? [];
  }

  @Mutation(() => UnitSuccession, {
    description: "Records that units became other units (ghi nhận sáp nhập, chia tách).",
  })
  recordSuccession(
    @Arg("input", () => RecordSuccessionInput, { description: "The succession (đợt sắp xếp)." })
    input: RecordSuccessionInput,
    @Ctx() context: RequestContext,
  ): Promise<UnitSuccession> {
    return context.write("recordSuccession", input, recordSuccession);
  }

  @Mutation(() => Unit, { description: "Ends a unit (kết thúc hoạt động đơn vị)." })
  closeUnit(
    @Arg("input", () => CloseUnitInput, { description: "The end (kết thúc)." }) input: CloseUnitInput,
    @Ctx() context: RequestContext,
  ): Promise<Unit> {
    return context.write("closeUnit", input, closeUnit);
  }
}

@Resolver(() => UnitSuccessionMember)
export class UnitSuccessionMemberResolver {
  @FieldResolver(() => Unit, { description: "The unit (đơn vị)." })
  unit(@Root() member: UnitSuccessionMember, @Ctx() context: RequestContext): Promise<UnitRow | undefined> {
    return context.batch(readUnitsByIds, member.unitId);
  }
}
