import { Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../kernel/index.ts";
import { readOverQuota, readRunningCycles } from "./running.read.ts";
import { RunningCycle } from "./running.views.ts";

@Resolver(() => RunningCycle)
export class RunningCycleResolver {
  @Query(() => [RunningCycle], {
    description: "Open cycles as they stand in the units that the viewer is in charge of (các kỳ đang chạy).",
  })
  runningCycles(@Ctx() context: RequestContext): Promise<RunningCycle[]> {
    return readRunningCycles(context);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: "Groups over their quota now, of the agencies that the viewer reads (nhóm vượt tỷ lệ).",
  })
  async overQuotaCount(@Root() { cycleId }: RunningCycle, @Ctx() context: RequestContext): Promise<number | null> {
    return (await context.batch(readOverQuota, cycleId)) ?? null;
  }
}
