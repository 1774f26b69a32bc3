import type { SameKeys } from "../../shared/text/messages.ts";
import type { usesVi } from "./messages.vi.ts";

export const usesEn: SameKeys<typeof usesVi> = {
  title: "Uses of results",
  hint: "Lists by the regulation for reward, extra income, review of assignments, training and streamlining.",
  peopleDecide:
    "A list is only there to be considered. Each case is a decision of people; the program prepares the list and keeps the outcome.",
  print: "Print the lists",
  none: "This period has no list",
  noneHint: "Lists appear where the regulation names a use for periods of this length and grades are decided.",
  nobody: "Nobody is on this list.",
  basis: "Basis: %{basis}",
  kind: {
    REWARD: "Reward",
    EXTRA_INCOME: "Extra income",
    REVIEW_ASSIGNMENT: "Review of the assignment",
    TRAINING: "Training",
    STREAMLINING: "Streamlining",
    OTHER: "Something else",
  },
  column: { name: "Unit or person", unit: "Unit", grade: "Grade", score: "Points", outcome: "Outcome" },
  open: "Not concluded",
  decision: { APPLIED: "Applied", DECLINED: "Not applied", POSTPONED: "Postponed" },
  record: "Record the outcome",
  change: "Change the outcome",
  recordTitle: "Outcome for %{name}",
  recordHint: "The decision is people’s; it is recorded here for the file.",
  note: "Outcome and reason",
  document: "Number of the document (if any)",
  recorded: "Outcome recorded",
};
