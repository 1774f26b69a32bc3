import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { type RequestContext, Uuid } from "../../kernel/index.ts";
import { requestExport } from "./export-ticket.service.ts";
import { RequestExportInput } from "./export.inputs.ts";
import { readExportProgress } from "./export.read.ts";
import { ExportAnswer, ExportProgress } from "./export.views.ts";

@Resolver()
export class ExportResolver {
  @Mutation(() => ExportAnswer, {
    description: "Asks for a file: answers where it can be fetched, once and within five minutes (kết xuất tệp).",
  })
  requestExport(
    @Ctx() context: RequestContext,
    @Arg("input", () => RequestExportInput, { description: "Which file (yêu cầu)." }) input: RequestExportInput,
  ): Promise<ExportAnswer> {
    return context.write("requestExport", input, requestExport);
  }

  @Query(() => ExportProgress, {
    description: "How far a file of one's own is, for files that take long (tiến độ kết xuất).",
  })
  exportProgress(
    @Ctx() context: RequestContext,
    @Arg("ticketId", () => Uuid, { description: "Ticket (mã phiếu tải)." }) ticketId: string,
  ): Promise<ExportProgress> {
    return readExportProgress(context, ticketId);
  }
}
