import { graphql } from "../graphql.ts";

export const PersonFields = graphql(`
  fragment PersonFields on Person {
    id
    version
    code
    fullName
    birthYear
    abilities {
      canChange {
        allowed
        rule
      }
    }
  }
`);

export const Persons = graphql(
  `
    query Persons($filter: PersonFilter, $sort: PersonSortInput, $page: PageInput) {
      persons(filter: $filter, sort: $sort, page: $page) {
        total
        items {
          ...PersonFields
          appointments {
            id
            version
            isPrimary
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
      }
    }
  `,
  [PersonFields],
);

export const PersonById = graphql(
  `
    query PersonById($id: Uuid!) {
      person(id: $id) {
        ...PersonFields
      }
    }
  `,
  [PersonFields],
);

export const RegisterPerson = graphql(
  `
    mutation RegisterPerson($input: RegisterPersonInput!) {
      registerPerson(input: $input) {
        ...PersonFields
      }
    }
  `,
  [PersonFields],
);

export const ChangePerson = graphql(
  `
    mutation ChangePerson($input: ChangePersonInput!) {
      changePerson(input: $input) {
        ...PersonFields
      }
    }
  `,
  [PersonFields],
);

export const AppointmentFields = graphql(`
  fragment AppointmentFields on Appointment {
    id
    version
    subjectType
    isPrimary
    leading
    deputy
    acting
    startsOn
    endsOn
    documentNumber
    personId
    unitId
    positionId
    person {
      id
      code
      fullName
    }
    unit {
      id
      name
    }
    position {
      id
      name
      positionClass
    }
    abilities {
      canChange {
        allowed
        rule
      }
    }
  }
`);

export const Appointments = graphql(
  `
    query Appointments($filter: AppointmentFilter, $sort: AppointmentSortInput, $page: PageInput) {
      appointments(filter: $filter, sort: $sort, page: $page) {
        total
        items {
          ...AppointmentFields
        }
      }
    }
  `,
  [AppointmentFields],
);

export const AppointPerson = graphql(
  `
    mutation AppointPerson($input: AppointPersonInput!) {
      appointPerson(input: $input) {
        ...AppointmentFields
      }
    }
  `,
  [AppointmentFields],
);

export const ChangeAppointment = graphql(`
  mutation ChangeAppointment($input: ChangeAppointmentInput!) {
    changeAppointment(input: $input) {
      id
      version
    }
  }
`);

export const EndAppointment = graphql(`
  mutation EndAppointment($input: EndAppointmentInput!) {
    endAppointment(input: $input) {
      id
      version
    }
  }
`);
