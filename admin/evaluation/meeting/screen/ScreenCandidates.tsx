import { Box, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../../shared/text/format.ts";
import { Grade } from "../../Grade.tsx";
import { gradeWords } from "../../grade-words.ts";
import type { Candidate, Meeting } from "../meeting-rows.ts";
import { papersOf } from "./screen-rows.ts";

const WORDS = { fontSize: "clamp(1.1rem, 1.7vw, 1.7rem)" } as const;

/** What is voted on; after the count what the papers say. */
export function ScreenCandidates({ meeting }: { readonly meeting: Meeting }): ReactElement {
  const translate = useTranslate();
  const isClosed = meeting.state === "CLOSED" && meeting.mode !== "NONE";
  return (
    <Box component="section">
      <Typography component="h2" sx={{ fontSize: "clamp(1.1rem, 1.8vw, 1.75rem)", fontWeight: 600, mb: 1 }}>
        {translate(isClosed ? "evaluation.screen.result" : "evaluation.screen.paper")}
      </Typography>
      <Stack component="ol" sx={{ listStyle: "none", m: 0, p: 0 }}>
        {meeting.candidates.map((candidate) => (
          <Box
            key={candidate.evaluationId}
            component="li"
            sx={{ py: 1, borderBottom: 1, borderColor: "divider", "&:last-child": { borderBottom: 0 } }}
          >
            {isClosed ? <Counted candidate={candidate} meeting={meeting} /> : <Named candidate={candidate} />}
          </Box>
        ))}
      </Stack>
    </Box>
  );
}

function Named({ candidate }: { readonly candidate: Candidate }): ReactElement {
  const { text } = useFormat();
  return (
    <>
      <Typography sx={{ ...WORDS, fontWeight: 600 }}>{candidate.personName}</Typography>
      <Typography color="textSecondary">
        {text({ vi: candidate.positionName ?? "", en: candidate.positionNameEn })}
      </Typography>
    </>
  );
}

function Counted({ candidate, meeting }: { readonly candidate: Candidate; readonly meeting: Meeting }): ReactElement {
  const translate = useTranslate();
  const { locale } = useFormat();
  const papers = papersOf(candidate, meeting);
  const { grades, proposedGrade } = candidate;
  return (
    <>
      <Stack direction="row" sx={{ gap: 2, alignItems: "baseline", flexWrap: "wrap" }}>
        <Typography sx={{ ...WORDS, fontWeight: 600, flexGrow: 1 }}>{candidate.personName}</Typography>
        <Box sx={{ "& .MuiChip-root": { fontSize: "clamp(1rem, 1.4vw, 1.4rem)", height: "auto", py: 0.5 } }}>
          {proposedGrade === null ? (
            translate("evaluation.meeting.noMajority")
          ) : (
            <Grade full grades={grades} code={proposedGrade} />
          )}
        </Box>
      </Stack>
      <Typography sx={{ fontSize: "clamp(1rem, 1.4vw, 1.4rem)" }}>
        {papers.length === 0
          ? translate("evaluation.meeting.tallyHidden")
          : papers
              .map(({ grade, count }) => {
                const name =
                  grade === null ? translate("evaluation.meeting.abstain") : gradeWords(grades, grade, locale);
                return `${name}: ${String(count)}`;
              })
              .join(" · ")}
      </Typography>
    </>
  );
}
