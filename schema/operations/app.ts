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
