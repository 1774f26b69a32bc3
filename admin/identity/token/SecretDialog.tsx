import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useNotify, useTranslate } from "react-admin";
import { useFormat } from "../../shared/text/format.ts";

/** A token just made, with its text. */
export interface ShownOnce {
  readonly name: string;
  readonly secret: string;
  readonly expiresOn: string;
}

interface SecretDialogProps {
  readonly shown: ShownOnce;
  readonly onClose: () => void;
}

/** Shows a token's text the only time that it can be seen. */
export function SecretDialog({ shown, onClose }: SecretDialogProps): ReactElement {
  const translate = useTranslate();
  const notify = useNotify();
  const format = useFormat();
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(shown.secret);
    notify("khung.action.copied", { type: "info" });
  };
  return (
    <Dialog open maxWidth="sm" fullWidth aria-labelledby="token-secret">
      <DialogTitle id="token-secret">{translate("identity.token.created", { name: shown.name })}</DialogTitle>
      <DialogContent>
        <Typography color="textSecondary" sx={{ mb: 1 }}>
          {translate("identity.token.createdHint", { until: format.day(shown.expiresOn) })}
        </Typography>
        <TextField
          multiline
          value={shown.secret}
          slotProps={{
            htmlInput: {
              readOnly: true,
              "aria-label": translate("identity.token.title"),
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
