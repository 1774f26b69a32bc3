import { Stack, TextField, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { RecordMeetingOpinion } from "../../../schema/operations/evaluation/meeting.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useStaleVerb } from "../../shared/api/useStaleVerb.ts";
import { useUnsaved } from "../../shared/trouble/useUnsaved.ts";
import { AbilityButton } from "../../shared/ui/AbilityButton.tsx";
import { useMergeQuestion } from "../../shared/ui/form/useMergeQuestion.tsx";
import { Section } from "../../shared/ui/parts.tsx";
import type { Candidate, Meeting } from "./meeting-rows.ts";

/** What the meeting said about everybody; written down by chair or secretary until the minutes are confirmed. */
export function Opinions({ meeting }: { readonly meeting: Meeting }): ReactElement | null {
  const translate = useTranslate();
  const said = meeting.candidates.some(({ opinion }) => opinion !== null);
  if (!meeting.abilities.canRecordOpinion.allowed && !said) return null;
  return (
    <Section title={translate("evaluation.record.opinions")} subtitle={translate("evaluation.record.opinionsHint")}>
      <Stack component="ul" sx={{ listStyle: "none", p: 0, m: 0, gap: 1.5 }}>
        {meeting.candidates.map((candidate) => (
          <Opinion key={candidate.evaluationId} meeting={meeting} candidate={candidate} />
        ))}
      </Stack>
    </Section>
  );
}

interface OpinionProps {
  readonly meeting: Meeting;
  readonly candidate: Candidate;
}

function Opinion({ meeting, candidate }: OpinionProps): ReactElement {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const [typed, setTyped] = useState<string | null>(null);
  const verb = useStaleVerb(RecordMeetingOpinion, {
    done: "evaluation.record.opinionDone",
    onDone: () => setTyped(null),
  });
  useUnsaved(typed !== null, { lines: () => [{ label: candidate.personName, text: typed ?? "" }] });
  const { evaluationId } = candidate;
  const stored = { text: candidate.opinion ?? "" };
  const { send, question } = useMergeQuestion({
    verb,
    open: typed !== null,
    merge: {
      draft: { text: typed ?? stored.text },
      stored,
      words: { text: [candidate.personName] },
      onMerged: ({ text }) => setTyped(text),
    },
    onSend: ({ text }) => {
      const content = { meetingId: meeting.id, version: meeting.version, evaluationId, text };
      void verb.act({ input: { ...content, idempotencyKey: keyFor(content) } });
    },
    onTakeTheirs: () => setTyped(null),
  });
  if (!meeting.abilities.canRecordOpinion.allowed)
    return (
      <li>
        <Typography variant="subtitle2">{candidate.personName}</Typography>
        <Typography variant="body2" color="textSecondary">
          {candidate.opinion ?? translate("evaluation.record.noOpinion")}
        </Typography>
      </li>
    );
  return (
    <Stack component="li" direction={{ xs: "column", sm: "row" }} sx={{ gap: 1, alignItems: { sm: "center" } }}>
      <TextField
        fullWidth
        multiline
        label={candidate.personName}
        value={typed ?? candidate.opinion ?? ""}
        onChange={(event) => setTyped(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 5000 } }}
      />
      {typed !== null && (
        <AbilityButton
          ability={meeting.abilities.canRecordOpinion}
          sx={{ flexShrink: 0, whiteSpace: "nowrap" }}
          disabled={verb.busy}
          onClick={send}
        >
          {translate("evaluation.record.saveOpinion")}
        </AbilityButton>
      )}
      {question}
    </Stack>
  );
}
