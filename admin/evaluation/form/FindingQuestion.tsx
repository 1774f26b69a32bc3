import { Box, ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import { type ReactElement, useId } from "react";
import { useTranslate } from "react-admin";
import { wording } from "../../framework/framework-rows.ts";
import { useFormat } from "../../shared/text/format.ts";
import type { Finding } from "../answers/rows.ts";

interface FindingQuestionProps {
  readonly finding: Finding;
  readonly holds: boolean | undefined;
  readonly disabled: boolean;
  readonly onFind: (name: string, holds: boolean | null) => void;
}

/** A fact that conditions and gates ask about; not stated counts as no. */
export function FindingQuestion({ finding, holds, disabled, onFind }: FindingQuestionProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const label = useId();
  return (
    <Box
      sx={{
        display: "grid",
        gap: { xs: 0.5, md: 3 },
        gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(0, 1fr) minmax(0, 380px)" },
        py: 1.25,
        borderBottom: 1,
        borderColor: "divider",
        "&:last-child": { borderBottom: 0 },
      }}
    >
      <Typography id={label}>{format.text(wording(finding.labelVi, finding.labelEn))}</Typography>
      <ToggleButtonGroup
        exclusive
        fullWidth
        size="small"
        value={holds === undefined ? null : String(holds)}
        disabled={disabled}
        aria-labelledby={label}
        onChange={(_event, next: string | null) => onFind(finding.name, next === null ? null : next === "true")}
        sx={{ alignSelf: "start" }}
      >
        <ToggleButton value="false" sx={{ textTransform: "none", color: "text.primary" }}>
          {translate("khung.words.no")}
        </ToggleButton>
        <ToggleButton value="true" color="warning" sx={{ textTransform: "none", color: "text.primary" }}>
          {translate("khung.words.yes")}
        </ToggleButton>
      </ToggleButtonGroup>
    </Box>
  );
}
