import CloudOffIcon from "@mui/icons-material/CloudOff";
import { Alert, Box, Button, LinearProgress, Typography } from "@mui/material";
import { type ReactElement, type ReactNode, useEffect, useState, useSyncExternalStore } from "react";
import type { Line, LineState } from "../../shared/trouble/line.ts";
import { useTroubleWords } from "../../shared/trouble/words.ts";

/** How long the good news stays. */
const GOOD_NEWS_MS = 4_000;

/** Says calmly that the server is away or slow, what becomes of the person's work, and what one may do. */
export function LineBanner({ line }: { readonly line: Line }): ReactElement | null {
  const state = useSyncExternalStore(line.subscribe, line.state);
  const wasDown = useWasDown(state.down !== null);
  const words = useTroubleWords();
  if (state.down !== null) return <Away line={line} state={state} nextTryAt={state.down.nextTryAt} />;
  if (state.waits !== "no") return <Slow line={line} isLong={state.waits === "long"} />;
  if (!wasDown) return null;
  return (
    <Strip>
      <Alert severity="success" role="status" sx={PLATE}>
        {words.back}
      </Alert>
    </Strip>
  );
}

/** True for a moment after bad times. */
function useWasDown(isDown: boolean): boolean {
  const [isFresh, setFresh] = useState(false);
  useEffect(() => {
    if (!isDown) return undefined;
    return () => setFresh(true);
  }, [isDown]);
  useEffect(() => {
    if (!isFresh) return undefined;
    const timer = setTimeout(() => setFresh(false), GOOD_NEWS_MS);
    return () => clearTimeout(timer);
  }, [isFresh]);
  return isFresh;
}

interface AwayProps {
  readonly line: Line;
  readonly state: LineState;
  readonly nextTryAt: number | null;
}

function Away({ line, state, nextTryAt }: AwayProps): ReactElement {
  const words = useTroubleWords();
  const seconds = useCountdown(nextTryAt);
  return (
    <Strip>
      <Alert
        severity="warning"
        role="status"
        icon={<CloudOffIcon />}
        sx={PLATE}
        action={
          <Button color="inherit" size="small" onClick={line.tryNow} disabled={nextTryAt === null}>
            {words.tryNow}
          </Button>
        }
      >
        <Typography variant="subtitle2" component="p">
          {words.away}
        </Typography>
        <Typography variant="body2">{words.awayHint}</Typography>
        {/* Read aloud each second it would drown everything else. */}
        <Typography variant="body2" aria-hidden>
          {seconds === null ? words.trying : words.nextTry(seconds)}
        </Typography>
        {state.heldWrites > 0 && (
          <Typography variant="body2" component="div">
            {words.held(state.heldWrites)}
            <Button color="inherit" size="small" onClick={line.giveUp}>
              {words.stopHeld}
            </Button>
          </Typography>
        )}
      </Alert>
    </Strip>
  );
}

/** Whole seconds until a moment of the page's own time; null when there is none. */
function useCountdown(at: number | null): number | null {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    if (at === null) return undefined;
    setNow(performance.now());
    const timer = setInterval(() => setNow(performance.now()), 1_000);
    return () => clearInterval(timer);
  }, [at]);
  return at === null ? null : Math.max(1, Math.ceil((at - now) / 1_000));
}

function Slow({ line, isLong }: { readonly line: Line; readonly isLong: boolean }): ReactElement {
  const words = useTroubleWords();
  return (
    <Strip>
      <Alert
        severity="info"
        role="status"
        sx={isLong ? SOLID : { ...SOLID, pointerEvents: "none" }}
        action={
          isLong && (
            <Button color="inherit" size="small" onClick={line.giveUp}>
              {words.stopWaiting}
            </Button>
          )
        }
      >
        {words.slow}
        <LinearProgress aria-hidden sx={{ mt: 0.5 }} />
      </Alert>
    </Strip>
  );
}

const PLATE = {
  pointerEvents: "auto",
  boxShadow: 6,
  border: 1,
  borderColor: "divider",
  maxWidth: 640,
  width: "100%",
} as const;

/** The page must not shine through what is read; the dark colour of information lets it. */
export const SOLID = { ...PLATE, bgcolor: "background.paper" } as const;

interface StripProps {
  readonly children: ReactNode;
  /** At the foot of the window, above the buttons of a form: for what stays while one goes on writing. */
  readonly low?: boolean;
}

/** A place over every page and every dialog that takes no room of theirs. */
export function Strip({ children, low = false }: StripProps): ReactElement {
  return (
    <Box
      className="not-printed"
      sx={{
        position: "fixed",
        ...(low ? { bottom: 96 } : { top: { xs: 60, sm: 56 } }),
        left: 8,
        right: 8,
        display: "flex",
        justifyContent: "center",
        pointerEvents: "none",
        zIndex: "snackbar",
      }}
    >
      {children}
    </Box>
  );
}
