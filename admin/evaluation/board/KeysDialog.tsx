import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from "@mui/material";
import { type ReactElement, useId } from "react";
import { useTranslate } from "react-admin";

/** Keys of the board in the order in which one needs them; the keys themselves read the same in every language. */
const KEYS = [
  ["↑ ↓ ← →", "move"],
  ["Home · End · Ctrl+Home · Ctrl+End", "edge"],
  ["1 2 3…", "digit"],
  ["A–Z", "letters"],
  ["Enter · F2", "enter"],
  ["Delete · Esc", "drop"],
  ["Space", "pick"],
  ["Shift+↑ · Shift+↓", "range"],
  ["Ctrl+A", "all"],
  ["Ctrl+C · Ctrl+V", "clipboard"],
  ["Ctrl+Enter", "decide"],
  ["?", "keys"],
] as const;

/** The keys of the board. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const translate = useTranslate();
  const heading = useId();
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby={heading}>
      <DialogTitle id={heading}>{translate("evaluation.board.keys.title")}</DialogTitle>
      <DialogContent>
        <Box component="dl" sx={{ m: 0, display: "grid", gridTemplateColumns: { sm: "220px 1fr" }, gap: 1 }}>
          {KEYS.map(([keys, name]) => (
            <Box key={name} sx={{ display: "contents" }}>
              <Typography component="dt" sx={{ fontWeight: 600 }}>
                {keys}
              </Typography>
              <Typography component="dd" sx={{ m: 0 }}>
                {translate(`evaluation.board.keys.${name}`)}
              </Typography>
            </Box>
          ))}
        </Box>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button autoFocus onClick={onClose}>
          {translate("ra.action.close")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
