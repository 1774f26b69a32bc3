import type { SameKeys } from "../../shared/text/messages.ts";
import type { personVi } from "./messages.vi.ts";

export const personEn: SameKeys<typeof personVi> = {
  resources: { appointments: { fields: { acting: "Acting head of the unit" } } },
  organization: {
    person: {
      acting: "Acting head",
      actingHint:
        "Entrusted with the unit while it has no head: does everything that the head does in a cycle, until somebody is appointed.",
      oneDuty: "The head is not deputy or acting head at the same time",
      changeTitle: "Correct the appointment of %{name}",
      changeConsequence:
        "Corrects what was recorded of the post in %{unit}. For going to another post or unit from a day on there is “Transfer”.",
      changeDone: "The appointment was corrected",
      headOrActing: "Who heads the unit is not its acting head besides",
    },
  },
};
