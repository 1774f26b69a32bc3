import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { ability, type Page, PageInput, pageOf, type RequestContext, Uuid } from "../../kernel/index.ts";
import { Person, type PersonRow, readUnitsByIds, Unit, type UnitRow } from "../../organization/index.ts";
import { personOf } from "../task/task.resolver.ts";
import { PlanItem } from "./parts/plan-item.entity.ts";
import { type PlanItemRow, readPlanItems } from "./parts/parts.read.ts";
import { mayDo, needsDocument, type PlanVerb } from "./plan.policy.ts";
import { readPlanFacts, readWorkPlan, readWorkPlans, type WorkPlanRow } from "./plan.read.ts";
import { WorkPlanAbilities, WorkPlanFilter, WorkPlanSortInput } from "./plan.views.ts";
import { WorkPlan } from "./work-plan.entity.ts";

const WorkPlanPage = pageOf<WorkPlanRow>("WorkPlanPage", WorkPlan as never);

@Resolver(() => WorkPlan)
export class WorkPlanResolver {
  @Query(() => WorkPlanPage, { description: "Work plans that the viewer may read (danh sách kế hoạch công tác)." })
  workPlans(
    @Ctx() context: RequestContext,
    @Arg("filter", () => WorkPlanFilter, { nullable: true, description: "Which plans (lọc)." })
    filter: WorkPlanFilter | null,
    @Arg("sort", () => WorkPlanSortInput, { nullable: true, description: "Order (sắp xếp)." })
    sort: WorkPlanSortInput | null,
    @Arg("page", () => PageInput, { nullable: true, description: "Page (trang)." }) page: PageInput | null,
  ): Promise<Page<WorkPlanRow>> {
    return readWorkPlans(context, { filter, sort, page: page ?? new PageInput() });
  }

  @Query(() => WorkPlan, { description: "One work plan (một kế hoạch công tác)." })
  workPlan(
    @Arg("id", () => Uuid, { description: "The plan (kế hoạch)." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<WorkPlanRow> {
    return readWorkPlan(context, id);
  }

  @FieldResolver(() => Unit, { description: "Unit (đơn vị)." })
  unit(@Root() { unitId }: WorkPlanRow, @Ctx() context: RequestContext): Promise<UnitRow | undefined> {
    return context.batch(readUnitsByIds, unitId);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Whose plan it is; none: the unit's (cán bộ)." })
  person(@Root() { personId }: WorkPlanRow, @Ctx() context: RequestContext): Promise<PersonRow | null> {
    return personOf(context, personId);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who submitted it (người trình)." })
  submittedBy(@Root() { submittedByPersonId }: WorkPlanRow, @Ctx() context: RequestContext): Promise<PersonRow | null> {
    return personOf(context, submittedByPersonId);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who adopted it (người duyệt)." })
  adoptedBy(@Root() { adoptedByPersonId }: WorkPlanRow, @Ctx() context: RequestContext): Promise<PersonRow | null> {
    return personOf(context, adoptedByPersonId);
  }

  @FieldResolver(() => [PlanItem], { description: "Its lines in order (các đầu việc)." })
  async items(@Root() { id }: WorkPlanRow, @Ctx() context: RequestContext): Promise<PlanItemRow[]> {
    return (await context.batch(readPlanItems, id)) ?? [];
  }

  @FieldResolver(() => WorkPlanAbilities, { description: "What this viewer may do to it (quyền thao tác)." })
  async abilities(@Root() { id }: WorkPlanRow, @Ctx() context: RequestContext): Promise<WorkPlanAbilities | null> {
    const facts = await context.batch(readPlanFacts, id);
    if (facts === undefined) return null;
    const can = (verb: PlanVerb) => ability(mayDo(context.viewer, facts, verb));
    return {
      ...{ canSave: can("save"), canSubmit: can("submit"), canDiscard: can("discard"), canAdopt: can("adopt") },
      ...{ canReturn: can("return"), canAssign: can("assign"), canClose: can("close") },
      needsDocument: needsDocument(context.viewer, facts),
    };
  }
}
