import { Box, TextField } from "@mui/material";
import { type ReactElement, useState } from "react";
import { useLocale, useTranslate } from "react-admin";
import { ColumnField, SheetColumns } from "../../shared/ui/sheet/SheetColumns.tsx";
import type { Choices, Report, ReportColumn } from "./import-rows.ts";

interface ColumnChoicesProps {
  readonly report: Report;
  readonly choices: Choices;
  readonly disabled: boolean;
  readonly onChoose: (part: Partial<Choices>) => void;
}

/** Which column of the file holds what, found by its header and put right by hand; and values for all rows. */
export function ColumnChoices(props: ColumnChoicesProps): ReactElement {
  const { report, disabled, onChoose } = props;
  const translate = useTranslate();
  return (
    <SheetColumns
      title={translate("import.columns")}
      found={report}
      isOpen={report.problems.length > 0}
      disabled={disabled}
      onSheet={(sheet) => onChoose({ sheet, mapping: {} })}
    >
      <Box sx={{ display: "grid", columnGap: 2, gridTemplateColumns: { xs: "1fr", md: "1fr 1fr" } }}>
        {report.columns.map((column) => (
          <FieldChoice key={column.field} {...props} column={column} />
        ))}
      </Box>
    </SheetColumns>
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
      <ColumnField
        title={title}
        column={column.column}
        headers={report.headers}
        required={column.needed}
        disabled={disabled}
        onPick={(letter) => onChoose({ mapping: { ...choices.mapping, [column.field]: letter } })}
      />
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
