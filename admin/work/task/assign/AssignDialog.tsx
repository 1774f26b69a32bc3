import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, Typography } from "@mui/material";
import { type FormEvent, type ReactElement, useId, useState } from "react";
import { useTranslate } from "react-admin";
import { Me } from "../../../../schema/operations/identity.ts";
import { AssignTasks } from "../../../../schema/operations/work/task-verbs.ts";
import { useSubmitKey } from "../../../shared/api/submit-key.ts";
import { useAsk, useVerb } from "../../../shared/api/useRun.ts";
import { localToday } from "../../../shared/text/format.ts";
import { addDays } from "../../mine/period.ts";
import { plain } from "../task-words.ts";
import { asksOf, assignInput, type AssignChoice, isReady, type Whole } from "./assignment.ts";
import { AssignOptions } from "./AssignOptions.tsx";
import { type ContentForm, emptyContent } from "./content.ts";
import { ContentFields } from "./ContentFields.tsx";
import { OwnerChoice } from "./OwnerChoice.tsx";
import { problemsOf } from "./problems.ts";
import { RecordFields } from "./RecordFields.tsx";
import { UnitChoice } from "./UnitChoice.tsx";

interface AssignDialogProps {
  readonly whole?: Whole;
  /** Somebody who is chosen at once, with the unit. */
  readonly start?: { readonly unitId: string; readonly personId: string };
  readonly onClose: () => void;
}

const WEEK = 7;

/** An output begins with what the long task says; other work begins empty, due in a week. */
function startContent(whole: Whole | undefined): ContentForm {
  const today = localToday();
  if (whole === undefined) return emptyContent(addDays(today, WEEK));
  const { title, output, coefficient, dueOn } = whole;
  return { ...emptyContent(dueOn > today ? dueOn : today), title, output, coefficient: plain(coefficient) };
}

/** Gives work of the catalogue, or other work, to one person or to several, each a task of one's own. */
export function AssignDialog({ whole, start, onClose }: AssignDialogProps): ReactElement {
  const translate = useTranslate();
  const heading = useId();
  const [choice, setChoice] = useState<AssignChoice>(() => ({
    unitId: whole?.unitId ?? start?.unitId ?? null,
    content: startContent(whole),
    owners: start === undefined ? {} : { [start.personId]: "1" },
    origin: whole?.origin ?? "PLANNED",
    ...{ duty: "DIRECT", collaborators: [], note: "", documentId: "" },
  }));
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const change = (part: Partial<AssignChoice>): void => setChoice((before) => ({ ...before, ...part }));
  const { data } = useAsk(Me, {}, { staleTime: 60_000 });
  const asks = asksOf(whole, data?.me?.person?.id ?? null);
  const keyOf = useSubmitKey();
  const { act, busy } = useVerb(AssignTasks, {
    done: "task.assign.done",
    onDone: onClose,
    onProblem: (error) => {
      const found = problemsOf(error);
      setProblems(found);
      return Object.keys(found).length > 0;
    },
  });
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (!isReady(choice, asks) || busy) return;
    const tasks = assignInput(choice, whole?.id ?? null);
    void act({ input: { tasks, idempotencyKey: keyOf(tasks) } });
  };
  const count = Object.keys(choice.owners).length;
  return (
    <Dialog open onClose={busy ? undefined : onClose} maxWidth="md" fullWidth aria-labelledby={heading}>
      <form onSubmit={send}>
        <DialogTitle id={heading}>{translate(whole ? "task.assign.split" : "task.assign.title")}</DialogTitle>
        <DialogContent>
          <Typography color="textSecondary" sx={{ mb: 2 }}>
            {whole ? translate("task.assign.splitText", { title: whole.title }) : translate("task.assign.text")}
          </Typography>
          <Stack sx={{ gap: 1 }}>
            {!whole && <UnitChoice value={choice.unitId} onPick={(unitId) => change({ unitId, owners: {} })} />}
            <ContentFields
              unitId={choice.unitId}
              form={choice.content}
              problems={problems}
              onChange={(content) => change({ content })}
            />
            <OwnerChoice choice={choice} problem={problems["ownerPersonId"] ?? ""} onChange={change} />
            <AssignOptions choice={choice} isPart={whole !== undefined} onChange={change} />
            <RecordFields {...{ asks, choice, problems }} onChange={change} />
            {problems[""] !== undefined && <Alert severity="error">{problems[""]}</Alert>}
          </Stack>
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button type="button" color="inherit" onClick={onClose} disabled={busy}>
            {translate("ra.action.cancel")}
          </Button>
          <Button type="submit" variant="contained" disabled={busy || !isReady(choice, asks)}>
            {translate("task.assign.do", { smart_count: Math.max(1, count) })}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
