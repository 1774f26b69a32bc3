import ExpandMoreIcon from "@mui/icons-material/ExpandMore";
import { Accordion, AccordionDetails, AccordionSummary, Box, MenuItem, TextField, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useLocale, useTranslate } from "react-admin";
import { type Choices, fileColumns, type Report, type ReportColumn } from "./import-rows.ts";

interface ColumnChoicesProps {
  readonly report: Report;
  readonly choices: Choices;
  readonly disabled: boolean;
  readonly onChoose: (part: Partial<Choices>) => void;
}

/** Which column of the file holds what, found by its header and put right by hand; and values for all rows. */
export function ColumnChoices({ report, choices, disabled, onChoose }: ColumnChoicesProps): ReactElement {
  const translate = useTranslate();
  const [open, setOpen] = useState(report.problems.length > 0);
  const found = report.columns.filter(({ column }) => column !== null).length;
  const told =
    report.headerRow === 0
      ? translate("import.noHeader")
      : translate("import.header", { row: report.headerRow, count: found, all: report.columns.length });
  return (
    <Accordion variant="outlined" disableGutters expanded={open} onChange={(_event, next) => setOpen(next)}>
      <AccordionSummary expandIcon={<ExpandMoreIcon />}>
        <Box>
          <Typography sx={{ fontWeight: 600 }}>{translate("import.columns")}</Typography>
          <Typography variant="body2" color="textSecondary">
            {told}
          </Typography>
        </Box>
      </AccordionSummary>
      <AccordionDetails>
        {report.sheets.length > 1 && (
          <TextField
            select
            label={translate("import.sheet")}
            value={report.sheet}
            disabled={disabled}
            onChange={(event) => onChoose({ sheet: event.target.value, mapping: {} })}
            sx={{ maxWidth: 380, mb: 1 }}
          >
            {report.sheets.map((sheet) => (
              <MenuItem key={sheet} value={sheet}>
                {sheet}
              </MenuItem>
            ))}
          </TextField>
        )}
        <Box sx={{ display: "grid", columnGap: 2, gridTemplateColumns: { xs: "1fr", md: "1fr 1fr" } }}>
          {report.columns.map((column) => (
            <FieldChoice key={column.field} {...{ column, report, choices, disabled, onChoose }} />
          ))}
        </Box>
      </AccordionDetails>
    </Accordion>
  );
}

function FieldChoice(props: ColumnChoicesProps & { readonly column: ReportColumn }): ReactElement {
  const { column, report, choices, disabled, onChoose } = props;
  const translate = useTranslate();
  const title = useLocale() === "en" ? column.titleEn : column.title;
  const stored = choices.defaults[column.field] ?? "";
  const [value, setValue] = useState(stored);
  const keep = (): void => {
    if (value !== stored) onChoose({ defaults: { ...choices.defaults, [column.field]: value } });
  };
  return (
    <Box sx={{ display: "grid", columnGap: 1, gridTemplateColumns: "3fr 2fr", minWidth: 0 }}>
      <TextField
        select
        required={column.needed}
        label={title}
        value={column.column ?? ""}
        disabled={disabled}
        onChange={(event) => onChoose({ mapping: { ...choices.mapping, [column.field]: event.target.value || null } })}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{translate("import.noColumn")}</MenuItem>
        {fileColumns(report.headers).map(({ letter, label }) => (
          <MenuItem key={letter} value={letter}>
            {label}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={translate("import.forAll")}
        value={value}
        disabled={disabled}
        placeholder={translate("import.forAllHint")}
        onChange={(event) => setValue(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === "Enter") keep();
        }}
        slotProps={{
          inputLabel: { shrink: true },
          htmlInput: { "aria-label": `${title}: ${translate("import.forAll")}`, maxLength: 2000 },
        }}
      />
    </Box>
  );
}
