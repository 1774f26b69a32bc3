import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Snackbar, Typography } from "@mui/material";
import { type ReactElement, useEffect, useId, useState } from "react";
import { saveText } from "../../shared/ui/save-text.ts";
import { nameOf } from "../../shared/trouble/touched.ts";
import { useTroubleWords } from "../../shared/trouble/words.ts";
import { useFormat } from "../../shared/text/format.ts";
import { DIALOG_HELD } from "./watch-dialogs.ts";

type Field = HTMLInputElement | HTMLTextAreaElement;

/** More than this could not be sent in one request, whatever takes it; tables that are pasted into have no limit of their own. */
const MOST_PASTED = 400_000;

interface TooLong {
  /** Null where a table was pasted into. */
  readonly field: Field | null;
  readonly text: string;
  readonly room: number;
}

/** The browser would cut off what does not fit a field without a word: the console says it before anything is pasted. */
export function LongPaste(): ReactElement {
  const words = useTroubleWords();
  const { tooLong, settle } = useLongPaste();
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    const held = (): void => setHeld(true);
    window.addEventListener(DIALOG_HELD, held);
    return () => window.removeEventListener(DIALOG_HELD, held);
  }, []);
  return (
    <>
      {tooLong !== null && <Question {...tooLong} onDone={settle} />}
      <Snackbar open={isHeld} autoHideDuration={6_000} onClose={() => setHeld(false)}>
        <Alert severity="info" role="status">
          {words.dialogHeld}
        </Alert>
      </Snackbar>
    </>
  );
}

function Question({ field, text, room, onDone }: TooLong & { readonly onDone: () => void }): ReactElement {
  const words = useTroubleWords();
  const format = useFormat();
  const heading = useId();
  const fit = (): void => {
    onDone();
    // Once the dialog has given the focus back, the words go in as if typed, so that the form hears of them.
    setTimeout(() => {
      field?.focus();
      document.execCommand("insertText", false, text.slice(0, room).toWellFormed());
    });
  };
  return (
    <Dialog open maxWidth="sm" fullWidth aria-labelledby={heading} onClose={onDone}>
      <DialogTitle id={heading}>{words.paste.title}</DialogTitle>
      <DialogContent>
        {field !== null && <Typography variant="subtitle2">{nameOf(field)}</Typography>}
        <Typography>{words.paste.hint(format.exact(String(text.length)), format.exact(String(room)))}</Typography>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2, flexWrap: "wrap" }}>
        <Button color="inherit" onClick={onDone}>
          {words.paste.cancel}
        </Button>
        <Button onClick={() => saveText(words.paste.fileName, "text/plain", text)}>{words.paste.save}</Button>
        {field !== null && (
          <Button variant="contained" onClick={fit} disabled={room === 0}>
            {words.paste.fit}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

function useLongPaste(): { readonly tooLong: TooLong | null; readonly settle: () => void } {
  const [tooLong, setTooLong] = useState<TooLong | null>(null);
  useEffect(() => {
    const look = (event: ClipboardEvent): void => {
      const text = event.clipboardData?.getData("text/plain") ?? "";
      const field = isField(event.target) ? event.target : null;
      const room = roomIn(field);
      if (text.length <= room) return;
      event.preventDefault();
      event.stopPropagation();
      setTooLong({ field, text, room });
    };
    window.addEventListener("paste", look, true);
    return () => window.removeEventListener("paste", look, true);
  }, []);
  return { tooLong, settle: () => setTooLong(null) };
}

function isField(target: EventTarget | null): target is Field {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/** How many characters may still be pasted. */
function roomIn(field: Field | null): number {
  if (field === null || field.maxLength < 0) return MOST_PASTED;
  const replaced = (field.selectionEnd ?? 0) - (field.selectionStart ?? 0);
  return Math.max(0, field.maxLength - field.value.length + replaced);
}
