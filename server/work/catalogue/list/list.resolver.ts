import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import {
  ability,
  allOf,
  CalendarDate,
  type Page,
  PageInput,
  pageOf,
  type RequestContext,
  today,
  Uuid,
} from "../../../kernel/index.ts";
import { covers, readUnitsByIds, Unit, type UnitRow } from "../../../organization/index.ts";
import { canKeepCatalogue, draftable } from "../catalogue.policy.ts";
import { CatalogueState, CatalogueVersion } from "../version/catalogue-version.entity.ts";
import { type CatalogueVersionRow, readVersionsOfCatalogues } from "../version/version.read.ts";
import { ProductCatalogueAbilities } from "../version/version.views.ts";
import { type CatalogueRow, readCatalogue, readCatalogues, readKeeping } from "./catalogue.read.ts";
import {
  ChangeProductCatalogueInput,
  CreateProductCatalogueInput,
  ProductCatalogueFilter,
  ProductCatalogueSortInput,
} from "./list.inputs.ts";
import { changeProductCatalogue, createProductCatalogue } from "./list.service.ts";
import { ProductCatalogue } from "./product-catalogue.entity.ts";

const ProductCataloguePage = pageOf<CatalogueRow>("ProductCataloguePage", ProductCatalogue as never);

@Resolver(() => ProductCatalogue)
export class ProductCatalogueResolver {
  @Query(() => ProductCataloguePage, { description: "Catalogues of products and tasks (danh sách danh mục)." })
  productCatalogues(
    @Ctx() context: RequestContext,
    @Arg("filter", () => ProductCatalogueFilter, { nullable: true, description: "Which catalogues (lọc)." })
    filter: ProductCatalogueFilter | null,
    @Arg("sort", () => ProductCatalogueSortInput, { nullable: true, description: "Order (sắp xếp)." })
    sort: ProductCatalogueSortInput | null,
    @Arg("page", () => PageInput, { nullable: true, description: "Page (trang)." }) page: PageInput | null,
  ): Promise<Page<CatalogueRow>> {
    return readCatalogues(context, { filter, sort, page: page ?? new PageInput() });
  }

  @Query(() => ProductCatalogue, { description: "One catalogue (một danh mục)." })
  productCatalogue(
    @Arg("id", () => Uuid, { description: "The catalogue (danh mục)." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<CatalogueRow> {
    return readCatalogue(context, id);
  }

  @FieldResolver(() => Unit, { description: "Agency that keeps it (cơ quan quản lý)." })
  unit(@Root() { unitId }: CatalogueRow, @Ctx() context: RequestContext): Promise<UnitRow | undefined> {
    return context.batch(readUnitsByIds, unitId);
  }

  @FieldResolver(() => [CatalogueVersion], { description: "Its versions, newest first (các phiên bản)." })
  async versions(@Root() { id }: CatalogueRow, @Ctx() context: RequestContext): Promise<CatalogueVersionRow[]> {
    return (await context.batch(readVersionsOfCatalogues, id)) ?? [];
  }

  @FieldResolver(() => CatalogueVersion, {
    nullable: true,
    description: "The version in force (phiên bản đang áp dụng).",
  })
  async inForce(
    @Root() { id }: CatalogueRow,
    @Ctx() context: RequestContext,
    @Arg("on", () => CalendarDate, { nullable: true, description: "On this day, else today (vào ngày)." })
    on: string | null,
  ): Promise<CatalogueVersionRow | null> {
    const versions = (await context.batch(readVersionsOfCatalogues, id)) ?? [];
    const day = on ?? today(context.clock);
    return versions.find((each) => each.state !== CatalogueState.DRAFT && covers(each, day)) ?? null;
  }

  @FieldResolver(() => ProductCatalogueAbilities, { description: "What this viewer may do to it (quyền thao tác)." })
  async abilities(@Root() { id, unitId }: CatalogueRow, @Ctx() context: RequestContext) {
    const keep = canKeepCatalogue(context.viewer, { keeps: (await context.batch(readKeeping, unitId)) ?? false });
    const versions = (await context.batch(readVersionsOfCatalogues, id)) ?? [];
    const hasDraft = versions.some(({ state }) => state === CatalogueState.DRAFT);
    return { canChange: ability(keep), canDraft: ability(allOf(keep, draftable({ hasDraft }))) };
  }

  @Mutation(() => ProductCatalogue, { description: "Adds a catalogue to an agency (lập danh mục)." })
  createProductCatalogue(
    @Arg("input", () => CreateProductCatalogueInput, { description: "The catalogue (nội dung)." })
    input: CreateProductCatalogueInput,
    @Ctx() context: RequestContext,
  ): Promise<ProductCatalogue> {
    return context.write("createProductCatalogue", input, createProductCatalogue);
  }

  @Mutation(() => ProductCatalogue, { description: "Gives a catalogue another name or code (sửa danh mục)." })
  changeProductCatalogue(
    @Arg("input", () => ChangeProductCatalogueInput, { description: "The change (nội dung)." })
    input: ChangeProductCatalogueInput,
    @Ctx() context: RequestContext,
  ): Promise<ProductCatalogue> {
    return context.write("changeProductCatalogue", input, changeProductCatalogue);
  }
}
