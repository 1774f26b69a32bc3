import { type RefObject, useCallback, useLayoutEffect, useState } from "react";
import { useOnPaper } from "../paper/useOnPaper.ts";

/** Height of every row; fixed, so that a thousand rows need no measuring. */
export const ROW_HEIGHT = 68;
/** As many are drawn whole: a unit of forty is printed and searched by the browser as it stands. */
const ALL_AT_ONCE = 60;
const AROUND = 8;

interface Windowing {
  readonly start: number;
  readonly end: number;
}

/**
 * The rows of a window that scrolls; of a small table all of them.
 *
 * Example: 500 rows, scrolled to the hundredth, ten fit → 92 to 118.
 */
export function rowsInSight(count: number, top: number, height: number): Windowing {
  if (count <= ALL_AT_ONCE) return { start: 0, end: count };
  const first = Math.floor(top / ROW_HEIGHT);
  const last = Math.ceil((top + height) / ROW_HEIGHT);
  return { start: Math.max(0, first - AROUND), end: Math.min(count, last + AROUND) };
}

/** The same for a box on the page, told anew as it scrolls or changes its size; on paper there are all rows. */
export function useWindowing(box: RefObject<HTMLElement | null>, count: number): Windowing {
  const isOnPaper = useOnPaper();
  const [sight, setSight] = useState<Windowing>(() => rowsInSight(count, 0, 800));
  const look = useCallback(() => {
    const { scrollTop = 0, clientHeight = 800 } = box.current ?? {};
    const next = rowsInSight(count, scrollTop, clientHeight);
    setSight((now) => (now.start === next.start && now.end === next.end ? now : next));
  }, [box, count]);
  useLayoutEffect(() => {
    const element = box.current;
    look();
    if (element === null) return;
    const watch = new ResizeObserver(look);
    watch.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      watch.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [box, look]);
  return isOnPaper ? { start: 0, end: count } : sight;
}
