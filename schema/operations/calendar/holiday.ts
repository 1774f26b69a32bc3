import { graphql } from "../../graphql.ts";

export const HolidayFields = graphql(`
  fragment HolidayFields on Holiday {
    id
    version
    day
    kind
    nameVi
    nameEn
    document
    isConfirmed
    abilities {
      canChange {
        allowed
        rule
      }
    }
  }
`);

export const Holidays = graphql(
  `
    query Holidays($filter: HolidayFilter, $page: PageInput) {
      holidays(filter: $filter, page: $page) {
        total
        items {
          ...HolidayFields
        }
      }
    }
  `,
  [HolidayFields],
);

export const AddHoliday = graphql(`
  mutation AddHoliday($input: AddHolidayInput!) {
    addHoliday(input: $input) {
      id
      version
    }
  }
`);

export const ChangeHoliday = graphql(`
  mutation ChangeHoliday($input: ChangeHolidayInput!) {
    changeHoliday(input: $input) {
      id
      version
    }
  }
`);

export const RemoveHoliday = graphql(`
  mutation RemoveHoliday($input: RemoveHolidayInput!) {
    removeHoliday(input: $input) {
      id
    }
  }
`);
