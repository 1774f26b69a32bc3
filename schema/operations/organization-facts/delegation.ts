import { graphql } from "../../graphql.ts";

export const DelegationFields = graphql(`
  fragment DelegationFields on Delegation {
    id
    version
    includesSubtree
    acts
    startsOn
    endsOn
    document
    endedReason
    fromPerson {
      id
      fullName
    }
    toPerson {
      id
      fullName
    }
    abilities {
      canEnd {
        allowed
        rule
      }
    }
  }
`);

export const DelegationsOfUnit = graphql(
  `
    query DelegationsOfUnit($unitId: Uuid!, $page: PageInput) {
      unit(id: $unitId) {
        id
        canDelegate {
          allowed
          rule
        }
      }
      delegations(filter: { unitId: $unitId }, page: $page) {
        total
        items {
          ...DelegationFields
        }
      }
    }
  `,
  [DelegationFields],
);

export const DelegateActs = graphql(`
  mutation DelegateActs($input: DelegateActsInput!) {
    delegateActs(input: $input) {
      id
      version
    }
  }
`);

export const EndDelegation = graphql(`
  mutation EndDelegation($input: EndDelegationInput!) {
    endDelegation(input: $input) {
      id
      version
    }
  }
`);
