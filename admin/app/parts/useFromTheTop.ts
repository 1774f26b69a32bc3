import { useEffect, useLayoutEffect, useRef } from "react";
import { useLocation } from "react-admin";

/**
 * Shows each page that one goes to from its top: the window itself stays as far down as on the page before.
 *
 * One who goes back is left where the browser puts them, and so is one who only changes what a page shows.
 */
export function useFromTheTop(): void {
  const { pathname, search } = useLocation();
  const page = useRef(pathname);
  const goesBack = useRef(false);
  useEffect(() => {
    const note = (): void => {
      goesBack.current = true;
    };
    // Ahead of the router, which draws the page as soon as it hears of it.
    window.addEventListener("popstate", note, { capture: true });
    return () => window.removeEventListener("popstate", note, { capture: true });
  }, []);
  useLayoutEffect(() => {
    if (page.current !== pathname && !goesBack.current) window.scrollTo(0, 0);
    page.current = pathname;
    goesBack.current = false;
  }, [pathname, search]);
}
