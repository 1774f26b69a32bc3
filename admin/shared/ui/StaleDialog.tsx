import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from "@mui/material";
import { type ReactElement, useId } from "react";
import { useTranslate } from "react-admin";

/** One field that both sides changed or that differs. */
export interface Difference {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

interface StaleDialogProps {
  readonly open: boolean;
  readonly differences: readonly Difference[];
  /** Shows the stored record and drops what was typed. */
  readonly onTakeTheirs: () => void;
  /** Saves what was typed over the stored record. */
  readonly onKeepMine: () => void;
  readonly onClose: () => void;
}

/** Somebody saved the record since it was read: shows both sides and lets the person choose, so that nothing is lost unseen. */
export function StaleDialog({ open, differences, onTakeTheirs, onKeepMine, onClose }: StaleDialogProps): ReactElement {
  const translate = useTranslate();
  const heading = useId();
  return (
    <Dialog open={open} onClose={onClose} maxWidth="md" fullWidth aria-labelledby={heading}>
      <DialogTitle id={heading}>{translate("khung.stale.title")}</DialogTitle>
      <DialogContent>
        <Typography color="textSecondary" sx={{ mb: 2 }}>
          {translate(differences.length === 0 ? "khung.stale.same" : "khung.stale.hint")}
        </Typography>
        {differences.map((difference) => (
          <Box key={difference.label} sx={{ mb: 2 }}>
            <Typography variant="subtitle2">{difference.label}</Typography>
            <Box sx={{ display: "grid", gap: 1.5, gridTemplateColumns: { xs: "1fr", sm: "1fr 1fr" } }}>
              <Side label={translate("khung.stale.mine")} text={difference.mine} />
              <Side label={translate("khung.stale.theirs")} text={difference.theirs} />
            </Box>
          </Box>
        ))}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2, flexWrap: "wrap" }}>
        <Button color="inherit" onClick={onClose}>
          {translate("khung.stale.later")}
        </Button>
        <Button onClick={onKeepMine}>{translate("khung.stale.keepMine")}</Button>
        <Button variant="contained" onClick={onTakeTheirs}>
          {translate("khung.stale.takeTheirs")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Side({ label, text }: { readonly label: string; readonly text: string }): ReactElement {
  return (
    <Box sx={{ border: 1, borderColor: "divider", borderRadius: 1, p: 1.25 }}>
      <Typography variant="overline" color="textSecondary" component="div">
        {label}
      </Typography>
      <Typography sx={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>{text === "" ? "–" : text}</Typography>
    </Box>
  );
}
