import { graphql } from "../../graphql.ts";

export const WorkPlans = graphql(`
  query WorkPlans($filter: WorkPlanFilter, $sort: WorkPlanSortInput, $page: PageInput) {
    workPlans(filter: $filter, sort: $sort, page: $page) {
      items {
        id
        version
        kind
        startsOn
        endsOn
        title
        state
        submittedAt
        adoptedAt
        unit {
          id
          name
        }
        person {
          id
          fullName
        }
      }
      total
    }
  }
`);

export const PlanLoad = graphql(`
  query PlanLoad($planId: Uuid!, $page: PageInput) {
    planLoad(planId: $planId, page: $page) {
      items {
        person {
          id
          fullName
        }
        items
        planned
        tasks
        assigned
        open
        late
      }
      total
    }
  }
`);

export const DraftWorkPlan = graphql(`
  mutation DraftWorkPlan($input: DraftWorkPlanInput!) {
    draftWorkPlan(input: $input) {
      id
      version
      state
    }
  }
`);

export const SaveWorkPlan = graphql(`
  mutation SaveWorkPlan($input: SaveWorkPlanInput!) {
    saveWorkPlan(input: $input) {
      id
      version
      state
    }
  }
`);

export const SubmitWorkPlan = graphql(`
  mutation SubmitWorkPlan($input: SubmitWorkPlanInput!) {
    submitWorkPlan(input: $input) {
      id
      version
      state
    }
  }
`);

export const CopyWorkPlan = graphql(`
  mutation CopyWorkPlan($input: CopyWorkPlanInput!) {
    copyWorkPlan(input: $input) {
      id
      version
      state
    }
  }
`);

export const AdoptWorkPlan = graphql(`
  mutation AdoptWorkPlan($input: AdoptWorkPlanInput!) {
    adoptWorkPlan(input: $input) {
      id
      version
      state
    }
  }
`);

export const ReturnWorkPlan = graphql(`
  mutation ReturnWorkPlan($input: ReturnWorkPlanInput!) {
    returnWorkPlan(input: $input) {
      id
      version
      state
    }
  }
`);

export const CloseWorkPlan = graphql(`
  mutation CloseWorkPlan($input: CloseWorkPlanInput!) {
    closeWorkPlan(input: $input) {
      id
      version
      state
    }
  }
`);

export const DiscardWorkPlan = graphql(`
  mutation DiscardWorkPlan($input: DiscardWorkPlanInput!) {
    discardWorkPlan(input: $input) {
      id
    }
  }
`);

export const AssignPlanItems = graphql(`
  mutation AssignPlanItems($input: AssignPlanItemsInput!) {
    assignPlanItems(input: $input) {
      plan {
        id
        version
        state
      }
      tasks {
        id
        version
        state
      }
    }
  }
`);
