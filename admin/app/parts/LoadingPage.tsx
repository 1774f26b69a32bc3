import { CircularProgress, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";

/** The first moments, before anything is known about the person. */
export function LoadingPage(): ReactElement {
  const translate = useTranslate();
  return (
    <Stack role="status" sx={{ minHeight: "60vh", alignItems: "center", justifyContent: "center", gap: 2 }}>
      <CircularProgress size={32} />
      <Typography color="textSecondary">{translate("ra.message.loading")}</Typography>
    </Stack>
  );
}
