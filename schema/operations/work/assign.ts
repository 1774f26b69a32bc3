import { graphql } from "../../graphql.ts";

/** Units to which a head may assign: the unit and those below it. */
export const AssignUnits = graphql(`
  query AssignUnits($withinId: Uuid!, $search: String) {
    units(filter: { withinId: $withinId, search: $search }, page: { page: 1, perPage: 50 }) {
      items {
        id
        name
        parent {
          id
          name
        }
      }
    }
  }
`);

/** The people of a unit with what they have to do in a period. */
export const UnitLoad = graphql(`
  query UnitLoad($unitId: Uuid!, $from: CalendarDate!, $to: CalendarDate!) {
    persons(filter: { unitId: $unitId }, sort: { field: NAME, order: ASC }, page: { page: 1, perPage: 200 }) {
      items {
        id
        fullName
      }
    }
    workMeasures(unitId: $unitId, from: $from, to: $to, includesSubtree: false, page: { page: 1, perPage: 200 }) {
      items {
        personId
        assigned
        completed
        tasks
        done
        handedBack
      }
    }
  }
`);

/** Products that a unit may use today. */
export const UsableProducts = graphql(`
  query UsableProducts($unitId: Uuid!, $search: String) {
    productsInForce(unitId: $unitId, search: $search, page: { page: 1, perPage: 30 }) {
      total
      items {
        id
        code
        task
        name
        output
        coefficient
        group {
          id
          number
          code
        }
      }
    }
  }
`);

/** One's own posts, for the unit of unplanned work. */
export const OwnPosts = graphql(`
  query OwnPosts($personId: Uuid!) {
    person(id: $personId) {
      id
      appointments {
        id
        isPrimary
        startsOn
        endsOn
        unit {
          id
          name
        }
      }
    }
  }
`);
