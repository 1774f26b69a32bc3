import type { Missing } from "../shared/trouble/parts.ts";

const KEY = "KhungReloadedAt";
const SOON_MS = 10_000;

interface Updating {
  /** Whether the server answers at all. */
  readonly answers: () => Promise<boolean>;
  /** Resolves when a server that did not answer does so again. */
  readonly back: () => Promise<void>;
  readonly wouldLose: () => boolean;
  /** Tells the person that the page is older than the server, and leaves the moment to them. */
  readonly offer: () => void;
}

/**
 * What to do when a part of the page could not be fetched.
 *
 * A server that is away is waited for. One that answers is newer than the page: it is fetched anew, but never over what
 * somebody has typed; then the person is told and chooses the moment. Once only: where the part is missing for another
 * reason, the error page shows instead of a loop.
 */
export function makeMissing({ answers, back, wouldLose, offer }: Updating): Missing {
  return async () => {
    if (!(await answers())) {
      await back();
      return "again";
    }
    if (wouldLose()) {
      offer();
      return never();
    }
    if (Date.now() - Number(sessionStorage.getItem(KEY) ?? "0") < SOON_MS) return "gone";
    sessionStorage.setItem(KEY, String(Date.now()));
    window.location.reload();
    return never();
  };
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}
