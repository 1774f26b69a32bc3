import { graphql } from "../../graphql.ts";

/** What the viewer may do in the steps around the decision. */
export const AbilitiesOfProcess = graphql(`
  fragment AbilitiesOfProcess on EvaluationAbilities {
    canRecordPartyOpinion {
      allowed
      rule
    }
    canProposeByHr {
      allowed
      rule
    }
    canSkipStep {
      allowed
      rule
    }
    canIssueNotice {
      allowed
      rule
    }
    canFileObjection {
      allowed
      rule
    }
    canWithdrawObjection {
      allowed
      rule
    }
    canReserveOpinion {
      allowed
      rule
    }
    canAcceptResult {
      allowed
      rule
    }
    canResolveObjection {
      allowed
      rule
    }
    canUnlock {
      allowed
      rule
    }
    canSupersede {
      allowed
      rule
    }
    canConfirmReview {
      allowed
      rule
    }
  }
`);

/** Where an evaluation stands in the whole process, and what was said and done about it. */
export const ProcessOfEvaluation = graphql(
  `
    fragment ProcessOfEvaluation on Evaluation {
      id
      version
      step
      steps
      noticedAt
      noticedOn
      objectionDueOn
      needsReview
      reviewReason
      reviewOfId
      deadlines {
        step
        dueOn
        doneOn
        isLate
      }
      opinions {
        id
        kind
        agrees
        grade
        text
        byName
        givenAt
        voidedAt
      }
      objections {
        id
        version
        state
        text
        filedAt
        filedOn
        dueOn
        isLate
        answer
        resolverName
        resolvedAt
        newDecisionId
      }
      reservations {
        id
        text
        reservedAt
      }
      stepExceptions {
        id
        kind
        step
        reason
        byName
        happenedAt
      }
      objectionResolver {
        kind
        personId
        personName
        bodyName
        unitId
      }
      abilities {
        ...AbilitiesOfProcess
      }
    }
  `,
  [AbilitiesOfProcess],
);
