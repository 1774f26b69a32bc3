import { graphql } from "../graphql.ts";

/** What every verb does, in the words of the API's own description. */
export const VerbDescriptions = graphql(`
  query VerbDescriptions {
    __type(name: "Mutation") {
      name
      fields {
        name
        description
      }
    }
  }
`);

export const AuditEntries = graphql(`
  query AuditEntries($filter: AuditFilter, $page: PageInput) {
    auditEntries(filter: $filter, page: $page) {
      total
      items {
        id
        at
        verb
        accountId
        actorName
        changeCount
        changes
      }
    }
  }
`);
