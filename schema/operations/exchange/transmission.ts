import { graphql } from "../../graphql.ts";

/** Results of a unit that must be in the national database. */
export const ReportingDuty = graphql(`
  query ReportingDuty($filter: ReportingDutyFilter!, $page: PageInput!) {
    reportingDuty(filter: $filter, page: $page) {
      total
      items {
        evaluationId
        personName
        unitName
        cycleName
        grade
        decidedOn
        dueOn
        state
        isLate
        isPrepared
        isAgain
        sentOn
      }
    }
  }
`);

/** Packages of results of a unit and below. */
export const Transmissions = graphql(`
  query Transmissions($filter: TransmissionFilter!) {
    transmissions(filter: $filter, page: { page: 1, perPage: 100 }) {
      total
      items {
        id
        version
        unitId
        cycleId
        decisionNumber
        decisionOn
        digest
        results
        preparedAt
        sentOn
        documentNumber
        receiver
        receipt
      }
    }
  }
`);

/** The frozen content of a package. */
export const TransmissionContent = graphql(`
  query TransmissionContent($id: Uuid!) {
    transmissionContent(id: $id)
  }
`);

/** Freezes what was not sent. */
export const PrepareTransmission = graphql(`
  mutation PrepareTransmission($input: PrepareTransmissionInput!) {
    prepareTransmission(input: $input) {
      id
      version
      results
      digest
    }
  }
`);

/** Records that a package was sent. */
export const RecordTransmission = graphql(`
  mutation RecordTransmission($input: RecordTransmissionInput!) {
    recordTransmission(input: $input) {
      id
      version
      sentOn
    }
  }
`);
