import { graphql } from "../../graphql.ts";

export const MyTaskFeed = graphql(`
  query MyTaskFeed {
    taskFeed {
      id
      openedAt
    }
  }
`);

export const OpenTaskFeed = graphql(`
  mutation OpenTaskFeed($input: OpenTaskFeedInput!) {
    openTaskFeed(input: $input) {
      path
      openedAt
    }
  }
`);

export const CloseTaskFeed = graphql(`
  mutation CloseTaskFeed($input: CloseTaskFeedInput!) {
    closeTaskFeed(input: $input) {
      wasOpen
    }
  }
`);
