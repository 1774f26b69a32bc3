import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../../../kernel/index.ts";
import { Task } from "../task.entity.ts";
import {
  CancelTaskInput,
  ChangeTaskDueInput,
  HandTaskOverInput,
  ReleaseTaskInput,
  SetTaskCollaboratorsInput,
} from "./moving.inputs.ts";
import { cancelTask, changeTaskDue, handTaskOver, releaseTask, setTaskCollaborators } from "./moving.service.ts";

@Resolver()
export class TaskMovingResolver {
  @Mutation(() => Task, { description: "Hands a task to another owner (giao người khác đảm nhận)." })
  handTaskOver(
    @Arg("input", () => HandTaskOverInput, { description: "What is done (nội dung)." }) input: HandTaskOverInput,
    @Ctx() context: RequestContext,
  ): Promise<Task> {
    return context.write("handTaskOver", input, handTaskOver);
  }

  @Mutation(() => Task, { description: "Frees the owner for an objective reason (rút nhiệm vụ vì lý do khách quan)." })
  releaseTask(
    @Arg("input", () => ReleaseTaskInput, { description: "What is done (nội dung)." }) input: ReleaseTaskInput,
    @Ctx() context: RequestContext,
  ): Promise<Task> {
    return context.write("releaseTask", input, releaseTask);
  }

  @Mutation(() => Task, { description: "Sets another last day (thay đổi thời hạn)." })
  changeTaskDue(
    @Arg("input", () => ChangeTaskDueInput, { description: "What is done (nội dung)." }) input: ChangeTaskDueInput,
    @Ctx() context: RequestContext,
  ): Promise<Task> {
    return context.write("changeTaskDue", input, changeTaskDue);
  }

  @Mutation(() => Task, { description: "Drops a task (hủy nhiệm vụ)." })
  cancelTask(
    @Arg("input", () => CancelTaskInput, { description: "What is done (nội dung)." }) input: CancelTaskInput,
    @Ctx() context: RequestContext,
  ): Promise<Task> {
    return context.write("cancelTask", input, cancelTask);
  }

  @Mutation(() => Task, { description: "Names who helps with a task (cử người phối hợp)." })
  setTaskCollaborators(
    @Arg("input", () => SetTaskCollaboratorsInput, { description: "What is done (nội dung)." })
    input: SetTaskCollaboratorsInput,
    @Ctx() context: RequestContext,
  ): Promise<Task> {
    return context.write("setTaskCollaborators", input, setTaskCollaborators);
  }
}
