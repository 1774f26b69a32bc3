import { Alert, Box, Button, LinearProgress, Paper, Stack, type Theme, Typography, useMediaQuery } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { CastBallot } from "../../../schema/operations/meeting.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useVerb } from "../../shared/api/useRun.ts";
import { AbilityButton, useReason } from "../../shared/ui/AbilityButton.tsx";
import { ConfirmVerb } from "../../shared/ui/ConfirmVerb.tsx";
import { Section } from "../../shared/ui/parts.tsx";
import { fillWithSelf, type Marks, paperOf, votedOn } from "./ballot-paper.ts";
import { CandidateVote } from "./CandidateVote.tsx";
import type { Meeting } from "./meeting-rows.ts";
import { ThumbPaper } from "./screen/ThumbPaper.tsx";

/** The paper of the meeting: a grade or no opinion for everybody, cast in one go; casting again replaces it. */
export function Ballot({ meeting }: { readonly meeting: Meeting }): ReactElement {
  const translate = useTranslate();
  const closed = useReason(meeting.abilities.canVote);
  const [marks, setMarks] = useState<Marks>({});
  const others = votedOn(meeting.candidates);
  const marked = others.filter(({ evaluationId }) => marks[evaluationId] !== undefined).length;
  const inHand = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const mark = (evaluationId: string, grade: string | null): void =>
    setMarks((now) => marksWith(now, evaluationId, grade));
  const withSelf = others.some(({ selfGrade }) => selfGrade !== null);
  return (
    <Section
      title={translate("evaluation.meeting.paper")}
      subtitle={translate("evaluation.meeting.paperHint")}
      actions={
        closed === "" &&
        withSelf && (
          <Button size="small" onClick={() => setMarks(fillWithSelf(meeting.candidates, marks))}>
            {translate("evaluation.meeting.fillSelf")}
          </Button>
        )
      }
    >
      {closed !== "" && <Alert severity="info">{closed}</Alert>}
      {meeting.hasVoted && <Alert severity="success">{translate("evaluation.meeting.hasVoted")}</Alert>}
      {inHand && closed === "" ? (
        <ThumbPaper candidates={meeting.candidates} marks={marks} onMark={mark} />
      ) : (
        <Stack component="ol" sx={{ listStyle: "none", p: 0, m: 0 }}>
          {meeting.candidates.map((candidate) => (
            <CandidateVote
              key={candidate.evaluationId}
              candidate={candidate}
              mark={marks[candidate.evaluationId]}
              disabled={closed !== "" || candidate.isOwn}
              onMark={(grade) => mark(candidate.evaluationId, grade)}
            />
          ))}
        </Stack>
      )}
      {closed === "" && (
        <CastBar meeting={meeting} marks={marks} marked={marked} all={others.length} onCast={() => setMarks({})} />
      )}
    </Section>
  );
}

function marksWith(marks: Marks, evaluationId: string, mark: string | null): Marks {
  const { [evaluationId]: _, ...rest } = marks;
  return mark === null ? rest : { ...rest, [evaluationId]: mark };
}

interface CastBarProps {
  readonly meeting: Meeting;
  readonly marks: Marks;
  readonly marked: number;
  readonly all: number;
  readonly onCast: () => void;
}

function CastBar({ meeting, marks, marked, all, onCast }: CastBarProps): ReactElement {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const [asking, setAsking] = useState(false);
  const cast = useVerb(CastBallot, { done: "evaluation.meeting.castDone", onDone: onCast });
  const choices = paperOf(meeting.candidates, marks);
  const confirm = async (): Promise<void> => {
    if (choices === null) return;
    await cast.act({ input: { meetingId: meeting.id, choices, idempotencyKey: keyFor(choices) } });
    setAsking(false);
  };
  const words = translate("evaluation.meeting.marked", { marked, all });
  return (
    <Paper variant="outlined" sx={{ position: "sticky", bottom: 0, zIndex: 5, mt: 2, px: 2, py: 1 }}>
      <Stack direction="row" sx={{ alignItems: "center", gap: 2 }}>
        <Box sx={{ flexGrow: 1 }} aria-live="polite">
          <Typography variant="body2">{words}</Typography>
          <LinearProgress variant="determinate" value={all === 0 ? 100 : (100 * marked) / all} aria-label={words} />
        </Box>
        <AbilityButton
          ability={meeting.abilities.canVote}
          variant="contained"
          disabled={choices === null || cast.busy}
          onClick={() => setAsking(true)}
        >
          {translate(meeting.hasVoted ? "evaluation.meeting.castAgain" : "evaluation.meeting.cast")}
        </AbilityButton>
      </Stack>
      <ConfirmVerb
        open={asking}
        title={translate("evaluation.meeting.castTitle", { all })}
        consequence={translate(`evaluation.meeting.castConsequence.${meeting.mode}`)}
        confirm={translate("evaluation.meeting.cast")}
        busy={cast.busy}
        onConfirm={() => void confirm()}
        onClose={() => setAsking(false)}
      />
    </Paper>
  );
}
