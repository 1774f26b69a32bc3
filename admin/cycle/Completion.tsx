import { Box, LinearProgress, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { toNumber, useFormat } from "../shared/text/format.ts";

/** How far evaluations have come. */
export interface Progress {
  readonly subjects: number | null;
  readonly completion: string | null;
}

/** A bar with its number in words; nothing where the numbers are not for the viewer. */
export function Completion({ progress }: { readonly progress: Progress | undefined }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  if (progress === undefined || progress.completion === null) return <span>–</span>;
  const share = format.share(progress.completion);
  return (
    <Box component="span" sx={{ display: "block", minWidth: 130, maxWidth: 220 }}>
      <LinearProgress
        variant="determinate"
        value={100 * (toNumber(progress.completion) ?? 0)}
        aria-label={translate("cycle.progress.done", { share })}
        sx={{ height: 6, borderRadius: 3 }}
      />
      <Typography component="span" variant="caption" color="textSecondary">
        {share}
        {progress.subjects !== null && ` · ${translate("cycle.progress.people", { smart_count: progress.subjects })}`}
      </Typography>
    </Box>
  );
}
