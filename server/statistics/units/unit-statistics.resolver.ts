import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../kernel/index.ts";
import { readUnitStatisticsOverTime } from "./over-time.read.ts";
import { UnitStatisticsFilter, UnitStatisticsOverTimeFilter } from "./unit-statistics.inputs.ts";
import { readUnitStatistics } from "./unit-statistics.read.ts";
import { UnitStatistics, UnitStatisticsOfCycle } from "./unit-statistics.views.ts";

@Resolver()
export class UnitStatisticsResolver {
  @Query(() => UnitStatistics, {
    description: "Numbers of a unit and of units below it in one cycle (thống kê theo đơn vị).",
  })
  unitStatistics(
    @Ctx() context: RequestContext,
    @Arg("filter", () => UnitStatisticsFilter, { description: "Which (bộ lọc)." }) filter: UnitStatisticsFilter,
  ): Promise<UnitStatistics> {
    return readUnitStatistics(context, filter);
  }

  @Query(() => [UnitStatisticsOfCycle], {
    description: "Numbers of a unit in the cycles it took part in, oldest first (thống kê qua các kỳ).",
  })
  unitStatisticsOverTime(
    @Ctx() context: RequestContext,
    @Arg("filter", () => UnitStatisticsOverTimeFilter, { description: "Which (bộ lọc)." })
    filter: UnitStatisticsOverTimeFilter,
  ): Promise<UnitStatisticsOfCycle[]> {
    return readUnitStatisticsOverTime(context, filter);
  }
}
