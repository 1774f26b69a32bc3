import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  LinearProgress,
  Paper,
  Stack,
  Typography,
} from "@mui/material";
import { type ReactElement, type ReactNode, useId, useState } from "react";
import { useTranslate } from "react-admin";
import { TraceView } from "../../framework/TraceView.tsx";
import { useFormat } from "../../shared/text/format.ts";
import { Renewing } from "../../shared/ui/states.tsx";
import { nestTrace } from "../../framework/nest-trace.ts";
import type { Ratios } from "../../framework/trace-lines.ts";
import type { Progress } from "../answers/questions.ts";
import type { GradeOption, Rating } from "../answers/rows.ts";
import { gradeWords } from "../grade-words.ts";
import type { Preview } from "./usePreview.ts";

interface TotalBarProps {
  readonly preview: Preview;
  readonly progress: Progress;
  readonly grades: readonly GradeOption[];
  readonly isJudged: boolean;
  /** Where the number line ends. */
  readonly maximum: string | null;
  /** Names of metrics that are shares. */
  readonly ratios?: Ratios;
  readonly children?: ReactNode;
}

const NO_RATIOS: Ratios = new Set();

/** Foot of a form that stays in sight: how far one has come, what it adds up to, why, and what to do with it. */
export function TotalBar({
  preview,
  progress,
  grades,
  isJudged,
  maximum,
  ratios = NO_RATIOS,
  children,
}: TotalBarProps): ReactElement {
  const translate = useTranslate();
  return (
    <Paper
      variant="outlined"
      sx={{
        position: "sticky",
        // Above what else stands at the foot of the screen.
        bottom: "var(--foot, 0px)",
        zIndex: 5,
        mt: 2,
        px: { xs: 1.5, sm: 2 },
        py: 1,
        mx: { xs: -1, sm: 0 },
        borderRadius: { xs: 0, sm: 1 },
      }}
    >
      <Stack direction="row" sx={{ alignItems: "center", gap: { xs: 1, sm: 2 }, flexWrap: "wrap" }}>
        <Box sx={{ minWidth: 90 }}>
          <Typography variant="body2" color="textSecondary">
            {translate("evaluation.form.progress", { done: progress.done, all: progress.all })}
          </Typography>
          <LinearProgress
            variant="determinate"
            value={progress.all === 0 ? 100 : (100 * progress.done) / progress.all}
            aria-label={translate("evaluation.form.progressLabel")}
          />
        </Box>
        <Box sx={{ flexGrow: 1, minWidth: 0 }} aria-live="polite">
          {!isJudged && !preview.isOff && <Total preview={preview} grades={grades} maximum={maximum} ratios={ratios} />}
        </Box>
        <Stack direction="row" sx={{ gap: 1, flexGrow: { xs: 1, sm: 0 }, justifyContent: "flex-end" }}>
          {children}
        </Stack>
      </Stack>
    </Paper>
  );
}

function Total({
  preview: { rating, error, pending },
  grades,
  maximum,
  ratios,
}: Required<Pick<TotalBarProps, "preview" | "grades" | "maximum" | "ratios">>): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  if (error !== null) {
    return (
      <Typography variant="body2" color="error">
        {error.message}
      </Typography>
    );
  }
  const total = rating?.total ?? null;
  return (
    <Stack
      direction="row"
      aria-busy={pending}
      sx={{ position: "relative", alignItems: "baseline", gap: 1, flexWrap: "wrap" }}
    >
      <Renewing on={pending} />
      {total !== null && (
        <Typography component="span" sx={{ fontSize: "1.25rem", fontWeight: 600 }}>
          {format.exact(total)}
          <Typography component="span" variant="body2" color="textSecondary">
            {maximum === null ? "" : ` / ${format.exact(maximum)}`}
          </Typography>
        </Typography>
      )}
      <Typography component="span" variant="body2">
        {rating?.grade
          ? gradeWords(grades, rating.grade, format.locale)
          : translate(rating?.needsDecision === true ? "evaluation.form.needsDecision" : "evaluation.form.notYet")}
      </Typography>
      {rating !== null && (
        <Button size="small" onClick={() => setOpen(true)} sx={{ minWidth: 0, p: 0.5 }}>
          {translate("evaluation.form.why")}
        </Button>
      )}
      {open && rating !== null && <WhyDialog rating={rating} ratios={ratios} onClose={() => setOpen(false)} />}
    </Stack>
  );
}

interface WhyDialogProps {
  readonly rating: Rating;
  readonly ratios: Ratios;
  readonly onClose: () => void;
}

function WhyDialog({ rating, ratios, onClose }: WhyDialogProps): ReactElement {
  const translate = useTranslate();
  const heading = useId();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby={heading}>
      <DialogTitle id={heading}>{translate("framework.trace.title")}</DialogTitle>
      <DialogContent dividers>
        <TraceView trace={nestTrace(rating.trace)} reasons={rating.reasons} ratios={ratios} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate("ra.action.close")}</Button>
      </DialogActions>
    </Dialog>
  );
}
