import { graphql } from "../../graphql.ts";

/** What a unit itself said about rating its contract staff, latest first. */
export const UnitOptIns = graphql(`
  query UnitOptIns($id: Uuid!) {
    unit(id: $id) {
      id
      optIns {
        id
        ratesContractStaff
        startsOn
        endsOn
        documentNumber
      }
    }
  }
`);

export const SetUnitOptIn = graphql(`
  mutation SetUnitOptIn($input: SetUnitOptInInput!) {
    setUnitOptIn(input: $input) {
      id
    }
  }
`);
