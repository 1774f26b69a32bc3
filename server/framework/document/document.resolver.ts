import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { type Page, PageInput, pageOf, type RequestContext } from "../../kernel/index.ts";
import { LegalDocument } from "./legal-document.entity.ts";
import { readLegalDocuments } from "./document.read.ts";

const LegalDocumentPage = pageOf("LegalDocumentPage", LegalDocument);

@Resolver(() => LegalDocument)
export class LegalDocumentResolver {
  @Query(() => LegalDocumentPage, {
    description: "Documents that acts can rest on, newest first (danh sách văn bản).",
  })
  legalDocuments(
    @Ctx() context: RequestContext,
    @Arg("search", () => String, {
      nullable: true,
      description: "Words of number, title or issuer, accents do not matter (từ khóa).",
    })
    search: string | null = null,
    @Arg("page", () => PageInput, { nullable: true, description: "Page (trang)." }) page: PageInput | null = null,
  ): Promise<Page<LegalDocument>> {
    return readLegalDocuments(context, { search, page: page ?? new PageInput() });
  }
}
