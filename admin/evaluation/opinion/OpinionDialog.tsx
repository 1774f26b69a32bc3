import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Stack,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from "@mui/material";
import { type FormEvent, type ReactElement, useId, useState } from "react";
import { useTranslate } from "react-admin";
import { ProposeByHr, RecordPartyOpinion } from "../../../schema/operations/evaluation/process-verbs.ts";
import { useSubmitKey } from "../../shared/api/submit-key.ts";
import { useStaleVerb } from "../../shared/api/useStaleVerb.ts";
import { useFormat } from "../../shared/text/format.ts";
import { Facts } from "../../shared/ui/parts.tsx";
import { Grade } from "../Grade.tsx";
import { GradeChoice } from "../GradeChoice.tsx";
import { type HeadRow, subjectName } from "../decision/head-rows.ts";

export type OpinionKind = "PARTY" | "HR";

interface OpinionDialogProps {
  readonly kind: OpinionKind;
  /** One evaluation, or several that are gone through one after the other. */
  readonly rows: readonly HeadRow[];
  readonly onClose: () => void;
}

/** The Party committee's opinion or the organization department's proposal, for one or for several in sequence. */
export function OpinionDialog({ kind, rows, onClose }: OpinionDialogProps): ReactElement {
  const translate = useTranslate();
  const heading = useId();
  // The line as it stood when the dialog opened: a recorded one leaves the step, not the queue.
  const [queue] = useState(() => rows.map(({ id }) => id));
  const [place, setPlace] = useState(0);
  const row = rows.find(({ id }) => id === queue[place]);
  const isLast = place >= queue.length - 1;
  const next = (): void => (isLast ? onClose() : setPlace(place + 1));
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby={heading}>
      <DialogTitle id={heading}>
        {translate(`evaluation.opinion.${kind}.title`, { name: row ? subjectName(row) : "" })}
      </DialogTitle>
      {queue.length > 1 && (
        <Typography color="textSecondary" sx={{ px: 3 }} aria-live="polite">
          {translate("evaluation.opinion.place", { place: place + 1, all: queue.length })}
        </Typography>
      )}
      {row ? (
        <OpinionForm key={row.id} kind={kind} row={row} isLast={isLast} onNext={next} onClose={onClose} />
      ) : (
        <DialogContent>
          <Alert severity="info">{translate("evaluation.opinion.gone")}</Alert>
          <Button onClick={next}>{translate("evaluation.opinion.skip")}</Button>
        </DialogContent>
      )}
    </Dialog>
  );
}

interface FormProps {
  readonly kind: OpinionKind;
  readonly row: HeadRow;
  readonly isLast: boolean;
  readonly onNext: () => void;
  readonly onClose: () => void;
}

function OpinionForm({ kind, row, isLast, onNext, onClose }: FormProps): ReactElement {
  const translate = useTranslate();
  const keyFor = useSubmitKey();
  const [agrees, setAgrees] = useState<boolean | null>(null);
  const [grade, setGrade] = useState<string | null>(null);
  const [text, setText] = useState("");
  const done = { done: `evaluation.opinion.${kind}.done`, onDone: onNext };
  const party = useStaleVerb(RecordPartyOpinion, done);
  const hr = useStaleVerb(ProposeByHr, done);
  const { busy, stale } = kind === "PARTY" ? party : hr;
  const waits = busy || text.trim() === "" || (kind === "PARTY" ? agrees === null : grade === null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (waits) return;
    const content = { evaluationId: row.id, version: row.version, grade, text: text.trim() };
    const idempotencyKey = keyFor({ ...content, agrees });
    if (kind === "PARTY") void party.act({ input: { ...content, agrees: agrees === true, idempotencyKey } });
    else void hr.act({ input: { ...content, idempotencyKey } });
  };
  return (
    <form onSubmit={submit}>
      <DialogContent>
        <Standing row={row} />
        {stale && <Alert severity="info">{translate("evaluation.bulk.stale")}</Alert>}
        {kind === "PARTY" && <Agreement value={agrees} onChoose={setAgrees} />}
        <Typography variant="subtitle2" sx={{ mt: 2, mb: 0.5 }}>
          {translate(`evaluation.opinion.${kind}.grade`)}
        </Typography>
        <GradeChoice
          label={translate(`evaluation.opinion.${kind}.grade`)}
          grades={row.grades}
          value={grade}
          onChoose={setGrade}
        />
        <TextField
          required
          multiline
          minRows={2}
          sx={{ mt: 2 }}
          label={translate(`evaluation.opinion.${kind}.text`)}
          value={text}
          onChange={(event) => setText(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 2000 } }}
        />
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2, flexWrap: "wrap" }}>
        <Button type="button" color="inherit" disabled={busy} onClick={onClose}>
          {translate("ra.action.cancel")}
        </Button>
        {!isLast && (
          <Button type="button" disabled={busy} onClick={onNext}>
            {translate("evaluation.opinion.skip")}
          </Button>
        )}
        <Button type="submit" variant="contained" disabled={waits}>
          {translate(isLast ? `evaluation.opinion.${kind}.record` : "evaluation.opinion.recordNext")}
        </Button>
      </DialogActions>
    </form>
  );
}

function Standing({ row }: { readonly row: HeadRow }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Facts
      facts={[
        [translate("resources.evaluations.fields.unitId"), row.unit.name],
        [translate("evaluation.table.self"), <Grade key="self" full grades={row.grades} code={row.selfGrade} />],
        [
          translate("evaluation.table.proposed"),
          <Grade key="proposed" full grades={row.grades} code={row.proposedGrade} />,
        ],
        [
          translate("evaluation.table.suggested"),
          <Grade key="suggested" full grades={row.grades} code={row.suggestedGrade} />,
        ],
        [translate("evaluation.table.total"), format.exact(row.shownTotal)],
      ]}
    />
  );
}

interface AgreementProps {
  readonly value: boolean | null;
  readonly onChoose: (agrees: boolean | null) => void;
}

function Agreement({ value, onChoose }: AgreementProps): ReactElement {
  const translate = useTranslate();
  return (
    <Stack sx={{ mt: 2 }}>
      <ToggleButtonGroup
        exclusive
        fullWidth
        size="small"
        value={value}
        aria-label={translate("evaluation.opinion.PARTY.agreement")}
        onChange={(_event, next: boolean | null) => onChoose(next)}
      >
        {[true, false].map((agrees) => (
          <ToggleButton key={String(agrees)} value={agrees} sx={{ textTransform: "none", color: "text.primary" }}>
            {translate(`evaluation.opinion.PARTY.agrees.${String(agrees)}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Stack>
  );
}
