import ExpandMoreIcon from "@mui/icons-material/ExpandMore";
import { Accordion, AccordionDetails, AccordionSummary, Box, MenuItem, TextField, Typography } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useTranslate } from "react-admin";
import type { Report } from "../catalogue-rows.ts";
import { type Choices, fileColumns, needsMapping, orderedFields } from "./import-choices.ts";

interface ColumnMappingProps {
  readonly report: Report;
  readonly choices: Choices;
  readonly onChoose: (part: Partial<Choices>) => void;
}

/** Which column of the file holds what: found by its header, and put right by hand. */
export function ColumnMapping({ report, choices, onChoose }: ColumnMappingProps): ReactElement {
  const translate = useTranslate();
  const [open, setOpen] = useState(() => needsMapping(report));
  const found = report.columns.filter(({ column }) => column !== null).length;
  const told =
    report.headerRow === 0
      ? translate("catalogue.import.noHeader")
      : translate("catalogue.import.header", { row: report.headerRow, count: found, all: report.columns.length });
  return (
    <Accordion variant="outlined" disableGutters expanded={open} onChange={(_event, next) => setOpen(next)}>
      <AccordionSummary expandIcon={<ExpandMoreIcon />}>
        <Box>
          <Typography sx={{ fontWeight: 600 }}>{translate("catalogue.import.columns")}</Typography>
          <Typography variant="body2" color="textSecondary">
            {told}
          </Typography>
        </Box>
      </AccordionSummary>
      <AccordionDetails>
        {report.sheets.length > 1 && <SheetField report={report} choices={choices} onChoose={onChoose} />}
        <Box
          sx={{ display: "grid", columnGap: 1.5, gridTemplateColumns: { xs: "1fr", sm: "1fr 1fr", md: "1fr 1fr 1fr" } }}
        >
          {orderedFields(report.columns).map((column) => (
            <ColumnField
              key={column.field}
              column={column}
              report={report}
              onPick={(letter) => onChoose({ mapping: { ...choices.mapping, [column.field]: letter } })}
            />
          ))}
        </Box>
      </AccordionDetails>
    </Accordion>
  );
}

function SheetField({ report, onChoose }: ColumnMappingProps): ReactElement {
  const translate = useTranslate();
  return (
    <TextField
      select
      label={translate("catalogue.import.sheet")}
      value={report.sheet}
      onChange={(event) => onChoose({ sheet: event.target.value, mapping: {} })}
      sx={{ maxWidth: 380, mb: 1 }}
    >
      {report.sheets.map((sheet) => (
        <MenuItem key={sheet} value={sheet}>
          {sheet}
        </MenuItem>
      ))}
    </TextField>
  );
}

interface ColumnFieldProps {
  readonly column: Report["columns"][number];
  readonly report: Report;
  readonly onPick: (letter: string | null) => void;
}

function ColumnField({ column, report, onPick }: ColumnFieldProps): ReactElement {
  const translate = useTranslate();
  return (
    <TextField
      select
      label={column.title}
      value={column.column ?? ""}
      onChange={(event) => onPick(event.target.value === "" ? null : event.target.value)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      <MenuItem value="">{translate("catalogue.import.noColumn")}</MenuItem>
      {fileColumns(report).map(({ letter, label }) => (
        <MenuItem key={letter} value={letter}>
          {label}
        </MenuItem>
      ))}
    </TextField>
  );
}
