import type { ResultOf } from "../../../schema/graphql.ts";
import { Me } from "../../../schema/operations/identity.ts";
import type { KhungError } from "../../shared/api/khung-error.ts";
import { askLimitsBy } from "../../shared/api/request-limits.ts";
import type { Call } from "../../shared/api/resource.ts";
import { type Line, makeLine } from "../../shared/trouble/line.ts";
import { makeCall } from "../graphql.ts";
import { makeSession, type Session, type Viewer } from "../session.ts";
import { makeDelivery } from "./delivery.ts";
import { type Gate, makeGate } from "./gate.ts";
import { lostRights, type Right } from "./rights.ts";
import { makeTabs, type Tabs } from "./tabs.ts";

/** Rights that somebody had a moment ago, and what was refused for their lack. */
export interface RightsLoss {
  readonly lost: readonly Right[];
  readonly refusal: string;
}

/** Something that changes and can be watched. */
export interface Told<T> {
  readonly state: () => T;
  readonly subscribe: (listener: () => void) => () => void;
  readonly set: (next: T) => void;
}

/** All that the console knows about bad times; the frame shows it. */
export interface Trouble {
  readonly line: Line;
  readonly gate: Gate;
  readonly session: Session;
  readonly tabs: Tabs;
  /** The way to the server for signing in and for asking who is signed in. */
  readonly bare: Call;
  readonly rights: Told<RightsLoss | null>;
  /** The server is newer than the page, which holds something unsaved. */
  readonly outdated: Told<boolean>;
  /** Asks anew what the person may do; tells when something is gone. */
  readonly checkRights: (refusal: string) => Promise<void>;
}

/** Wires the way to the server with what watches over it. */
export function makeTrouble(
  locale: () => string,
  known?: (viewer: Viewer) => void,
): { readonly call: Call; readonly trouble: Trouble } {
  const line = makeLine({
    probe: async () => (await fetch("/readyz", { cache: "no-store" })).ok,
    isHidden: () => document.hidden,
    random: Math.random,
    now: () => performance.now(),
  });
  const call: Call = (document, variables, options) => carried(document, variables, options);
  const session = makeSession(call, locale, known);
  const gate = makeGate(session, locale);
  const rights = told<RightsLoss | null>(null);
  const checkRights = makeRightsCheck(session, rights);
  const carried = makeDelivery(makeCall({ endpoint: "/graphql", locale }), {
    line,
    gate,
    locale,
    onRefused: (error: KhungError) => void checkRights(error.message).catch(() => undefined),
  });
  const bare = makeCall({ endpoint: "/graphql", locale, anonymous: true });
  askLimitsBy(call);
  const outdated = told(false);
  return { call, trouble: { line, gate, session, tabs: makeTabs(), bare, rights, outdated, checkRights } };
}

/** Who is signed in in this browser, whomever the tab shows. */
export async function signedIn(bare: Call): Promise<ResultOf<typeof Me>["me"]> {
  return (await bare(Me, {})).me;
}

function makeRightsCheck(session: Session, rights: Told<RightsLoss | null>): Trouble["checkRights"] {
  let running: Promise<Viewer> | null = null;
  return async (refusal) => {
    const before = session.shown();
    if (before === null || running !== null) return;
    session.refresh();
    running = session.viewer();
    const after = await running.finally(() => (running = null));
    const lost = lostRights(before, after);
    if (lost.length > 0) rights.set({ lost, refusal });
  };
}

function told<T>(first: T): Told<T> {
  const listeners = new Set<() => void>();
  let state = first;
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (next) => {
      state = next;
      for (const listener of listeners) listener();
    },
  };
}
