import { useQueryClient } from "@tanstack/react-query";
import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from "@mui/material";
import { type ReactElement, useEffect, useId, useSyncExternalStore } from "react";
import { useTranslate } from "react-admin";
import { Typed } from "../../shared/trouble/Typed.tsx";
import { typedLines } from "../../shared/trouble/unsaved.ts";
import { useTroubleWords } from "../../shared/trouble/words.ts";
import type { Trouble } from "./trouble.ts";

/** A right was taken away while somebody worked: says which, keeps what was typed at hand, and brings the screen up to date. */
export function RightsDialog({ trouble }: { readonly trouble: Trouble }): ReactElement | null {
  const words = useTroubleWords();
  const translate = useTranslate();
  const heading = useId();
  const client = useQueryClient();
  const { rights } = trouble;
  const loss = useSyncExternalStore(rights.subscribe, rights.state);
  useEffect(() => {
    if (loss !== null) void client.invalidateQueries();
  }, [loss, client]);
  if (loss === null) return null;
  const close = (): void => rights.set(null);
  return (
    <Dialog open maxWidth="sm" fullWidth aria-labelledby={heading} onClose={close}>
      <DialogTitle id={heading}>{words.rights.title}</DialogTitle>
      <DialogContent>
        {loss.refusal !== "" && <Alert severity="warning">{loss.refusal}</Alert>}
        <Typography sx={{ mt: 1 }}>{words.rights.hint}</Typography>
        <Typography component="ul" sx={{ my: 0.5 }}>
          {loss.lost.map(({ role, where }) => (
            <li key={`${role}-${where ?? ""}`}>
              {words.rights.in(translate(`khung.role.${role}`), where ?? words.rights.everywhere)}
            </li>
          ))}
        </Typography>
        <Typography color="textSecondary">{words.rights.after}</Typography>
        <Typed lines={typedLines()} />
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button variant="contained" onClick={close}>
          {words.close}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
