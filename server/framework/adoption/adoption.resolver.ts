import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Query, Resolver, Root } from "type-graphql";
import { Ability, type Page, PageInput, pageOf, type RequestContext } from "../../kernel/index.ts";
import { readUnitsByIds, Unit, type UnitRow } from "../../organization/index.ts";
import { Framework } from "../framework.entity.ts";
import { type FrameworkRow, readFrameworksByIds } from "../framework.read.ts";
import { Adoption } from "./adoption.entity.ts";
import { AdoptFrameworkInput, AdoptionFilter, EndAdoptionInput } from "./adoption.inputs.ts";
import { type AdoptionRow, readAdoptions, readCanAdopt } from "./adoption.read.ts";
import { adoptFramework, endAdoption } from "./adoption.service.ts";

const AdoptionPage = pageOf("AdoptionPage", Adoption);

@ObjectType({ description: "What this viewer may do to an adoption (quyền thao tác)." })
export class AdoptionAbilities {
  @Field(() => Ability, { description: "Set its last day (thôi áp dụng)." })
  canEnd!: Ability;
}

@Resolver(() => Adoption)
export class AdoptionResolver {
  @Query(() => AdoptionPage, {
    description: "Which units run which frameworks, newest first (danh sách áp dụng khung).",
  })
  adoptions(
    @Ctx() context: RequestContext,
    @Arg("filter", () => AdoptionFilter, { nullable: true, description: "Which (bộ lọc)." })
    filter: AdoptionFilter | null = null,
    @Arg("page", () => PageInput, { nullable: true, description: "Page (trang)." }) page: PageInput | null = null,
  ): Promise<Page<AdoptionRow>> {
    return readAdoptions(context, filter, page ?? new PageInput());
  }

  @Mutation(() => Adoption, { description: "A unit starts to run a framework (áp dụng khung)." })
  adoptFramework(
    @Arg("input", () => AdoptFrameworkInput, { description: "Which, where and from when (nội dung)." })
    input: AdoptFrameworkInput,
    @Ctx() context: RequestContext,
  ): Promise<Adoption> {
    return context.write("adoptFramework", input, adoptFramework);
  }

  @Mutation(() => Adoption, { description: "Sets the last day on which a unit runs a framework (thôi áp dụng khung)." })
  endAdoption(
    @Arg("input", () => EndAdoptionInput, { description: "Which and until when (nội dung)." }) input: EndAdoptionInput,
    @Ctx() context: RequestContext,
  ): Promise<Adoption> {
    return context.write("endAdoption", input, endAdoption);
  }

  @FieldResolver(() => Framework, { description: "The framework (khung)." })
  framework(@Root() adoption: Adoption, @Ctx() context: RequestContext): Promise<FrameworkRow | undefined> {
    return context.batch(readFrameworksByIds, adoption.frameworkId);
  }

  @FieldResolver(() => Unit, { description: "The unit (đơn vị)." })
  unit(@Root() adoption: Adoption, @Ctx() context: RequestContext): Promise<UnitRow | undefined> {
    return context.batch(readUnitsByIds, adoption.unitId);
  }

  @FieldResolver(() => AdoptionAbilities, { description: "What this viewer may do to it (quyền thao tác)." })
  async abilities(@Root() adoption: Adoption, @Ctx() context: RequestContext): Promise<AdoptionAbilities> {
    const canEnd = await context.batch(readCanAdopt, adoption.unitId);
    return { canEnd: canEnd ?? { allowed: false, rule: "adoption.notSpecialist" } };
  }
}
