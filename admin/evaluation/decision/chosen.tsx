import { createContext, type ReactElement, type ReactNode, useContext, useState, useSyncExternalStore } from "react";
import type { Refusal } from "./head-rows.ts";

/** Grades chosen in the table and not decided yet, and what was refused last time; by evaluation. */
interface Standing {
  readonly grades: ReadonlyMap<string, string>;
  readonly refusals: ReadonlyMap<string, Refusal>;
  /** Whether the dialog that decides all of them stands open. */
  readonly asking: boolean;
}

interface Verbs {
  readonly choose: (id: string, grade: string | null) => void;
  readonly chooseAll: (grades: ReadonlyMap<string, string>) => void;
  readonly refuse: (refused: readonly Refusal[]) => void;
  readonly clear: () => void;
  readonly ask: (asking: boolean) => void;
}

/** Everything that stands chosen, with what can be done to it. */
export type Chosen = Standing & Verbs;

interface Store {
  readonly verbs: Verbs;
  readonly read: () => Standing;
  readonly subscribe: (hear: () => void) => () => void;
}

const NOTHING: Standing = { grades: new Map(), refusals: new Map(), asking: false };
const ChosenContext = createContext<Store | null>(null);

/** Keeps what was chosen while rows are read anew, so that a conflict loses nothing. */
export function ChosenProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const [store] = useState(makeStore);
  return <ChosenContext value={store}>{children}</ChosenContext>;
}

/** A store instead of a state of the table: choosing in one row draws that row anew, not all of them. */
function makeStore(): Store {
  let standing = NOTHING;
  const heard = new Set<() => void>();
  const put = (change: Partial<Standing>): void => {
    standing = { ...standing, ...change };
    for (const hear of heard) hear();
  };
  return {
    read: () => standing,
    subscribe: (hear) => {
      heard.add(hear);
      return () => heard.delete(hear);
    },
    verbs: {
      choose: (id, grade) =>
        put({
          grades: withGrade(standing.grades, id, grade),
          refusals: new Map([...standing.refusals].filter(([other]) => other !== id)),
        }),
      chooseAll: (more) => put({ grades: new Map([...standing.grades, ...more]) }),
      refuse: (refused) => put({ refusals: new Map(refused.map((refusal) => [refusal.evaluationId, refusal])) }),
      clear: () => put({ grades: NOTHING.grades, refusals: NOTHING.refusals }),
      ask: (asking) => put({ asking }),
    },
  };
}

function withGrade(before: ReadonlyMap<string, string>, id: string, grade: string | null): Map<string, string> {
  const after = new Map(before);
  if (grade === null) after.delete(id);
  else after.set(id, grade);
  return after;
}

const silent = (): (() => void) => () => undefined;
const nothing = (): Standing => NOTHING;

/** All of the table's choices; null on a page of one evaluation, where nothing is gathered. */
export function useChosen(): Chosen | null {
  const store = useContext(ChosenContext);
  const standing = useSyncExternalStore(store?.subscribe ?? silent, store?.read ?? nothing);
  return store === null ? null : { ...standing, ...store.verbs };
}

interface ChosenOf {
  readonly grade: string | null;
  readonly refusal: Refusal | undefined;
  readonly choose: (grade: string | null) => void;
}

/** What the table has chosen for one evaluation; null on a page of one evaluation. */
export function useChosenOf(id: string): ChosenOf | null {
  const store = useContext(ChosenContext);
  const read = store?.read ?? nothing;
  const subscribe = store?.subscribe ?? silent;
  const grade = useSyncExternalStore(subscribe, () => read().grades.get(id) ?? null);
  const refusal = useSyncExternalStore(subscribe, () => read().refusals.get(id));
  return store === null ? null : { grade, refusal, choose: (next) => store.verbs.choose(id, next) };
}
