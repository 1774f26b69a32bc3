import type { SameKeys } from "../../shared/text/messages.ts";
import type { deskVi } from "./messages.vi.ts";

export const deskEn: SameKeys<typeof deskVi> = {
  audit: {
    desk: {
      sealed: "Audit trail: %{smart_count} entry is sealed |||| Audit trail: %{smart_count} entries are sealed",
      unsealed:
        "%{smart_count} entry has waited for its seal for more than 5 minutes |||| %{smart_count} entries have waited for their seal for more than 5 minutes",
      open: "Open the trail",
      see: "See each one",
      verb: {
        unlockEvaluation:
          "%{smart_count} unlocking of an evaluation in 30 days |||| %{smart_count} unlockings of evaluations in 30 days",
        supersedeDecision:
          "%{smart_count} decision replaced in 30 days |||| %{smart_count} decisions replaced in 30 days",
        skipStep: "%{smart_count} step skipped in 30 days |||| %{smart_count} steps skipped in 30 days",
        reopenVote: "%{smart_count} vote reopened in 30 days |||| %{smart_count} votes reopened in 30 days",
        extendDeadline: "%{smart_count} deadline extended in 30 days |||| %{smart_count} deadlines extended in 30 days",
      },
    },
  },
};
