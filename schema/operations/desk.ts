import { graphql } from "../graphql.ts";
import { MyEvaluation } from "./evaluation.ts";

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

/** What waits for the viewer in one's own name: forms, results, votes. */
export const MyDesk = graphql(
  `
    query MyDesk {
      myEvaluations(page: { page: 1, perPage: 12 }) {
        items {
          ...MyEvaluation
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
              rule
            }
            canClose {
              allowed
              rule
            }
          }
        }
      }
      party: evaluations(filter: { step: PARTY_OPINION }, page: { page: 1, perPage: 100 }) {
        total
        items {
          ...WaitingCycle
          abilities {
            canRecordPartyOpinion {
              allowed
              rule
            }
          }
        }
      }
    }
  `,
  [MyEvaluation, WaitingCycle],
);

/** What waits for whoever decides, proposes or leads: of each step those on which the viewer may act. */
export const OfficeDesk = graphql(
  `
    query OfficeDesk {
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
              rule
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
              rule
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
              rule
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
              rule
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
              rule
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
              rule
            }
          }
        }
      }
      formerUnitRequests {
        evaluationId
      }
    }
  `,
  [WaitingCycle],
);
