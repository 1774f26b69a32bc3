import { graphql } from "../../graphql.ts";

export const AbsenceFields = graphql(`
  fragment AbsenceFields on Absence {
    id
    version
    kind
    startsOn
    endsOn
    document
    note
    correctionReason
    withdrawnAt
    withdrawnReason
  }
`);

export const RecordAbsence = graphql(`
  mutation RecordAbsence($input: RecordAbsenceInput!) {
    recordAbsence(input: $input) {
      id
      version
    }
  }
`);

export const CorrectAbsence = graphql(`
  mutation CorrectAbsence($input: CorrectAbsenceInput!) {
    correctAbsence(input: $input) {
      id
      version
    }
  }
`);

export const WithdrawAbsence = graphql(`
  mutation WithdrawAbsence($input: WithdrawAbsenceInput!) {
    withdrawAbsence(input: $input) {
      id
      version
    }
  }
`);
