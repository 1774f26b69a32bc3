import { graphql } from "../../graphql.ts";
import { CatalogueVersionParts, ProductParts } from "./catalogue.ts";

export const CreateProductCatalogue = graphql(`
  mutation CreateProductCatalogue($input: CreateProductCatalogueInput!) {
    createProductCatalogue(input: $input) {
      id
      version
    }
  }
`);

export const ChangeProductCatalogue = graphql(`
  mutation ChangeProductCatalogue($input: ChangeProductCatalogueInput!) {
    changeProductCatalogue(input: $input) {
      id
      version
      code
      name
    }
  }
`);

export const DraftCatalogueVersion = graphql(
  `
    mutation DraftCatalogueVersion($input: DraftCatalogueVersionInput!) {
      draftCatalogueVersion(input: $input) {
        ...CatalogueVersionParts
      }
    }
  `,
  [CatalogueVersionParts],
);

export const SaveCatalogueVersion = graphql(
  `
    mutation SaveCatalogueVersion($input: SaveCatalogueVersionInput!) {
      saveCatalogueVersion(input: $input) {
        ...CatalogueVersionParts
      }
    }
  `,
  [CatalogueVersionParts],
);

export const PublishCatalogueVersion = graphql(
  `
    mutation PublishCatalogueVersion($input: PublishCatalogueVersionInput!) {
      publishCatalogueVersion(input: $input) {
        ...CatalogueVersionParts
      }
    }
  `,
  [CatalogueVersionParts],
);

export const RetireCatalogueVersion = graphql(
  `
    mutation RetireCatalogueVersion($input: RetireCatalogueVersionInput!) {
      retireCatalogueVersion(input: $input) {
        ...CatalogueVersionParts
      }
    }
  `,
  [CatalogueVersionParts],
);

export const DiscardCatalogueVersion = graphql(`
  mutation DiscardCatalogueVersion($input: DiscardCatalogueVersionInput!) {
    discardCatalogueVersion(input: $input) {
      id
      catalogueId
    }
  }
`);

export const PutProduct = graphql(
  `
    mutation PutProduct($input: PutProductInput!) {
      putProduct(input: $input) {
        ...ProductParts
        catalogueVersion {
          id
          version
        }
      }
    }
  `,
  [ProductParts],
);

export const RemoveProduct = graphql(`
  mutation RemoveProduct($input: RemoveProductInput!) {
    removeProduct(input: $input) {
      id
      version
      productCount
    }
  }
`);

export const ImportCatalogue = graphql(
  `
    mutation ImportCatalogue($input: ImportCatalogueInput!) {
      importCatalogue(input: $input) {
        versionId
        read
        imported
        skipped
        catalogueVersion {
          ...CatalogueVersionParts
        }
      }
    }
  `,
  [CatalogueVersionParts],
);
