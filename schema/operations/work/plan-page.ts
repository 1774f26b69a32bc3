import { graphql } from "../../graphql.ts";

/** One plan with its lines and what each person has to do in its period. */
export const WorkPlanShow = graphql(`
  query WorkPlanShow($id: Uuid!) {
    workPlan(id: $id) {
      id
      version
      title
      kind
      startsOn
      endsOn
      state
      unitId
      personId
      returnNote
      adoptedAt
      unit {
        id
        name
      }
      person {
        id
        fullName
      }
      adoptedBy {
        id
        fullName
      }
      items {
        id
        position
        title
        output
        quantity
        coefficient
        dueOn
        note
        productId
        leadPersonId
        parentItemId
        product {
          id
          code
        }
        lead {
          id
          fullName
        }
        parent {
          id
          title
          plan {
            id
            title
          }
        }
        progress {
          assigned
          completed
          tasks
          done
          open
          late
        }
      }
      abilities {
        needsDocument
        canSave {
          allowed
          rule
        }
        canSubmit {
          allowed
          rule
        }
        canDiscard {
          allowed
          rule
        }
        canAdopt {
          allowed
          rule
        }
        canReturn {
          allowed
          rule
        }
        canAssign {
          allowed
          rule
        }
        canClose {
          allowed
          rule
        }
      }
    }
    planLoad(planId: $id, page: { page: 1, perPage: 200 }) {
      total
      items {
        personId
        items
        planned
        tasks
        assigned
        open
        late
        person {
          id
          fullName
        }
      }
    }
  }
`);

/** Whom a plan may name. */
export const PlanChoices = graphql(`
  query PlanChoices($unitId: Uuid!) {
    persons(
      filter: { unitId: $unitId, includeSubtree: true }
      sort: { field: NAME, order: ASC }
      page: { page: 1, perPage: 200 }
    ) {
      total
      items {
        id
        fullName
      }
    }
  }
`);

/** The products of a unit by code, a page of them. */
export const PlanProducts = graphql(`
  query PlanProducts($unitId: Uuid!, $page: PageInput) {
    productsInForce(unitId: $unitId, page: $page) {
      total
      items {
        id
        code
        name
        output
        coefficient
      }
    }
  }
`);
