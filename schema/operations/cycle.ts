import { graphql } from "../graphql.ts";

export const CycleFields = graphql(`
  fragment CycleFields on Cycle {
    id
    version
    code
    name
    kind
    track
    status
    startsOn
    endsOn
    selfDueOn
    voteDueOn
    partyOpinionDueOn
    proposalDueOn
    decisionDueOn
    noticeDueOn
    strictDeadlines
    subjects
    series {
      id
      name
    }
    openedAt
    closedAt
    unitId
    unit {
      id
      name
    }
    abilities {
      canChange {
        allowed
        rule
      }
      canOpen {
        allowed
        rule
      }
      canClose {
        allowed
        rule
      }
      canExtendDeadline {
        allowed
        rule
      }
      canCopy {
        allowed
        rule
      }
    }
  }
`);

export const Cycles = graphql(
  `
    query Cycles($filter: CycleFilter, $sort: CycleSort, $page: PageInput) {
      cycles(filter: $filter, sort: $sort, page: $page) {
        total
        items {
          ...CycleFields
        }
      }
    }
  `,
  [CycleFields],
);

export const CycleById = graphql(
  `
    query CycleById($id: Uuid!) {
      cycle(id: $id) {
        ...CycleFields
        extensions {
          id
          deadline
          fromDay
          toDay
          reason
          extendedBy
          extendedAt
        }
      }
      cycleExclusions(cycleId: $id, page: { page: 1, perPage: 1 }) {
        total
      }
    }
  `,
  [CycleFields],
);

/** Who was left out of a cycle and why, for those who may read the units' evaluations. */
export const CycleExclusions = graphql(`
  query CycleExclusions($cycleId: Uuid!, $page: PageInput) {
    cycleExclusions(cycleId: $cycleId, page: $page) {
      total
      items {
        id
        reason
        person {
          id
          code
          fullName
        }
        unit {
          id
          name
        }
      }
    }
  }
`);

export const OpeningPreview = graphql(`
  query OpeningPreview($cycleId: Uuid!) {
    openingPreview(cycleId: $cycleId) {
      opened
      people
      units
      leftOut
      reasons {
        reason
        count
      }
    }
  }
`);

export const PlanCycle = graphql(
  `
    mutation PlanCycle($input: PlanCycleInput!) {
      planCycle(input: $input) {
        ...CycleFields
      }
    }
  `,
  [CycleFields],
);

export const ChangeCycle = graphql(
  `
    mutation ChangeCycle($input: ChangeCycleInput!) {
      changeCycle(input: $input) {
        ...CycleFields
      }
    }
  `,
  [CycleFields],
);

export const OpenCycle = graphql(`
  mutation OpenCycle($input: OpenCycleInput!) {
    openCycle(input: $input) {
      opened
      leftOut
      cycle {
        id
        version
        status
      }
    }
  }
`);

export const CloseCycle = graphql(`
  mutation CloseCycle($input: CloseCycleInput!) {
    closeCycle(input: $input) {
      id
      version
      status
    }
  }
`);
