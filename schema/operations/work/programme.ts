import { graphql } from "../../graphql.ts";

/** Programmes that the viewer may read, latest first. */
export const ActionProgrammes = graphql(`
  query ActionProgrammes($filter: ProgrammeFilter, $page: PageInput) {
    actionProgrammes(filter: $filter, page: $page) {
      total
      items {
        id
        personId
        state
        startsOn
        endsOn
        person {
          id
          fullName
        }
        unit {
          id
          name
        }
        body {
          id
          name
        }
        result {
          share
          reached
          due
        }
      }
    }
  }
`);

/** One programme with everything that was said and done. */
export const ActionProgramme = graphql(`
  query ActionProgramme($id: Uuid!) {
    actionProgramme(id: $id) {
      id
      version
      personId
      bodyId
      appointmentId
      startsOn
      endsOn
      context
      state
      submittedAt
      returnReason
      heardOn
      minutesNumber
      approvedAt
      approvedByName
      approvalDocument
      endedOn
      assessment
      assessmentDocument
      assessedByName
      person {
        id
        fullName
      }
      unit {
        id
        name
      }
      appointment {
        id
        position {
          id
          name
        }
      }
      body {
        id
        name
        unit {
          id
          name
        }
      }
      result {
        share
        reachedWeight
        dueWeight
        reached
        due
      }
      commitments {
        id
        place
        text
        measure
        weight
        dueOn
        milestones {
          id
          version
          text
          dueOn
          state
          doneOn
          evidence
          confirmedAt
          confirmedByName
          excuse
          remark
          count
          abilities {
            canReport {
              allowed
              rule
            }
            canConfirm {
              allowed
              rule
            }
            canReject {
              allowed
              rule
            }
            canExcuse {
              allowed
              rule
            }
            canMiss {
              allowed
              rule
            }
            canCancel {
              allowed
              rule
            }
          }
        }
      }
      questions {
        id
        version
        kind
        text
        authorName
        askedAt
        answer
        answeredAt
        canAnswer {
          allowed
          rule
        }
      }
      reports {
        id
        reportedOn
        text
        writtenAt
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
        canAsk {
          allowed
          rule
        }
        canRecordHearing {
          allowed
          rule
        }
        canApprove {
          allowed
          rule
        }
        canReturn {
          allowed
          rule
        }
        canReportProgress {
          allowed
          rule
        }
        canEnd {
          allowed
          rule
        }
      }
    }
  }
`);

/** The posts of a person and the collectives that there are. */
export const ProgrammeChoices = graphql(`
  query ProgrammeChoices($personId: Uuid!) {
    person(id: $personId) {
      id
      appointments {
        id
        startsOn
        endsOn
        unit {
          id
          name
        }
        position {
          id
          name
        }
      }
    }
    bodies(page: { page: 1, perPage: 200 }) {
      items {
        id
        name
        unit {
          id
          name
        }
      }
    }
  }
`);
