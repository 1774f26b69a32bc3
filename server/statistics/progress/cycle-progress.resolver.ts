import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../kernel/index.ts";
import { readCycleProgress } from "./cycle-progress.read.ts";
import { CycleProgress, CycleProgressFilter } from "./cycle-progress.views.ts";

@Resolver()
export class CycleProgressResolver {
  @Query(() => [CycleProgress], {
    description: "How far whole cycles have come, of those whose rows the viewer may read (tiến độ các kỳ).",
  })
  cycleProgress(
    @Ctx() context: RequestContext,
    @Arg("filter", () => CycleProgressFilter, { description: "Which (bộ lọc)." }) filter: CycleProgressFilter,
  ): Promise<CycleProgress[]> {
    return readCycleProgress(context, filter);
  }
}
