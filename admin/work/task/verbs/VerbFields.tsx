import {
  FormControl,
  FormControlLabel,
  FormLabel,
  MenuItem,
  Radio,
  RadioGroup,
  Slider,
  Stack,
  TextField,
  Typography,
} from "@mui/material";
import { type ReactElement, useId } from "react";
import { useTranslate } from "react-admin";
import { DocumentPicker } from "../../../shared/document/DocumentPicker.tsx";
import { useFormat } from "../../../shared/text/format.ts";
import { DayField } from "../../../shared/ui/fields.tsx";
import { ColleagueField } from "../assign/ColleagueField.tsx";
import { FilesField } from "./FilesField.tsx";
import type { Attachments } from "./useAttachments.ts";
import { NumberField, ProductField } from "./CorrectionFields.tsx";
import type { Values, VerbField, VerbTask } from "./verb.ts";

interface FieldProps {
  readonly field: VerbField;
  readonly task: VerbTask;
  readonly value: string;
  /** All values of the dialog. */
  readonly values: Values;
  readonly files: Attachments;
  /** Some fields bring the values of others with them. */
  readonly onChange: (value: string, others?: Values) => void;
}

/** One field of a verb. */
export function VerbFieldInput({ field, task, value, values, files, onChange }: FieldProps): ReactElement {
  const translate = useTranslate();
  const label = translate(field.label);
  const required = field.optional !== true;
  const common = { label, value, onChange };
  switch (field.kind) {
    case "day":
      return <DayField {...common} required={required} />;
    case "document":
      return <DocumentPicker {...common} required={required} />;
    case "percent":
      return <PercentField {...common} />;
    case "quantity":
      return <QuantityField {...common} most={task.quantity} />;
    case "product":
      return <ProductField {...{ task, value, onChange }} />;
    case "coefficient":
      return <CoefficientField {...common} task={task} hasProduct={(values["productId"] ?? "") !== ""} />;
    case "corrected":
      return <NumberField {...common} reported={task.quantity} />;
    case "verdict":
      return <VerdictField {...common} />;
    case "person":
      return <ColleagueField {...common} required={required} unitId={task.unitId} except={task.owner?.id ?? null} />;
    case "event":
      return <EventField {...common} task={task} />;
    case "files":
      return <FilesField label={label} files={files} />;
    case "text":
      return <NoteField {...common} required={required} />;
  }
}

interface ValueProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function NoteField({ label, value, onChange, required }: ValueProps & { readonly required: boolean }): ReactElement {
  return (
    <TextField
      multiline
      minRows={2}
      required={required}
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ htmlInput: { maxLength: 2000 } }}
    />
  );
}

function PercentField({ label, value, onChange }: ValueProps): ReactElement {
  const heading = useId();
  return (
    <div>
      <Typography id={heading} variant="body2">
        {label}: <b>{value}%</b>
      </Typography>
      <Slider
        aria-labelledby={heading}
        value={Number(value)}
        step={5}
        marks={[0, 25, 50, 75, 100].map((mark) => ({ value: mark, label: String(mark) }))}
        onChange={(_event, next) => onChange(String(next))}
        sx={{ mx: 1, width: "calc(100% - 16px)" }}
      />
    </div>
  );
}

function QuantityField({ label, value, onChange, most }: ValueProps & { readonly most: string }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <TextField
      required
      label={label}
      value={value}
      helperText={translate("task.field.most", { most: format.exact(most) })}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ htmlInput: { maxLength: 40, inputMode: "decimal" } }}
    />
  );
}

interface CoefficientProps extends ValueProps {
  readonly task: VerbTask;
  readonly hasProduct: boolean;
}

/** K of reported work; a product brings its own. */
function CoefficientField({ task, hasProduct, ...field }: CoefficientProps): ReactElement {
  const translate = useTranslate();
  const closed = hasProduct ? translate("task.corrected.ofProduct") : "";
  return <NumberField {...field} reported={task.coefficient} closed={closed} />;
}

const VERDICTS = ["NONE", "MINOR", "MAJOR"] as const;

function VerdictField({ label, value, onChange }: ValueProps): ReactElement {
  const translate = useTranslate();
  const heading = useId();
  return (
    <FormControl margin="none">
      <FormLabel id={heading}>{label}</FormLabel>
      <RadioGroup aria-labelledby={heading} value={value} onChange={(_event, next) => onChange(next)}>
        {VERDICTS.map((verdict) => (
          <FormControlLabel
            key={verdict}
            value={verdict}
            control={<Radio size="small" />}
            label={translate(`task.verdict.${verdict}`)}
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
}

function EventField({ label, value, onChange, task }: ValueProps & { readonly task: VerbTask }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const choices = task.excusable ?? [];
  if (choices.length === 0) return <Typography>{translate("task.excusable.none")}</Typography>;
  return (
    <Stack>
      <TextField select required label={label} value={value} onChange={(event) => onChange(event.target.value)}>
        {choices.map(({ number, why, happenedOn, missed }) => (
          <MenuItem key={`${String(number)} ${why}`} value={String(number)}>
            {translate(`task.excusable.${why}`, { day: format.day(happenedOn), missed: format.day(missed) })}
          </MenuItem>
        ))}
      </TextField>
    </Stack>
  );
}
