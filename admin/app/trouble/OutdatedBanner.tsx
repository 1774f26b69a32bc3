import { Alert, Button, Typography } from "@mui/material";
import { type ReactElement, useSyncExternalStore } from "react";
import { useTroubleWords } from "../../shared/trouble/words.ts";
import { SOLID, Strip } from "./LineBanner.tsx";
import type { Told } from "./trouble.ts";

/** The server is newer than the page, and the page holds something unsaved: the person chooses when to load it anew. */
export function OutdatedBanner({ outdated }: { readonly outdated: Told<boolean> }): ReactElement | null {
  const words = useTroubleWords();
  const isOutdated = useSyncExternalStore(outdated.subscribe, outdated.state);
  if (!isOutdated) return null;
  return (
    <Strip low>
      <Alert severity="info" role="status" sx={SOLID}>
        <Typography variant="subtitle2" component="p">
          {words.outdated}
        </Typography>
        <Typography variant="body2">{words.outdatedHint}</Typography>
        <Button color="inherit" variant="outlined" size="small" sx={{ mt: 1 }} onClick={() => window.location.reload()}>
          {words.reload}
        </Button>
      </Alert>
    </Strip>
  );
}
