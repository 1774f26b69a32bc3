import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, Typography } from "@mui/material";
import type { TadaDocumentNode } from "gql.tada";
import { type FormEvent, type ReactElement, type ReactNode, useId } from "react";
import { useTranslate } from "react-admin";
import type { ResultOf } from "../../../../schema/graphql.ts";
import type { OutcomeOfMany } from "../../../../schema/operations/many/outcome.ts";
import { ManyReport, Outlook } from "./ManyReport.tsx";
import { useManyRun } from "./useManyRun.ts";
import { useManyWords } from "./words.ts";

export type ManyOutcome = ResultOf<typeof OutcomeOfMany>;

/** The request of a verb on several records, and of its preview. */
export type ManyDocument<I> = TadaDocumentNode<{ outcome: ManyOutcome }, { input: I }>;

export interface ManyDialogProps<I extends object> {
  readonly title: string;
  /** What will be different afterwards, and what cannot be taken back. */
  readonly consequence: string;
  /** The verb itself with how many it is for. */
  readonly confirm: (count: number) => string;
  /** What came of it. */
  readonly done: (count: number) => string;
  readonly tone?: "primary" | "error" | "warning";
  /** Names of the records by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly preview: ManyDocument<I>;
  readonly send: ManyDocument<I>;
  /** What is sent; null while something is missing. */
  readonly input: NoInfer<I> | null;
  /** What is looked ahead with, where the input holds what one is still typing. */
  readonly tried?: NoInfer<I> | null;
  /** The request that takes it back, where there is one. */
  readonly undo?: (accepted: ManyOutcome["accepted"]) => NoInfer<I>;
  /** Why it cannot be taken back, where it cannot. */
  readonly noUndo?: string;
  /** Fields. */
  readonly children?: ReactNode;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** A verb on several records: its fields, what would come of it, then what came of it; nothing is written before. */
export function ManyDialog<I extends object>(props: ManyDialogProps<I>): ReactElement {
  const { title, consequence, names, noUndo, children, onClose } = props;
  const translate = useTranslate();
  const words = useManyWords();
  const heading = useId();
  const run = useManyRun(props);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    run.submit();
  };
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={run.busy ? undefined : onClose} aria-labelledby={heading}>
      <form onSubmit={submit}>
        <DialogTitle id={heading}>{title}</DialogTitle>
        <DialogContent>
          {run.report ? (
            <ManyReport report={run.report} names={names} />
          ) : (
            <Stack sx={{ gap: 1.5 }}>
              <Typography color="textSecondary">{consequence}</Typography>
              {children}
              <Outlook run={run} names={names} />
            </Stack>
          )}
          {noUndo !== undefined && (
            <Typography variant="body2" color="textSecondary" sx={{ mt: 1.5 }}>
              {noUndo}
            </Typography>
          )}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2, flexWrap: "wrap" }}>
          {run.takeBack && (
            <Button type="button" sx={{ mr: "auto" }} disabled={run.busy} onClick={run.takeBack}>
              {words("undo", { count: run.report?.accepted.length ?? 0 })}
            </Button>
          )}
          <Button type="button" color="inherit" disabled={run.busy} onClick={onClose}>
            {translate(run.report ? "ra.action.close" : "ra.action.cancel")}
          </Button>
          {run.report === null && (
            <Button type="submit" variant="contained" color={props.tone ?? "primary"} disabled={!run.ready}>
              {props.confirm(run.count)}
            </Button>
          )}
        </DialogActions>
      </form>
    </Dialog>
  );
}
