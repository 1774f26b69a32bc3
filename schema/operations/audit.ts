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

/** What a kind of record, its fields and their values are called, in the words of the API's own descriptions. */
export const RecordDescriptions = graphql(`
  query RecordDescriptions($name: String!) {
    __type(name: $name) {
      name
      description
      fields {
        name
        description
        type {
          enumValues {
            name
            description
          }
          ofType {
            enumValues {
              name
              description
            }
          }
        }
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
