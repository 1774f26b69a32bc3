import { Box, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { usePermissions, useTranslate } from "react-admin";
import { WorkDesk } from "../../../schema/operations/work/task.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { GoTo, Section } from "../../shared/ui/parts.tsx";

const OWN = ["late", "returned", "dueThisWeek", "toStart"] as const;
const LED = ["toAccept", "toConfirm", "toHandOn", "assignedLate"] as const;

/** What of one's tasks waits, on the first page; nothing where nothing does. */
export function WorkDeskCard(): ReactElement | null {
  const translate = useTranslate();
  const { permissions } = usePermissions<readonly string[]>();
  const { data } = useAsk(WorkDesk, {}, { enabled: permissions?.includes("PERSON") === true });
  if (data === undefined) return null;
  const { workDesk } = data;
  const lines = [
    ...OWN.map((name) => ({ name, count: workDesk[name], to: "/work/mine" })),
    ...LED.map((name) => ({ name, count: workDesk[name], to: "/work/inbox" })),
  ].filter(({ count }) => count > 0);
  if (lines.length === 0) return null;
  return (
    <Section title={translate("myWork.desk.title")}>
      <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0, display: "grid", gap: 0.75 }}>
        {lines.map(({ name, count, to }) => (
          <Typography key={name} component="li">
            <GoTo to={to}>{translate(`myWork.desk.${name}`, { smart_count: count })}</GoTo>
          </Typography>
        ))}
      </Box>
    </Section>
  );
}
