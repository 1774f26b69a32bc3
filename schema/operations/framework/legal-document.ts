import { graphql } from "../../graphql.ts";

/** Documents that an act can rest on, by words of number, title or issuer. */
export const LegalDocuments = graphql(`
  query LegalDocuments($search: String, $page: PageInput) {
    legalDocuments(search: $search, page: $page) {
      items {
        id
        number
        title
        issuer
        issuedOn
      }
      total
    }
  }
`);
