import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from "@mui/material";
import { type FormEvent, type KeyboardEvent, type ReactElement, type ReactNode, useId, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import { FormFoot } from "./form/FormFoot.tsx";
import { missingIn, startIn } from "./form/missing.ts";
import { ProblemsOfForm, useProblems } from "./form/problems.tsx";
import { useFormWords } from "./form/words.ts";

interface ConfirmVerbProps {
  readonly open: boolean;
  readonly title: string;
  /** What will be different afterwards, and what cannot be taken back. */
  readonly consequence: ReactNode;
  /** The verb itself ("Ban hành"), never "OK". */
  readonly confirm: string;
  readonly busy?: boolean;
  readonly tone?: "primary" | "error" | "warning";
  /** Asks for a reason; the verb waits until one is given. */
  readonly reason?: { readonly label: string; readonly maxLength?: number };
  /** Further fields or facts. */
  readonly children?: ReactNode;
  readonly disabled?: boolean;
  readonly onConfirm: (reason: string) => void;
  /** The same, to go on with the next one of its kind. */
  readonly onAnother?: () => void;
  readonly onClose: () => void;
}

/** Asks before a verb that cannot be undone, naming its consequence; what the server refuses is said where it was written. */
export function ConfirmVerb(props: ConfirmVerbProps): ReactElement {
  return (
    <ProblemsOfForm open={props.open}>
      <Question {...props} />
    </ProblemsOfForm>
  );
}

function Question(props: ConfirmVerbProps): ReactElement {
  const heading = useId();
  const form = useRef<HTMLFormElement>(null);
  const { forget } = useProblems();
  const [reason, setReason] = useState("");
  const isBusy = props.busy === true;
  const waits = isBusy || props.disabled === true || (props.reason !== undefined && reason.trim() === "");
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // A question that stands over a form of its own is not that form.
    event.stopPropagation();
    if (waits) return;
    forget();
    props.onConfirm(reason.trim());
  };
  return (
    <Dialog
      open={props.open}
      onClose={isBusy ? undefined : props.onClose}
      maxWidth="sm"
      fullWidth
      aria-labelledby={heading}
      slotProps={{ transition: { onEntered: () => form.current && startIn(form.current) } }}
    >
      <form ref={form} onSubmit={submit} onKeyDown={(event) => onKey(event, form.current)}>
        <DialogTitle id={heading}>{props.title}</DialogTitle>
        <DialogContent>
          <Typography component="div" color="textSecondary" sx={{ mb: 2 }}>
            {props.consequence}
          </Typography>
          {props.children}
          {props.reason && (
            <TextField
              autoFocus
              required
              multiline
              minRows={2}
              label={props.reason.label}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              slotProps={{ htmlInput: { maxLength: props.reason.maxLength ?? 1000 } }}
            />
          )}
          <FormFoot id={`${heading}-foot`} form={form} waits={waits && !isBusy} />
        </DialogContent>
        <Actions {...props} isBusy={isBusy} waits={waits} foot={`${heading}-foot`} />
      </form>
    </Dialog>
  );
}

interface ActionsProps extends ConfirmVerbProps {
  readonly isBusy: boolean;
  readonly waits: boolean;
  readonly foot: string;
}

function Actions({ isBusy, waits, foot, onAnother, ...props }: ActionsProps): ReactElement {
  const translate = useTranslate();
  const words = useFormWords();
  const { forget } = useProblems();
  return (
    <DialogActions sx={{ px: 3, pb: 2, flexWrap: "wrap", rowGap: 1 }}>
      <Button type="button" onClick={props.onClose} disabled={isBusy} color="inherit">
        {translate("ra.action.cancel")}
      </Button>
      {onAnother && (
        <Button
          type="button"
          disabled={waits}
          onClick={() => {
            forget();
            onAnother();
          }}
        >
          {words("another")}
        </Button>
      )}
      <Button
        type="submit"
        variant="contained"
        color={props.tone ?? "primary"}
        disabled={waits}
        aria-describedby={foot}
      >
        {props.confirm}
      </Button>
    </DialogActions>
  );
}

/** Enter in a form that lacks something leads to what is missing; with Control it sends from a text of several lines too. */
function onKey(event: KeyboardEvent, form: HTMLFormElement | null): void {
  if (event.key !== "Enter" || event.defaultPrevented || form?.contains(event.target as Node) !== true) return;
  const isLine = event.target instanceof HTMLInputElement && event.target.getAttribute("aria-expanded") !== "true";
  const sends = event.ctrlKey || event.metaKey;
  if (!isLine && !sends) return;
  const missing = missingIn(form);
  if (missing.length === 0) {
    if (sends) form.requestSubmit();
    return;
  }
  event.preventDefault();
  missing[0]?.field.focus();
}
