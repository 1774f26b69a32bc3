import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../../../kernel/index.ts";
import { Task } from "../task.entity.ts";
import { AcceptTaskInput, ExemptTaskInput, ReturnTaskInput } from "./accepting.inputs.ts";
import { acceptTask, exemptTask, returnTask } from "./accepting.service.ts";

@Resolver()
export class TaskAcceptingResolver {
  @Mutation(() => Task, { description: "Accepts what was handed in (nghiệm thu kết quả)." })
  acceptTask(
    @Arg("input", () => AcceptTaskInput, { description: "What is done (nội dung)." }) input: AcceptTaskInput,
    @Ctx() context: RequestContext,
  ): Promise<Task> {
    return context.write("acceptTask", input, acceptTask);
  }

  @Mutation(() => Task, { description: "Sends the product back to be mended (trả lại để hoàn thiện)." })
  returnTask(
    @Arg("input", () => ReturnTaskInput, { description: "What is done (nội dung)." }) input: ReturnTaskInput,
    @Ctx() context: RequestContext,
  ): Promise<Task> {
    return context.write("returnTask", input, returnTask);
  }

  @Mutation(() => Task, {
    description: "Confirms an objective cause of an error or delay (xác nhận nguyên nhân khách quan).",
  })
  exemptTask(
    @Arg("input", () => ExemptTaskInput, { description: "What is done (nội dung)." }) input: ExemptTaskInput,
    @Ctx() context: RequestContext,
  ): Promise<Task> {
    return context.write("exemptTask", input, exemptTask);
  }
}
