import GavelOutlinedIcon from "@mui/icons-material/GavelOutlined";
import GroupOutlinedIcon from "@mui/icons-material/GroupOutlined";
import { Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { appliesToText } from "../appliesTo.ts";
import type { AppliesTo } from "../framework-rows.ts";

/** The small print under a rule: whom it concerns and where the law says it. */
export function SmallPrint({
  appliesTo,
  basis,
}: {
  readonly appliesTo?: AppliesTo | null;
  readonly basis?: string | null;
}): ReactElement | null {
  const translate = useTranslate();
  const whom = appliesToText(appliesTo ?? null, translate);
  if (whom === "" && !basis) return null;
  return (
    <Stack sx={{ color: "text.secondary", mt: 0.25, gap: 0.25, "& svg": { fontSize: 16, mt: "2px" } }}>
      {whom !== "" && (
        <Typography variant="body2" component="div" sx={{ display: "flex", gap: 0.75 }}>
          <GroupOutlinedIcon />
          {translate("framework.appliesTo.label", { whom })}
        </Typography>
      )}
      {basis && (
        <Typography variant="body2" component="div" sx={{ display: "flex", gap: 0.75 }}>
          <GavelOutlinedIcon />
          {basis}
        </Typography>
      )}
    </Stack>
  );
}
