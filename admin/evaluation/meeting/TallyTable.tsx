import { TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Section } from "../../shared/ui/parts.tsx";
import { WideTable } from "../../shared/ui/WideTable.tsx";
import { Grade } from "../Grade.tsx";
import { gradeWords } from "../grade-words.ts";
import { votesFor } from "./ballot-paper.ts";
import type { Candidate, Meeting, Tally } from "./meeting-rows.ts";

/** The count: papers per grade for everybody, and what the vote proposes. */
export function TallyTable({ meeting }: { readonly meeting: Meeting }): ReactElement {
  const translate = useTranslate();
  const tables = Map.groupBy(meeting.candidates, (candidate) => candidate.grades.map(({ code }) => code).join(" "));
  const hidden = meeting.candidates.some(
    ({ evaluationId }) => !meeting.tallies.some((tally) => tally.evaluationId === evaluationId),
  );
  return (
    <Section
      flush
      title={translate("evaluation.meeting.tally")}
      subtitle={translate("evaluation.meeting.tallyHint", {
        voted: meeting.votedCount,
        eligible: meeting.eligibleCount,
      })}
    >
      {[...tables].map(([key, candidates]) => (
        <Counts key={key} candidates={candidates} tallies={meeting.tallies} />
      ))}
      {hidden && (
        <Typography variant="body2" color="textSecondary" sx={{ px: 2, py: 1 }}>
          {translate("evaluation.meeting.tallyHidden")}
        </Typography>
      )}
    </Section>
  );
}

function Counts({
  candidates,
  tallies,
}: {
  readonly candidates: readonly Candidate[];
  readonly tallies: readonly Tally[];
}): ReactElement {
  const translate = useTranslate();
  const { locale } = useFormat();
  const grades = candidates[0]?.grades ?? [];
  return (
    <WideTable label={translate("evaluation.meeting.tally")}>
      <TableHead>
        <TableRow>
          <TableCell>{translate("evaluation.table.person")}</TableCell>
          <TableCell>{translate("evaluation.grade.self")}</TableCell>
          {grades.map((grade) => (
            <TableCell key={grade.code} align="right" title={gradeWords(grades, grade.code, locale)}>
              {grade.code}
            </TableCell>
          ))}
          <TableCell align="right">{translate("evaluation.meeting.abstain")}</TableCell>
          <TableCell>{translate("evaluation.grade.proposed")}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {candidates.map((candidate) => {
          const tally = tallies.find((one) => one.evaluationId === candidate.evaluationId);
          return (
            <TableRow key={candidate.evaluationId}>
              <TableCell component="th" scope="row">
                {candidate.personName}
              </TableCell>
              <TableCell>
                <Grade grades={grades} code={candidate.selfGrade} />
              </TableCell>
              {[...grades.map(({ code }) => code), null].map((code) => (
                <TableCell
                  key={code ?? "none"}
                  align="right"
                  sx={{
                    fontVariantNumeric: "tabular-nums",
                    fontWeight: code !== null && code === candidate.proposedGrade ? 600 : 400,
                  }}
                >
                  {votesFor(tally, code) ?? "•"}
                </TableCell>
              ))}
              <TableCell>
                {candidate.proposedGrade === null ? (
                  translate("evaluation.meeting.noMajority")
                ) : (
                  <Grade grades={grades} code={candidate.proposedGrade} />
                )}
              </TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </WideTable>
  );
}
