import { type RefObject, useEffect, useRef, useState } from "react";

/** How wide an element is in pixels, now and after every change; 0 before it stands on the screen. */
export function useWidth<Part extends HTMLElement>(): readonly [RefObject<Part | null>, number] {
  const part = useRef<Part>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = part.current;
    if (element === null) return;
    const watcher = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)));
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  return [part, width];
}
