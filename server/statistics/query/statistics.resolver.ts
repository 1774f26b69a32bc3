import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../kernel/index.ts";
import { readMeasureDefinitions, readStatistics } from "./statistics.read.ts";
import { StatisticsQueryInput } from "./statistics.inputs.ts";
import { MeasureDefinition, StatisticsTable } from "./statistics.views.ts";

@Resolver()
export class StatisticsResolver {
  @Query(() => StatisticsTable, {
    description: "Statistics of a unit by dimensions, with a total; one query answers a dashboard (thống kê).",
  })
  statistics(
    @Ctx() context: RequestContext,
    @Arg("query", () => StatisticsQueryInput, { description: "What, of whom, by what (yêu cầu)." })
    query: StatisticsQueryInput,
  ): Promise<StatisticsTable> {
    return readStatistics(context, query);
  }

  @Query(() => [MeasureDefinition], { description: "What every measure means (từ điển chỉ tiêu)." })
  statisticsMeasures(@Ctx() context: RequestContext): MeasureDefinition[] {
    return readMeasureDefinitions(context);
  }
}
