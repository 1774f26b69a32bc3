import { Alert, Box, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { type BulkResult, subjectName } from "../../decision/head-rows.ts";
import { Refusals } from "../../decision/Refusals.tsx";
import { Grade, StepChip } from "../../Grade.tsx";
import type { BulkAsk } from "./bulk-rows.ts";

interface ReportProps {
  readonly report: BulkResult;
  readonly ask: BulkAsk;
}

/** What came of a bulk action, row by row, and whether it can be taken back. */
export function Report({ report, ask }: ReportProps): ReactElement {
  const translate = useTranslate();
  const rows = new Map(ask.lines.map(({ row }) => [row.id, row]));
  const nameOf = (id: string): string => {
    const row = rows.get(id);
    return row ? subjectName(row) : "";
  };
  const isFinal = ask.verb === "DECIDE" && report.accepted.some(({ step }) => step !== "NOTICE");
  return (
    <Box role="region" aria-label={translate("evaluation.board.report")} aria-live="polite">
      <Typography sx={{ fontWeight: 600 }}>
        {translate(`evaluation.board.done.${ask.verb}`, { smart_count: report.accepted.length })}
      </Typography>
      {isFinal && (
        <Alert severity="info" sx={{ mt: 1 }}>
          {translate("evaluation.board.undo.final")}
        </Alert>
      )}
      <Refusals refused={report.refused} nameOf={nameOf} />
      <Box component="ul" sx={{ m: 0, mt: 1.5, pl: 2.25 }}>
        {report.accepted.map(({ evaluationId, step, decidedGrade }) => (
          <li key={evaluationId}>
            {nameOf(evaluationId)}: <StepChip step={step} />{" "}
            {decidedGrade !== null && <Grade full grades={rows.get(evaluationId)?.grades ?? []} code={decidedGrade} />}
          </li>
        ))}
      </Box>
    </Box>
  );
}
