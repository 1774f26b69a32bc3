import type { SameKeys } from "../../shared/text/messages.ts";
import { boardEn } from "../board/messages.en.ts";
import { screenEn } from "../meeting/screen/messages.en.ts";
import { quotaEn } from "../quota/messages.en.ts";
import { usesEn } from "../uses/messages.en.ts";
import type { headsVi } from "./messages.vi.ts";

export const headsEn: SameKeys<typeof headsVi> = {
  evaluation: {
    board: boardEn,
    screen: screenEn,
    quota: quotaEn,
    uses: usesEn,
    table: {
      title: "Decision table",
      person: "Unit or person",
      self: "Self",
      suggested: "By the rules",
      total: "Points",
      proposed: "Proposed",
      step: "Step",
      decided: "Decision",
      verbs: "More",
      unitItself: "The unit’s own evaluation",
      by: { vote: "vote", hr: "HR" },
      party: { true: "Committee agrees", false: "Committee disagrees", null: "Committee has spoken" },
      late: "Past %{day} – %{step}",
      review: "Needs review",
      onlyReview: "Only those to review",
      onlyLate: "Only late ones (%{smart_count}) |||| Only late ones (%{smart_count})",
      waits: {
        unit: "Waits for the unit’s own evaluation",
        subUnits: "Waits for the unit below: %{names} |||| Waits for %{smart_count} units below: %{names}",
      },
      order: "Order within a period: units below first, then the unit, its people last.",
      closed: "Not possible now",
    },
    bulk: {
      bar: "%{smart_count} grade chosen, not decided yet |||| %{smart_count} grades chosen, not decided yet",
      clear: "Drop the chosen grades",
      decide: "Decide %{smart_count} evaluation |||| Decide %{smart_count} evaluations",
      reasonFor: "Reason for %{name}",
      missing: "%{smart_count} still needs a reason |||| %{smart_count} still need a reason",
      back: "Back to the table",
      refused: "%{smart_count} evaluation stays as it was |||| %{smart_count} evaluations stay as they were",
      stale:
        "Somebody else has just changed this evaluation. What you wrote is still here; look again, then confirm once more.",
    },
    accept: {
      without:
        "%{smart_count} evaluation has no suggested grade and must be decided by itself. |||| %{smart_count} evaluations have no suggested grade and must be decided one by one.",
    },
    decide: {
      consequence: "The evaluation of %{cycle} is decided with this grade; the person sees the result and its reasons.",
      consequenceNotice:
        "The evaluation of %{cycle} is decided with this grade and waits for its notice; the person sees the result from the notice on.",
      standing: "Decision in force: %{grade}",
      mark: {
        vote: "Departs from the vote: %{grade}.",
        hr: "Departs from the HR proposal: %{grade}.",
        rules: "Departs from the rules: %{grade}.",
        reason: "A reason will be asked.",
      },
      departs: {
        vote: "The collective proposed “%{grade}”. A decision that departs from it needs a reason, which the person will read.",
        hr: "The organization department proposed “%{grade}”. A decision that departs from it needs a reason, which the person will read.",
        rules:
          "By the rules the grade is “%{grade}”. A decision that departs from it needs a reason, which the person will read.",
      },
      notYet: {
        SELF: "Not handed in",
        COLLECTIVE: "Waits for the vote",
        PARTY_OPINION: "Waits for the Party committee",
        HR_PROPOSAL: "Waits for the HR proposal",
        DECISION: "Waits for the decision",
        NOTICE: "Decided, waits for the notice",
        OBJECTION: "The person was told",
        RESOLUTION: "Objection being answered",
        PUBLICATION: "Waits for publication",
        LOCKED: "Final",
        NOT_RATED: "Not rated",
      },
      skip: "Leave out this step",
      skipTitle: "Leave out “%{step}” for %{name}?",
      skipConsequence:
        "The evaluation goes on to the next step without a result of this one. The reason stays in its history and in the audit trail.",
      skipDone: "Step left out",
      unlock: "Open again",
      unlockTitle: "Open the evaluation of %{name} again?",
      unlockConsequence:
        "It goes back to the decision. The present decision holds until another one replaces it; the direct leader is asked to look again. The reason stays in its history and in the audit trail.",
      unlockDone: "Opened again",
      review: "Confirm the result",
      reviewTitle: "Keep the result of %{name}?",
      reviewConsequence: "The mark “needs review” goes; the decision stays. Say what was looked at.",
      reviewWhy: "Why it needs another look: %{reason}",
      reviewDone: "Result confirmed",
    },
    supersede: {
      open: "Superseding decision",
      title: "Replace the decision on %{name}",
      kept: "The old decision (%{grade}) stays on record, marked as superseded.",
      told: "The new decision holds from now on; the person reads the new grade and the reason.",
      counts: "Statistics and quotas count the new decision, also in a closed cycle.",
      leaders: "The direct leader is asked to look at the own result again.",
      grade: "New grade",
      reason: "Reason, and what shows that the old result was wrong",
      confirm: "Make the superseding decision",
      done: "Superseding decision made",
    },
    opinion: {
      place: "%{place} of %{all}",
      gone: "This evaluation has just been dealt with or is no longer listed.",
      skip: "Later, go to the next",
      recordNext: "Record and go to the next",
      PARTY: {
        open: "Record the committee’s opinion",
        many: "Committee opinions, one by one (%{smart_count}) |||| Committee opinions, one by one (%{smart_count})",
        title: "The Party committee’s opinion on %{name}",
        agreement: "The committee’s opinion",
        agrees: { true: "Agrees", false: "Disagrees" },
        grade: "Grade that the committee suggests (optional)",
        text: "Opinion in words",
        record: "Record the opinion",
        done: "Opinion recorded",
      },
      HR: {
        open: "Propose a grade",
        many: "Propose one by one (%{smart_count}) |||| Propose one by one (%{smart_count})",
        title: "Propose a grade for %{name}",
        grade: "Proposed grade",
        text: "Assessment and grounds",
        record: "Send the proposal",
        done: "Proposal sent",
      },
    },
    notice: {
      open: "Tell the result",
      title: "Tell %{name} the result?",
      consequence:
        "From now on the person sees grade and reasons, and the term to object runs. A notice cannot be taken back.",
      confirm: "Tell",
      done: "Result told",
      many: "Tell the result (%{smart_count}) |||| Tell the results (%{smart_count})",
      manyTitle: "Tell whole units their results?",
      manyConsequence:
        "Everybody in these units who is decided and waits for the notice is told at once, also those whom the filters hide; the term to object runs from now. A notice cannot be taken back.",
      manyDone: "%{smart_count} person told |||| %{smart_count} people told",
    },
  },
};
