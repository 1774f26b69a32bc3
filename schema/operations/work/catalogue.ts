import { graphql } from "../../graphql.ts";

export const CatalogueVersionParts = graphql(`
  fragment CatalogueVersionParts on CatalogueVersion {
    id
    version
    catalogueId
    number
    state
    startsOn
    endsOn
    standardName
    standardPoints
    publishedAt
    retiredAt
    productCount
    document {
      id
      number
      title
      issuer
      issuedOn
      url
    }
    groups {
      id
      number
      code
      name
      pointsFrom
      pointsTo
    }
    abilities {
      canChange {
        allowed
        rule
      }
      canPublish {
        allowed
        rule
      }
      canRetire {
        allowed
        rule
      }
    }
  }
`);

export const ProductParts = graphql(`
  fragment ProductParts on Product {
    id
    versionId
    code
    task
    name
    output
    points
    coefficient
    scope
    officeUnitId
    officeName
    note
    position
    group {
      id
      number
      code
    }
  }
`);

export const ProductCatalogueList = graphql(`
  query ProductCatalogueList($filter: ProductCatalogueFilter, $sort: ProductCatalogueSortInput, $page: PageInput) {
    productCatalogues(filter: $filter, sort: $sort, page: $page) {
      items {
        id
        version
        code
        name
        unitId
        unit {
          id
          name
        }
        inForce {
          id
          number
          startsOn
          endsOn
          productCount
        }
      }
      total
    }
  }
`);

export const ProductCatalogueShow = graphql(
  `
    query ProductCatalogueShow($id: Uuid!) {
      productCatalogue(id: $id) {
        id
        version
        code
        name
        unitId
        unit {
          id
          name
        }
        versions {
          ...CatalogueVersionParts
        }
        abilities {
          canChange {
            allowed
            rule
          }
          canDraft {
            allowed
            rule
          }
        }
      }
    }
  `,
  [CatalogueVersionParts],
);

export const CatalogueVersionShow = graphql(
  `
    query CatalogueVersionShow($id: Uuid!) {
      catalogueVersion(id: $id) {
        ...CatalogueVersionParts
        catalogue {
          id
          code
          name
          unitId
        }
        defects {
          path
          rule
          vi
          en
        }
      }
    }
  `,
  [CatalogueVersionParts],
);

export const ProductList = graphql(
  `
    query ProductList($filter: ProductFilter, $sort: ProductSortInput, $page: PageInput) {
      products(filter: $filter, sort: $sort, page: $page) {
        items {
          ...ProductParts
        }
        total
      }
    }
  `,
  [ProductParts],
);

export const PreviewCatalogueImport = graphql(`
  query PreviewCatalogueImport($input: PreviewCatalogueImportInput!, $outcome: ImportOutcome, $page: PageInput) {
    previewCatalogueImport(input: $input) {
      sheet
      sheets
      headerRow
      headers
      columns {
        field
        title
        column
        header
      }
      read
      imported
      skipped
      faults
      warnings
      isSound
      groups {
        group
        pointsFrom
        pointsTo
        read
        imported
        skipped
        faults
      }
      problems {
        kind
        rule
        cell
        vi
        en
      }
      rows(outcome: $outcome, page: $page) {
        items {
          row
          code
          group
          outcome
          reasons {
            kind
            rule
            cell
            vi
            en
          }
        }
        total
      }
    }
  }
`);
