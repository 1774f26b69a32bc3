import { Box, Button, Dialog, DialogContent, DialogTitle, Typography } from "@mui/material";
import { type ReactElement, useId } from "react";
import { useLocation } from "react-admin";
import { ProviderButton } from "../../../identity/index.ts";
import { Typed } from "../../../shared/trouble/Typed.tsx";
import { typedLines } from "../../../shared/trouble/unsaved.ts";
import { useTroubleWords } from "../../../shared/trouble/words.ts";
import type { Viewer } from "../../session.ts";
import type { Closed } from "../gate.ts";
import { PasswordAgain } from "./PasswordAgain.tsx";
import type { Trouble } from "../trouble.ts";
import { useReturn } from "./useReturn.ts";

interface SignInAgainProps {
  readonly trouble: Trouble;
  readonly why: Closed;
}

/**
 * Stands over the page until the person it shows is signed in again; the page stays as it is underneath.
 *
 * What is on the page can be seen behind an ended session alone: after a sign-out, or with somebody else signed in, it is
 * covered.
 */
export function SignInAgain({ trouble, why }: SignInAgainProps): ReactElement | null {
  const heading = useId();
  const words = useTroubleWords();
  const viewer = trouble.session.shown();
  if (viewer === null) return null;
  const isCovered = why !== "ended";
  return (
    <Dialog
      open
      maxWidth="xs"
      fullWidth
      aria-labelledby={heading}
      data-looking
      slotProps={{ backdrop: isCovered ? { sx: { bgcolor: "background.default" } } : {} }}
    >
      <DialogTitle id={heading}>{words.again[why]}</DialogTitle>
      <DialogContent>
        <Way trouble={trouble} why={why} viewer={viewer} />
        {!isCovered && <Typed lines={typedLines()} />}
      </DialogContent>
    </Dialog>
  );
}

function Way({ trouble, why, viewer }: SignInAgainProps & { readonly viewer: Viewer }): ReactElement {
  const words = useTroubleWords().again;
  const { pathname, search } = useLocation();
  const name = viewer.account.displayName;
  const way = useReturn(trouble, viewer, why);
  return (
    <>
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        {why === "other" && way.other !== null ? words.otherHint(name, way.other) : words.endedHint(name)}
      </Typography>
      {why === "other" && way.other !== null && (
        <Button variant="outlined" fullWidth onClick={way.openAnew} sx={{ mb: 2 }}>
          {words.goOn(way.other)}
        </Button>
      )}
      {way.problem !== "" && (
        <Typography color="error" role="alert" sx={{ mb: 1 }}>
          {way.problem}
        </Typography>
      )}
      {viewer.isDemo ? (
        <Button
          variant="contained"
          fullWidth
          disabled={way.busy}
          onClick={() => void way.enter({ demo: viewer.account.username })}
        >
          {words.demo(name)}
        </Button>
      ) : (
        <PasswordAgain username={viewer.account.username} busy={way.busy} onEnter={way.enter} />
      )}
      <ProviderButton page={`${pathname}${search}`} />
      <Box sx={{ mt: 2 }}>
        <Typography variant="body2" color="textSecondary">
          {words.another}
        </Typography>
        <Button size="small" onClick={way.leave}>
          {words.leave}
        </Button>
      </Box>
    </>
  );
}
