import { graphql } from "../../graphql.ts";

/** What an action on several records did, or would do. */
export const OutcomeOfMany = graphql(`
  fragment OutcomeOfMany on ManyOutcome {
    accepted {
      id
      version
    }
    refused {
      id
      messageVi
      messageEn
    }
  }
`);
