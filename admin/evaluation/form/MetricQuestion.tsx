import { Box, InputAdornment, TextField, Typography } from "@mui/material";
import { type ReactElement, useId } from "react";
import { useTranslate } from "react-admin";
import { wording } from "../../framework/framework-rows.ts";
import { useFormat } from "../../shared/text/format.ts";
import { percentOf, readEntry } from "../answers/exact-entry.ts";
import { anchorOf } from "../answers/questions.ts";
import type { Metric } from "../answers/rows.ts";

interface MetricQuestionProps {
  readonly metric: Metric;
  readonly typed: string;
  readonly disabled: boolean;
  readonly onType: (name: string, typed: string) => void;
}

/** A number of the period, typed by hand: per cent or a fraction, kept exactly as typed. */
export function MetricQuestion({ metric, typed, disabled, onType }: MetricQuestionProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const label = useId();
  return (
    <Box
      id={anchorOf("metric", metric.name)}
      sx={{
        display: "grid",
        gap: { xs: 0.5, md: 3 },
        gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(0, 1fr) minmax(0, 380px)" },
        py: 1.25,
        borderBottom: 1,
        borderColor: "divider",
        "&:last-child": { borderBottom: 0 },
        scrollMarginTop: 72,
      }}
    >
      <Box>
        <Typography id={label}>{format.text(wording(metric.labelVi, metric.labelEn))}</Typography>
        {!metric.isRequired && (
          <Typography variant="body2" color="textSecondary">
            {translate("framework.part.optional")}
          </Typography>
        )}
        {metric.source === "TASKS" && (
          <Typography variant="body2" color="warning">
            {translate("evaluation.work.typed")}
          </Typography>
        )}
      </Box>
      {metric.kind === "CHOICE" ? (
        <Choose metric={metric} typed={typed} disabled={disabled} onType={onType} labelledBy={label} />
      ) : (
        <Type metric={metric} typed={typed} disabled={disabled} onType={onType} labelledBy={label} />
      )}
    </Box>
  );
}

function Choose({
  metric,
  typed,
  disabled,
  onType,
  labelledBy,
}: MetricQuestionProps & { readonly labelledBy: string }): ReactElement {
  const format = useFormat();
  return (
    <TextField
      select
      margin="none"
      disabled={disabled}
      value={typed}
      onChange={(event) => onType(metric.name, event.target.value)}
      slotProps={{ select: { native: true }, htmlInput: { "aria-labelledby": labelledBy } }}
    >
      <option value="">–</option>
      {metric.options.map((option) => (
        <option key={option.key} value={option.key}>
          {format.text(wording(option.labelVi, option.labelEn))}
        </option>
      ))}
    </TextField>
  );
}

function Type({
  metric,
  typed,
  disabled,
  onType,
  labelledBy,
}: MetricQuestionProps & { readonly labelledBy: string }): ReactElement {
  const isRatio = metric.kind === "RATIO";
  const said = useSaid(metric, typed);
  return (
    <TextField
      margin="none"
      disabled={disabled}
      value={typed}
      error={said.wrong}
      helperText={said.text}
      onChange={(event) => onType(metric.name, event.target.value)}
      slotProps={{
        htmlInput: { "aria-labelledby": labelledBy, maxLength: 64, autoComplete: "off" },
        input:
          isRatio && !typed.includes("/") && !typed.includes("%")
            ? { endAdornment: <InputAdornment position="end">%</InputAdornment> }
            : {},
      }}
    />
  );
}

/** What the field makes of the text: nothing yet, a number that it repeats, or what is wrong with it. */
function useSaid(metric: Metric, typed: string): { text: string; wrong: boolean } {
  const translate = useTranslate();
  const format = useFormat();
  const entry = readEntry(metric.kind, typed);
  if (entry.state === "wrong")
    return {
      text: translate(metric.kind === "RATIO" ? "evaluation.form.wrongRatio" : "evaluation.form.wrongNumber"),
      wrong: true,
    };
  if (metric.kind !== "RATIO") return { text: " ", wrong: false };
  if (entry.state === "absent") return { text: translate("evaluation.form.ratioHint"), wrong: false };
  const percent = percentOf(entry.exact);
  return { text: translate("evaluation.form.ratioRead", { percent: format.exact(percent) }), wrong: false };
}
