import { graphql } from "../../graphql.ts";

export const AuthorityRowFields = graphql(`
  fragment AuthorityRowFields on AuthorityRow {
    id
    version
    act
    place
    subject
    rank
    unitKinds
    unitIds
    positionIds
    subjectTypes
    tree
    track
    holderKind
    holderUnitId
    holderPositionId
    holderBodyId
    labelVi
    labelEn
    basis
    startsOn
    endsOn
    unit {
      id
      name
    }
    holderUnit {
      id
      name
    }
    holderPosition {
      id
      name
    }
    holderBody {
      id
      name
      unit {
        id
        name
      }
    }
    canChange {
      allowed
      rule
    }
  }
`);

/** The table of a unit for one act, in its order. */
export const AuthorityRows = graphql(
  `
    query AuthorityRows($filter: AuthorityRowFilter, $page: PageInput) {
      authorityRows(filter: $filter, page: $page) {
        total
        items {
          ...AuthorityRowFields
        }
      }
    }
  `,
  [AuthorityRowFields],
);

/** Who decides today on whom in a cycle. */
export const AuthorityPreview = graphql(`
  query AuthorityPreview($cycleId: Uuid!, $unitId: Uuid!) {
    authorityPreview(cycleId: $cycleId, unitId: $unitId) {
      evaluationId
      subjectName
      unitName
      deciderName
      byBody
      rowLabel
    }
  }
`);

export const CreateAuthorityRow = graphql(`
  mutation CreateAuthorityRow($input: CreateAuthorityRowInput!) {
    createAuthorityRow(input: $input) {
      id
      version
    }
  }
`);

export const ChangeAuthorityRow = graphql(`
  mutation ChangeAuthorityRow($input: ChangeAuthorityRowInput!) {
    changeAuthorityRow(input: $input) {
      id
      version
    }
  }
`);

export const EndAuthorityRow = graphql(`
  mutation EndAuthorityRow($input: EndAuthorityRowInput!) {
    endAuthorityRow(input: $input) {
      id
      version
    }
  }
`);

export const MoveAuthorityRow = graphql(`
  mutation MoveAuthorityRow($input: MoveAuthorityRowInput!) {
    moveAuthorityRow(input: $input) {
      id
      version
      place
    }
  }
`);
