import { graphql } from "../graphql.ts";

/** Sentences of all rules, for abilities that say no. */
export const RuleSentences = graphql(`
  query RuleSentences {
    ruleSentences {
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
