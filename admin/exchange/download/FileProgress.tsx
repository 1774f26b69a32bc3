import { Button, Dialog, DialogActions, DialogContent, DialogTitle, LinearProgress, Typography } from "@mui/material";
import { type ReactElement, useEffect, useId, useState } from "react";
import { useTranslate } from "react-admin";
import type { ResultOf } from "../../../schema/graphql.ts";
import { ExportProgress } from "../../../schema/operations/exchange/export.ts";
import { useRun } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";

const ASK_EVERY_MS = 2_000;

type Progress = ResultOf<typeof ExportProgress>["exportProgress"];

interface FileProgressProps {
  readonly ticketId: string;
  readonly onStop: () => void;
}

/** How many rows of a file have come so far, out of how many where that is known; stopping ends the reading. */
export function FileProgress({ ticketId, onStop }: FileProgressProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const heading = useId();
  const progress = useProgress(ticketId);
  const { rows = 0, total = null } = progress ?? {};
  const known = total !== null && total > 0;
  const words = known
    ? translate("download.rowsOf", { rows: format.exact(rows), total: format.exact(total) })
    : translate("download.rows", { rows: format.exact(rows) });
  return (
    <Dialog open maxWidth="xs" fullWidth aria-labelledby={heading}>
      <DialogTitle id={heading}>{translate("download.title")}</DialogTitle>
      <DialogContent>
        <LinearProgress
          aria-labelledby={heading}
          {...(known && rows > 0
            ? { variant: "determinate" as const, value: Math.min(100, (100 * rows) / total) }
            : {})}
        />
        <Typography role="status" sx={{ mt: 1.5 }}>
          {rows > 0 || known ? words : translate("download.preparing")}
        </Typography>
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {translate("download.hint")}
        </Typography>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button color="inherit" onClick={onStop}>
          {translate("download.stop")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** Asks every two seconds; an answer that does not come says nothing, the file itself tells how it ended. */
function useProgress(ticketId: string): Progress | null {
  const run = useRun();
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    const ask = (): void => {
      run(ExportProgress, { ticketId }, { signal: leaving.signal })
        .then(({ exportProgress }) => setProgress(exportProgress))
        .catch(() => undefined);
    };
    ask();
    const timer = setInterval(ask, ASK_EVERY_MS);
    return () => {
      clearInterval(timer);
      leaving.abort();
    };
  }, [run, ticketId]);
  return progress;
}
