import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../../../kernel/index.ts";
import { Task } from "../task.entity.ts";
import {
  AssignTaskInput,
  AssignTasksInput,
  ConfirmUnplannedTaskInput,
  DeclineUnplannedTaskInput,
  ReportUnplannedTaskInput,
} from "./assigning.inputs.ts";
import { assignTask, assignTasks } from "./assign-task.service.ts";
import { confirmUnplannedTask, declineUnplannedTask, reportUnplannedTask } from "./unplanned.service.ts";

@Resolver()
export class TaskAssigningResolver {
  @Mutation(() => Task, { description: "Assigns a task to its one owner (giao việc)." })
  assignTask(
    @Arg("input", () => AssignTaskInput, { description: "What is done (nội dung)." }) input: AssignTaskInput,
    @Ctx() context: RequestContext,
  ): Promise<Task> {
    return context.write("assignTask", input, assignTask);
  }

  @Mutation(() => [Task], {
    description: "Assigns several tasks, all or none; also splits a long one (giao nhiều việc, chia đầu ra).",
  })
  assignTasks(
    @Arg("input", () => AssignTasksInput, { description: "What is done (nội dung)." }) input: AssignTasksInput,
    @Ctx() context: RequestContext,
  ): Promise<Task[]> {
    return context.write("assignTasks", input, assignTasks);
  }

  @Mutation(() => Task, { description: "Reports unplanned work of one's own (báo việc phát sinh)." })
  reportUnplannedTask(
    @Arg("input", () => ReportUnplannedTaskInput, { description: "What is done (nội dung)." })
    input: ReportUnplannedTaskInput,
    @Ctx() context: RequestContext,
  ): Promise<Task> {
    return context.write("reportUnplannedTask", input, reportUnplannedTask);
  }

  @Mutation(() => Task, { description: "Confirms unplanned work (xác nhận việc phát sinh)." })
  confirmUnplannedTask(
    @Arg("input", () => ConfirmUnplannedTaskInput, { description: "What is done (nội dung)." })
    input: ConfirmUnplannedTaskInput,
    @Ctx() context: RequestContext,
  ): Promise<Task> {
    return context.write("confirmUnplannedTask", input, confirmUnplannedTask);
  }

  @Mutation(() => Task, { description: "Declines unplanned work (không công nhận việc phát sinh)." })
  declineUnplannedTask(
    @Arg("input", () => DeclineUnplannedTaskInput, { description: "What is done (nội dung)." })
    input: DeclineUnplannedTaskInput,
    @Ctx() context: RequestContext,
  ): Promise<Task> {
    return context.write("declineUnplannedTask", input, declineUnplannedTask);
  }
}
