import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from "@mui/material";
import type { ReactElement } from "react";
import { useNotify, useTranslate } from "react-admin";
import { useFormat } from "../shared/text/format.ts";

interface PasswordLinkDialogProps {
  readonly name: string;
  readonly link: { readonly token: string; readonly expiresAt: string };
  readonly onClose: () => void;
}

/** Shows a one-time link the only time that it can be seen. */
export function PasswordLinkDialog({ name, link, onClose }: PasswordLinkDialogProps): ReactElement {
  const translate = useTranslate();
  const notify = useNotify();
  const format = useFormat();
  const address = `${window.location.origin}/#/set-password?token=${link.token}`;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(address);
    notify("khung.action.copied", { type: "info" });
  };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth>
      <DialogTitle>{translate("identity.linkTitle", { name })}</DialogTitle>
      <DialogContent>
        <Typography color="textSecondary" sx={{ mb: 1 }}>
          {translate("identity.linkHint", { until: format.moment(link.expiresAt) })}
        </Typography>
        <TextField
          multiline
          value={address}
          slotProps={{
            htmlInput: {
              readOnly: true,
              "aria-label": translate("identity.linkTitle", { name }),
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
