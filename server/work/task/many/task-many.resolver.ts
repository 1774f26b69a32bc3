import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { ManyOutcome, rehearse, type RequestContext } from "../../../kernel/index.ts";
import { HandleTasksInput } from "./task-many.inputs.ts";
import { handleTasks } from "./task-many.service.ts";

const INPUT = { description: "What to do (nội dung)." };

/** Tasks, several at once. */
@Resolver()
export class TaskManyResolver {
  @Mutation(() => ManyOutcome, { description: "Accepts, moves or drops several tasks (xử lý nhiều nhiệm vụ)." })
  handleTasks(
    @Ctx() context: RequestContext,
    @Arg("input", () => HandleTasksInput, INPUT) input: HandleTasksInput,
  ): Promise<ManyOutcome> {
    return context.write("handleTasks", input, handleTasks);
  }

  @Query(() => ManyOutcome, { description: "What handleTasks would do; nothing is kept (xem trước)." })
  previewHandleTasks(
    @Ctx() context: RequestContext,
    @Arg("input", () => HandleTasksInput, INPUT) input: HandleTasksInput,
  ): Promise<ManyOutcome> {
    return rehearse(context, "handleTasks", input, handleTasks);
  }
}
