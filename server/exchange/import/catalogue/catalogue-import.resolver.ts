import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { readStoredFile } from "../../../files/index.ts";
import { type Page, PageInput, pageOf, type RequestContext } from "../../../kernel/index.ts";
import {
  CatalogueImportReport,
  ImportCatalogueInput,
  ImportedCatalogue,
  ImportOutcome,
  ImportRowView,
  PreviewCatalogueImportInput,
} from "./catalogue-import.inputs.ts";
import { readDraftSheet, rowsOf } from "./catalogue-import.read.ts";
import { importCatalogue } from "./catalogue-import.service.ts";
import type { CatalogueReport, ReportRow } from "./catalogue-report.ts";

const ImportRowPage = pageOf<ReportRow>("ImportRowPage", ImportRowView as never);

@Resolver(() => CatalogueImportReport)
export class CatalogueImportResolver {
  @Query(() => CatalogueImportReport, {
    description: "Reads an uploaded spreadsheet against a draft; nothing is written (xem trước bảng danh mục).",
  })
  async previewCatalogueImport(
    @Arg("input", () => PreviewCatalogueImportInput, { description: "Which file (nội dung)." })
    input: PreviewCatalogueImportInput,
    @Ctx() context: RequestContext,
  ): Promise<CatalogueReport> {
    return (await readDraftSheet(context, input, (fileId) => readStoredFile(context, fileId))).report;
  }

  @FieldResolver(() => ImportRowPage, { description: "Each row that holds a product (từng dòng)." })
  rows(
    @Root() report: CatalogueReport,
    @Arg("outcome", () => ImportOutcome, { nullable: true, description: "Only such rows (kết quả)." })
    outcome: ImportOutcome | null,
    @Arg("page", () => PageInput, { nullable: true, description: "Page (trang)." }) page: PageInput | null,
  ): Page<ReportRow> {
    return rowsOf(report, outcome, page ?? new PageInput());
  }

  @Mutation(() => ImportedCatalogue, {
    description: "Writes an uploaded spreadsheet to a draft, all or nothing (nhập bảng danh mục).",
  })
  importCatalogue(
    @Arg("input", () => ImportCatalogueInput, { description: "Which file (nội dung)." }) input: ImportCatalogueInput,
    @Ctx() context: RequestContext,
  ): Promise<ImportedCatalogue> {
    return context.write("importCatalogue", input, importCatalogue);
  }
}
