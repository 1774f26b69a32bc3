import { graphql } from "../../graphql.ts";

const DataRequestParts = graphql(`
  fragment DataRequestParts on DataRequest {
    id
    version
    kind
    recordClass
    text
    state
    sentAt
    answerDueOn
    completionDueOn
    extensionReason
    answer
    answeredAt
    outcome
    completedAt
    person {
      id
      fullName
      code
    }
    abilities {
      answer {
        allowed
        rule
      }
      extend {
        allowed
        rule
      }
      complete {
        allowed
        rule
      }
      withdraw {
        allowed
        rule
      }
    }
  }
`);

export const MyDataRequests = graphql(
  `
    query MyDataRequests($page: PageInput) {
      myDataRequests(page: $page) {
        total
        items {
          ...DataRequestParts
        }
      }
    }
  `,
  [DataRequestParts],
);

export const DataRequests = graphql(
  `
    query DataRequests($filter: DataRequestFilter, $page: PageInput) {
      dataRequests(filter: $filter, page: $page) {
        total
        items {
          ...DataRequestParts
        }
      }
    }
  `,
  [DataRequestParts],
);

export const SendDataRequest = graphql(`
  mutation SendDataRequest($input: SendDataRequestInput!) {
    sendDataRequest(input: $input) {
      id
    }
  }
`);

export const AnswerDataRequest = graphql(`
  mutation AnswerDataRequest($input: AnswerDataRequestInput!) {
    answerDataRequest(input: $input) {
      id
      version
    }
  }
`);

export const ExtendDataRequest = graphql(`
  mutation ExtendDataRequest($input: DataRequestTextInput!) {
    extendDataRequest(input: $input) {
      id
      version
    }
  }
`);

export const CompleteDataRequest = graphql(`
  mutation CompleteDataRequest($input: DataRequestTextInput!) {
    completeDataRequest(input: $input) {
      id
      version
    }
  }
`);

export const WithdrawDataRequest = graphql(`
  mutation WithdrawDataRequest($input: DataRequestInput!) {
    withdrawDataRequest(input: $input) {
      id
      version
    }
  }
`);
