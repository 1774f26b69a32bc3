import { CONTENT, PRODUCT } from "../../support/work/build-catalogue.ts";
import type { Recipe } from "./recipe.ts";

/** Verbs on catalogues of products. Files are one's own uploads, of which nobody here has any. */
export const catalogueVerbs: Readonly<Record<string, Recipe>> = {
  changeProductCatalogue: ({ catalogueId }) => ({ id: catalogueId }),
  createProductCatalogue: ({ unitId }) => ({ unitId }),
  discardCatalogueVersion: ({ draftCatalogueVersionId }) => ({ id: draftCatalogueVersionId }),
  draftCatalogueVersion: ({ catalogueId }) => ({ catalogueId }),
  importCatalogue: ({ draftCatalogueVersionId, productId }) => ({
    ...{ versionId: draftCatalogueVersionId, fileId: productId },
  }),
  publishCatalogueVersion: ({ draftCatalogueVersionId }) => ({ id: draftCatalogueVersionId }),
  putProduct: ({ draftCatalogueVersionId }) => ({ ...PRODUCT, code: "DC.03", versionId: draftCatalogueVersionId }),
  "putProduct (change)": ({ draftCatalogueVersionId, draftProductId }) => ({
    ...{ ...PRODUCT, versionId: draftCatalogueVersionId, productId: draftProductId },
  }),
  "putProduct (published)": ({ catalogueVersionId }) => ({ ...PRODUCT, code: "DC.03", versionId: catalogueVersionId }),
  removeProduct: ({ draftCatalogueVersionId, draftProductId }) => ({
    ...{ versionId: draftCatalogueVersionId, productId: draftProductId },
  }),
  "requestExport (catalogue)": ({ catalogueVersionId, unitId }) => ({
    ...{ name: "CATALOGUE", format: "XLSX", unitId, catalogueVersionId },
  }),
  retireCatalogueVersion: ({ catalogueVersionId }) => ({ id: catalogueVersionId }),
  saveCatalogueVersion: ({ draftCatalogueVersionId }) => ({ ...CONTENT, id: draftCatalogueVersionId }),
};

/** Questions about catalogues of products. */
export const catalogueQuestions: Readonly<Record<string, Recipe>> = {
  catalogueVersion: ({ catalogueVersionId }) => ({ id: catalogueVersionId }),
  "catalogueVersion (draft)": ({ draftCatalogueVersionId }) => ({ id: draftCatalogueVersionId }),
  previewCatalogueImport: ({ draftCatalogueVersionId, productId }) => ({
    input: { versionId: draftCatalogueVersionId, fileId: productId },
  }),
  product: ({ productId }) => ({ id: productId }),
  productCatalogue: ({ catalogueId }) => ({ id: catalogueId }),
  productCatalogues: ({ unitId }) => ({ filter: { unitId } }),
  products: ({ catalogueVersionId }) => ({ filter: { versionId: catalogueVersionId } }),
  productsInForce: ({ otherUnitId }) => ({ unitId: otherUnitId }),
};
