import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { type Page, PageInput, pageOf, type RequestContext } from "../kernel/index.ts";
import { AuditEntry } from "./audit-entry.entity.ts";
import { AuditFilter } from "./audit.inputs.ts";
import { readAuditEntries } from "./audit.read.ts";

const AuditEntryPage = pageOf("AuditEntryPage", AuditEntry);

@Resolver(() => AuditEntry)
export class AuditResolver {
  @Query(() => AuditEntryPage, { description: "Who changed what, the newest first, for auditors (nhật ký thay đổi)." })
  auditEntries(
    @Arg("filter", () => AuditFilter, { nullable: true, description: "Which (lọc)." }) filter: AuditFilter | null,
    @Arg("page", () => PageInput, { nullable: true, description: "Which page (trang)." }) page: PageInput | null,
    @Ctx() context: RequestContext,
  ): Promise<Page<AuditEntry>> {
    return readAuditEntries(context, filter, page ?? new PageInput());
  }
}
