import { Box, TextField, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../../shared/text/format.ts";
import { DayField } from "../../../shared/ui/fields.tsx";
import { converted, isPositiveText, plain, typedNumber } from "../task-words.ts";
import { type ContentForm, withProduct } from "./content.ts";
import { ProductPicker } from "./ProductPicker.tsx";

interface ContentFieldsProps {
  readonly unitId: string | null;
  readonly form: ContentForm;
  /** Field path of the server → what is wrong with it. */
  readonly problems: Readonly<Record<string, string>>;
  readonly onChange: (form: ContentForm) => void;
}

/** Product, title, output, quantity, K and last day of a task. */
export function ContentFields({ unitId, form, problems, onChange }: ContentFieldsProps): ReactElement {
  const change = (part: Partial<ContentForm>): void => onChange({ ...form, ...part });
  const line = (name: "title" | "output" | "detail", required: boolean) => (
    <Line
      {...{ name, required }}
      value={form[name]}
      problem={problems[name] ?? ""}
      onChange={(value) => change({ [name]: value })}
    />
  );
  return (
    <>
      <ProductPicker unitId={unitId} value={form.product} onPick={(product) => onChange(withProduct(form, product))} />
      {line("title", true)}
      {line("output", true)}
      {line("detail", false)}
      <Worth form={form} problems={problems} change={change} />
    </>
  );
}

interface LineProps {
  readonly name: string;
  readonly required: boolean;
  readonly value: string;
  readonly problem: string;
  readonly onChange: (value: string) => void;
}

function Line({ name, required, value, problem, onChange }: LineProps): ReactElement {
  const translate = useTranslate();
  return (
    <TextField
      multiline
      required={required}
      label={translate(`task.field.${name}`)}
      value={value}
      error={problem !== ""}
      helperText={problem}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ htmlInput: { maxLength: 2000 } }}
    />
  );
}

interface WorthProps {
  readonly form: ContentForm;
  readonly problems: Readonly<Record<string, string>>;
  readonly change: (part: Partial<ContentForm>) => void;
}

function Worth({ form, problems, change }: WorthProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { product, quantity, coefficient, dueOn } = form;
  const numbers = [
    { name: "quantity", value: quantity, closed: false },
    { name: "coefficient", value: product ? format.exact(plain(coefficient)) : coefficient, closed: product !== null },
  ] as const;
  const whole = [quantity, coefficient].every(isPositiveText)
    ? converted(typedNumber(quantity) ?? "0", typedNumber(coefficient) ?? "0")
    : null;
  return (
    <>
      <Box sx={{ display: "grid", gap: 1.5, gridTemplateColumns: { xs: "1fr 1fr", sm: "1fr 1fr 1.4fr" } }}>
        {numbers.map(({ name, value, closed }) => (
          <TextField
            key={name}
            required
            disabled={closed}
            label={translate(`task.field.${name}`)}
            value={value}
            error={problems[name] !== undefined}
            helperText={problems[name] ?? ""}
            onChange={(event) => change({ [name]: event.target.value })}
            slotProps={{ htmlInput: { maxLength: 40, inputMode: "decimal" } }}
          />
        ))}
        <Box sx={{ gridColumn: { xs: "1 / -1", sm: "auto" } }}>
          <DayField label={translate("task.field.due")} value={dueOn} onChange={(day) => change({ dueOn: day })} />
          {problems["dueOn"] !== undefined && (
            <Typography variant="body2" color="error" role="alert">
              {problems["dueOn"]}
            </Typography>
          )}
        </Box>
      </Box>
      {whole !== null && (
        <Typography variant="body2" color="textSecondary">
          {translate("task.assign.worth", { whole: format.exact(whole) })}
        </Typography>
      )}
    </>
  );
}
