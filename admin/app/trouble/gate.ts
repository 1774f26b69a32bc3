import { KhungError } from "../../shared/api/khung-error.ts";
import { NOBODY, type Session } from "../session.ts";

/**
 * Why nobody acts in this tab for now: the session has ended, the person signed out in another tab, or somebody else
 * signed in there.
 */
export type Closed = "ended" | "signedOut" | "other";

export interface Gate {
  readonly state: () => Closed | null;
  readonly subscribe: (listener: () => void) => () => void;
  /** Waits while the gate is closed; signing in itself passes. */
  readonly pass: (operation: string, signal?: AbortSignal) => Promise<void>;
  /** Whether an UNAUTHENTICATED answer to the operation means that the session of somebody shown here has ended. */
  readonly guards: (operation: string) => boolean;
  /** The session was found ended; resolves when the same person is back. */
  readonly ended: () => Promise<void>;
  /** @throws KhungError UNAUTHENTICATED when the server sees nobody where somebody is shown. */
  readonly assertSeen: (operation: string, answer: unknown) => void;
  readonly close: (why: Closed) => void;
  /** The account that the tab shows is signed in again. */
  readonly open: () => void;
}

/** Ways in and out, which must not wait for somebody to be in. */
const DOORS = /^Sign(In|Out)/;

export function isDoor(operation: string): boolean {
  return DOORS.test(operation);
}

/** Holds back what a tab sends while the browser's session is not that of the person it shows. */
export function makeGate(session: Session, locale: () => string): Gate {
  const listeners = new Set<() => void>();
  let state: Closed | null = null;
  let opened: Promise<void> = Promise.resolve();
  let letIn = (): void => undefined;
  const set = (next: Closed | null): void => {
    if (next === state) return;
    if (state === null) opened = new Promise((resolve) => (letIn = resolve));
    state = next;
    if (next === null) letIn();
    for (const listener of listeners) listener();
  };
  const guards = (operation: string): boolean => session.isOpen() && !isDoor(operation);
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    pass: async (operation, signal) => {
      if (state === null || isDoor(operation)) return;
      await opened;
      signal?.throwIfAborted();
    },
    guards,
    ended: () => {
      if (state === null) set("ended");
      return opened;
    },
    assertSeen: (operation, answer) => {
      if (operation === "Me" && guards(operation) && (answer as { readonly me: unknown }).me === null)
        throw new KhungError(NOBODY, locale());
    },
    close: (why) => {
      if (session.isOpen()) set(why);
    },
    open: () => set(null),
  };
}
