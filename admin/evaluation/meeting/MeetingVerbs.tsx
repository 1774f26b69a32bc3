import { Alert } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { CloseMeeting, ReopenVote } from "../../../schema/operations/meeting.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useVerb } from "../../shared/api/useRun.ts";
import { AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import type { Meeting } from "./meeting-rows.ts";

/** Counting; and voting anew when the server says that the key of a secret vote is lost. */
export function MeetingVerbs({ meeting }: { readonly meeting: Meeting }): ReactElement | null {
  const [keyLost, setKeyLost] = useState(false);
  if (meeting.state !== "VOTING") return null;
  return (
    <>
      {keyLost && meeting.abilities.canReopen.allowed && <Reopen meeting={meeting} />}
      {meeting.abilities.canClose.rule !== "meeting.notConvener" && (
        <Count meeting={meeting} onKeyLost={() => setKeyLost(true)} />
      )}
    </>
  );
}

function Count({ meeting, onKeyLost }: { readonly meeting: Meeting; readonly onKeyLost: () => void }): ReactElement {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const [asking, setAsking] = useState(false);
  const count = useVerb(CloseMeeting, {
    done: meeting.mode === "NONE" ? "evaluation.record.ended" : "evaluation.meeting.counted",
    onDone: () => setAsking(false),
    onProblem: (error) => {
      if (error.rule === "meeting.keyLost") {
        setAsking(false);
        onKeyLost();
      }
      return false;
    },
  });
  const words = endingWords(meeting);
  const missing = meeting.mode === "NONE" ? 0 : meeting.eligibleCount - meeting.votedCount;
  const content = { meetingId: meeting.id, version: meeting.version };
  return (
    <>
      <AbilityButton ability={meeting.abilities.canClose} variant="contained" onClick={() => setAsking(true)}>
        {translate(words.verb)}
      </AbilityButton>
      <ConfirmVerb
        open={asking}
        title={translate(words.title)}
        consequence={translate(words.consequence)}
        confirm={translate(words.verb)}
        busy={count.busy}
        onConfirm={() => void count.act({ input: { ...content, idempotencyKey: keyFor(content) } })}
        onClose={() => setAsking(false)}
      >
        {missing > 0 && (
          <Alert severity="warning">{translate("evaluation.meeting.notAllVoted", { smart_count: missing })}</Alert>
        )}
      </ConfirmVerb>
    </>
  );
}

/** What the end of the meeting is called: a meeting that only comments has no papers to count. */
function endingWords({ mode, purpose }: Meeting): { verb: string; title: string; consequence: string } {
  if (mode === "NONE")
    return {
      verb: "evaluation.record.end",
      title: "evaluation.record.endTitle",
      consequence: "evaluation.record.endConsequence",
    };
  const decides = purpose === "DECIDE";
  return {
    verb: "evaluation.meeting.count",
    title: "evaluation.meeting.countTitle",
    consequence: decides ? "evaluation.record.countConsequence" : "evaluation.meeting.countConsequence",
  };
}

function Reopen({ meeting }: { readonly meeting: Meeting }): ReactElement {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const [asking, setAsking] = useState(false);
  const reopen = useVerb(ReopenVote, { done: "evaluation.meeting.reopened", onDone: () => setAsking(false) });
  const content = { meetingId: meeting.id, version: meeting.version };
  return (
    <>
      <AbilityButton
        ability={meeting.abilities.canReopen}
        variant="outlined"
        color="warning"
        onClick={() => setAsking(true)}
      >
        {translate("evaluation.meeting.reopen")}
      </AbilityButton>
      <ConfirmVerb
        open={asking}
        title={translate("evaluation.meeting.reopenTitle")}
        consequence={translate("evaluation.meeting.reopenConsequence")}
        confirm={translate("evaluation.meeting.reopen")}
        tone="warning"
        busy={reopen.busy}
        onConfirm={() => void reopen.act({ input: { ...content, idempotencyKey: keyFor(content) } })}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
