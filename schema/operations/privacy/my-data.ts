import { graphql } from "../../graphql.ts";

/** What is held about oneself, by class, with purpose and legal basis. */
export const MyData = graphql(`
  query MyData {
    me {
      account {
        id
      }
    }
    myData {
      code
      nameVi
      nameEn
      purposeVi
      purposeEn
      basis
      isSensitive
      aboutCount
      actedCount
      keepMonths
    }
  }
`);

/** Who read data about oneself. */
export const ReadersOfMe = graphql(`
  query ReadersOfMe($page: PageInput) {
    readersOfMe(page: $page) {
      total
      items {
        day
        readerName
        roles
        kind
        count
      }
    }
  }
`);
