import { FormControlLabel, Radio, RadioGroup, ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { type Choice, choicesOf } from "./answer-words.ts";
import type { AnswerProps } from "./PointsAnswer.tsx";

/** Two or three short answers stand side by side, levels and tiers below each other with their whole wording. */
export function ChoiceAnswer({ criterion, value, disabled, labelledBy, onAnswer }: AnswerProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const choices = choicesOf(criterion, translate, format);
  const short = criterion.method === "PASS_FAIL" || criterion.method === "VIOLATION";
  if (short) {
    return (
      <ToggleButtonGroup
        exclusive
        fullWidth
        size="small"
        value={value}
        disabled={disabled}
        aria-labelledby={labelledBy}
        onChange={(_event, next: string | null) => onAnswer(next)}
      >
        {choices.map((choice) => (
          <ToggleButton
            key={choice.value}
            value={choice.value}
            color={toneOf(choice.value)}
            sx={{ textTransform: "none", lineHeight: 1.3, minHeight: 42, color: "text.primary" }}
          >
            {choice.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    );
  }
  return (
    <RadioGroup aria-labelledby={labelledBy} value={value ?? ""} onChange={(_event, next) => onAnswer(next)}>
      {choices.map((choice) => (
        <FormControlLabel
          key={choice.value}
          value={choice.value}
          disabled={disabled}
          control={<Radio size="small" />}
          label={<Wording choice={choice} />}
          sx={{ alignItems: "flex-start", "& .MuiRadio-root": { pt: 0.5 } }}
        />
      ))}
    </RadioGroup>
  );
}

function Wording({ choice }: { readonly choice: Choice }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Typography variant="body2" component="span" sx={{ display: "block", py: 0.5 }}>
      <strong>{choice.value}</strong> – {choice.label}
      {choice.points !== null && (
        <Typography component="span" variant="body2" color="textSecondary">
          {" "}
          ({translate("framework.part.points", { points: format.exact(choice.points) })})
        </Typography>
      )}
    </Typography>
  );
}

function toneOf(value: string): "success" | "warning" | "error" {
  if (value === "true" || value === "none") return "success";
  return value === "remedied" ? "warning" : "error";
}
