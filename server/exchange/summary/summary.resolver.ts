import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { type RequestContext, Uuid } from "../../kernel/index.ts";
import { exportSummary, readSummaryCollection } from "./summary.read.ts";
import { importSummary } from "./summary.service.ts";
import { ImportSummaryInput, ReceivedSummary, SummaryCollection } from "./summary.views.ts";

const CYCLE = { description: "Cycle (kỳ đánh giá)." };
const UNIT = { description: "Unit that sums up, with all below (đơn vị tổng hợp)." };

@Resolver(() => SummaryCollection)
export class SummaryResolver {
  @Query(() => String, {
    description: "Yearly summary as a file with its digest, JSON (tệp tổng hợp năm gửi cấp trên).",
  })
  exportSummary(
    @Arg("cycleId", () => Uuid, CYCLE) cycleId: string,
    @Arg("unitId", () => Uuid, UNIT) unitId: string,
    @Ctx() context: RequestContext,
  ): Promise<string> {
    return exportSummary(context, { cycleId, unitId });
  }

  @Query(() => SummaryCollection, { description: "What came from below (tình hình nhận số liệu)." })
  summaryCollection(
    @Arg("cycleId", () => Uuid, CYCLE) cycleId: string,
    @Arg("unitId", () => Uuid, UNIT) unitId: string,
    @Ctx() context: RequestContext,
  ): Promise<SummaryCollection> {
    return readSummaryCollection(context, { cycleId, unitId });
  }

  @Mutation(() => ReceivedSummary, { description: "Brings in a lower unit's summary (nhận tệp tổng hợp)." })
  importSummary(
    @Arg("input", () => ImportSummaryInput, { description: "The file (nội dung)." }) input: ImportSummaryInput,
    @Ctx() context: RequestContext,
  ): Promise<ReceivedSummary> {
    return context.write("importSummary", input, importSummary);
  }
}
