import { Box, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { QuotaBoardOf } from "../../../schema/operations/evaluation/quota.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { GoTo } from "../../shared/ui/parts.tsx";
import { useChosen } from "../decision/chosen.tsx";
import { GroupBar } from "./GroupBar.tsx";

interface QuotaStripProps {
  readonly unitId: string;
  readonly cycleId: string;
}

/** The quota beside the table that decides; asked anew after every decision, never reckoned here. */
export function QuotaStrip({ unitId, cycleId }: QuotaStripProps): ReactElement | null {
  const translate = useTranslate();
  const table = useChosen();
  const { data } = useAsk(QuotaBoardOf, { unitId, cycleId });
  const groups = data?.quotaBoard.groups ?? [];
  if (groups.length === 0) return null;
  const unsaved = table?.grades.size ?? 0;
  const over = groups.filter(({ excess }) => excess > 0);
  const shown = over.length > 0 ? over : groups.slice(0, 1);
  const board = `/quota?${new URLSearchParams({ unitId, cycleId }).toString()}`;
  return (
    <Box
      component="section"
      aria-label={translate("evaluation.quota.strip")}
      sx={{ m: 1.5, mb: 0, p: 1.5, border: 1, borderColor: "divider", borderRadius: 1 }}
    >
      <Stack direction="row" sx={{ gap: 1, alignItems: "baseline", flexWrap: "wrap" }}>
        <Typography variant="subtitle2" component="h2" sx={{ flexGrow: 1 }}>
          {translate("evaluation.quota.strip")}
        </Typography>
        <GoTo to={board}>{translate("evaluation.quota.open", { smart_count: groups.length })}</GoTo>
      </Stack>
      {shown.slice(0, 3).map((group) => (
        <GroupBar dense key={`${group.by} ${group.name} ${group.grade}`} group={group} />
      ))}
      {unsaved > 0 && (
        <Typography variant="caption" color="warning" role="status">
          {translate("evaluation.quota.unsaved", { smart_count: unsaved })}
        </Typography>
      )}
    </Box>
  );
}
