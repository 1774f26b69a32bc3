import type { seriesVi } from "./messages.vi.ts";

export const seriesEn: typeof seriesVi = {
  resources: {
    cycleSeries: {
      name: "Recurring series |||| Recurring series",
      empty: "No series of cycles yet",
      invite: "State the rule once; the following cycles are planned and opened on their days.",
      fields: {
        name: "Name",
        unitId: "Root unit",
        kind: "Length",
        track: "Track",
        subjects: "Whom it rates",
        startsOn: "First day of the first period",
        endsOn: "No period begins after",
        openDaysBefore: "Opens before (days)",
        codePattern: "Pattern of codes",
        namePattern: "Pattern of names",
        selfDueDays: "Self-rating",
        voteDueDays: "Vote",
        partyOpinionDueDays: "Party opinion",
        proposalDueDays: "HR proposal",
        decisionDueDays: "Decision",
        noticeDueDays: "Notice",
        strictDeadlines: "Closed after the due day",
        next: "Opens next",
      },
    },
  },
  cycle: {
    series: {
      over: "Ended",
      firstHint: "From the 1st to the 28th",
      lastHint: "Empty: goes on until stopped",
      openHint: "Below zero: after the first day",
      patternHint: "Patterns may name: %{words}.",
      duesHint: "Days counted from the last day of the period; below zero before it, empty for no deadline.",
    },
  },
};
