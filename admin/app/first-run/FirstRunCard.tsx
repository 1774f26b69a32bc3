import RocketLaunchOutlinedIcon from "@mui/icons-material/RocketLaunchOutlined";
import { Alert, Button, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { LinkBase, useTranslate } from "react-admin";

/** On the first page while no cycle has been opened: the way to the guide. */
export function FirstRunCard(): ReactElement {
  const translate = useTranslate();
  return (
    <Alert
      severity="info"
      icon={<RocketLaunchOutlinedIcon />}
      action={
        <Button variant="contained" component={LinkBase} to="/first-run">
          {translate("khung.desk.firstRunGo")}
        </Button>
      }
    >
      <Typography sx={{ fontWeight: 600 }}>{translate("khung.desk.firstRun")}</Typography>
      {translate("khung.desk.firstRunHint")}
    </Alert>
  );
}
