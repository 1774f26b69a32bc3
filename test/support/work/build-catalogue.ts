import type { Work } from "../../../server/kernel/index.ts";
import {
  type CatalogueVersion,
  createProductCatalogue,
  draftCatalogueVersion,
  type Product,
  type ProductCatalogue,
  ProductScope,
  publishCatalogueVersion,
  putProduct,
  saveCatalogueVersion,
} from "../../../server/work/index.ts";
import { nextNumber } from "../per-file/memory.ts";
import type { TestKhung } from "../test-khung.ts";

/** The four framed groups of the catalogue of Decision 283 and an open fifth one. */
export const FRAMES = [
  { number: 1, pointsFrom: "1", pointsTo: "10" },
  { number: 2, pointsFrom: "11", pointsTo: "50" },
  { number: 3, pointsFrom: "51", pointsTo: "100" },
  { number: 4, pointsFrom: "101", pointsTo: "200" },
  { number: 5, pointsFrom: "201", pointsTo: null },
];

export const DECISION = { number: "283/QĐ-UBND", title: "Quyết định ban hành danh mục", issuer: "UBND xã" };

/** What a draft says that may be published once it has a product. */
export const CONTENT = {
  ...{ startsOn: "2026-01-01", standardName: "Soạn thảo văn bản hành chính đơn giản", standardPoints: "5" },
  ...{ document: DECISION, groups: FRAMES },
};

/** A product of 25 points. */
export const PRODUCT = {
  ...{ code: "DC.02", task: "Văn bản", name: "Công văn đôn đốc", output: "Công văn", groupNumber: 2, points: "25" },
  scope: ProductScope.SHARED,
};

/** A catalogue with a draft that has groups and a document but no product yet. */
export async function makeDraftCatalogue(
  khung: TestKhung,
  { unitId, startsOn = CONTENT.startsOn }: { unitId: string; startsOn?: string },
): Promise<{ catalogue: ProductCatalogue; draft: CatalogueVersion }> {
  const code = `DM${String(nextNumber("DM"))}`;
  const catalogue = await khung.write(createProductCatalogue, { unitId, code, name: `Danh mục ${code}` });
  const { id, version } = await khung.write(draftCatalogueVersion, { catalogueId: catalogue.id });
  const draft = await khung.write(saveCatalogueVersion, { ...CONTENT, startsOn, id, version });
  return { catalogue, draft };
}

type ProductOver = Partial<Omit<Parameters<typeof putProduct>[1], "versionId" | "version">>;

/** A product in a draft, whose version is read now. */
export async function makeProduct(khung: TestKhung, versionId: string, over: ProductOver = {}): Promise<Product> {
  const { version } = await khung.write(readRecordVersion, { versionId });
  return khung.write(putProduct, { ...PRODUCT, ...over, versionId, version });
}

/** A published catalogue with the products. */
export async function makeCatalogue(
  khung: TestKhung,
  place: { unitId: string; startsOn?: string },
  products: readonly ProductOver[] = [{}],
): Promise<{ catalogue: ProductCatalogue; version: CatalogueVersion; products: Product[] }> {
  const { catalogue, draft } = await makeDraftCatalogue(khung, place);
  const rows: Product[] = [];
  for (const product of products) rows.push(await makeProduct(khung, draft.id, product));
  const { version } = await khung.write(readRecordVersion, { versionId: draft.id });
  return { catalogue, version: await khung.write(publishCatalogueVersion, { id: draft.id, version }), products: rows };
}

/** The record's version of a catalogue's version, as it is stored now. */
export async function readRecordVersion(
  { sql }: Work,
  { versionId }: { versionId: string },
): Promise<{ version: number }> {
  return sql.selectFrom("catalogue_version").select("version").where("id", "=", versionId).executeTakeFirstOrThrow();
}
