import type { SameKeys } from "../../shared/text/messages.ts";
import type { importVi } from "./messages.vi.ts";

export const importEn: SameKeys<typeof importVi> = {
  import: {
    title: "Import from files",
    hint: "The file is only read at first. You see what becomes of each row before anything is written: all of it or nothing. A row whose code is there already updates it; nothing is made twice.",
    kind: "What the list holds",
    kinds: {
      UNITS: "Units",
      POSITIONS: "Job positions",
      PEOPLE: "People and appointments",
      ACCOUNTS: "Accounts",
      REQUIREMENTS: "Competency requirements of positions",
      HISTORICAL_RESULTS: "Results of earlier periods",
      COMPETENCY_FRAMEWORKS: "Competency framework",
    },
    about: {
      UNITS: "One unit a row; superior units are named by code and may stand anywhere in the list.",
      POSITIONS: "One job position a row, by code.",
      PEOPLE: "One person with one appointment a row; several appointments are several rows with one code.",
      ACCOUNTS:
        "One username a row with the person's code. Files hold no passwords: everybody chooses one through a one-time link.",
      REQUIREMENTS:
        "One competency of one position a row; the list sets all that a position requires under the framework.",
      HISTORICAL_RESULTS: "One result with its paper a row; changing one that is there needs a reason.",
      COMPETENCY_FRAMEWORKS:
        "One competency a row with its levels in columns, or one level a row; groups are heading rows, a group column, parent codes, or rows below which others begin with blanks (Excel's indent style cannot be read). The result is a draft.",
    },
    count: {
      read: "Rows read",
      created: "New",
      updated: "Updated",
      unchanged: "Unchanged",
      faults: "Faulty",
    },
    faulty: "One row is wrong. Nothing was written. |||| %{smart_count} rows are wrong. Nothing was written.",
    sound: "The file is sound. Nothing was written so far.",
    same: "Everything is there just as the file says; there is nothing to import.",
    columns: "Columns and values for all rows",
    forAll: "Value for all rows",
    forAllHint: "where a row says nothing",
    only: { FAULT: "Faulty", CREATED: "New", UPDATED: "Updated", UNCHANGED: "Unchanged" },
    column: { row: "Row", code: "Code", outcome: "Outcome", reasons: "Why" },
    confirm: "Import one row |||| Import %{smart_count} rows",
    confirmNone: "Import",
    written: "The list was imported",
    result: "%{read} rows read: %{created} new, %{updated} updated, %{unchanged} unchanged.",
    another: "Import another file",
  },
};
