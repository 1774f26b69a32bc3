import type { SameKeys } from "../../../shared/text/messages.ts";
import type { optInVi } from "./messages.vi.ts";

export const optInEn: SameKeys<typeof optInVi> = {
  organization: {
    optIn: {
      title: "Rating of contract staff",
      hint: "Not required by law; each unit chooses.",
      none: "The unit has not chosen; the nearest superior unit's choice holds, and without one nobody is rated.",
      yes: "Contract staff is rated",
      no: "Contract staff is not rated",
      document: "Document %{number}",
      set: "Choose",
      dialog: "Rating of contract staff: %{name}",
      consequence:
        "Holds for cycles opened from this day, units below that have not chosen included. Open cycles stay as they are; the choice before ends the day before.",
      choice: "The unit's choice",
      startsOn: "From",
      documentNumber: "Document number",
      save: "Record the choice",
      done: "Choice recorded",
    },
  },
};
