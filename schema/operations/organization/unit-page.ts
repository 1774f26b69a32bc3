import { graphql } from "../../graphql.ts";
import { DelegationFields } from "../organization-facts/delegation.ts";
import { UnitFields } from "../organization.ts";

/**
 * A unit with what stands on its page, with one request: each part as the operation of its own gives it
 * (UnitById, UnitOptIns, DelegationsOfUnit, Posts, PostTargets, UnitSuccessions, UnitTree), by which it is read anew.
 */
export const UnitPage = graphql(
  `
    query UnitPage($id: Uuid!) {
      unit(id: $id) {
        ...UnitFields
        canDelegate {
          allowed
          rule
        }
        optIns {
          id
          ratesContractStaff
          startsOn
          endsOn
          documentNumber
        }
      }
      delegations(filter: { unitId: $id }, page: { page: 1, perPage: 50 }) {
        total
        items {
          ...DelegationFields
        }
      }
      posts(unitId: $id) {
        id
        count
        startsOn
        endsOn
        position {
          id
          code
          name
          positionClass
        }
      }
      postTargets(unitId: $id, includeSubtree: false) {
        asOf
        titlesAtStart
        postsAtStart
        titlesNow
        postsNow
        titlesOver
        postsOver
        isReached
        isOverdue
        target {
          id
          version
          titles
          posts
          startsOn
          dueOn
          includesSubtree
          documentNumber
          unit {
            id
            name
          }
        }
      }
      unitSuccessions(filter: { unitId: $id }, page: { page: 1, perPage: 50 }) {
        total
        items {
          id
          kind
          takesEffectOn
          documentNumber
          documentTitle
          note
          members {
            side
            unit {
              id
              name
            }
          }
        }
      }
      unitTree(rootId: $id, levels: 1) {
        id
        parentId
        depth
        code
        name
        nameEn
        tree
        kind
        childCount
        headCount
        peopleWithin
      }
    }
  `,
  [UnitFields, DelegationFields],
);
