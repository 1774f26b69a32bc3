import type { SameKeys } from "../../shared/text/messages.ts";
import type { retentionVi } from "./words.vi.ts";

export const retentionEn: SameKeys<typeof retentionVi> = {
  title: "Retention and erasure",
  about:
    "Each kind of personal text is kept as long as the agency decides, with its basis. After that an administrator proposes to erase it, a second person approves, and the server erases it at night. Grades, totals and statistics stay; the trail keeps the proof of what was erased by which rule.",
  classes: "Rules of retention",
  rule: {
    none: "No rule yet: nothing is erased",
    off: "Rule not in force",
    on: "In force",
    months: "Kept %{smart_count} month |||| Kept %{smart_count} months",
    basis: "Basis of the agency",
    principle: "General basis",
    decidedAt: "Decided %{moment}",
    due: "%{smart_count} record from before %{day} is of age |||| %{smart_count} records from before %{day} are of age",
    nothingDue: "No record from before %{day} still holds text",
    set: "Set a rule",
    change: "Change the rule",
    setTitle: "How long to keep: %{name}",
    setConsequence:
      "A rule alone erases nothing. Each erasure must be proposed and approved by somebody else; one that was approved keeps its day.",
    monthsField: "Months to keep, from the last day of a record",
    monthsHint: "From 12 to 1200; 60 months are 5 years",
    monthsWrong: "Enter a whole number from 12 to 1200",
    basisExample: "Such as: decision of the agency on how long files are kept",
    inForce: "Put this rule in force",
    saved: "Rule saved",
  },
  propose: {
    verb: "Propose to erase",
    title: "Propose to erase: %{name}",
    consequence:
      "The text of %{smart_count} record from before %{day} will be erased for good once somebody else approves. Until then it can be given up. |||| The text of %{smart_count} records from before %{day} will be erased for good once somebody else approves. Until then it can be given up.",
    done: "Proposed; a second person must approve",
  },
  approve: {
    verb: "Approve erasure",
    title: "Approve erasure: %{name}",
    consequence:
      "The text of about %{smart_count} record from before %{day} is erased next night, in the trail of changes as well. It cannot be brought back. Older backups keep it until they run out. |||| The text of about %{smart_count} records from before %{day} is erased next night, in the trail of changes as well. It cannot be brought back. Older backups keep it until they run out.",
    done: "Approved; erased next night",
  },
  drop: {
    verb: "Give up",
    title: "Give up the erasure: %{name}",
    consequence: "Nothing is erased. To erase it later, propose it again.",
    done: "Erasure given up",
  },
  runs: {
    title: "Erasures",
    empty: "No erasure yet",
    emptyHint: "Set a rule and put it in force; once something is of age, the button to propose opens.",
    what: "Kind of data",
    until: "Before",
    state: "State",
    records: "Records",
    recordsOf: "%{done} of %{planned}",
    entries: "Entries of the trail",
    proposed: "Proposed",
    approved: "Approved",
    done: "Done",
    verbs: "Verbs",
    more: "Show more",
  },
  state: {
    PROPOSED: "Waits for approval",
    APPROVED: "Waits for the night",
    DONE: "Erased",
    DROPPED: "Given up",
  },
};
