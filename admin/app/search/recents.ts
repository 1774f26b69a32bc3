import { useEffect } from "react";
import { useGetIdentity, useLocation, useStore } from "react-admin";

/** A record that somebody looked at. */
export interface Visit {
  readonly to: string;
  readonly title: string;
}

/** As many as fit a short list. */
export const KEPT_VISITS = 10;

const RECORD = /\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(\/|$)/u;

/** Whether an address is that of a record, not of a list or a form for a new one. */
export function isRecordPage(path: string): boolean {
  return RECORD.test(path);
}

/** The visits with one more in front; a page seen before moves there. */
export function withVisit(visits: readonly Visit[], visit: Visit): Visit[] {
  return [visit, ...visits.filter(({ to }) => to !== visit.to)].slice(0, KEPT_VISITS);
}

/**
 * Records that the account looked at last, newest first.
 *
 * They lie in the browser, under the account's id; signing out clears them with the other settings of the account.
 */
export function useVisits(): readonly [visits: readonly Visit[], set: (visits: Visit[]) => void] {
  const { identity } = useGetIdentity();
  const [visits, setVisits] = useStore<Visit[]>(`recent.${String(identity?.id ?? "")}`, []);
  return [visits, setVisits];
}

const TITLE = "#react-admin-title";
/** Titles change while a page loads; what stands this long is the title. */
const SETTLED_MS = 400;

/** Remembers each record's page that is looked at, under the title that it shows. */
export function useRemembering(): void {
  const { pathname } = useLocation();
  const [visits, setVisits] = useVisits();
  const { identity } = useGetIdentity();
  const isKnown = identity !== undefined && identity.id !== "";
  useEffect(() => {
    const place = document.querySelector(TITLE);
    if (place === null || !isKnown || !isRecordPage(pathname)) return undefined;
    let timer = 0;
    const note = (): void => {
      const title = place.textContent.trim();
      const isNews = visits[0]?.to !== pathname || visits[0].title !== title;
      if (title !== "" && isNews) setVisits(withVisit(visits, { to: pathname, title }));
    };
    const settle = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(note, SETTLED_MS);
    };
    const watcher = new MutationObserver(settle);
    watcher.observe(place, { childList: true, characterData: true, subtree: true });
    settle();
    return () => {
      watcher.disconnect();
      window.clearTimeout(timer);
    };
  }, [pathname, isKnown, visits, setVisits]);
}
