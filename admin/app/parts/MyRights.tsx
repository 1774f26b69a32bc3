import { Box, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import type { Viewer } from "../session.ts";

/** My roles, each with its unit; heading a unit is a right that needs no grant. */
export function MyRights({ me }: { readonly me: Viewer }): ReactElement {
  const translate = useTranslate();
  const lines = [
    ...me.headedUnits.map((unit) => ({ id: unit.id, role: translate("khung.role.HEAD"), where: unit.name })),
    ...me.grants
      .filter((grant) => grant.status === "IN_FORCE")
      .map((grant) => ({
        id: grant.id,
        role: translate(`khung.role.${grant.role}`),
        where: grant.unit?.name ?? translate("khung.account.everywhere"),
      })),
  ];
  if (lines.length === 0) return <Typography color="textSecondary">{translate("khung.account.noRights")}</Typography>;
  return (
    <>
      {lines.map((line) => (
        <Box key={line.id} sx={{ mt: 0.75 }}>
          <Typography variant="subtitle2">{line.role}</Typography>
          <Typography variant="body2" color="textSecondary">
            {line.where}
          </Typography>
        </Box>
      ))}
    </>
  );
}
