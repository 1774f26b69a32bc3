import { graphql } from "../../graphql.ts";

/** A position with all its descriptions, newest first. */
export const PositionDescriptions = graphql(`
  query PositionDescriptions($positionId: Uuid!) {
    position(id: $positionId) {
      id
      code
      name
      nameEn
      positionClass
      abilities {
        canChange {
          allowed
          rule
        }
      }
    }
    positionDescriptions(positionId: $positionId) {
      id
      version
      template
      sections
      startsOn
      endsOn
      documentNumber
    }
  }
`);

export const DescribePosition = graphql(`
  mutation DescribePosition($input: DescribePositionInput!) {
    describePosition(input: $input) {
      id
      version
    }
  }
`);

/** Units that have posts of a position today. */
export const PositionPosts = graphql(`
  query PositionPosts($positionId: Uuid!) {
    positionPosts(positionId: $positionId) {
      id
      count
      startsOn
      endsOn
      unit {
        id
        name
      }
    }
  }
`);
