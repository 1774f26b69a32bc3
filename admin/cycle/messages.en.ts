import type { SameKeys } from "../shared/text/messages.ts";
import type { cycleVi } from "./messages.vi.ts";

export const cycleEn: SameKeys<typeof cycleVi> = {
  resources: {
    cycles: {
      name: "Cycle |||| Cycles",
      empty: "No cycles yet",
      invite: "Plan a cycle, preview who would get an evaluation, then open it.",
      fields: {
        name: "Name",
        code: "Code",
        unit: "Root unit",
        unitId: "Root unit",
        kind: "Length",
        track: "Track",
        status: "Status",
        year: "Year",
        startsOn: "First day",
        endsOn: "Last day",
        selfDueOn: "Self-rating due",
        voteDueOn: "Vote due",
        decisionDueOn: "Decision due",
        completion: "Progress",
      },
    },
  },
  cycle: {
    kind: { WEEK: "Week", MONTH: "Month", QUARTER: "Quarter", HALF_YEAR: "Half-year", YEAR: "Year" },
    track: { STATE: "State", PARTY: "Party" },
    status: { PLANNED: "Planned, not open", OPEN: "Open", CLOSED: "Closed" },
    form: {
      codeHint: "Letters without accents, digits and . _ / -, such as 2026-07",
      codeShape: "The code may have letters without accents, digits and . _ / - only",
      unitHint: "All units below this one take part.",
      dues: "Deadlines",
      duesHint: "The day itself still counts. May be left empty.",
    },
    show: { timeline: "Days of the cycle", about: "About the cycle", openedAt: "Opened at", closedAt: "Closed at" },
    timeline: {
      starts: "Cycle begins",
      ends: "Cycle ends",
      SELF: "Self-rating due",
      COLLECTIVE: "Vote due",
      DECISION: "Decision due",
      next: "next deadline",
    },
    progress: {
      title: "Progress by unit",
      hint: "How many evaluations stand at each step. Press a number to see the list.",
      done: "%{share} complete",
      people: "%{smart_count} evaluation |||| %{smart_count} evaluations",
      subjects: "Evaluations",
      completion: "Complete",
      total: "Whole cycle",
      idle: "%{smart_count} unit below has no evaluation in this cycle |||| %{smart_count} units below have no evaluation in this cycle",
    },
    exclusion: {
      title: "%{smart_count} person was left out |||| %{smart_count} people were left out",
      hint: "Recorded when the cycle was opened, so that nobody is forgotten without a reason.",
      reason: "Reason",
      NO_FRAMEWORK: "The unit has adopted no regulation that fits this person",
      AMBIGUOUS_FRAMEWORK: "Several regulations apply, none can be singled out",
      NOT_PRIMARY: "Holds no primary appointment in the period",
      MOVED_AWAY: "Moved to a unit outside the cycle",
    },
    verb: {
      change: "Change",
      open: "Open the cycle",
      openTitle: "Open “%{name}”?",
      openConsequence:
        "Everybody gets an evaluation by unit, position and the regulation in force. After that the cycle's particulars cannot be changed and it cannot be opened anew.",
      openDone: "The cycle is open",
      willOpen: "%{smart_count} person gets an evaluation |||| %{smart_count} people get an evaluation",
      willLeaveOut: "%{smart_count} person is left out: |||| %{smart_count} people are left out:",
      close: "Close the cycle",
      closeTitle: "Close “%{name}”?",
      closeConsequence:
        "A cycle closes only when every evaluation is decided or marked not rated. Then its numbers are published to analysts, with small groups hidden.",
      closeDone: "The cycle is closed",
    },
  },
};
