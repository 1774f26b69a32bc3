import { graphql } from "../graphql.ts";

/** Sentences of rules, for abilities that say no. */
export const RuleSentences = graphql(`
  query RuleSentences($rules: [String!]) {
    ruleSentences(rules: $rules) {
      rule
      vi
      en
    }
  }
`);

/** What one request and one file may carry. */
export const RequestLimits = graphql(`
  query RequestLimits {
    requestLimits {
      requestBytes
      fileBytes
      fileEndings
      fileKinds
    }
  }
`);
