import { Box } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { ColumnField, SheetColumns } from "../../../shared/ui/sheet/SheetColumns.tsx";
import type { Report } from "../catalogue-rows.ts";
import { type Choices, needsMapping, orderedFields } from "./import-choices.ts";

interface ColumnMappingProps {
  readonly report: Report;
  readonly choices: Choices;
  readonly onChoose: (part: Partial<Choices>) => void;
}

/** Which column of the file holds what: found by its header, and put right by hand. */
export function ColumnMapping({ report, choices, onChoose }: ColumnMappingProps): ReactElement {
  const translate = useTranslate();
  return (
    <SheetColumns
      title={translate("catalogue.import.columns")}
      found={report}
      isOpen={needsMapping(report)}
      onSheet={(sheet) => onChoose({ sheet, mapping: {} })}
    >
      <Box
        sx={{ display: "grid", columnGap: 1.5, gridTemplateColumns: { xs: "1fr", sm: "1fr 1fr", md: "1fr 1fr 1fr" } }}
      >
        {orderedFields(report.columns).map(({ field, title, column }) => (
          <ColumnField
            key={field}
            title={title}
            column={column}
            headers={report.headers}
            onPick={(letter) => onChoose({ mapping: { ...choices.mapping, [field]: letter } })}
          />
        ))}
      </Box>
    </SheetColumns>
  );
}
