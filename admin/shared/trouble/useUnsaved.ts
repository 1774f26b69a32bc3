import { useEffect, useRef } from "react";
import { holdUnsaved, type TypedLine } from "./unsaved.ts";

interface UnsavedOptions {
  /** What was typed, in the words of the form; left out, the fields on the screen are read. */
  readonly lines?: () => readonly TypedLine[];
  /** The form saves itself when it is left. */
  readonly savesItself?: boolean;
}

/**
 * Guards what is typed in a form and not saved: the console asks before another page opens, the browser before the tab
 * closes, and when the session, a right or the line is lost it can be copied.
 */
export function useUnsaved(isUnsaved: boolean, { lines, savesItself = false }: UnsavedOptions = {}): void {
  const latest = useRef(lines);
  latest.current = lines;
  useEffect(
    () => (isUnsaved ? holdUnsaved({ lines: () => latest.current?.() ?? [], savesItself }) : undefined),
    [isUnsaved, savesItself],
  );
}
