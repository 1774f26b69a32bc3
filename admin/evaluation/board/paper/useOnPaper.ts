import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/**
 * Whether the page is drawn for paper at the moment.
 *
 * The browser takes its picture of the page as soon as it has told so: what is drawn otherwise for paper stands by then.
 */
export function useOnPaper(): boolean {
  const [isOnPaper, setOnPaper] = useState(() => window.matchMedia("print").matches);
  useEffect(() => {
    const media = window.matchMedia("print");
    const put = (isNow: boolean) => () => flushSync(() => setOnPaper(isNow));
    const [before, after] = [put(true), put(false)];
    const changed = (event: MediaQueryListEvent): void => flushSync(() => setOnPaper(event.matches));
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    media.addEventListener("change", changed);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
      media.removeEventListener("change", changed);
    };
  }, []);
  return isOnPaper;
}
