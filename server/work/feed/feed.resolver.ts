import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../kernel/index.ts";
import { ClosedTaskFeed, CloseTaskFeedInput, OpenedTaskFeed, OpenTaskFeedInput } from "./feed.inputs.ts";
import { readTaskFeed } from "./feed.read.ts";
import { closeTaskFeed, openTaskFeed } from "./feed.service.ts";
import { TaskFeed } from "./task-feed.entity.ts";

@Resolver()
export class TaskFeedResolver {
  @Query(() => TaskFeed, {
    nullable: true,
    description: "The viewer's own address for calendar programs, without its secret (lịch thời hạn của tôi).",
  })
  taskFeed(@Ctx() context: RequestContext): Promise<Pick<TaskFeed, "id" | "openedAt"> | null> {
    return readTaskFeed(context);
  }

  @Mutation(() => OpenedTaskFeed, {
    description: "Makes a secret address for calendar programs; an earlier one stops working (mở lịch thời hạn).",
  })
  openTaskFeed(
    @Arg("input", () => OpenTaskFeedInput, { description: "The request (yêu cầu)." }) input: OpenTaskFeedInput,
    @Ctx() context: RequestContext,
  ): Promise<OpenedTaskFeed> {
    return context.write("openTaskFeed", input, openTaskFeed);
  }

  @Mutation(() => ClosedTaskFeed, { description: "Ends the viewer's own address (đóng lịch thời hạn)." })
  closeTaskFeed(
    @Arg("input", () => CloseTaskFeedInput, { description: "The request (yêu cầu)." }) input: CloseTaskFeedInput,
    @Ctx() context: RequestContext,
  ): Promise<ClosedTaskFeed> {
    return context.write("closeTaskFeed", input, closeTaskFeed);
  }
}
