import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from "@mui/material";
import { type ReactElement, useId, useState } from "react";
import { LinkBase, useGetIdentity } from "react-admin";
import { Typed } from "../../../shared/trouble/Typed.tsx";
import { useTroubleWords } from "../../../shared/trouble/words.ts";
import { useFormat } from "../../../shared/text/format.ts";
import { dropKept, keptFor } from "./kept.ts";
import type { Trouble } from "../trouble.ts";

/** What somebody had typed when another person took the browser over is offered to its owner, and to nobody else. */
export function KeptOffer({ trouble }: { readonly trouble: Trouble }): ReactElement | null {
  const words = useTroubleWords();
  const format = useFormat();
  const heading = useId();
  // Drawn anew as soon as it is known who is signed in.
  useGetIdentity();
  const [isPutOff, setPutOff] = useState(false);
  const account = trouble.session.shown()?.account.id;
  const kept = account === undefined ? null : keptFor(account);
  if (account === undefined || kept === null || isPutOff) return null;
  const drop = (): void => {
    dropKept(account);
    setPutOff(true);
  };
  return (
    <Dialog open maxWidth="sm" fullWidth aria-labelledby={heading} onClose={() => setPutOff(true)}>
      <DialogTitle id={heading}>{words.kept.title}</DialogTitle>
      <DialogContent>
        <Typography color="textSecondary">{words.kept.hint(format.moment(kept.at))}</Typography>
        <Typed lines={kept.lines} title={kept.title} />
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2, flexWrap: "wrap" }}>
        <Button color="error" onClick={drop}>
          {words.kept.drop}
        </Button>
        <Button component={LinkBase} to={kept.page} onClick={() => setPutOff(true)}>
          {words.kept.page}
        </Button>
        <Button variant="contained" onClick={() => setPutOff(true)}>
          {words.kept.later}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
