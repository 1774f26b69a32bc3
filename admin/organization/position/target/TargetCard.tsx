import { Box, LinearProgress, Stack, Typography } from "@mui/material";
import type { ReactElement, ReactNode } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../../shared/text/format.ts";
import { GoTo, Status } from "../../../shared/ui/parts.tsx";
import { doneShare, type Reduction, reductionsOf, stateOf, type TargetProgress } from "./target-progress.ts";

const TONE = { reached: "success", overdue: "error", running: "info" } as const;

interface TargetCardProps {
  readonly progress: TargetProgress;
  readonly withUnit?: boolean;
  readonly actions?: ReactNode;
}

/** A target: from how many to how many, what there is now, and by when. */
export function TargetCard({ progress, withUnit = false, actions }: TargetCardProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { target, asOf } = progress;
  const state = stateOf(progress);
  return (
    <Box component="li" sx={{ px: 2, py: 1.5 }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
        <Box sx={{ flexGrow: 1, minWidth: 200 }}>
          {withUnit && (
            <Typography sx={{ fontWeight: 600 }}>
              <GoTo to={`/units/${target.unit.id}/show`}>{target.unit.name}</GoTo>
            </Typography>
          )}
          <Typography variant="body2" color="textSecondary">
            {translate("organization.target.span", { from: format.day(target.startsOn), to: format.day(target.dueOn) })}
            {target.includesSubtree && ` · ${translate("organization.target.withSubtree")}`}
            {target.documentNumber !== null && ` · ${target.documentNumber}`}
          </Typography>
        </Box>
        <Status tone={TONE[state]} label={translate(`organization.target.state.${state}`)} />
        {actions}
      </Stack>
      <Box
        sx={{
          display: "grid",
          gap: 2,
          mt: 1,
          gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 260px), 1fr))",
        }}
      >
        {reductionsOf(progress).map((reduction) => (
          <Way key={reduction.counted} reduction={reduction} asOf={asOf} />
        ))}
      </Box>
    </Box>
  );
}

/** "47 → 28" with the way done as a bar and in words. */
function Way({ reduction, asOf }: { readonly reduction: Reduction; readonly asOf: string }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const { counted, start, now, wanted, over } = reduction;
  const share = doneShare(reduction);
  const label = translate(`organization.target.counted.${counted}`);
  return (
    <Box>
      <Typography component="p" sx={{ fontSize: "1.35rem", fontWeight: 600, lineHeight: 1.3 }}>
        {format.exact(start)} → {format.exact(wanted)}
        <Typography component="span" color="textSecondary" sx={{ ml: 1 }}>
          {label}
        </Typography>
      </Typography>
      <LinearProgress
        variant="determinate"
        value={share}
        aria-label={label}
        color={over === 0 ? "success" : "primary"}
        sx={{ height: 10, borderRadius: 1, my: 0.75 }}
      />
      <Typography variant="body2">
        {translate("organization.target.now", { now: format.exact(now), day: format.day(asOf) })}{" "}
        {over === 0
          ? translate("organization.target.nothingLeft")
          : translate("organization.target.left", { over: format.exact(over), share })}
      </Typography>
    </Box>
  );
}
