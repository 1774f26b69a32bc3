import type { SameKeys } from "../../shared/text/messages.ts";
import type { adoptionVi } from "./messages.vi.ts";

export const adoptionEn: SameKeys<typeof adoptionVi> = {
  framework: { tab: { versions: "Versions", adoptions: "Units that run it" } },
  adoption: {
    title: "Units that run it",
    hint: "A cycle that opens meanwhile uses the version in force on the day it opens.",
    none: "No unit runs this framework yet",
    invite: "Let a unit run it once a version has been published.",
    noVersion: "No version in force",
    withSubtree: "with units below",
    unitOnly: "this unit only",
    document: "document no. %{number}",
    units: "%{smart_count} unit |||| %{smart_count} units",
    people: "%{smart_count} person |||| %{smart_count} people",
    state: { running: "Running", coming: "Not yet", ended: "Ended" },
    cycles: "Open cycles",
    cyclesHint: "Each cycle keeps its version of the framework from its opening to its end.",
    noCycles: "No cycle with this framework is open",
    adopt: "Adopt for a unit",
    adoptTitle: "Which unit adopts the framework?",
    adoptConsequence: "From that day on, cycles opened at the unit use this framework. Open cycles stay as they are.",
    adoptDone: "Adoption recorded",
    unit: "Unit",
    includesSubtree: "For the units below it too",
    firstDay: "From",
    lastDay: "Last day",
    lastDayIfKnown: "Last day (if known)",
    documentNumber: "Number of the adopting document",
    end: "End adoption",
    endTitle: "Should %{unit} stop running this framework?",
    endConsequence:
      "After the last day, new cycles of the unit no longer use this framework. Open cycles keep their version.",
    endConsequenceSubtree:
      "After the last day, new cycles of the unit and of all units below it no longer use this framework. Open cycles keep their version.",
    cyclesStay:
      "%{smart_count} open cycle with this framework runs on with its version. |||| %{smart_count} open cycles with this framework run on with their versions.",
    endDone: "Last day recorded",
  },
};
