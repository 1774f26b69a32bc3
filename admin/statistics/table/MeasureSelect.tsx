import { MenuItem, TextField } from "@mui/material";
import type { ReactElement } from "react";
import { useFormat } from "../../shared/text/format.ts";
import { type Measure, nameOf } from "./table.ts";

interface MeasureSelectProps {
  readonly label: string;
  readonly measures: readonly Measure[];
  readonly value: string;
  readonly onPick: (measure: string) => void;
}

/** Which measure of a table a chart shows. */
export function MeasureSelect({ label, measures, value, onPick }: MeasureSelectProps): ReactElement {
  const format = useFormat();
  return (
    <TextField
      select
      className="not-printed"
      label={label}
      value={value}
      onChange={(event) => onPick(event.target.value)}
      sx={{ minWidth: 200, maxWidth: 320, my: 0 }}
      fullWidth={false}
    >
      {measures.map((measure) => (
        <MenuItem key={measure.id} value={measure.id}>
          {nameOf(measure, format)}
        </MenuItem>
      ))}
    </TextField>
  );
}
