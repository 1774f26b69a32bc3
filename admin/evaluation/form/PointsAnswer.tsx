import { Box, Slider, TextField } from "@mui/material";
import { type ReactElement, useEffect, useMemo, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { readEntry, sameExact } from "../answers/exact-entry.ts";
import { pointSteps } from "../answers/point-steps.ts";
import type { Criterion } from "../answers/rows.ts";

export interface AnswerProps {
  readonly criterion: Criterion;
  readonly value: string | null;
  readonly disabled: boolean;
  readonly labelledBy: string;
  readonly onAnswer: (value: string | null) => void;
}

/** Points in the regulation's own steps: a slider for the thumb and a list for the keyboard, both the same answer. */
export function PointsAnswer(props: AnswerProps): ReactElement {
  const { max, step } = props.criterion;
  const steps = useMemo(() => pointSteps(max, step), [max, step]);
  return steps === null ? <TypedPoints {...props} /> : <Stepped {...props} steps={steps} />;
}

function Stepped({
  value,
  disabled,
  labelledBy,
  onAnswer,
  steps,
}: AnswerProps & { readonly steps: readonly string[] }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const place = value === null ? -1 : steps.findIndex((one) => sameExact(one, value));
  const foreign = value !== null && place < 0;
  const label = (at: number): string => format.exact(steps[at] ?? null);
  return (
    <Box sx={{ display: "grid", gridTemplateColumns: "minmax(0, 1fr) 104px", gap: 2, alignItems: "center" }}>
      <Slider
        aria-labelledby={labelledBy}
        getAriaValueText={(at) => (place < 0 ? translate("evaluation.form.unanswered") : label(at))}
        valueLabelDisplay="auto"
        valueLabelFormat={label}
        min={0}
        max={steps.length - 1}
        step={1}
        marks={steps.length <= 11}
        value={Math.max(place, 0)}
        disabled={disabled}
        track={place < 0 ? false : "normal"}
        onChange={(_event, at) => onAnswer(steps[at as number] ?? null)}
        sx={{ ml: 1, width: "calc(100% - 16px)", ...(place < 0 ? { color: "text.disabled" } : {}) }}
      />
      <TextField
        select
        margin="none"
        disabled={disabled}
        value={foreign ? value : (steps[place] ?? "")}
        onChange={(event) => onAnswer(event.target.value === "" ? null : event.target.value)}
        slotProps={{ select: { native: true }, htmlInput: { "aria-labelledby": labelledBy } }}
      >
        <option value="">–</option>
        {foreign && <option value={value}>{format.exact(value)}</option>}
        {[...steps].reverse().map((one) => (
          <option key={one} value={one}>
            {format.exact(one)}
          </option>
        ))}
      </TextField>
    </Box>
  );
}

/** A number that is typed: points without steps that a list could hold, or how often something happened. */
export function TypedPoints({ criterion, value, disabled, labelledBy, onAnswer }: AnswerProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const [typed, setTyped] = useState(value === null ? "" : format.exact(value));
  const entry = readEntry("NUMBER", typed);
  useEffect(() => {
    // Taken from elsewhere, as the answer of the period before is: the field says it too.
    if (value !== null) setTyped((before) => (means(before, value) ? before : format.exact(value)));
  }, [value, format]);
  return (
    <TextField
      margin="none"
      inputMode="decimal"
      disabled={disabled}
      value={typed}
      error={entry.state === "wrong"}
      helperText={
        entry.state === "wrong"
          ? translate("evaluation.form.wrongNumber")
          : criterion.max !== null && translate("framework.part.max", { points: format.exact(criterion.max) })
      }
      onChange={(event) => {
        setTyped(event.target.value);
        const next = readEntry("NUMBER", event.target.value);
        if (next.state !== "wrong") onAnswer(next.state === "exact" ? next.exact : null);
      }}
      slotProps={{ htmlInput: { "aria-labelledby": labelledBy, maxLength: 40 } }}
    />
  );
}

function means(typed: string, value: string): boolean {
  const entry = readEntry("NUMBER", typed);
  return entry.state === "exact" && sameExact(entry.exact, value);
}
