import { useCallback, useState } from "react";
import type { DraftContent } from "../draft-content.ts";
import { advanced, type DraftHistory, redone, startOf, undone } from "./draft-history.ts";

/** Changes the draft from what it is at that moment; the same function from one keystroke to the next. */
export type EditDraft = (change: (content: DraftContent) => DraftContent, how?: "typed" | "alone") => void;

export interface Undoing {
  readonly content: DraftContent;
  readonly edit: EditDraft;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The content with its history: whatever was done to it can be undone, also taking over somebody else's. */
export function useHistory(content: DraftContent): Undoing {
  const [history, setHistory] = useState<DraftHistory>(() => startOf(content));
  const edit = useCallback<EditDraft>((change, how = "typed") => {
    const typedAt = how === "typed" ? Date.now() : null;
    setHistory((before) => advanced(before, change(before.present), typedAt));
  }, []);
  const undo = useCallback(() => setHistory(undone), []);
  const redo = useCallback(() => setHistory(redone), []);
  return {
    content: history.present,
    edit,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    undo,
    redo,
  };
}
