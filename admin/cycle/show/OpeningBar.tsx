import { LinearProgress, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { OpeningProgress } from "../../../schema/operations/cycle/running.ts";
import { useRun } from "../../shared/api/useRun.ts";

const EVERY = 700;

/** How many evaluations are made already, while the opening runs. */
export function OpeningBar({ cycleId }: { readonly cycleId: string }): ReactElement {
  const translate = useTranslate();
  const run = useRun();
  const { data } = useQuery({
    queryKey: ["openingProgress", cycleId],
    queryFn: () => run(OpeningProgress, { cycleId }),
    refetchInterval: EVERY,
  });
  const progress = data?.openingProgress;
  return (
    <div role="status">
      <LinearProgress
        aria-label={translate("cycle.running.opening")}
        {...(progress && progress.total > 0
          ? { variant: "determinate" as const, value: (100 * progress.opened) / progress.total }
          : {})}
      />
      <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
        {progress
          ? translate("cycle.running.openedOf", { opened: progress.opened, total: progress.total })
          : translate("cycle.running.opening")}
      </Typography>
    </div>
  );
}
