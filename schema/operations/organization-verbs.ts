import { graphql } from "../graphql.ts";

/** What the viewer may do to a unit beside reading it. */
export const UnitAbilities = graphql(`
  query UnitAbilities($id: Uuid!) {
    unit(id: $id) {
      id
      version
      endsOn
      abilities {
        canChange {
          allowed
          rule
        }
        canMove {
          allowed
          rule
        }
        canClose {
          allowed
          rule
        }
        canAppoint {
          allowed
          rule
        }
      }
    }
  }
`);

export const CloseUnit = graphql(`
  mutation CloseUnit($input: CloseUnitInput!) {
    closeUnit(input: $input) {
      id
      version
      endsOn
    }
  }
`);

export const RecordSuccession = graphql(`
  mutation RecordSuccession($input: RecordSuccessionInput!) {
    recordSuccession(input: $input) {
      id
    }
  }
`);

/** Mergers, splits, renamings and dissolutions that a unit took part in. */
export const UnitSuccessions = graphql(`
  query UnitSuccessions($unitId: Uuid!) {
    unitSuccessions(filter: { unitId: $unitId }, page: { page: 1, perPage: 50 }) {
      total
      items {
        id
        kind
        takesEffectOn
        documentNumber
        documentTitle
        note
        members {
          side
          unit {
            id
            name
          }
        }
      }
    }
  }
`);

export const TransferPerson = graphql(`
  mutation TransferPerson($input: TransferPersonInput!) {
    transferPerson(input: $input) {
      id
      version
    }
  }
`);
