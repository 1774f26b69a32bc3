import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from "type-graphql";
import type { RequestContext } from "../../../kernel/index.ts";
import { WorkPlan } from "../work-plan.entity.ts";
import {
  CopyWorkPlanInput,
  DiscardWorkPlanInput,
  DraftWorkPlanInput,
  SaveWorkPlanInput,
  SubmitWorkPlanInput,
} from "./writing.inputs.ts";
import {
  copyWorkPlan,
  type DiscardedPlan,
  discardWorkPlan,
  draftWorkPlan,
  saveWorkPlan,
  submitWorkPlan,
} from "./writing.service.ts";

@ObjectType({ description: "A draft that was thrown away (bản soạn đã bỏ)." })
export class DiscardedWorkPlan implements DiscardedPlan {
  @Field(() => ID, { description: "Which one it was (mã)." })
  id!: string;
}

@Resolver()
export class WorkPlanWritingResolver {
  @Mutation(() => WorkPlan, { description: "Begins a work plan (lập kế hoạch công tác)." })
  draftWorkPlan(
    @Arg("input", () => DraftWorkPlanInput, { description: "What it says (nội dung)." }) input: DraftWorkPlanInput,
    @Ctx() context: RequestContext,
  ): Promise<WorkPlan> {
    return context.write("draftWorkPlan", input, draftWorkPlan);
  }

  @Mutation(() => WorkPlan, { description: "Saves what a work plan says (sửa kế hoạch công tác)." })
  saveWorkPlan(
    @Arg("input", () => SaveWorkPlanInput, { description: "What it says (nội dung)." }) input: SaveWorkPlanInput,
    @Ctx() context: RequestContext,
  ): Promise<WorkPlan> {
    return context.write("saveWorkPlan", input, saveWorkPlan);
  }

  @Mutation(() => WorkPlan, { description: "Hands a work plan in to be adopted (trình duyệt kế hoạch)." })
  submitWorkPlan(
    @Arg("input", () => SubmitWorkPlanInput, { description: "Which one (nội dung)." }) input: SubmitWorkPlanInput,
    @Ctx() context: RequestContext,
  ): Promise<WorkPlan> {
    return context.write("submitWorkPlan", input, submitWorkPlan);
  }

  @Mutation(() => DiscardedWorkPlan, { description: "Throws a draft away (bỏ bản soạn kế hoạch)." })
  discardWorkPlan(
    @Arg("input", () => DiscardWorkPlanInput, { description: "Which one (nội dung)." }) input: DiscardWorkPlanInput,
    @Ctx() context: RequestContext,
  ): Promise<DiscardedPlan> {
    return context.write("discardWorkPlan", input, discardWorkPlan);
  }

  @Mutation(() => WorkPlan, {
    description: "Begins the plan of another period with the lines of this one (sao kế hoạch sang kỳ khác).",
  })
  copyWorkPlan(
    @Arg("input", () => CopyWorkPlanInput, { description: "Which one (nội dung)." }) input: CopyWorkPlanInput,
    @Ctx() context: RequestContext,
  ): Promise<WorkPlan> {
    return context.write("copyWorkPlan", input, copyWorkPlan);
  }
}
