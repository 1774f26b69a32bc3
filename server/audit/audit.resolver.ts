import { Arg, Ctx, FieldResolver, Query, Resolver } from "type-graphql";
import { type Page, PageInput, pageOf, type RequestContext } from "../kernel/index.ts";
import { AuditEntry } from "./audit-entry.entity.ts";
import { readAuditState, readVerbUses } from "./audit-state.read.ts";
import { AuditState, VerbUse } from "./audit-state.views.ts";
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
  ): Promise<Page<Omit<AuditEntry, "salt">>> {
    return readAuditEntries(context, filter, page ?? new PageInput());
  }
}

@Resolver(() => AuditState)
export class AuditStateResolver {
  @Query(() => AuditState, { description: "How the audit trail stands, for auditors (tình trạng nhật ký)." })
  auditState(@Ctx() context: RequestContext): Promise<AuditState> {
    return readAuditState(context);
  }

  @FieldResolver(() => [VerbUse], {
    description: "Uses of verbs in the last thirty days, the latest first (thao tác gần đây).",
  })
  verbUses(
    @Ctx() context: RequestContext,
    @Arg("verbs", () => [String], { description: "Which verbs, at most 20 (thao tác)." }) verbs: string[],
  ): Promise<VerbUse[]> {
    return readVerbUses(context, verbs.slice(0, 20));
  }
}
