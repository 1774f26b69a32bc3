import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from "@mui/material";
import { type ReactElement, useEffect, useId, useRef, useSyncExternalStore } from "react";
import { useBlocker } from "react-admin";
import { Typed } from "../../shared/trouble/Typed.tsx";
import { forgetTouched } from "../../shared/trouble/touched.ts";
import { onUnsaved, typedLines, wouldLose, wouldLoseByGoing } from "../../shared/trouble/unsaved.ts";
import { useTroubleWords } from "../../shared/trouble/words.ts";
import type { Trouble } from "./trouble.ts";

/** A form that saves itself cannot do so while the server is away. */
function isAtRisk({ line }: Trouble): boolean {
  return line.state().down === null ? wouldLoseByGoing() : wouldLose();
}

/** Asks before another page of the console is opened over something unsaved; the browser's way back asks too. */
export function LeaveDialog({ trouble }: { readonly trouble: Trouble }): ReactElement | null {
  const words = useTroubleWords();
  const heading = useId();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      currentLocation.pathname !== nextLocation.pathname && trouble.session.isOpen() && isAtRisk(trouble),
  );
  const isAsking = blocker.state === "blocked";
  const isGoing = useRef(false);
  // Once: the form that is left behind clears itself on the way.
  const go = (): void => {
    if (!isGoing.current) blocker.proceed?.();
    isGoing.current = true;
  };
  useEffect(() => {
    if (!isAsking) return undefined;
    // A form that is cleared in the moment it leads on has been saved.
    const look = (): void => {
      if (!isAtRisk(trouble)) go();
    };
    const undo = onUnsaved(look);
    look();
    return () => {
      undo();
      isGoing.current = false;
    };
    // The library makes the blocker anew with every drawing.
  }, [isAsking]);
  const leave = (): void => {
    go();
    forgetTouched();
  };
  // Where a right is gone the page closes by itself: it waits until the person has read that and taken the words along.
  const isExplained = useSyncExternalStore(trouble.rights.subscribe, trouble.rights.state) !== null;
  const wasExplained = useRef(false);
  useEffect(() => {
    if (isAsking && wasExplained.current && !isExplained) leave();
    wasExplained.current = isExplained;
    // Only the end of the explanation leads on.
  }, [isExplained]);
  if (!isAsking || isExplained || wasExplained.current) return null;
  return (
    <Dialog open maxWidth="sm" fullWidth aria-labelledby={heading} onClose={() => blocker.reset?.()}>
      <DialogTitle id={heading}>{words.leave.title}</DialogTitle>
      <DialogContent>
        <Typography color="textSecondary">{words.leave.hint}</Typography>
        <Typed lines={typedLines()} />
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2, flexWrap: "wrap" }}>
        <Button color="error" onClick={leave}>
          {words.leave.go}
        </Button>
        <Button autoFocus variant="contained" onClick={() => blocker.reset?.()}>
          {words.leave.stay}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
