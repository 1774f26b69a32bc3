import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from "@mui/material";
import { type ReactElement, useId } from "react";
import { useNotify, useTranslate } from "react-admin";

interface ShownOnceDialogProps {
  readonly title: string;
  readonly hint: string;
  /** Name of the text for a screen reader. */
  readonly label: string;
  /** What to copy: a link or a token. */
  readonly text: string;
  readonly onClose: () => void;
}

/**
 * Shows a secret the only time that it can be seen. It closes by its button alone: a slip beside the dialog would lose
 * the secret.
 */
export function ShownOnceDialog({ title, hint, label, text, onClose }: ShownOnceDialogProps): ReactElement {
  const translate = useTranslate();
  const notify = useNotify();
  const heading = useId();
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    notify("khung.action.copied", { type: "info" });
  };
  return (
    <Dialog open maxWidth="sm" fullWidth aria-labelledby={heading}>
      <DialogTitle id={heading}>{title}</DialogTitle>
      <DialogContent>
        <Typography color="textSecondary" sx={{ mb: 1 }}>
          {hint}
        </Typography>
        <TextField
          multiline
          value={text}
          slotProps={{
            htmlInput: {
              readOnly: true,
              "aria-label": label,
              onFocus: (event: { currentTarget: HTMLTextAreaElement }) => event.currentTarget.select(),
            },
          }}
        />
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button color="inherit" onClick={onClose}>
          {translate("ra.action.close")}
        </Button>
        {"clipboard" in navigator && (
          <Button variant="contained" onClick={() => void copy()}>
            {translate("khung.action.copy")}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
