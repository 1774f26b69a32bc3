import {
  Alert,
  Box,
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Stack,
  Typography,
} from "@mui/material";
import { type ReactElement, useId, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { AcceptSuggestedGrades } from "../../../schema/operations/evaluation/bulk.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useVerb } from "../../shared/api/useRun.ts";
import { useFormat } from "../../shared/text/format.ts";
import { Grade } from "../Grade.tsx";
import { useChosen } from "./chosen.tsx";
import { type BulkResult, departsFrom, type HeadRow, subjectName } from "./head-rows.ts";
import { Refusals } from "./Refusals.tsx";

/** Accepting what the rules suggest for many at once; shows whom it concerns before anything happens. */
export function AcceptSuggested({ rows }: { readonly rows: readonly HeadRow[] }): ReactElement | null {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const waiting = rows.filter(({ abilities }) => abilities.canDecide.allowed);
  const concerned = waiting.filter(({ suggestedGrade }) => suggestedGrade !== null);
  if (!asking && concerned.length === 0) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setAsking(true)}>
        {translate("evaluation.accept.open", { smart_count: concerned.length })}
      </Button>
      {asking && <AcceptDialog waiting={waiting} onClose={() => setAsking(false)} />}
    </>
  );
}

interface AcceptDialogProps {
  readonly waiting: readonly HeadRow[];
  readonly onClose: () => void;
}

function AcceptDialog({ waiting, onClose }: AcceptDialogProps): ReactElement {
  const translate = useTranslate();
  const notify = useNotify();
  const heading = useId();
  const keyFor = useSubmitKey();
  const table = useChosen();
  // Whom it concerned when the dialog opened: those decided meanwhile stay in the list of outcomes by name.
  const [names] = useState(() => new Map(waiting.map((row) => [row.id, subjectName(row)])));
  const [left, setLeft] = useState<ReadonlySet<string>>(() => new Set(waiting.filter(departing).map(({ id }) => id)));
  const [refused, setRefused] = useState<BulkResult["refused"]>([]);
  const { act, busy } = useVerb(AcceptSuggestedGrades, {
    onDone: ({ acceptSuggestedGrades: outcome }) => {
      table?.refuse(outcome.refused);
      setRefused(outcome.refused);
      notify("evaluation.bulk.done", { type: "success", messageArgs: { smart_count: outcome.accepted.length } });
      if (outcome.refused.length === 0) onClose();
    },
  });
  const listed = waiting.filter(({ suggestedGrade }) => suggestedGrade !== null);
  const taken = listed.filter(({ id }) => !left.has(id));
  const without = waiting.length - listed.length;
  const tick = (id: string): void => setLeft((before) => toggled(before, id));
  const accept = (): void => {
    const evaluations = taken.map(({ id, version }) => ({ evaluationId: id, version }));
    void act({ input: { evaluations, idempotencyKey: keyFor(evaluations) } });
  };
  const adjust = (): void => {
    table?.chooseAll(new Map(taken.map(({ id, suggestedGrade }) => [id, suggestedGrade ?? ""])));
    onClose();
  };
  return (
    <Dialog open fullWidth maxWidth="md" onClose={busy ? undefined : onClose} aria-labelledby={heading}>
      <DialogTitle id={heading}>{translate("evaluation.accept.title")}</DialogTitle>
      <DialogContent>
        <Typography color="textSecondary" sx={{ mb: 1 }}>
          {translate("evaluation.accept.hint")}
        </Typography>
        <Refusals refused={refused} nameOf={(id) => names.get(id) ?? ""} />
        <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
          {listed.map((row) => (
            <Concerned key={row.id} row={row} taken={!left.has(row.id)} onTick={() => tick(row.id)} />
          ))}
        </Box>
        {without > 0 && (
          <Alert severity="info" sx={{ mt: 1.5 }}>
            {translate("evaluation.accept.without", { smart_count: without })}
          </Alert>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2, flexWrap: "wrap" }}>
        <Button color="inherit" disabled={busy} onClick={onClose}>
          {translate("ra.action.cancel")}
        </Button>
        <Button disabled={busy || taken.length === 0} onClick={adjust}>
          {translate("evaluation.accept.adjust")}
        </Button>
        <Button variant="contained" disabled={busy || taken.length === 0} onClick={accept}>
          {translate("evaluation.accept.confirm", { smart_count: taken.length })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface ConcernedProps {
  readonly row: HeadRow;
  readonly taken: boolean;
  readonly onTick: () => void;
}

function Concerned({ row, taken, onTick }: ConcernedProps): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Stack
      component="li"
      direction="row"
      sx={{ alignItems: "center", flexWrap: "wrap", columnGap: 1, borderBottom: 1, borderColor: "divider" }}
    >
      <FormControlLabel
        sx={{ flexGrow: 1 }}
        control={<Checkbox checked={taken} onChange={onTick} />}
        label={`${subjectName(row)}${row.shownTotal === null ? "" : ` · ${format.exact(row.shownTotal)}`}`}
      />
      <Grade full grades={row.grades} code={row.suggestedGrade} />
      {departing(row) && (
        <Typography variant="caption" color="warning" sx={{ flexBasis: "100%", pl: 4, pb: 0.5 }}>
          {translate("evaluation.accept.departs")}
        </Typography>
      )}
    </Stack>
  );
}

function departing(row: HeadRow): boolean {
  return departsFrom(row, row.steps, row.suggestedGrade) !== null;
}

function toggled(before: ReadonlySet<string>, id: string): Set<string> {
  const after = new Set(before);
  if (!after.delete(id)) after.add(id);
  return after;
}
