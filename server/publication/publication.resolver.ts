import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Cycle, type CycleRow, readCyclesByIds } from "../cycle/index.ts";
import { ability, type Page, PageInput, pageOf, type RequestContext, Uuid } from "../kernel/index.ts";
import { readUnitsByIds, Unit, type UnitRow } from "../organization/index.ts";
import { readChanges } from "./outdated.read.ts";
import { Publication, PublicationAudience } from "./publication.entity.ts";
import { PublicationFilter, PublishResultsInput, WithdrawPublicationInput } from "./publication.inputs.ts";
import { canWithdraw, readsRecord } from "./publication.policy.ts";
import {
  type PublicationRow,
  readContents,
  readPreview,
  readPublication,
  readPublications,
} from "./publication.read.ts";
import { publishResults, withdrawPublication } from "./publication.service.ts";
import {
  PublicationAbilities,
  PublicationChange,
  PublicationContent,
  PublicationPreview,
} from "./publication.views.ts";
import { readPublicationRights } from "./rights.read.ts";

const PublicationPage = pageOf<PublicationRow>("PublicationPage", Publication as never);
const NO_RIGHTS = { isSpecialist: false, isAuditor: false, isHead: false };

/** What units show of their results. */
@Resolver(() => Publication)
export class PublicationResolver {
  @Query(() => PublicationPage, {
    description: "What is shown, and to those who may read the record what was shown when (danh sách công bố).",
  })
  publications(
    @Ctx() context: RequestContext,
    @Arg("filter", () => PublicationFilter, { nullable: true, description: "Which (bộ lọc)." })
    filter: PublicationFilter | null = null,
    @Arg("page", () => PageInput, { nullable: true, description: "Page (trang)." }) page: PageInput | null = null,
  ): Promise<Page<PublicationRow>> {
    return readPublications(context, filter, page);
  }

  @Query(() => Publication, { description: "One publication (một bản công bố)." })
  publication(
    @Ctx() context: RequestContext,
    @Arg("id", () => Uuid, { description: "Publication (bản công bố)." }) id: string,
  ): Promise<PublicationRow> {
    return readPublication(context, id);
  }

  @Query(() => PublicationPreview, { description: "Exactly what would be shown now (xem trước bản công bố)." })
  publicationPreview(
    @Ctx() context: RequestContext,
    @Arg("cycleId", () => Uuid, { description: "Cycle (kỳ đánh giá)." }) cycleId: string,
    @Arg("unitId", () => Uuid, { description: "Unit (đơn vị)." }) unitId: string,
    @Arg("audience", () => PublicationAudience, { description: "To whom (phạm vi)." }) audience: PublicationAudience,
    @Arg("includesSubUnits", () => Boolean, { defaultValue: false, description: "As in publishing (gồm đơn vị dưới)." })
    includesSubUnits: boolean,
  ): Promise<PublicationPreview> {
    return readPreview(context, { cycleId, unitId, audience, includesSubUnits });
  }

  @Mutation(() => Publication, { description: "Shows the results of a unit (công bố kết quả)." })
  publishResults(
    @Ctx() context: RequestContext,
    @Arg("input", () => PublishResultsInput, { description: "Which to whom (nội dung)." }) input: PublishResultsInput,
  ): Promise<Publication> {
    return context.write("publishResults", input, publishResults);
  }

  @Mutation(() => Publication, { description: "Takes back what is shown, with a reason (thu hồi bản công bố)." })
  withdrawPublication(
    @Ctx() context: RequestContext,
    @Arg("input", () => WithdrawPublicationInput, { description: "Which and why (nội dung)." })
    input: WithdrawPublicationInput,
  ): Promise<Publication> {
    return context.write("withdrawPublication", input, withdrawPublication);
  }

  @FieldResolver(() => PublicationContent, { description: "What it shows (nội dung)." })
  content(@Root() { id }: Publication, @Ctx() context: RequestContext): Promise<PublicationContent | undefined> {
    return context.batch(readContents, id);
  }

  @FieldResolver(() => PublicationChange, {
    nullable: true,
    description: "What has changed since; only for those who may read the record (thay đổi sau khi công bố).",
  })
  async change(@Root() { id, unitId }: Publication, @Ctx() context: RequestContext): Promise<PublicationChange | null> {
    const rights = (await context.batch(readPublicationRights, unitId)) ?? NO_RIGHTS;
    if (!readsRecord(context.viewer, rights)) return null;
    return (await context.batch(readChanges, id)) ?? null;
  }

  @FieldResolver(() => Unit, { description: "Unit (đơn vị)." })
  unit(@Root() { unitId }: Publication, @Ctx() context: RequestContext): Promise<UnitRow | undefined> {
    return context.batch(readUnitsByIds, unitId);
  }

  @FieldResolver(() => Cycle, { description: "Cycle (kỳ đánh giá)." })
  cycle(@Root() { cycleId }: Publication, @Ctx() context: RequestContext): Promise<CycleRow | undefined> {
    return context.batch(readCyclesByIds, cycleId);
  }

  @FieldResolver(() => PublicationAbilities, { description: "What the viewer may do (quyền thao tác)." })
  async abilities(@Root() publication: Publication, @Ctx() context: RequestContext): Promise<PublicationAbilities> {
    const rights = (await context.batch(readPublicationRights, publication.unitId)) ?? NO_RIGHTS;
    return { canWithdraw: ability(canWithdraw(context.viewer, rights, publication)) };
  }
}
