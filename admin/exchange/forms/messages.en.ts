import type { SameKeys } from "../../shared/text/messages.ts";
import type { formsVi } from "./messages.vi.ts";

export const formsEn: SameKeys<typeof formsVi> = {
  forms: {
    open: "Forms",
    title: "Make a form",
    consequence:
      "The form is made from what is known now, as far as you may see it. The file can be fetched once; that is recorded.",
    make: "Fetch the form",
    done: "The form is on its way.",
    which: "Form",
    format: "Format",
    formatOf: { PDF: "PDF", DOCX: "Word", XLSX: "Excel" },
    none: "There is no form for this yet.",
    pageTitle: "Forms",
    pageHint:
      "Forms that the law prescribes, and the agency's own; make one at an evaluation, a meeting, or on the page of lists.",
    official: "Official forms",
    officialHint: "Laid out by Decree 30/2020/NĐ-CP; each evaluation and meeting offers those that fit it.",
    subject: "About",
    subjectOf: { EVALUATION: "Evaluation", MEETING: "Meeting", CYCLE_UNIT: "Unit in a cycle" },
    basis: "Legal basis",
    template: {
      title: "The agency's own forms",
      hint: "A Word file with placeholders such as {hoTen}; for the unit and all below.",
      none: "No template yet.",
      register: "Register a template",
      registerDone: "The template is registered.",
      consequence: "The Word file is checked first; it may hold only placeholders and repeated parts.",
      code: "Code",
      name: "Name",
      unit: "Unit that uses it",
      registeredAt: "Registered",
      retired: "Retired",
      retire: "Retire",
      retireTitle: "Retire the template “%{name}”?",
      retireConsequence: "No new form can be made with it; files that were made stay. Its code is not used again.",
      retireDone: "The template is retired.",
      choose: "Choose a Word file (.docx)",
      sound: "The template can be used: %{smart_count} placeholders, all known.",
      missing: "Not used: %{names}.",
      names: "Names that it may use",
    },
  },
};
