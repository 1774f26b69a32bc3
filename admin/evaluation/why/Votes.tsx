import { TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { GoTo, Section } from "../../shared/ui/parts.tsx";
import { WideTable } from "../../shared/ui/WideTable.tsx";
import type { Why } from "../answers/rows.ts";
import { gradeWords } from "../grade-words.ts";

/** How the collective voted on this person, meeting by meeting. */
export function Votes({ why }: { readonly why: Why }): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  if (why.tallies.length === 0) return null;
  return (
    <Section flush title={translate("evaluation.why.votes")}>
      <WideTable label={translate("evaluation.why.votes")}>
        <TableHead>
          <TableRow>
            <TableCell>{translate("evaluation.meeting.title")}</TableCell>
            {why.grades.map(({ code }) => (
              <TableCell key={code} align="right" title={gradeWords(why.grades, code, format.locale)}>
                {code}
              </TableCell>
            ))}
            <TableCell align="right">{translate("evaluation.meeting.abstain")}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {why.tallies.map((tally, index) => (
            <TableRow key={tally.meetingId}>
              <TableCell>
                <GoTo to={`/meetings/${tally.meetingId}/show`}>
                  {translate("evaluation.why.meeting", { number: index + 1 })}
                </GoTo>
              </TableCell>
              {[...why.grades.map(({ code }) => code), null].map((code) => (
                <TableCell
                  key={code ?? "none"}
                  align="right"
                  sx={{ fontWeight: code !== null && code === why.proposedGrade ? 600 : 400 }}
                >
                  {tally.counts.find((count) => count.grade === code)?.count ?? 0}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </WideTable>
    </Section>
  );
}
