import { graphql } from "../../graphql.ts";

/** An evaluation that waits, as far as the first page counts it. */
const WaitingCycle = graphql(`
  fragment WaitingCycle on Evaluation {
    id
    subject
    cycle {
      id
      name
      partyOpinionDueOn
      proposalDueOn
      decisionDueOn
      noticeDueOn
    }
  }
`);

/** What waits for the viewer in one's own name: forms, results, votes, tasks. */
export const OwnDoor = graphql(
  `
    fragment OwnDoor on Query {
      myEvaluations(page: { page: 1, perPage: 12 }) {
        items {
          id
          objectionDueOn
          cycle {
            id
            name
            selfDueOn
          }
          abilities {
            canSelfRate {
              allowed
            }
            canFileObjection {
              allowed
            }
            canAcceptResult {
              allowed
            }
          }
        }
      }
      meetings(filter: { state: VOTING }, page: { page: 1, perPage: 20 }) {
        items {
          id
          hasVoted
          eligibleCount
          votedCount
          unit {
            id
            name
          }
          cycle {
            id
            name
            voteDueOn
          }
          abilities {
            canVote {
              allowed
            }
            canClose {
              allowed
            }
          }
        }
      }
      party: evaluations(filter: { step: PARTY_OPINION }, page: { page: 1, perPage: 40 }) {
        total
        items {
          ...WaitingCycle
          abilities {
            canRecordPartyOpinion {
              allowed
            }
          }
        }
      }
      workDesk {
        toStart
        returned
        dueThisWeek
        late
        toAccept
        toConfirm
        toHandOn
        assignedLate
      }
    }
  `,
  [WaitingCycle],
);

/** What waits for whoever decides, proposes or leads: of each step those on which the viewer may act. */
export const OfficeDoor = graphql(
  `
    fragment OfficeDoor on Query {
      units: evaluations(filter: { step: SELF, subject: UNIT }, page: { page: 1, perPage: 30 }) {
        total
        items {
          ...WaitingCycle
          unit {
            id
            name
          }
          cycle {
            selfDueOn
          }
          abilities {
            canSelfRate {
              allowed
            }
          }
        }
      }
      proposals: evaluations(filter: { step: HR_PROPOSAL }, page: { page: 1, perPage: 30 }) {
        total
        items {
          ...WaitingCycle
          abilities {
            canProposeByHr {
              allowed
            }
          }
        }
      }
      decisions: evaluations(filter: { step: DECISION }, page: { page: 1, perPage: 60 }) {
        total
        items {
          ...WaitingCycle
          abilities {
            canDecide {
              allowed
            }
          }
        }
      }
      notices: evaluations(filter: { step: NOTICE }, page: { page: 1, perPage: 60 }) {
        total
        items {
          ...WaitingCycle
          abilities {
            canIssueNotice {
              allowed
            }
          }
        }
      }
      objections: evaluations(filter: { step: RESOLUTION }, page: { page: 1, perPage: 30 }) {
        total
        items {
          ...WaitingCycle
          objections {
            id
            state
            dueOn
          }
          abilities {
            canResolveObjection {
              allowed
            }
          }
        }
      }
      reviews: evaluations(filter: { needsReview: true }, page: { page: 1, perPage: 30 }) {
        total
        items {
          ...WaitingCycle
          abilities {
            canConfirmReview {
              allowed
            }
          }
        }
      }
      formerUnitRequests {
        evaluationId
      }
      runningCycles {
        cycleId
        name
        count
        openCount
        lateCount
        lateUnitCount
        lateSince
        withoutFrameworkCount
        overQuotaCount
      }
    }
  `,
  [WaitingCycle],
);
