import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../../kernel/index.ts";
import { requestExport } from "./export-ticket.service.ts";
import { ExportAnswer, RequestExportInput } from "./export.inputs.ts";

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
}
