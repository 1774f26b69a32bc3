/** What the console knows about the way to the server. */
export interface LineState {
  /** The server does not answer; the moment of the next try, or null while one is under way or the page is hidden. */
  readonly down: { readonly nextTryAt: number | null } | null;
  /** How long the oldest request has waited: not worth a word, worth a sign, or worth an offer to stop. */
  readonly waits: "no" | "slow" | "long";
  /** Changes that are sent again, under the same key, when the server is back. */
  readonly heldWrites: number;
}

/** What of the browser the line stands on; tests bring their own. */
export interface LineSettings {
  /** Whether the server answers now. */
  readonly probe: () => Promise<boolean>;
  readonly isHidden: () => boolean;
  /** Between 0 and 1. */
  readonly random: () => number;
  readonly now: () => number;
}

/** A request on its way. */
export interface Sending {
  /** Ends with the caller's signal, and when the person no longer wants to wait. */
  readonly signal: AbortSignal;
  readonly isGivenUp: () => boolean;
  readonly end: () => void;
}

export interface Line {
  readonly state: () => LineState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly begin: (signal?: AbortSignal) => Sending;
  /** A request found nobody: tries begin. */
  readonly lost: () => void;
  /** Resolves when the server answers again; rejects as the signal does, and a write when it is given up. */
  readonly whenBack: (isWrite: boolean, signal?: AbortSignal) => Promise<void>;
  readonly tryNow: () => void;
  /** The person no longer waits for slow requests, nor for changes that are held. */
  readonly giveUp: () => void;
  /** The page can be seen again, or the machine has a network again. */
  readonly awake: () => void;
}

/** Waiting that the person has ended. */
export class GivenUp extends Error {}

export const SLOW_MS = 2_000;
export const LONG_MS = 15_000;
/** Timers may fire a little early. */
const GRAIN = 50;
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

/**
 * The pause before a try: doubled each time up to half a minute, and shifted by up to a quarter, so that the consoles of
 * a whole agency do not knock at the same moment. Example: third try with the dice at 0.5 → 4000.
 */
export function pauseBefore(attempt: number, dice: number): number {
  return Math.round(Math.min(FIRST_PAUSE * 2 ** (attempt - 1), LONGEST_PAUSE) * (0.75 + dice / 2));
}

interface Waiter {
  readonly isWrite: boolean;
  readonly go: () => void;
  readonly stop: (error: unknown) => void;
}

/** Knows whether the server answers, tries again while it does not, and tells how long requests have waited. */
export function makeLine(settings: LineSettings): Line {
  const listeners = new Set<() => void>();
  const waiters = new Set<Waiter>();
  const slow = makeWatch(settings.now, () => publish({}));
  let state: LineState = { down: null, waits: "no", heldWrites: 0 };
  let attempt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const publish = (part: Partial<LineState>): void => {
    const next = {
      ...state,
      ...part,
      waits: slow.waits(),
      heldWrites: [...waiters].filter((one) => one.isWrite).length,
    };
    if (next.down === state.down && next.waits === state.waits && next.heldWrites === state.heldWrites) return;
    state = next;
    for (const listener of listeners) listener();
  };
  const schedule = (): void => {
    clearTimeout(timer);
    if (settings.isHidden()) return publish({ down: { nextTryAt: null } });
    attempt += 1;
    const pause = pauseBefore(attempt, settings.random());
    publish({ down: { nextTryAt: settings.now() + pause } });
    timer = setTimeout(() => void knock(), pause);
  };
  const knock = async (): Promise<void> => {
    clearTimeout(timer);
    publish({ down: { nextTryAt: null } });
    const answers = await settings.probe().catch(() => false);
    if (state.down === null) return;
    if (!answers) return schedule();
    attempt = 0;
    publish({ down: null });
    for (const waiter of [...waiters]) waiter.go();
  };
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    begin: slow.begin,
    lost: () => {
      if (state.down === null) schedule();
    },
    whenBack: (isWrite, signal) => wait(waiters, isWrite, signal, () => publish({})).finally(() => publish({})),
    tryNow: () => {
      if (state.down !== null) void knock();
    },
    giveUp: () => {
      slow.giveUp();
      for (const waiter of [...waiters]) if (waiter.isWrite) waiter.stop(new GivenUp());
    },
    awake: () => {
      attempt = 0;
      if (state.down !== null) void knock();
    },
  };
}

function wait(
  waiters: Set<Waiter>,
  isWrite: boolean,
  signal: AbortSignal | undefined,
  told: () => void,
): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    const leave = (): void => {
      waiters.delete(waiter);
      signal?.removeEventListener("abort", aborted);
    };
    const waiter: Waiter = {
      isWrite,
      go: () => (leave(), resolve()),
      stop: (error) => (leave(), reject(error as Error)),
    };
    const aborted = (): void => waiter.stop(signal?.reason);
    if (signal?.aborted === true) return reject(signal.reason as Error);
    signal?.addEventListener("abort", aborted);
    waiters.add(waiter);
    told();
  });
}

interface Watch {
  readonly begin: Line["begin"];
  readonly waits: () => LineState["waits"];
  readonly giveUp: () => void;
}

interface Open {
  readonly startedAt: number;
  readonly stop: () => void;
}

/** Times the requests that are under way. */
function makeWatch(now: () => number, told: () => void): Watch {
  const open = new Set<Open>();
  const oldest = (): number => Math.max(0, ...[...open].map(({ startedAt }) => now() - startedAt));
  return {
    begin: (signal) => {
      const stop = new AbortController();
      let isGivenUp = false;
      const one: Open = { startedAt: now(), stop: () => ((isGivenUp = true), stop.abort()) };
      const timers = [SLOW_MS, LONG_MS].map((pause) => setTimeout(told, pause));
      open.add(one);
      return {
        signal: signal === undefined ? stop.signal : AbortSignal.any([signal, stop.signal]),
        isGivenUp: () => isGivenUp,
        end: () => {
          for (const timer of timers) clearTimeout(timer);
          open.delete(one);
          told();
        },
      };
    },
    waits: () => {
      const age = oldest();
      if (age >= LONG_MS - GRAIN) return "long";
      return age >= SLOW_MS - GRAIN ? "slow" : "no";
    },
    giveUp: () => {
      for (const one of [...open]) if (now() - one.startedAt >= LONG_MS - GRAIN) one.stop();
    },
  };
}
