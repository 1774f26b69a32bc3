import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../../../kernel/index.ts";
import { AssignedPlanItems, AssignPlanItemsInput } from "./assign-items.inputs.ts";
import { assignPlanItems } from "./assign-items.service.ts";

@Resolver()
export class PlanAssigningResolver {
  @Mutation(() => AssignedPlanItems, {
    description: "Makes tasks of persons from lines of a plan, all or none (giao việc từ kế hoạch).",
  })
  assignPlanItems(
    @Arg("input", () => AssignPlanItemsInput, { description: "Which lines for whom (nội dung)." })
    input: AssignPlanItemsInput,
    @Ctx() context: RequestContext,
  ): Promise<AssignedPlanItems> {
    return context.write("assignPlanItems", input, assignPlanItems);
  }
}
