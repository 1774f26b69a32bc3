import { graphql } from "../../graphql.ts";

export const DisciplineFields = graphql(`
  fragment DisciplineFields on Discipline {
    id
    version
    form
    tree
    dutyRelated
    act
    actOn
    decidedOn
    effectiveOn
    document
    countedIn
    unit {
      id
      name
    }
    correctionReason
    withdrawnAt
    withdrawnReason
  }
`);

export const RecordDiscipline = graphql(`
  mutation RecordDiscipline($input: RecordDisciplineInput!) {
    recordDiscipline(input: $input) {
      id
      version
    }
  }
`);

export const CorrectDiscipline = graphql(`
  mutation CorrectDiscipline($input: CorrectDisciplineInput!) {
    correctDiscipline(input: $input) {
      id
      version
    }
  }
`);

export const WithdrawDiscipline = graphql(`
  mutation WithdrawDiscipline($input: WithdrawDisciplineInput!) {
    withdrawDiscipline(input: $input) {
      id
      version
    }
  }
`);
