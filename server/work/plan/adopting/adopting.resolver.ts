import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../../../kernel/index.ts";
import { WorkPlan } from "../work-plan.entity.ts";
import { AdoptWorkPlanInput, CloseWorkPlanInput, ReturnWorkPlanInput } from "./adopting.inputs.ts";
import { adoptWorkPlan, closeWorkPlan, returnWorkPlan } from "./adopting.service.ts";

@Resolver()
export class WorkPlanAdoptingResolver {
  @Mutation(() => WorkPlan, {
    description: "Adopts a work plan; lines of a personal one become tasks (duyệt kế hoạch công tác).",
  })
  adoptWorkPlan(
    @Arg("input", () => AdoptWorkPlanInput, { description: "Which one (nội dung)." }) input: AdoptWorkPlanInput,
    @Ctx() context: RequestContext,
  ): Promise<WorkPlan> {
    return context.write("adoptWorkPlan", input, adoptWorkPlan);
  }

  @Mutation(() => WorkPlan, { description: "Sends a work plan back to be changed (trả lại kế hoạch)." })
  returnWorkPlan(
    @Arg("input", () => ReturnWorkPlanInput, { description: "Which one (nội dung)." }) input: ReturnWorkPlanInput,
    @Ctx() context: RequestContext,
  ): Promise<WorkPlan> {
    return context.write("returnWorkPlan", input, returnWorkPlan);
  }

  @Mutation(() => WorkPlan, { description: "Closes a work plan (kết thúc kế hoạch)." })
  closeWorkPlan(
    @Arg("input", () => CloseWorkPlanInput, { description: "Which one (nội dung)." }) input: CloseWorkPlanInput,
    @Ctx() context: RequestContext,
  ): Promise<WorkPlan> {
    return context.write("closeWorkPlan", input, closeWorkPlan);
  }
}
