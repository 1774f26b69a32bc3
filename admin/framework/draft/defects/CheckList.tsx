import { Alert, Box, Typography } from "@mui/material";
import { memo, type ReactElement } from "react";
import { useTranslate } from "react-admin";
import type { Version } from "../../framework-rows.ts";
import { DefectLines } from "../../version/Defects.tsx";

export const CHECK_LIST = "draft-check-list";

interface CheckListProps {
  readonly version: Version;
  readonly isDirty: boolean;
}

/** What the saved draft still lacks, each line leading to its field; it speaks of what is stored, not of what is being typed. */
export const CheckList = memo(function CheckList({ version, isDirty }: CheckListProps): ReactElement {
  const translate = useTranslate();
  const count = version.defects.length;
  return (
    <Box component="section" id={CHECK_LIST} tabIndex={-1} sx={{ mt: 3, scrollMarginTop: 72, outline: 0 }}>
      <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
        {translate("framework.editor.check.title")}
      </Typography>
      {isDirty && (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          {translate("framework.editor.check.stored")}
        </Typography>
      )}
      <Alert severity={count === 0 ? "success" : "warning"} sx={{ alignItems: "flex-start" }}>
        {count === 0
          ? translate("framework.defects.none")
          : translate("framework.defects.some", { smart_count: count })}
        {count > 0 && <DefectLines defects={version.defects} />}
      </Alert>
    </Box>
  );
});
