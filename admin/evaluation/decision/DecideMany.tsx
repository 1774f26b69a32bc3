import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Paper,
  Stack,
  TextField,
  Typography,
} from "@mui/material";
import { type FormEvent, type KeyboardEvent, type ReactElement, useEffect, useId, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { DecideEvaluations } from "../../../schema/operations/evaluation/bulk.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useVerb } from "../../shared/api/useRun.ts";
import { Grade } from "../Grade.tsx";
import { type Chosen, useChosen } from "./chosen.tsx";
import { Departure } from "./Departure.tsx";
import { type BulkResult, departsFrom, type HeadRow, subjectName } from "./head-rows.ts";
import { Refusals } from "./Refusals.tsx";

interface Choice {
  readonly row: HeadRow;
  readonly grade: string;
}

/** The grades chosen in the table and not decided yet; Ctrl+Enter anywhere on the page asks to decide them. */
export function DecideMany({ rows }: { readonly rows: readonly HeadRow[] }): ReactElement | null {
  const translate = useTranslate();
  const table = useChosen();
  const choices = rows.flatMap((row): Choice[] => {
    const grade = table?.grades.get(row.id);
    return grade === undefined || !row.abilities.canDecide.allowed ? [] : [{ row, grade }];
  });
  const ready = choices.length > 0 && table?.asking === false;
  useEffect(() => {
    if (!ready) return;
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) table.ask(true);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [ready, table]);
  if (table === null || choices.length === 0) return null;
  return (
    <Paper
      role="region"
      aria-label={translate("evaluation.bulk.bar", { smart_count: choices.length })}
      sx={{ position: "sticky", bottom: 0, zIndex: 3, p: 1.5, mt: 1, border: 1, borderColor: "warning.main" }}
    >
      <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
        <Typography sx={{ flexGrow: 1, fontWeight: 600 }} aria-live="polite">
          {translate("evaluation.bulk.bar", { smart_count: choices.length })}
        </Typography>
        <Button color="inherit" onClick={table.clear}>
          {translate("evaluation.bulk.clear")}
        </Button>
        <Button variant="contained" onClick={() => table.ask(true)} aria-keyshortcuts="Control+Enter">
          {translate("evaluation.bulk.decide", { smart_count: choices.length })}
        </Button>
      </Stack>
      {table.asking && <ManyDialog choices={choices} table={table} />}
    </Paper>
  );
}

function ManyDialog({ choices, table }: { readonly choices: readonly Choice[]; readonly table: Chosen }): ReactElement {
  const translate = useTranslate();
  const heading = useId();
  const { reasons, setReason, missing, refused, busy, submit } = useDecidingMany(choices, table);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(event);
  };
  const names = new Map(choices.map(({ row }) => [row.id, subjectName(row)]));
  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      onClose={busy ? undefined : () => table.ask(false)}
      onKeyDown={onKeyDown}
      aria-labelledby={heading}
    >
      <form onSubmit={submit}>
        <DialogTitle id={heading}>{translate("evaluation.bulk.title", { smart_count: choices.length })}</DialogTitle>
        <DialogContent>
          <Typography color="textSecondary">{translate("evaluation.bulk.consequence")}</Typography>
          <Refusals refused={refused} nameOf={(id) => names.get(id) ?? ""} />
          <Box component="ul" sx={{ listStyle: "none", m: 0, mt: 1, p: 0 }}>
            {choices.map(({ row, grade }) => (
              <ChoiceLine
                key={row.id}
                row={row}
                grade={grade}
                reason={reasons[row.id] ?? ""}
                onReason={(reason) => setReason(row.id, reason)}
              />
            ))}
          </Box>
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2, flexWrap: "wrap" }}>
          {missing > 0 && (
            <Typography variant="body2" color="warning" sx={{ flexGrow: 1 }}>
              {translate("evaluation.bulk.missing", { smart_count: missing })}
            </Typography>
          )}
          <Button type="button" color="inherit" disabled={busy} onClick={() => table.ask(false)}>
            {translate("evaluation.bulk.back")}
          </Button>
          <Button type="submit" variant="contained" disabled={busy || missing > 0}>
            {translate("evaluation.bulk.decide", { smart_count: choices.length })}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function ChoiceLine({
  row,
  grade,
  reason,
  onReason,
}: Choice & { readonly reason: string; readonly onReason: (reason: string) => void }): ReactElement {
  const translate = useTranslate();
  const departs = departsFrom(row, row.steps, grade) !== null;
  return (
    <Box component="li" sx={{ py: 1, borderBottom: 1, borderColor: "divider" }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
        <Typography sx={{ fontWeight: 600, flexGrow: 1 }}>{subjectName(row)}</Typography>
        <Grade full grades={row.grades} code={grade} />
      </Stack>
      <Departure row={row} grade={grade} />
      {departs && (
        <TextField
          required
          multiline
          label={translate("evaluation.bulk.reasonFor", { name: subjectName(row) })}
          value={reason}
          onChange={(event) => onReason(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 2000 } }}
        />
      )}
    </Box>
  );
}

interface DecidingMany {
  readonly reasons: Readonly<Record<string, string>>;
  readonly setReason: (id: string, reason: string) => void;
  /** How many departing grades still want a reason. */
  readonly missing: number;
  readonly refused: BulkResult["refused"];
  readonly busy: boolean;
  readonly submit: (event: FormEvent | KeyboardEvent) => void;
}

function useDecidingMany(choices: readonly Choice[], table: Chosen): DecidingMany {
  const notify = useNotify();
  const keyFor = useSubmitKey();
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const [refused, setRefused] = useState<BulkResult["refused"]>([]);
  const missing = choices.filter(
    ({ row, grade }) => departsFrom(row, row.steps, grade) !== null && !reasons[row.id]?.trim(),
  ).length;
  const { act, busy } = useVerb(DecideEvaluations, {
    onDone: ({ decideEvaluations: outcome }) => {
      for (const { evaluationId } of outcome.accepted) table.choose(evaluationId, null);
      table.refuse(outcome.refused);
      setRefused(outcome.refused);
      if (outcome.accepted.length > 0)
        notify("evaluation.bulk.done", { type: "success", messageArgs: { smart_count: outcome.accepted.length } });
      if (outcome.refused.length === 0) table.ask(false);
    },
  });
  const submit = (event: FormEvent | KeyboardEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    if (busy || missing > 0) return;
    const decisions = choices.map(({ row, grade }) => ({
      evaluationId: row.id,
      version: row.version,
      grade,
      reason: reasons[row.id]?.trim() || null,
    }));
    void act({ input: { decisions, idempotencyKey: keyFor(decisions) } });
  };
  const setReason = (id: string, reason: string): void => setReasons((before) => ({ ...before, [id]: reason }));
  return { reasons, setReason, missing, refused, busy, submit };
}
