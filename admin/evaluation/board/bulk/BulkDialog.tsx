import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  MenuItem,
  TextField,
  Typography,
} from "@mui/material";
import { type FormEvent, type KeyboardEvent, type ReactElement, useId } from "react";
import { useTranslate } from "react-admin";
import { useFormat } from "../../../shared/text/format.ts";
import { gradeWords } from "../../grade-words.ts";
import type { HeadRow } from "../../decision/head-rows.ts";
import { type BulkAsk, type GradeSource, REASONED } from "./bulk-rows.ts";
import { BulkLines } from "./BulkLines.tsx";
import { Consequences } from "./Consequences.tsx";
import { Report } from "./Report.tsx";
import { type Bulk, useBulk } from "./useBulk.ts";

interface BulkDialogProps {
  readonly ask: BulkAsk;
  /** Rows as they are now, by id. */
  readonly fresh: ReadonlyMap<string, HeadRow>;
  readonly onAsk: (ask: BulkAsk) => void;
  readonly onClose: () => void;
}

/** A bulk action: what would come of it, what it still needs, then what came of it; nothing is written before. */
export function BulkDialog({ ask, fresh, onAsk, onClose }: BulkDialogProps): ReactElement {
  const translate = useTranslate();
  const heading = useId();
  const bulk = useBulk(ask, fresh);
  const { report, busy, count } = bulk;
  const submit = (event: FormEvent | KeyboardEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    bulk.submit();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(event);
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      onClose={busy ? undefined : onClose}
      onKeyDown={onKeyDown}
      aria-labelledby={heading}
    >
      <form onSubmit={submit}>
        <DialogTitle id={heading}>
          {translate(`evaluation.board.ask.${ask.verb}`, { smart_count: bulk.lines.length })}
        </DialogTitle>
        <DialogContent>
          {report ? <Report report={report} ask={ask} /> : <Asking ask={ask} bulk={bulk} />}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2, flexWrap: "wrap" }}>
          {bulk.missing > 0 && report === null && (
            <Typography variant="body2" color="warning" sx={{ flexGrow: 1 }}>
              {translate("evaluation.bulk.missing", { smart_count: bulk.missing })}
            </Typography>
          )}
          {report !== null && <TakeBack ask={ask} bulk={bulk} onAsk={onAsk} />}
          <Button type="button" color="inherit" disabled={busy} onClick={onClose}>
            {translate(report ? "ra.action.close" : "evaluation.bulk.back")}
          </Button>
          {report === null && (
            <Button type="submit" variant="contained" disabled={!bulk.ready}>
              {translate(`evaluation.board.do.${ask.verb}`, { smart_count: count })}
            </Button>
          )}
        </DialogActions>
      </form>
    </Dialog>
  );
}

function Asking({ ask, bulk }: { readonly ask: BulkAsk; readonly bulk: Bulk }): ReactElement {
  const translate = useTranslate();
  const { verb, unknown = [] } = ask;
  const commonWanted = REASONED.has(verb);
  return (
    <>
      <Typography color="textSecondary">{translate(`evaluation.board.means.${verb}`)}</Typography>
      {unknown.length > 0 && (
        <Alert severity="warning" sx={{ mt: 1.5 }}>
          <Typography variant="subtitle2">
            {translate("evaluation.board.unknown", { smart_count: unknown.length })}
          </Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.25 }}>
            {unknown.slice(0, 10).map(({ line, text }) => (
              <li key={line}>{translate("evaluation.board.line", { line, text })}</li>
            ))}
          </Box>
        </Alert>
      )}
      {ask.choosesGrade && <SourceField ask={ask} bulk={bulk} />}
      <Consequences ask={ask} bulk={bulk} />
      {(commonWanted || bulk.missing > 1 || (verb === "DECIDE" && bulk.reason !== "")) && (
        <TextField
          multiline
          required={commonWanted}
          label={translate(`evaluation.board.reason.${commonWanted ? verb : "DECIDE"}`)}
          value={bulk.reason}
          onChange={(event) => bulk.setReason(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 2000 } }}
        />
      )}
      <BulkLines verb={verb} bulk={bulk} />
    </>
  );
}

/** Where the grades come from: the rules, the proposal, or one grade for all. */
function SourceField({ ask, bulk }: { readonly ask: BulkAsk; readonly bulk: Bulk }): ReactElement {
  const translate = useTranslate();
  const { locale } = useFormat();
  const grades = [
    ...new Map(ask.lines.flatMap(({ row }) => row.grades.map((one) => [one.code, one] as const))).values(),
  ];
  const value = typeof bulk.source === "string" ? `from ${bulk.source}` : bulk.source.code;
  const choose = (next: string): void => {
    const source: GradeSource =
      next === "from suggested" ? "suggested" : next === "from proposed" ? "proposed" : { code: next };
    bulk.setSource(source);
  };
  return (
    <TextField
      select
      sx={{ mt: 1.5, minWidth: 280 }}
      label={translate("evaluation.board.source.label")}
      value={value}
      onChange={(event) => choose(event.target.value)}
    >
      <MenuItem value="from suggested">{translate("evaluation.board.source.suggested")}</MenuItem>
      <MenuItem value="from proposed">{translate("evaluation.board.source.proposed")}</MenuItem>
      {grades.map(({ code }) => (
        <MenuItem key={code} value={code}>
          {gradeWords(grades, code, locale)}
        </MenuItem>
      ))}
    </TextField>
  );
}

interface TakeBackProps {
  readonly ask: BulkAsk;
  readonly bulk: Bulk;
  readonly onAsk: (ask: BulkAsk) => void;
}

/** Takes the decisions back that nobody was told of yet. */
function TakeBack({ ask, bulk, onAsk }: TakeBackProps): ReactElement | null {
  const translate = useTranslate();
  const open = new Map(
    bulk.report?.accepted.filter(({ step }) => step === "NOTICE").map((one) => [one.evaluationId, one.version]),
  );
  if (ask.verb !== "DECIDE" || open.size === 0) return null;
  const lines = bulk.lines.flatMap(({ row }) => {
    const version = open.get(row.id);
    return version === undefined ? [] : [{ row, version, grade: null }];
  });
  return (
    <Button type="button" sx={{ mr: "auto" }} onClick={() => onAsk({ verb: "UNLOCK", lines })}>
      {translate("evaluation.board.undo.open", { smart_count: lines.length })}
    </Button>
  );
}
