import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../../../kernel/index.ts";
import { Task } from "../task.entity.ts";
import { HandBackTaskInput, ReportTaskProgressInput, StartTaskInput, SubmitTaskInput } from "./doing.inputs.ts";
import { handBackTask, reportTaskProgress, startTask, submitTask } from "./doing.service.ts";

@Resolver()
export class TaskDoingResolver {
  @Mutation(() => Task, { description: "Begins a task (bắt đầu thực hiện)." })
  startTask(
    @Arg("input", () => StartTaskInput, { description: "What is done (nội dung)." }) input: StartTaskInput,
    @Ctx() context: RequestContext,
  ): Promise<Task> {
    return context.write("startTask", input, startTask);
  }

  @Mutation(() => Task, { description: "Reports how far a task is (báo cáo tiến độ)." })
  reportTaskProgress(
    @Arg("input", () => ReportTaskProgressInput, { description: "What is done (nội dung)." })
    input: ReportTaskProgressInput,
    @Ctx() context: RequestContext,
  ): Promise<Task> {
    return context.write("reportTaskProgress", input, reportTaskProgress);
  }

  @Mutation(() => Task, { description: "Hands the product in (trình kết quả)." })
  submitTask(
    @Arg("input", () => SubmitTaskInput, { description: "What is done (nội dung)." }) input: SubmitTaskInput,
    @Ctx() context: RequestContext,
  ): Promise<Task> {
    return context.write("submitTask", input, submitTask);
  }

  @Mutation(() => Task, { description: "Gives a task back, being unable to do it (báo không có khả năng hoàn thành)." })
  handBackTask(
    @Arg("input", () => HandBackTaskInput, { description: "What is done (nội dung)." }) input: HandBackTaskInput,
    @Ctx() context: RequestContext,
  ): Promise<Task> {
    return context.write("handBackTask", input, handBackTask);
  }
}
