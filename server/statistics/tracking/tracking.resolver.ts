import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../kernel/index.ts";
import { ProgressTrackingFilter } from "./tracking.inputs.ts";
import { readProgressTracking } from "./tracking.read.ts";
import { ProgressTracking } from "./tracking.views.ts";

@Resolver()
export class TrackingResolver {
  @Query(() => ProgressTracking, {
    description: "Which units below have a regulation, opened their cycle, how far they are, who is late (tiến độ).",
  })
  progressTracking(
    @Ctx() context: RequestContext,
    @Arg("filter", () => ProgressTrackingFilter, { description: "Which (bộ lọc)." }) filter: ProgressTrackingFilter,
  ): Promise<ProgressTracking> {
    return readProgressTracking(context, filter);
  }
}
