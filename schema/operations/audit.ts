import { graphql } from "../graphql.ts";

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
