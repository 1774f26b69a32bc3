import { graphql } from "../graphql.ts";

export * from "./person.ts";

/** Units of the tree: the roots with the level below and what is open besides, or what lies directly below one. */
export const UnitTree = graphql(`
  query UnitTree($rootId: Uuid, $levels: Int, $shown: ShownTreeInput) {
    unitTree(rootId: $rootId, levels: $levels, shown: $shown) {
      id
      parentId
      depth
      code
      name
      nameEn
      tree
      kind
      childCount
      headCount
      peopleWithin
    }
  }
`);

export const Units = graphql(`
  query Units($filter: UnitFilter, $sort: UnitSortInput, $page: PageInput) {
    units(filter: $filter, sort: $sort, page: $page) {
      total
      items {
        id
        version
        code
        name
        nameEn
        tree
        kind
        startsOn
        endsOn
        parent {
          id
          name
        }
      }
    }
  }
`);

export const UnitFields = graphql(`
  fragment UnitFields on Unit {
    id
    version
    code
    name
    nameEn
    tree
    kind
    startsOn
    endsOn
    parent {
      id
      name
    }
    head {
      id
      fullName
    }
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
`);

export const UnitById = graphql(
  `
    query UnitById($id: Uuid!) {
      unit(id: $id) {
        ...UnitFields
      }
    }
  `,
  [UnitFields],
);

export const CreateUnit = graphql(
  `
    mutation CreateUnit($input: CreateUnitInput!) {
      createUnit(input: $input) {
        ...UnitFields
      }
    }
  `,
  [UnitFields],
);

export const ChangeUnit = graphql(
  `
    mutation ChangeUnit($input: ChangeUnitInput!) {
      changeUnit(input: $input) {
        ...UnitFields
      }
    }
  `,
  [UnitFields],
);

export const MoveUnit = graphql(`
  mutation MoveUnit($input: MoveUnitInput!) {
    moveUnit(input: $input) {
      id
      version
    }
  }
`);

export const Posts = graphql(`
  query Posts($unitId: Uuid!) {
    posts(unitId: $unitId) {
      id
      count
      startsOn
      endsOn
      position {
        id
        code
        name
        positionClass
      }
    }
  }
`);

export const SetPosts = graphql(`
  mutation SetPosts($input: SetPostsInput!) {
    setPosts(input: $input) {
      id
    }
  }
`);

export const PositionFields = graphql(`
  fragment PositionFields on Position {
    id
    version
    code
    catalogue
    name
    nameEn
    positionClass
    publicContact
    dutyGroup
    description
    abilities {
      canChange {
        allowed
        rule
      }
    }
  }
`);

export const Positions = graphql(
  `
    query Positions($filter: PositionFilter, $sort: PositionSortInput, $page: PageInput) {
      positions(filter: $filter, sort: $sort, page: $page) {
        total
        items {
          ...PositionFields
        }
      }
    }
  `,
  [PositionFields],
);

export const PositionById = graphql(
  `
    query PositionById($id: Uuid!) {
      position(id: $id) {
        ...PositionFields
      }
    }
  `,
  [PositionFields],
);

export const DefinePosition = graphql(
  `
    mutation DefinePosition($input: DefinePositionInput!) {
      definePosition(input: $input) {
        ...PositionFields
      }
    }
  `,
  [PositionFields],
);

export const ChangePosition = graphql(
  `
    mutation ChangePosition($input: ChangePositionInput!) {
      changePosition(input: $input) {
        ...PositionFields
      }
    }
  `,
  [PositionFields],
);
