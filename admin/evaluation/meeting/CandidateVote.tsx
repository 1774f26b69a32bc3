import { Box, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { gradeWords } from "../grade-words.ts";
import { GradeChoice } from "../GradeChoice.tsx";
import { ABSTAIN } from "./ballot-paper.ts";
import type { Candidate } from "./meeting-rows.ts";

interface CandidateVoteProps {
  readonly candidate: Candidate;
  readonly mark: string | undefined;
  readonly disabled: boolean;
  readonly onMark: (mark: string | null) => void;
}

/** One line of the paper: who, what the person names, and the grades to choose from. */
export function CandidateVote({ candidate, mark, disabled, onMark }: CandidateVoteProps): ReactElement {
  const translate = useTranslate();
  const { locale, text } = useFormat();
  const choices = [
    ...candidate.grades,
    { code: ABSTAIN, nameVi: translate("evaluation.meeting.abstain"), nameEn: translate("evaluation.meeting.abstain") },
  ];
  const said = [
    candidate.selfGrade === null
      ? null
      : `${translate("evaluation.grade.self")}: ${gradeWords(candidate.grades, candidate.selfGrade, locale)}`,
    candidate.suggestedGrade === null
      ? null
      : `${translate("evaluation.grade.suggested")}: ${gradeWords(candidate.grades, candidate.suggestedGrade, locale)}`,
  ].filter((part) => part !== null);
  return (
    <Box
      component="li"
      sx={{
        display: "grid",
        gap: { xs: 1, md: 3 },
        alignItems: "center",
        gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(0, 2fr) minmax(0, 5fr)" },
        py: 1.5,
        borderBottom: 1,
        borderColor: "divider",
        "&:last-child": { borderBottom: 0 },
      }}
    >
      <Box>
        <Typography variant="subtitle1" component="h3">
          {candidate.personName}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {text({ vi: candidate.positionName ?? "", en: candidate.positionNameEn })}
        </Typography>
        {said.map((line) => (
          <Typography key={line} variant="body2">
            {line}
          </Typography>
        ))}
      </Box>
      {candidate.isOwn ? (
        <Typography color="textSecondary">{translate("evaluation.meeting.own")}</Typography>
      ) : (
        <GradeChoice
          label={translate("evaluation.meeting.choiceFor", { name: candidate.personName })}
          codesWhenNarrow
          grades={choices}
          value={mark ?? null}
          disabled={disabled}
          onChoose={onMark}
        />
      )}
    </Box>
  );
}
