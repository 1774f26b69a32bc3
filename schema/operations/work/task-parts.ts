import { graphql } from "../../graphql.ts";

/** What every picture of a task has: what, how much, until when, how far, by whom. */
export const TaskCard = graphql(`
  fragment TaskCard on Task {
    id
    version
    unitId
    title
    productId
    productCode
    quantity
    coefficient
    origin
    dueOn
    state
    percent
    isLate
    owner {
      id
      fullName
    }
  }
`);

/** A task as lists and its own page begin. */
export const TaskLine = graphql(
  `
    fragment TaskLine on Task {
      ...TaskCard
      duty
      assignedOn
      isSplit
      assigner {
        id
        fullName
      }
      unit {
        id
        name
      }
    }
  `,
  [TaskCard],
);

/** A task among those that lie behind a number or a day. */
export const DueTask = graphql(`
  fragment DueTask on Task {
    id
    title
    productCode
    dueOn
    state
    isLate
    owner {
      id
      fullName
    }
  }
`);

/** By which regulation somebody's work is measured, and what that takes off. */
export const AppliedRegulation = graphql(`
  fragment AppliedRegulation on WorkRegulation {
    versionId
    majorError
    minorError
    delay
    version {
      id
      number
      nameVi
      nameEn
    }
  }
`);

/** What the tasks of one person come to in a period. */
export const WorkSums = graphql(
  `
    fragment WorkSums on WorkMeasure {
      personId
      from
      to
      quantity
      quality
      progress
      assigned
      completed
      tasks
      done
      onTime
      late
      handedBack
      delays
      majorErrors
      minorErrors
      overdue
      regulation {
        ...AppliedRegulation
      }
    }
  `,
  [AppliedRegulation],
);
