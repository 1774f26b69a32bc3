import { Button, Dialog, DialogActions, DialogContent, DialogTitle, type Theme, Typography } from "@mui/material";
import { useMediaQuery } from "@mui/material";
import { type ReactElement, type ReactNode, useId } from "react";
import { useTranslate } from "react-admin";

interface ShareDialogProps {
  readonly title: string;
  readonly hint?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The frame in which a number shows its tasks; a page of its own on a phone. */
export function ShareDialog({ title, hint, onClose, children }: ShareDialogProps): ReactElement {
  const translate = useTranslate();
  const heading = useId();
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth fullScreen={narrow} aria-labelledby={heading}>
      <DialogTitle id={heading}>{title}</DialogTitle>
      <DialogContent>
        {hint !== undefined && (
          <Typography component="div" color="textSecondary" sx={{ mb: 1.5 }}>
            {hint}
          </Typography>
        )}
        {children}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{translate("ra.action.close")}</Button>
      </DialogActions>
    </Dialog>
  );
}
