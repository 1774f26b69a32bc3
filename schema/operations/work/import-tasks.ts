import { graphql } from "../../graphql.ts";

export const ImportTasks = graphql(`
  mutation ImportTasks($input: ImportTasksInput!, $outcome: TaskImportOutcome, $page: PageInput) {
    importTasks(input: $input) {
      sheet
      sheets
      headerRow
      headers
      columns {
        field
        title
        column
        header
      }
      read
      created
      updated
      skipped
      faults
      problems {
        kind
        rule
        vi
        en
      }
      isSound
      isWritten
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
