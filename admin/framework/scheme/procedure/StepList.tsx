import { Box, Checkbox, FormControlLabel, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";

/** Steps in the order in which an evaluation goes through them. */
export const STEPS = [
  "SELF",
  "COLLECTIVE",
  "PARTY_OPINION",
  "HR_PROPOSAL",
  "DECISION",
  "NOTICE",
  "OBJECTION",
  "RESOLUTION",
  "PUBLICATION",
  "LOCKED",
] as const;

interface StepListProps {
  readonly steps: readonly string[];
  readonly onChange: (steps: string[]) => void;
}

/** All steps as a check list in their order, each with what happens in it. */
export function StepList({ steps, onChange }: StepListProps): ReactElement {
  return (
    <Box component="ol" sx={{ listStyle: "none", m: 0, p: 0 }}>
      {STEPS.map((step) => (
        <Step
          key={step}
          step={step}
          number={steps.includes(step) ? steps.indexOf(step) + 1 : null}
          onChange={(on) => onChange(STEPS.filter((one) => (one === step ? on : steps.includes(one))))}
        />
      ))}
    </Box>
  );
}

interface StepProps {
  readonly step: string;
  /** Its place among the steps that are used; null when it is not. */
  readonly number: number | null;
  readonly onChange: (on: boolean) => void;
}

function Step({ step, number, onChange }: StepProps): ReactElement {
  const translate = useTranslate();
  const name = translate(`framework.scheme.step.${step}`);
  return (
    <Box component="li" sx={{ py: 0.5, borderBottom: 1, borderColor: "divider" }}>
      <FormControlLabel
        sx={{ alignItems: "flex-start", mr: 0 }}
        control={
          <Checkbox
            size="small"
            checked={number !== null}
            onChange={(event) => onChange(event.target.checked)}
            sx={{ py: 0.25 }}
          />
        }
        label={
          <>
            <Typography component="span" variant="subtitle2" color={number === null ? "textSecondary" : "textPrimary"}>
              {number === null ? name : `${String(number)}. ${name}`}
            </Typography>
            <Typography component="span" variant="body2" color="textSecondary" sx={{ display: "block" }}>
              {translate(`framework.rules.steps.${step}`)}
            </Typography>
          </>
        }
      />
    </Box>
  );
}
