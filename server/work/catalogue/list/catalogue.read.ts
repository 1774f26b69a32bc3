/*
 * Catalogues of products: open to everybody who may read the structure; every function is one statement, or one and its
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
  today,
  readPage,
} from "../../../kernel/index.ts";
import {
  canReadStructure,
  readAncestors,
  readHeadScope,
  readInScope,
  STRUCTURE_ROLES,
  unitScope,
} from "../../../organization/index.ts";
import {
  type ProductCatalogueFilter,
  ProductCatalogueSortField,
  type ProductCatalogueSortInput,
} from "./list.inputs.ts";
import type { ProductCatalogue } from "./product-catalogue.entity.ts";

/** A catalogue as read. */
export type CatalogueRow = Omit<ProductCatalogue, "searchFold" | "sortKey">;

const catalogueColumns = columns("product_catalogue", "id", "version", "unitId", "code", "name");

const SORT_COLUMNS = {
  [ProductCatalogueSortField.NAME]: "product_catalogue.sort_key",
  [ProductCatalogueSortField.CODE]: "product_catalogue.code",
} as const;

/** What a list of catalogues is asked for. */
export interface CatalogueQuery {
  readonly filter: ProductCatalogueFilter | null;
  readonly sort: ProductCatalogueSortInput | null;
  readonly page: PageInput;
}

/** One page of catalogues. */
export async function readCatalogues(look: Look, { filter, sort, page }: CatalogueQuery): Promise<Page<CatalogueRow>> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  const matching = await matchingCatalogues(look, filter ?? {});
  return readPage(
    page,
    matching.query,
    matching.query
      .select(catalogueColumns)
      .orderBy(
        SORT_COLUMNS[sort?.field ?? ProductCatalogueSortField.NAME],
        sort?.order === SortOrder.DESC ? "desc" : "asc",
      )
      .orderBy("product_catalogue.id"),
  );
}

/** Wrapped, because a query itself would be awaited. */
async function matchingCatalogues(look: Look, filter: ProductCatalogueFilter) {
  let query = look.sql.selectFrom("product_catalogue");
  if (filter.ids)
    query =
      filter.ids.length > 0 ? query.where("product_catalogue.id", "in", filter.ids) : query.where(sql<boolean>`1 = 0`);
  if (filter.unitId) query = query.where("product_catalogue.unit_id", "=", filter.unitId);
  if (filter.forUnitId)
    query = query.where(
      "product_catalogue.unit_id",
      "in",
      await readAgencies(look, filter.forUnitId, today(look.clock)),
    );
  if (filter.search)
    query = query.where(sql<boolean>`product_catalogue.search_fold like ${likePattern(filter.search)} escape '\\'`);
  return { query };
}

/**
 * One catalogue.
 *
 * @throws NotFound when there is none.
 */
export async function readCatalogue(look: Look, id: string): Promise<CatalogueRow> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  const found = (await readCataloguesByIds(look, [id])).get(id);
  if (found === undefined) throw new NotFound("ProductCatalogue", id);
  return found;
}

/** Catalogues by id, for links of other records. */
export const readCataloguesByIds: BatchRead<string, CatalogueRow> = async (look, ids) => {
  const rows = await look.sql
    .selectFrom("product_catalogue")
    .select(catalogueColumns)
    .where("id", "in", [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
};

/** The unit and the agencies above it on a day: whose catalogues the unit uses. */
export async function readAgencies({ sql: on }: Pick<Look, "sql">, unitId: string, day: string): Promise<string[]> {
  return [unitId, ...(await readAncestors(on, unitId, day))];
}

/** Of the units, those whose catalogues the viewer keeps: as a specialist, or as head of the unit or one above it. */
export async function readKeptUnits(look: Look, unitIds: readonly string[]): Promise<Set<string>> {
  const day = today(look.clock);
  const led = look.viewer.isSystem ? [] : await readHeadScope(look.sql, look.viewer, day);
  return readInScope(look.sql, [...unitScope(look.viewer, STRUCTURE_ROLES), ...led], unitIds, day);
}

/** Whether the viewer keeps the catalogues of each unit, for abilities. */
export const readKeeping: BatchRead<string, boolean> = async (look, unitIds) => {
  const kept = await readKeptUnits(look, unitIds);
  return new Map(unitIds.map((id) => [id, kept.has(id)]));
};
