import { v7 as newId } from "uuid";
import { recordBulk } from "../../../audit/index.ts";
import { fold, type Sql, sortKey, type Work } from "../../../kernel/index.ts";
import type { Product } from "./product.entity.ts";

/** The columns of a product that are not derived. */
export type StoredProduct = Omit<Product, "searchFold" | "sortKey">;

const CHUNK = 200;

/** Rows of the table, written many at a time. */
async function insertRows(sql: Sql, products: readonly StoredProduct[]): Promise<void> {
  for (let start = 0; start < products.length; start += CHUNK) {
    const rows = products.slice(start, start + CHUNK).map((product) => ({
      ...{ id: product.id, version_id: product.versionId, code: product.code, task: product.task },
      ...{ name: product.name, output: product.output, group_id: product.groupId, points: product.points },
      ...{ coefficient: product.coefficient, scope: product.scope, office_unit_id: product.officeUnitId },
      ...{ office_name: product.officeName, note: product.note, position: product.position },
      search_fold: searchText(product),
      sort_key: sortKey(product.name || product.task),
    }));
    await sql.insertInto("product").values(rows).execute();
  }
}

/** Words that a search finds a product by. */
export function searchText({ code, task, name, output, officeName }: Omit<StoredProduct, "id">): string {
  return fold([code, task, name, output, officeName ?? ""].join(" "));
}

/** Writes the products of a draft anew; what keeps its id keeps it. One audit entry with their number. */
export async function replaceRows(work: Work, versionId: string, products: readonly StoredProduct[]): Promise<void> {
  const { sql } = work;
  await sql.deleteFrom("product").where("version_id", "=", versionId).execute();
  await insertRows(sql, products);
  const ids = products.map(({ id }) => id);
  await recordBulk(work, "Product", "create", ids, { catalogueVersionId: versionId });
}

/** Copies the products of a version to a draft, with new ids and the draft's groups. */
export async function copyProducts(
  work: Work,
  { fromId, toId, groupIds }: { fromId: string; toId: string; groupIds: ReadonlyMap<string, string> },
): Promise<void> {
  const copies = (await readStored(work.sql, fromId)).map((product) => ({
    ...product,
    id: newId(),
    versionId: toId,
    groupId: product.groupId === null ? null : (groupIds.get(product.groupId) ?? null),
  }));
  await insertRows(work.sql, copies);
  const ids = copies.map(({ id }) => id);
  await recordBulk(work, "Product", "create", ids, { catalogueVersionId: toId, copiedFrom: fromId });
}

/** All products of a version in its order. */
export async function readStored(sql: Sql, versionId: string): Promise<StoredProduct[]> {
  return sql
    .selectFrom("product")
    .select([
      ...(["id", "version_id as versionId", "code", "task", "name", "output", "group_id as groupId"] as const),
      ...(["points", "coefficient", "scope", "office_unit_id as officeUnitId"] as const),
      ...(["office_name as officeName", "note", "position"] as const),
    ])
    .where("version_id", "=", versionId)
    .orderBy("position")
    .orderBy("id")
    .execute();
}

/** How many products a version has. */
export async function readProductCount(sql: Sql, versionId: string): Promise<number> {
  const { count } = await sql
    .selectFrom("product")
    .select((eb) => eb.fn.countAll().as("count"))
    .where("version_id", "=", versionId)
    .executeTakeFirstOrThrow();
  return Number(count);
}
