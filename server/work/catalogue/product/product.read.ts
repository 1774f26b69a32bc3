/*
 * Products of catalogues: open to everybody who may read the structure; every function is one statement, or one and its
 * count.
 */
import { sql } from "kysely";
import {
  assertAllowed,
  type BatchRead,
  columns,
  likePattern,
  type Look,
  NotFound,
  type Page,
  type PageInput,
  SortOrder,
  type Sql,
  today,
  readPage,
} from "../../../kernel/index.ts";
import { canReadStructure } from "../../../organization/index.ts";
import { readAgencies } from "../list/catalogue.read.ts";
import { inForceOn } from "../version/version.read.ts";
import type { Product } from "./product.entity.ts";
import { type ProductFilter, ProductSortField, type ProductSortInput } from "./product.inputs.ts";

/** A product as read. */
export type ProductRow = Omit<Product, "searchFold" | "sortKey">;

const productColumns = [
  ...columns("product", "id", "versionId", "code", "task", "name", "output", "groupId", "points", "coefficient"),
  ...columns("product", "scope", "officeUnitId", "officeName", "note", "position"),
] as const;

const SORT_COLUMNS = {
  [ProductSortField.POSITION]: "product.position",
  [ProductSortField.CODE]: "product.code",
  [ProductSortField.NAME]: "product.sort_key",
} as const;

/** What a list of products is asked for. */
export interface ProductQuery {
  readonly filter: ProductFilter | null;
  readonly sort: ProductSortInput | null;
  readonly page: PageInput;
}

/** One page of products. */
export async function readProducts(look: Look, { filter, sort, page }: ProductQuery): Promise<Page<ProductRow>> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  const { query } = await matchingProducts(look, filter ?? {});
  const direction = sort?.order === SortOrder.DESC ? "desc" : "asc";
  return readPage(
    page,
    query,
    query
      .select(productColumns)
      .orderBy(SORT_COLUMNS[sort?.field ?? ProductSortField.POSITION], direction)
      .orderBy("product.code", direction)
      .orderBy("product.id"),
  );
}

/** Wrapped, because a query itself would be awaited. */
async function matchingProducts(look: Look, filter: ProductFilter) {
  let query = look.sql.selectFrom("product");
  if (filter.ids)
    query = filter.ids.length > 0 ? query.where("product.id", "in", filter.ids) : query.where(sql<boolean>`1 = 0`);
  if (filter.versionId) query = query.where("product.version_id", "=", filter.versionId);
  if (filter.unitId) {
    const day = filter.on ?? today(look.clock);
    query = query.where(
      "product.version_id",
      "in",
      usableVersions(look.sql, await readAgencies(look, filter.unitId, day), day),
    );
  }
  if (filter.groupNumber) {
    const number = filter.groupNumber;
    query = query.where("product.group_id", "in", (from) =>
      from.selectFrom("complexity_group").select("complexity_group.id").where("complexity_group.number", "=", number),
    );
  }
  if (filter.scope) query = query.where("product.scope", "=", filter.scope);
  if (filter.officeName) query = query.where("product.office_name", "=", filter.officeName);
  if (filter.search)
    query = query.where(sql<boolean>`product.search_fold like ${likePattern(filter.search)} escape '\\'`);
  return { query };
}

function usableVersions(on: Sql, agencies: readonly string[], day: string) {
  return inForceOn(on, day)
    .innerJoin("product_catalogue", "product_catalogue.id", "catalogue_version.catalogue_id")
    .where("product_catalogue.unit_id", "in", [...agencies]);
}

/**
 * One product.
 *
 * @throws NotFound when there is none.
 */
export async function readProduct(look: Look, id: string): Promise<ProductRow> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  const found = (await readProductsByIds(look, [id])).get(id);
  if (found === undefined) throw new NotFound("Product", id);
  return found;
}

/** Products by id, for links of other records. */
export const readProductsByIds: BatchRead<string, ProductRow> = async (look, ids) => {
  const rows = await look.sql
    .selectFrom("product")
    .select(productColumns)
    .where("id", "in", [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
};

/** What is taken over from a product when a task is assigned. */
export interface UsableProduct {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly output: string;
  readonly coefficient: string;
  readonly groupNumber: number | null;
}

/** Of the products, those that the unit may use on the day: published lists of its own and of agencies above it. */
export async function readUsableProducts(
  look: Pick<Look, "sql">,
  { unitId, day, ids }: { readonly unitId: string; readonly day: string; readonly ids: readonly string[] },
): Promise<Map<string, UsableProduct>> {
  if (ids.length === 0) return new Map();
  const rows = await look.sql
    .selectFrom("product")
    .leftJoin("complexity_group", "complexity_group.id", "product.group_id")
    .select(columns("product", "id", "code", "name", "output", "coefficient"))
    .select("complexity_group.number as groupNumber")
    .where("product.id", "in", [...new Set(ids)])
    .where("product.version_id", "in", usableVersions(look.sql, await readAgencies(look, unitId, day), day))
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
