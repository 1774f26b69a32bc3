import { Box, Stack, Typography } from "@mui/material";
import { type ReactElement, useEffect, useState } from "react";
import { useTranslate } from "react-admin";
import { PreviewBulk } from "../../../schema/operations/evaluation/board.ts";
import { QuotaBoardOf } from "../../../schema/operations/evaluation/quota.ts";
import { useAsk } from "../../shared/api/useRun.ts";
import { GoTo, Status } from "../../shared/ui/parts.tsx";
import { useChosen } from "../decision/chosen.tsx";
import type { HeadRow } from "../decision/head-rows.ts";
import { GroupBar } from "../quota/GroupBar.tsx";
import { type QuotaGroup, VERDICT_TONE, verdictOf } from "../quota/quota-rows.ts";
import type { BulkItem } from "./bulk/bulk-rows.ts";

interface QuotaPlace {
  readonly unitId: string | undefined;
  readonly cycleId: string | undefined;
}

/** The groups of the agency's quota; none while they are read, and where the viewer may not read the whole agency. */
export function useQuotaGroups({ unitId, cycleId }: QuotaPlace): readonly QuotaGroup[] {
  const known = unitId !== undefined && cycleId !== undefined;
  const { data } = useAsk(QuotaBoardOf, { unitId: unitId ?? "", cycleId: cycleId ?? "" }, { enabled: known });
  return data?.quotaBoard.groups ?? NONE;
}

const NONE: readonly QuotaGroup[] = [];

interface QuotaBandProps extends QuotaPlace {
  readonly groups: readonly QuotaGroup[];
  readonly rows: readonly HeadRow[];
}

/** The quota over the table: used and allowed, and how it would stand with the chosen grades; always counted by the server. */
export function QuotaBand({ groups, rows, unitId = "", cycleId = "" }: QuotaBandProps): ReactElement | null {
  const translate = useTranslate();
  const after = useForecast(rows, groups.length > 0);
  if (groups.length === 0) return null;
  const over = groups.filter(({ excess }) => excess > 0);
  const shown = over.length > 0 ? over : groups.slice(0, 1);
  const board = `/quota?${new URLSearchParams({ unitId, cycleId }).toString()}`;
  return (
    <Box
      component="section"
      aria-label={translate("evaluation.quota.strip")}
      sx={{
        position: "sticky",
        top: { xs: 56, md: 48 },
        zIndex: 4,
        bgcolor: "background.paper",
        borderBottom: 1,
        borderColor: "divider",
        px: 1.5,
        py: 1,
      }}
    >
      <Stack direction="row" sx={{ gap: 1, alignItems: "baseline", flexWrap: "wrap" }}>
        <Typography variant="subtitle2" component="h2" sx={{ flexGrow: 1 }}>
          {translate("evaluation.quota.strip")}
        </Typography>
        <GoTo to={board}>{translate("evaluation.quota.open", { smart_count: groups.length })}</GoTo>
      </Stack>
      {shown.slice(0, 3).map((group) => (
        <Box key={keyOf(group)}>
          <GroupBar dense group={group} />
          <After group={afterwards(group, groups, after)} />
        </Box>
      ))}
    </Box>
  );
}

/** The same group afterwards: a board counts its groups in the same order again. */
function afterwards(
  group: QuotaGroup,
  groups: readonly QuotaGroup[],
  after: readonly QuotaGroup[] | null,
): QuotaGroup | undefined {
  const ofAgency = after?.filter(({ unitId }) => unitId === group.unitId) ?? [];
  return ofAgency.length === groups.length ? ofAgency[groups.indexOf(group)] : undefined;
}

/** How the group would stand if all chosen grades were decided. */
function After({ group }: { readonly group: QuotaGroup | undefined }): ReactElement | null {
  const translate = useTranslate();
  if (group === undefined) return null;
  const verdict = verdictOf(group);
  return (
    <Stack direction="row" role="status" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {translate("evaluation.board.after", { count: group.count, allowed: group.allowed })}
      </Typography>
      <Status tone={VERDICT_TONE[verdict]} label={translate(`evaluation.quota.verdict.${verdict}`)} />
    </Stack>
  );
}

/** Typing comes to rest before the server is asked. */
const REST = 700;

function useForecast(rows: readonly HeadRow[], wanted: boolean): readonly QuotaGroup[] | null {
  const table = useChosen();
  const items = rows.flatMap(({ id, version, abilities }): BulkItem[] => {
    const grade = table?.grades.get(id);
    return grade === undefined || !abilities.canDecide.allowed ? [] : [{ evaluationId: id, version, grade }];
  });
  const settled = useSettled(JSON.stringify(items));
  const asked = JSON.parse(settled) as BulkItem[];
  const enabled = wanted && asked.length > 0 && items.length > 0;
  const { data } = useAsk(PreviewBulk, { input: { verb: "DECIDE", items: asked } }, { enabled, keepFor: "forecast" });
  return enabled ? (data?.previewBulk.quotaAfter ?? null) : null;
}

function useSettled(value: string): string {
  const [settled, setSettled] = useState("[]");
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), REST);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

function keyOf({ by, name, grade, base }: QuotaGroup): string {
  return [by, name, grade, base].join(" ");
}
