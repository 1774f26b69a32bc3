import type { Look } from "../../../kernel/index.ts";
import { columns } from "../../../kernel/index.ts";
import { readAgencies } from "../list/catalogue.read.ts";
import { inForceOn } from "../version/version.read.ts";
import type { UsableProduct } from "./product.read.ts";

const PORTION = 500;

/**
 * Products of the codes that the unit may use on the day, by code; those of the unit's own list before those of the
 * agencies above it.
 */
export async function readUsableByCodes(
  look: Pick<Look, "sql">,
  { unitId, day, codes }: { readonly unitId: string; readonly day: string; readonly codes: readonly string[] },
): Promise<Map<string, UsableProduct[]>> {
  const agencies = await readAgencies(look, unitId, day);
  const wanted = [...new Set(codes)];
  const found = new Map<string, UsableProduct[]>();
  for (let start = 0; start < wanted.length; start += PORTION) {
    const rows = await look.sql
      .selectFrom("product")
      .innerJoin("catalogue_version", "catalogue_version.id", "product.version_id")
      .innerJoin("product_catalogue", "product_catalogue.id", "catalogue_version.catalogue_id")
      .leftJoin("complexity_group", "complexity_group.id", "product.group_id")
      .select(columns("product", "id", "code", "name", "output", "coefficient"))
      .select(["complexity_group.number as groupNumber", "product_catalogue.unit_id as agencyId"])
      .where("product.code", "in", wanted.slice(start, start + PORTION))
      .where("product.version_id", "in", inForceOn(look.sql, day))
      .where("product_catalogue.unit_id", "in", agencies)
      .orderBy("product.id")
      .execute();
    const near = rows.toSorted((one, other) => agencies.indexOf(one.agencyId) - agencies.indexOf(other.agencyId));
    for (const { agencyId: _, ...product } of near)
      found.set(product.code, [...(found.get(product.code) ?? []), product]);
  }
  return found;
}
