import ExpandMoreIcon from "@mui/icons-material/ExpandMore";
import { Accordion, AccordionDetails, AccordionSummary, Box, MenuItem, TextField, Typography } from "@mui/material";
import { type ReactElement, type ReactNode, useState } from "react";
import { fileColumns } from "./file-columns.ts";
import { useSheetWords } from "./words.ts";

/** Where the columns of a list were found in a file. */
export interface FoundColumns {
  readonly headerRow: number;
  readonly columns: readonly { readonly column: string | null }[];
  readonly sheet: string;
  readonly sheets: readonly string[];
}

interface SheetColumnsProps {
  readonly title: string;
  readonly found: FoundColumns;
  /** Whether somebody should look at the columns before importing. */
  readonly isOpen: boolean;
  readonly disabled?: boolean;
  readonly onSheet: (sheet: string) => void;
  readonly children: ReactNode;
}

/** Which column of the file holds what: folded once all were found by their header; the sheet is chosen here, too. */
export function SheetColumns({
  title,
  found,
  isOpen,
  disabled = false,
  onSheet,
  children,
}: SheetColumnsProps): ReactElement {
  const word = useSheetWords();
  const [open, setOpen] = useState(isOpen);
  const { headerRow, columns, sheet, sheets } = found;
  const count = columns.filter(({ column }) => column !== null).length;
  const told = headerRow === 0 ? word("noHeader") : word("header", { row: headerRow, count, all: columns.length });
  return (
    <Accordion variant="outlined" disableGutters expanded={open} onChange={(_event, next) => setOpen(next)}>
      <AccordionSummary expandIcon={<ExpandMoreIcon />}>
        <Box>
          <Typography sx={{ fontWeight: 600 }}>{title}</Typography>
          <Typography variant="body2" color="textSecondary">
            {told}
          </Typography>
        </Box>
      </AccordionSummary>
      <AccordionDetails>
        {sheets.length > 1 && (
          <TextField
            select
            label={word("sheet")}
            value={sheet}
            disabled={disabled}
            onChange={(event) => onSheet(event.target.value)}
            sx={{ maxWidth: 380, mb: 1 }}
          >
            {sheets.map((name) => (
              <MenuItem key={name} value={name}>
                {name}
              </MenuItem>
            ))}
          </TextField>
        )}
        {children}
      </AccordionDetails>
    </Accordion>
  );
}

interface ColumnFieldProps {
  readonly title: string;
  readonly column: string | null;
  readonly headers: readonly string[];
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly onPick: (letter: string | null) => void;
}

/** The column of one field, by letter and header, or none. */
export function ColumnField(props: ColumnFieldProps): ReactElement {
  const { title, column, headers, required = false, disabled = false, onPick } = props;
  const word = useSheetWords();
  return (
    <TextField
      select
      required={required}
      label={title}
      value={column ?? ""}
      disabled={disabled}
      onChange={(event) => onPick(event.target.value === "" ? null : event.target.value)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      <MenuItem value="">{word("noColumn")}</MenuItem>
      {fileColumns(headers).map(({ letter, label }) => (
        <MenuItem key={letter} value={letter}>
          {label}
        </MenuItem>
      ))}
    </TextField>
  );
}
