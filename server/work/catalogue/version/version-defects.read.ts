/*
 * What keeps a draft of a catalogue from being published, all at once: one statement for the groups, one for the products.
 */
import type { FieldError, Sql } from "../../../kernel/index.ts";
import { exact } from "../../../rating/index.ts";
import { readProductCount } from "../product/product-rows.ts";
import type { CatalogueVersion } from "./catalogue-version.entity.ts";
import { groupFaults, productFaults } from "./version.rules.ts";

/** Defects beyond this many are not listed: the first ones tell what is wrong. */
const MOST_LISTED = 200;

/** What is checked of a version. */
export type CheckedVersion = Pick<CatalogueVersion, "id" | "documentId" | "standardPoints" | "startsOn" | "endsOn">;

/** Every defect of a draft, none when it may be published. */
export async function readVersionDefects(sql: Sql, version: CheckedVersion): Promise<FieldError[]> {
  const groups = await readGroups(sql, version.id);
  const faults: FieldError[] = [];
  if (version.documentId === null) faults.push({ path: "document", rule: "catalogue.documentMissing" });
  if (exact(version.standardPoints).compare(0) <= 0)
    faults.push({ path: "standardPoints", rule: "catalogue.standardNotPositive" });
  if (version.endsOn !== null && version.endsOn < version.startsOn)
    faults.push({ path: "endsOn", rule: "catalogue.endsBeforeStart" });
  if ((await readProductCount(sql, version.id)) === 0) faults.push({ path: "products", rule: "catalogue.noProducts" });
  return [...faults, ...groupFaults(groups, "groups"), ...(await readProductFaults(sql, version.id, groups))].slice(
    0,
    MOST_LISTED,
  );
}

type StoredGroup = Awaited<ReturnType<typeof readGroups>>[number];

async function readGroups(sql: Sql, versionId: string) {
  return sql
    .selectFrom("complexity_group")
    .select(["id", "number", "code", "points_from as pointsFrom", "points_to as pointsTo"])
    .where("version_id", "=", versionId)
    .orderBy("number")
    .execute();
}

async function readProductFaults(sql: Sql, versionId: string, groups: readonly StoredGroup[]): Promise<FieldError[]> {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const products = await sql
    .selectFrom("product")
    .select(["code", "points", "coefficient", "group_id as groupId"])
    .where("version_id", "=", versionId)
    .orderBy("position")
    .orderBy("id")
    .execute();
  return products.flatMap(({ groupId, ...product }) =>
    productFaults({ ...product, group: byId.get(groupId ?? "") ?? null }).map((fault) => ({
      ...fault,
      path: `products.${product.code}.${fault.path}`,
    })),
  );
}
