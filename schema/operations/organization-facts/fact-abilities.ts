import { graphql } from "../../graphql.ts";

/** What the viewer may do with the personal facts of a person. */
export const FactAbilities = graphql(`
  fragment FactAbilities on Person {
    factAbilities {
      canRead {
        allowed
        rule
      }
      canKeep {
        allowed
        rule
      }
    }
  }
`);
