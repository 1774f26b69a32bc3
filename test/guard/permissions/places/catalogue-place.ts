import { makeCatalogue, makeDraftCatalogue, makeProduct } from "../../../support/work/build-catalogue.ts";
import type { TestKhung } from "../../../support/test-khung.ts";

/** A published catalogue of the commune and a draft of another one, each with a product. */
export async function makeCataloguePlace(khung: TestKhung, { unitId }: { readonly unitId: string }) {
  const published = await makeCatalogue(khung, { unitId });
  const { draft } = await makeDraftCatalogue(khung, { unitId });
  return {
    catalogueId: published.catalogue.id,
    catalogueVersionId: published.version.id,
    productId: published.products[0]?.id ?? "",
    draftCatalogueVersionId: draft.id,
    draftProductId: (await makeProduct(khung, draft.id)).id,
  };
}
