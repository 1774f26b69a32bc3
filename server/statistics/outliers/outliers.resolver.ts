import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { type RequestContext, Uuid } from "../../kernel/index.ts";
import { StatisticsFilterInput } from "../query/statistics.inputs.ts";
import { readOutliers } from "./outliers.read.ts";
import { StatisticsOutliers } from "./outliers.views.ts";

@Resolver()
export class OutliersResolver {
  @Query(() => StatisticsOutliers, {
    description: "Units below one whose grades or self-ratings differ from those of all (đơn vị khác mức chung).",
  })
  statisticsOutliers(
    @Ctx() context: RequestContext,
    @Arg("unitId", () => Uuid, { description: "Unit with those below it (đơn vị)." }) unitId: string,
    @Arg("filter", () => StatisticsFilterInput, { description: "Of whom, in which cycles (bộ lọc)." })
    filter: StatisticsFilterInput,
  ): Promise<StatisticsOutliers> {
    return readOutliers(context, { unitId, filter });
  }
}
