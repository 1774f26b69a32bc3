import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { LegalDocument } from "../../../framework/index.ts";
import { ability, type RequestContext, Uuid } from "../../../kernel/index.ts";
import { canChangeVersion, canPublishVersion, canRetireVersion } from "../catalogue.policy.ts";
import { type CatalogueRow, readCataloguesByIds, readKeeping } from "../list/catalogue.read.ts";
import { ProductCatalogue } from "../list/product-catalogue.entity.ts";
import { CatalogueVersion } from "./catalogue-version.entity.ts";
import { ComplexityGroup } from "./complexity-group.entity.ts";
import { readOwnHand } from "./own-hand.read.ts";
import { publishCatalogueVersion, retireCatalogueVersion } from "./publish.service.ts";
import {
  DiscardCatalogueVersionInput,
  DraftCatalogueVersionInput,
  PublishCatalogueVersionInput,
  RetireCatalogueVersionInput,
  SaveCatalogueVersionInput,
} from "./version.inputs.ts";
import {
  type CatalogueVersionRow,
  readCatalogueVersion,
  readDefects,
  readDocumentsByIds,
  readGroupsOfVersions,
  readKeepersOfVersions,
  readProductCounts,
} from "./version.read.ts";
import { discardCatalogueVersion, draftCatalogueVersion, saveCatalogueVersion } from "./version.service.ts";
import { CatalogueDefect, CatalogueVersionAbilities, DiscardedCatalogueVersion } from "./version.views.ts";

@Resolver(() => CatalogueVersion)
export class CatalogueVersionResolver {
  @Query(() => CatalogueVersion, { description: "One version of a catalogue (một phiên bản danh mục)." })
  catalogueVersion(
    @Arg("id", () => Uuid, { description: "The version (phiên bản danh mục)." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<CatalogueVersionRow> {
    return readCatalogueVersion(context, id);
  }

  @FieldResolver(() => ProductCatalogue, { description: "The catalogue (danh mục)." })
  catalogue(@Root() { catalogueId }: CatalogueVersionRow, @Ctx() context: RequestContext) {
    return context.batch(readCataloguesByIds, catalogueId) as Promise<CatalogueRow>;
  }

  @FieldResolver(() => [ComplexityGroup], { description: "Complexity groups, simplest first (nhóm độ phức tạp)." })
  async groups(@Root() { id }: CatalogueVersionRow, @Ctx() context: RequestContext): Promise<ComplexityGroup[]> {
    return (await context.batch(readGroupsOfVersions, id)) ?? [];
  }

  @FieldResolver(() => LegalDocument, { nullable: true, description: "Document that decides it (văn bản ban hành)." })
  async document(@Root() { documentId }: CatalogueVersionRow, @Ctx() context: RequestContext) {
    return documentId === null ? null : ((await context.batch(readDocumentsByIds, documentId)) ?? null);
  }

  @FieldResolver(() => Int, { description: "How many products it has (số sản phẩm, công việc)." })
  async productCount(@Root() { id }: CatalogueVersionRow, @Ctx() context: RequestContext): Promise<number> {
    return (await context.batch(readProductCounts, id)) ?? 0;
  }

  @FieldResolver(() => [CatalogueDefect], {
    description: "What keeps a draft from being published; none for others (điểm phải sửa trước khi ban hành).",
  })
  defects(@Root() version: CatalogueVersionRow, @Ctx() context: RequestContext): Promise<CatalogueDefect[]> {
    return readDefects(context, version);
  }

  @FieldResolver(() => CatalogueVersionAbilities, { description: "What this viewer may do to it (quyền thao tác)." })
  async abilities(@Root() { id, state }: CatalogueVersionRow, @Ctx() context: RequestContext) {
    const unitId = (await context.batch(readKeepersOfVersions, id)) ?? "";
    const facts = { state, keeps: (await context.batch(readKeeping, unitId)) ?? false };
    const { viewer } = context;
    const isOwnHand = (await context.batch(readOwnHand, id)) ?? false;
    return {
      canChange: ability(canChangeVersion(viewer, facts)),
      canPublish: ability(canPublishVersion(viewer, { ...facts, isOwnHand })),
      canRetire: ability(canRetireVersion(viewer, facts)),
    };
  }

  @Mutation(() => CatalogueVersion, { description: "Starts the next version as a draft (lập phiên bản danh mục)." })
  draftCatalogueVersion(
    @Arg("input", () => DraftCatalogueVersionInput, { description: "Of which catalogue (nội dung)." })
    input: DraftCatalogueVersionInput,
    @Ctx() context: RequestContext,
  ): Promise<CatalogueVersion> {
    return context.write("draftCatalogueVersion", input, draftCatalogueVersion);
  }

  @Mutation(() => CatalogueVersion, { description: "Saves dates, standard, groups and document (lưu bản soạn)." })
  saveCatalogueVersion(
    @Arg("input", () => SaveCatalogueVersionInput, { description: "What it is to say (nội dung)." })
    input: SaveCatalogueVersionInput,
    @Ctx() context: RequestContext,
  ): Promise<CatalogueVersion> {
    return context.write("saveCatalogueVersion", input, saveCatalogueVersion);
  }

  @Mutation(() => CatalogueVersion, { description: "Publishes a draft and freezes it (ban hành danh mục)." })
  publishCatalogueVersion(
    @Arg("input", () => PublishCatalogueVersionInput, { description: "Which draft (nội dung)." })
    input: PublishCatalogueVersionInput,
    @Ctx() context: RequestContext,
  ): Promise<CatalogueVersion> {
    return context.write("publishCatalogueVersion", input, publishCatalogueVersion);
  }

  @Mutation(() => CatalogueVersion, { description: "Ends a published version (ngừng áp dụng phiên bản danh mục)." })
  retireCatalogueVersion(
    @Arg("input", () => RetireCatalogueVersionInput, { description: "Which version, until when (nội dung)." })
    input: RetireCatalogueVersionInput,
    @Ctx() context: RequestContext,
  ): Promise<CatalogueVersion> {
    return context.write("retireCatalogueVersion", input, retireCatalogueVersion);
  }

  @Mutation(() => DiscardedCatalogueVersion, { description: "Throws a draft away (hủy bản soạn danh mục)." })
  discardCatalogueVersion(
    @Arg("input", () => DiscardCatalogueVersionInput, { description: "Which draft (nội dung)." })
    input: DiscardCatalogueVersionInput,
    @Ctx() context: RequestContext,
  ): Promise<DiscardedCatalogueVersion> {
    return context.write("discardCatalogueVersion", input, discardCatalogueVersion);
  }
}
