import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { readStoredFile } from "../../../files/index.ts";
import { type Page, PageInput, pageOf, type RequestContext } from "../../../kernel/index.ts";
import { BringImportInput, PreviewImportInput } from "./import.inputs.ts";
import { bringImport, previewUpload, shownRows } from "./import.service.ts";
import { BroughtImport, ImportPreview, RecordImportOutcome, RecordImportRow } from "./import.views.ts";
import type { ImportReport, ShownRecord } from "./report.ts";

const RecordImportRowPage = pageOf<ShownRecord>("RecordImportRowPage", RecordImportRow as never);

@Resolver(() => ImportPreview)
export class RecordImportResolver {
  @Query(() => ImportPreview, {
    description: "Reads an uploaded list against what is there; nothing is written (xem trước bảng nhập).",
  })
  previewImport(
    @Arg("input", () => PreviewImportInput, { description: "Which file (nội dung)." }) input: PreviewImportInput,
    @Ctx() context: RequestContext,
  ): Promise<ImportReport> {
    return previewUpload(context, input, (fileId) => readStoredFile(context, fileId));
  }

  @FieldResolver(() => RecordImportRowPage, { description: "Each row (từng dòng)." })
  rows(
    @Root() report: ImportReport,
    @Arg("outcome", () => RecordImportOutcome, { nullable: true, description: "Only such rows (kết quả)." })
    outcome: RecordImportOutcome | null | undefined,
    @Arg("page", () => PageInput, { nullable: true, description: "Page (trang)." }) page: PageInput | null,
  ): Page<ShownRecord> {
    return shownRows(report, outcome, page ?? new PageInput());
  }

  @Mutation(() => BroughtImport, { description: "Brings in an uploaded list, all or nothing (nhập bảng)." })
  bringImport(
    @Arg("input", () => BringImportInput, { description: "Which file (nội dung)." }) input: BringImportInput,
    @Ctx() context: RequestContext,
  ): Promise<BroughtImport> {
    return context.write("bringImport", input, bringImport);
  }
}
