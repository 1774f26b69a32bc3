import { graphql } from "../../graphql.ts";

export const MyNotices = graphql(`
  query MyNotices($filter: NoticeFilter, $page: PageInput) {
    myNotices(filter: $filter, page: $page) {
      total
      unreadCount
      items {
        id
        kind
        link
        createdAt
        readAt
        sentence {
          vi
          en
        }
      }
    }
  }
`);

export const MarkNoticesRead = graphql(`
  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {
    markNoticesRead(input: $input) {
      marked
    }
  }
`);
