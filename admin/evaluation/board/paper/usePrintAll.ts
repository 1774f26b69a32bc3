import { useCallback, useEffect, useState } from "react";

interface Rest {
  readonly hasMore: boolean;
  /** Reads what is not here yet. */
  readonly wantAll: () => void;
}

/** Prints a list whose rows come page after page once all of them are here, by its button and by the browser's own keys. */
export function usePrintAll({ hasMore, wantAll }: Rest): { readonly print: () => void; readonly isWaiting: boolean } {
  const [wanted, setWanted] = useState(false);
  const print = useCallback(() => {
    wantAll();
    setWanted(true);
  }, [wantAll]);
  useEffect(() => {
    if (!wanted || hasMore) return;
    setWanted(false);
    window.print();
  }, [wanted, hasMore]);
  useEffect(() => {
    if (!hasMore) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== "p" || event.altKey || event.shiftKey || !(event.ctrlKey || event.metaKey))
        return;
      event.preventDefault();
      print();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [hasMore, print]);
  return { print, isWaiting: wanted };
}
