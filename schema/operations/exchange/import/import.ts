import { graphql } from "../../../graphql.ts";

export const PreviewImport = graphql(`
  query PreviewImport($input: PreviewImportInput!, $outcome: RecordImportOutcome, $page: PageInput) {
    previewImport(input: $input) {
      kind
      sheet
      sheets
      headerRow
      headers
      columns {
        field
        title
        titleEn
        needed
        column
        header
      }
      read
      created
      updated
      unchanged
      faults
      isSound
      problems {
        kind
        rule
        cell
        vi
        en
      }
      rows(outcome: $outcome, page: $page) {
        items {
          row
          code
          outcome
          reasons {
            kind
            rule
            cell
            vi
            en
          }
        }
        total
      }
    }
  }
`);

export const BringImport = graphql(`
  mutation BringImport($input: BringImportInput!) {
    bringImport(input: $input) {
      kind
      read
      created
      updated
      unchanged
    }
  }
`);
