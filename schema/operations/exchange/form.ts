import { graphql } from "../../graphql.ts";

/** Official forms that fit a record, and the agency's own templates that serve it. */
export const FormsOf = graphql(`
  query FormsOf($forms: OfficialFormFilter!, $templates: FormTemplateFilter!) {
    officialForms(filter: $forms) {
      form
      nameVi
      nameEn
      subject
      formats
      basis
    }
    formTemplates(filter: $templates, page: { page: 1, perPage: 200 }) {
      items {
        id
        code
        name
      }
    }
  }
`);

/** All official forms. */
export const OfficialForms = graphql(`
  query OfficialForms {
    officialForms {
      form
      nameVi
      nameEn
      subject
      formats
      basis
    }
  }
`);

/** Asks for a form; the answer's address serves it once. */
export const RequestForm = graphql(`
  mutation RequestForm($input: RequestFormInput!) {
    requestForm(input: $input) {
      ticketId
      url
      expiresAt
    }
  }
`);

/** Templates of the units that the viewer keeps as their specialist. */
export const FormTemplates = graphql(`
  query FormTemplates($page: PageInput) {
    formTemplates(filter: { includeRetired: true }, page: $page) {
      total
      canRegister {
        allowed
        rule
      }
      items {
        id
        version
        code
        name
        subject
        registeredAt
        retiredAt
        canRetire {
          allowed
          rule
        }
        unit {
          id
          name
        }
      }
    }
  }
`);

/** What would become of an upload as a template, with the names that it may use. */
export const CheckTemplate = graphql(`
  query CheckTemplate($fileId: Uuid!, $subject: FormSubject!) {
    formTemplateCheck(fileId: $fileId, subject: $subject) {
      isSound
      used
      unknown
      missing
      faults {
        rule
        tag
      }
    }
  }
`);

/** Names that a template may use. */
export const FormPlaceholders = graphql(`
  query FormPlaceholders($subject: FormSubject!) {
    formPlaceholders(subject: $subject) {
      name
      nameVi
      nameEn
      isLoop
    }
  }
`);

export const RegisterFormTemplate = graphql(`
  mutation RegisterFormTemplate($input: RegisterFormTemplateInput!) {
    registerFormTemplate(input: $input) {
      id
      version
    }
  }
`);

export const RetireFormTemplate = graphql(`
  mutation RetireFormTemplate($input: RetireFormTemplateInput!) {
    retireFormTemplate(input: $input) {
      id
      version
    }
  }
`);
