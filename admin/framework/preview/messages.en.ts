import type { SameKeys } from "../../shared/text/messages.ts";
import type { previewVi } from "./messages.vi.ts";

export const previewEn: SameKeys<typeof previewVi> = {
  framework: {
    preview: {
      notRated: "Not rated",
      facts: {
        title: "Facts about the period",
        publicContact: "The position meets people and businesses directly",
        unitGrade: "Grade of the unit",
        unknown: "Not known",
        subordinates: "Subordinates with grade %{grade}",
        absences: "Absences in the period",
        absence: "Why",
        length: "How long",
        unit: "In",
        units: { days: "days", months: "months" },
        addAbsence: "Add an absence",
        disciplines: "Disciplines in the period",
        discipline: "Disciplined act",
        dutyRelated: { true: "Had to do with duty", false: "Had nothing to do with duty" },
        addDiscipline: "Add a discipline",
        monthsWorked: "Months worked in the year",
        transferred: "Moved during the period",
        remove: "Remove",
      },
      absenceKind: {
        MATERNITY: "Maternity",
        SICK: "Sickness",
        UNPAID: "Unpaid leave",
        STUDY: "Study",
        OTHER: "Other leave",
      },
    },
    studio: { live: { who: { leave: "Someone on long leave" } } },
    trace: {
      cases: "Special cases",
      required: "Grade %{grade}: its requirement holds",
      unmet: "The requirement of this grade does not hold",
      unitGrade: "The unit's grade is %{unitGrade}",
      unitGradeUnknown: "The unit's grade is not known, so nothing is limited",
      effect: {
        NOT_RATED: "Not rated",
        VETO: "This grade: %{grade}",
        CAP: "No better than %{grade}",
        NOTE: "Only noted, the grade stays",
      },
    },
  },
};
