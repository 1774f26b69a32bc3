import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { CalendarDate, type Page, PageInput, pageOf, type RequestContext, Uuid } from "../../../kernel/index.ts";
import { readUnitsByIds, Unit, type UnitRow } from "../../../organization/index.ts";
import { CatalogueVersion } from "../version/catalogue-version.entity.ts";
import { ComplexityGroup } from "../version/complexity-group.entity.ts";
import { type CatalogueVersionRow, readCatalogueVersionsByIds, readGroupsByIds } from "../version/version.read.ts";
import { Product } from "./product.entity.ts";
import { ProductFilter, ProductSortInput, PutProductInput, RemoveProductInput } from "./product.inputs.ts";
import { type ProductRow, readProduct, readProducts } from "./product.read.ts";
import { putProduct, removeProduct } from "./product.service.ts";

const ProductPage = pageOf<ProductRow>("ProductPage", Product as never);

@Resolver(() => Product)
export class ProductResolver {
  @Query(() => ProductPage, { description: "Products of catalogues (danh sách sản phẩm, công việc)." })
  products(
    @Ctx() context: RequestContext,
    @Arg("filter", () => ProductFilter, { nullable: true, description: "Which products (lọc)." })
    filter: ProductFilter | null,
    @Arg("sort", () => ProductSortInput, { nullable: true, description: "Order (sắp xếp)." })
    sort: ProductSortInput | null,
    @Arg("page", () => PageInput, { nullable: true, description: "Page (trang)." }) page: PageInput | null,
  ): Promise<Page<ProductRow>> {
    return readProducts(context, { filter, sort, page: page ?? new PageInput() });
  }

  @Query(() => ProductPage, {
    description: "What a unit may be given as tasks: lists of its own and of agencies above it (sản phẩm được dùng).",
  })
  productsInForce(
    @Ctx() context: RequestContext,
    @Arg("unitId", () => Uuid, { description: "The unit (đơn vị)." }) unitId: string,
    @Arg("on", () => CalendarDate, { nullable: true, description: "On this day, else today (vào ngày)." })
    on: string | null,
    @Arg("search", () => String, { nullable: true, description: "Part of code, duty, work or output (từ khóa)." })
    search: string | null,
    @Arg("page", () => PageInput, { nullable: true, description: "Page (trang)." }) page: PageInput | null,
  ): Promise<Page<ProductRow>> {
    return readProducts(context, { filter: { unitId, on, search }, sort: null, page: page ?? new PageInput() });
  }

  @Query(() => Product, { description: "One product (một sản phẩm, công việc)." })
  product(
    @Arg("id", () => Uuid, { description: "The product (sản phẩm, công việc)." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ProductRow> {
    return readProduct(context, id);
  }

  @FieldResolver(() => CatalogueVersion, { description: "Version that it belongs to (phiên bản danh mục)." })
  catalogueVersion(
    @Root() { versionId }: ProductRow,
    @Ctx() context: RequestContext,
  ): Promise<CatalogueVersionRow | undefined> {
    return context.batch(readCatalogueVersionsByIds, versionId);
  }

  @FieldResolver(() => ComplexityGroup, { nullable: true, description: "Complexity group (nhóm độ phức tạp)." })
  async group(@Root() { groupId }: ProductRow, @Ctx() context: RequestContext): Promise<ComplexityGroup | null> {
    return groupId === null ? null : ((await context.batch(readGroupsByIds, groupId)) ?? null);
  }

  @FieldResolver(() => Unit, { nullable: true, description: "Office as a unit, where it is one (đơn vị phụ trách)." })
  async officeUnit(@Root() { officeUnitId }: ProductRow, @Ctx() context: RequestContext): Promise<UnitRow | null> {
    return officeUnitId === null ? null : ((await context.batch(readUnitsByIds, officeUnitId)) ?? null);
  }

  @Mutation(() => Product, { description: "Writes one product of a draft, new or changed (ghi sản phẩm, công việc)." })
  putProduct(
    @Arg("input", () => PutProductInput, { description: "The product (nội dung)." }) input: PutProductInput,
    @Ctx() context: RequestContext,
  ): Promise<Product> {
    return context.write("putProduct", input, putProduct);
  }

  @Mutation(() => CatalogueVersion, { description: "Takes a product out of a draft (bỏ sản phẩm, công việc)." })
  removeProduct(
    @Arg("input", () => RemoveProductInput, { description: "Which product (nội dung)." }) input: RemoveProductInput,
    @Ctx() context: RequestContext,
  ): Promise<CatalogueVersion> {
    return context.write("removeProduct", input, removeProduct);
  }
}
