import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from "@mui/material";
import { type FormEvent, type ReactElement, type ReactNode, useId, useState } from "react";
import { useTranslate } from "react-admin";

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
  readonly onClose: () => void;
}

/** Asks before a verb that cannot be undone, naming its consequence. */
export function ConfirmVerb(props: ConfirmVerbProps): ReactElement {
  const translate = useTranslate();
  const heading = useId();
  const [reason, setReason] = useState("");
  const waits = props.busy === true || props.disabled === true || (props.reason !== undefined && reason.trim() === "");
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!waits) props.onConfirm(reason.trim());
  };
  return (
    <Dialog
      open={props.open}
      onClose={props.busy === true ? undefined : props.onClose}
      maxWidth="sm"
      fullWidth
      aria-labelledby={heading}
    >
      <form onSubmit={submit}>
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
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button type="button" onClick={props.onClose} disabled={props.busy === true} color="inherit">
            {translate("ra.action.cancel")}
          </Button>
          <Button type="submit" variant="contained" color={props.tone ?? "primary"} disabled={waits}>
            {props.confirm}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
