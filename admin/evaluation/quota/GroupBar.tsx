import { Box, Stack, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";
import { Status } from "../../shared/ui/parts.tsx";
import { type QuotaGroup, type QuotaLine, VERDICT_TONE, verdictOf } from "./quota-rows.ts";
import { WhyQuota } from "./WhyQuota.tsx";

interface GroupBarProps {
  readonly group: QuotaGroup;
  readonly dense?: boolean;
  /** Everybody of the agency: with them the numbers explain themselves. */
  readonly lines?: readonly QuotaLine[];
}

/** A group of the quota: how many have the grade beside how many may; the bar says nothing that the words do not. */
export function GroupBar({ group, dense = false, lines }: GroupBarProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const verdict = verdictOf(group);
  const counts = translate("evaluation.quota.counts", {
    grade: format.text({ vi: group.gradeNameVi, en: group.gradeNameEn }),
    count: group.count,
    allowed: group.allowed,
    percent: format.exact(group.percent),
    base: group.base,
  });
  return (
    <Box sx={{ py: dense ? 0.5 : 1 }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
        <Typography sx={{ fontWeight: 600 }}>{group.name}</Typography>
        <Status tone={VERDICT_TONE[verdict]} label={translate(`evaluation.quota.verdict.${verdict}`)} />
      </Stack>
      <Typography variant="body2">
        {lines === undefined ? counts : <WhyQuota {...{ group, lines }}>{counts}</WhyQuota>}
        {group.excess > 0 && ` ${translate("evaluation.quota.excess", { smart_count: group.excess })}`}
      </Typography>
      {group.withoutOwn && (
        <Typography variant="body2" color="textSecondary">
          {translate("evaluation.quota.withoutOwn")}
        </Typography>
      )}
      <Bar group={group} over={verdict === "OVER_BLOCK" ? "error.main" : "warning.main"} />
      {!dense && (
        <Typography variant="caption" color="textSecondary" component="div">
          {[format.text({ vi: group.noteVi, en: group.noteEn }), group.basis].filter(Boolean).join(" ")}
        </Typography>
      )}
    </Box>
  );
}

function Bar({ group, over }: { readonly group: QuotaGroup; readonly over: string }): ReactElement {
  // Widths for the eye alone: the longer of the two numbers fills the track.
  const longest = Math.max(group.count, group.allowed, 1);
  const width = (number: number): string => `${String((number / longest) * 100)}%`;
  const within = group.count - group.excess;
  return (
    <Box aria-hidden sx={{ position: "relative", height: 10, my: 0.75, borderRadius: 1, bgcolor: "action.selected" }}>
      <Box sx={{ display: "flex", height: 1, borderRadius: 1, overflow: "hidden" }}>
        <Box sx={{ width: width(within), bgcolor: "primary.main" }} />
        <Box sx={{ width: width(group.excess), bgcolor: over }} />
      </Box>
      <Box
        sx={{
          position: "absolute",
          top: -3,
          bottom: -3,
          left: `min(${width(group.allowed)}, calc(100% - 2px))`,
          width: "2px",
          bgcolor: "text.primary",
        }}
      />
    </Box>
  );
}
