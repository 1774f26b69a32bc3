import { Box, Button, Stack, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../../shared/text/format.ts";
import { GradeChoice } from "../../GradeChoice.tsx";
import { ABSTAIN, type Marks, votedOn } from "../ballot-paper.ts";
import type { Candidate } from "../meeting-rows.ts";

interface ThumbPaperProps {
  readonly candidates: readonly Candidate[];
  readonly marks: Marks;
  readonly onMark: (evaluationId: string, mark: string | null) => void;
}

/** The paper in one hand: one person at a time, large choices low on the screen; a choice leads to the next person. */
export function ThumbPaper({ candidates, marks, onMark }: ThumbPaperProps): ReactElement | null {
  const translate = useTranslate();
  const { text } = useFormat();
  const others = votedOn(candidates);
  const [place, setPlace] = useState(0);
  const candidate = others[Math.min(place, others.length - 1)];
  if (candidate === undefined) return null;
  const go = (to: number): void => setPlace(Math.max(0, Math.min(others.length - 1, to)));
  const abstain = translate("evaluation.meeting.abstain");
  const mark = (grade: string | null): void => {
    onMark(candidate.evaluationId, grade);
    if (grade !== null) go(place + 1);
  };
  return (
    <Stack sx={{ gap: 1.5 }}>
      <Box aria-live="polite">
        <Typography variant="body2" color="textSecondary">
          {translate("evaluation.screen.of", { place: others.indexOf(candidate) + 1, all: others.length })}
        </Typography>
        <Typography variant="h6" component="h3">
          {candidate.personName}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {text({ vi: candidate.positionName ?? "", en: candidate.positionNameEn })}
        </Typography>
        <Said candidate={candidate} />
      </Box>
      <Box sx={{ "& .MuiToggleButton-root": { minHeight: 56, fontSize: "1rem" } }}>
        <GradeChoice
          key={candidate.evaluationId}
          label={translate("evaluation.meeting.choiceFor", { name: candidate.personName })}
          grades={[...candidate.grades, { code: ABSTAIN, nameVi: abstain, nameEn: abstain }]}
          value={marks[candidate.evaluationId] ?? null}
          onChoose={mark}
        />
      </Box>
      <Stack direction="row" sx={{ gap: 1 }}>
        <Button fullWidth sx={{ minHeight: 48 }} disabled={place === 0} onClick={() => go(place - 1)}>
          {translate("evaluation.screen.previous")}
        </Button>
        <Button fullWidth sx={{ minHeight: 48 }} disabled={place >= others.length - 1} onClick={() => go(place + 1)}>
          {translate("evaluation.screen.next")}
        </Button>
      </Stack>
    </Stack>
  );
}

/** What the person and the rules say of it, as on the long paper. */
function Said({ candidate }: { readonly candidate: Candidate }): ReactElement {
  const translate = useTranslate();
  const { text } = useFormat();
  const { grades, selfGrade, suggestedGrade } = candidate;
  const lines = [
    ["self", selfGrade],
    ["suggested", suggestedGrade],
  ] as const;
  return (
    <>
      {lines.map(([kind, code]) => {
        const grade = grades.find((one) => one.code === code);
        return grade === undefined ? null : (
          <Typography key={kind} variant="body2">
            {translate(`evaluation.grade.${kind}`)}: {text({ vi: grade.nameVi, en: grade.nameEn })}
          </Typography>
        );
      })}
    </>
  );
}
