import { Alert, Box, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import type { Refusal } from "./head-rows.ts";

interface RefusalsProps {
  readonly refused: readonly Refusal[];
  readonly nameOf: (evaluationId: string) => string;
}

/** What a bulk action left as it was, each with the rule's own sentence. */
export function Refusals({ refused, nameOf }: RefusalsProps): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  if (refused.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ mt: 1.5, alignItems: "flex-start" }}>
      <Typography variant="subtitle2">
        {translate("evaluation.bulk.refused", { smart_count: refused.length })}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.25 }}>
        {refused.map((refusal) => (
          <li key={refusal.evaluationId}>
            <b>{nameOf(refusal.evaluationId)}</b>: {format.text({ vi: refusal.messageVi, en: refusal.messageEn })}
          </li>
        ))}
      </Box>
    </Alert>
  );
}
