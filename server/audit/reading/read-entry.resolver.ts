import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { type Page, PageInput, pageOf, type RequestContext } from "../../kernel/index.ts";
import { ReadEntry } from "./read-entry.entity.ts";
import { readReadEntries, readReadersOfMe } from "./read-entry.read.ts";
import { ReadEntryFilter, ReaderOfMe } from "./read-entry.views.ts";

const ReadEntryPage = pageOf("ReadEntryPage", ReadEntry);
const ReaderOfMePage = pageOf("ReaderOfMePage", ReaderOfMe);

@Resolver(() => ReadEntry)
export class ReadEntryResolver {
  @Query(() => ReadEntryPage, {
    description: "Who read whose data, the newest first, for auditors (nhật ký xem dữ liệu).",
  })
  readEntries(
    @Arg("filter", () => ReadEntryFilter, { nullable: true, description: "Which (lọc)." })
    filter: ReadEntryFilter | null,
    @Arg("page", () => PageInput, { nullable: true, description: "Which page (trang)." }) page: PageInput | null,
    @Ctx() context: RequestContext,
  ): Promise<Page<ReadEntry>> {
    return readReadEntries(context, filter, page ?? new PageInput());
  }

  @Query(() => ReaderOfMePage, {
    description: "Who read data about the viewer alone, by day, the latest first (ai đã xem dữ liệu về tôi).",
  })
  readersOfMe(
    @Arg("page", () => PageInput, { nullable: true, description: "Which page (trang)." }) page: PageInput | null,
    @Ctx() context: RequestContext,
  ): Promise<Page<ReaderOfMe>> {
    return readReadersOfMe(context, page ?? new PageInput());
  }
}
