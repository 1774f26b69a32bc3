import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../../kernel/index.ts";
import { Person, type PersonRow } from "../../../organization/index.ts";
import { Product } from "../../catalogue/product/product.entity.ts";
import { type ProductRow, readProductsByIds } from "../../catalogue/product/product.read.ts";
import { Task } from "../../task/task.entity.ts";
import type { TaskRow } from "../../task/task.read.ts";
import { personOf } from "../../task/task.resolver.ts";
import { readWorkPlansByIds, type WorkPlanRow } from "../plan.read.ts";
import { PlanItemProgress } from "../plan.views.ts";
import { WorkPlan } from "../work-plan.entity.ts";
import { type PlanItemRow, readItemProgress, readPlanItemsByIds } from "./parts.read.ts";
import { PlanItem } from "./plan-item.entity.ts";

@Resolver(() => PlanItem)
export class PlanItemResolver {
  @FieldResolver(() => WorkPlan, { nullable: true, description: "The plan, where the viewer may read it (kế hoạch)." })
  async plan(@Root() { planId }: PlanItemRow, @Ctx() context: RequestContext): Promise<WorkPlanRow | null> {
    return (await context.batch(readWorkPlansByIds, planId)) ?? null;
  }

  @FieldResolver(() => Product, { nullable: true, description: "Item of the catalogue (sản phẩm/công việc)." })
  async product(@Root() { productId }: PlanItemRow, @Ctx() context: RequestContext): Promise<ProductRow | null> {
    return productId === null ? null : ((await context.batch(readProductsByIds, productId)) ?? null);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who is to own it (người chủ trì dự kiến)." })
  lead(@Root() { leadPersonId }: PlanItemRow, @Ctx() context: RequestContext): Promise<PersonRow | null> {
    return personOf(context, leadPersonId);
  }

  @FieldResolver(() => PlanItem, {
    nullable: true,
    description: "Line that it comes from, where the viewer may read its plan (đầu việc gốc).",
  })
  async parent(@Root() { parentItemId }: PlanItemRow, @Ctx() context: RequestContext): Promise<PlanItemRow | null> {
    return parentItemId === null ? null : ((await context.batch(readPlanItemsByIds, parentItemId)) ?? null);
  }

  @FieldResolver(() => PlanItemProgress, { description: "How far it is (tiến độ)." })
  progress(@Root() { id }: PlanItemRow, @Ctx() context: RequestContext): Promise<PlanItemProgress | undefined> {
    return context.batch(readItemProgress, id);
  }
}

@Resolver(() => Task)
export class TaskPlanResolver {
  @FieldResolver(() => PlanItem, {
    nullable: true,
    description: "Line of a plan that it comes from, where the viewer may read the plan (đầu việc trong kế hoạch).",
  })
  async planItem(@Root() { planItemId }: TaskRow, @Ctx() context: RequestContext): Promise<PlanItemRow | null> {
    return planItemId === null ? null : ((await context.batch(readPlanItemsByIds, planItemId)) ?? null);
  }
}
