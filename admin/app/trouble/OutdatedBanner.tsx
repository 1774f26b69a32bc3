import { Alert, Button, Typography } from "@mui/material";
import { type ReactElement, useSyncExternalStore } from "react";
import { useTroubleWords } from "../../shared/trouble/words.ts";
import { Strip } from "./LineBanner.tsx";
import type { Told } from "./trouble.ts";

/** The server is newer than the page, and the page holds something unsaved: the person chooses when to load it anew. */
export function OutdatedBanner({ outdated }: { readonly outdated: Told<boolean> }): ReactElement | null {
  const words = useTroubleWords();
  const isOutdated = useSyncExternalStore(outdated.subscribe, outdated.state);
  if (!isOutdated) return null;
  return (
    <Strip>
      <Alert
        severity="info"
        role="status"
        sx={{ pointerEvents: "auto", boxShadow: 6, maxWidth: 640, width: "100%" }}
        action={
          <Button color="inherit" size="small" onClick={() => window.location.reload()}>
            {words.reload}
          </Button>
        }
      >
        <Typography variant="subtitle2" component="p">
          {words.outdated}
        </Typography>
        <Typography variant="body2">{words.outdatedHint}</Typography>
      </Alert>
    </Strip>
  );
}
