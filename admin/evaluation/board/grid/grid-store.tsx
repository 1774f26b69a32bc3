import { createContext, type ReactElement, type ReactNode, useContext, useState, useSyncExternalStore } from "react";

/** Where the cursor stands, and which rows are selected. */
export interface GridState {
  readonly active: { readonly id: string; readonly column: number } | null;
  /** Row from which a range is stretched. */
  readonly anchor: string | null;
  readonly picked: ReadonlySet<string>;
}

/** The cursor and the selection, kept beside React so that a step draws two rows and not the table. */
export interface GridStore {
  readonly read: () => GridState;
  readonly subscribe: (hear: () => void) => () => void;
  readonly go: (id: string, column: number) => void;
  readonly toggle: (id: string) => void;
  readonly pick: (ids: readonly string[]) => void;
  readonly put: (state: Partial<GridState>) => void;
}

const NOWHERE: GridState = { active: null, anchor: null, picked: new Set() };
const GridContext = createContext<GridStore | null>(null);

/** Keeps cursor and selection of a table. */
export function GridProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const [store] = useState(makeStore);
  return <GridContext value={store}>{children}</GridContext>;
}

function makeStore(): GridStore {
  let state = NOWHERE;
  const heard = new Set<() => void>();
  const put = (change: Partial<GridState>): void => {
    state = { ...state, ...change };
    for (const hear of heard) hear();
  };
  return {
    read: () => state,
    subscribe: (hear) => {
      heard.add(hear);
      return () => heard.delete(hear);
    },
    put,
    go: (id, column) => put({ active: { id, column }, anchor: id }),
    toggle: (id) => {
      const picked = new Set(state.picked);
      if (!picked.delete(id)) picked.add(id);
      put({ picked, anchor: id });
    },
    pick: (ids) => put({ picked: new Set(ids) }),
  };
}

const idle = makeStore();

/** The table's own store. */
export function useGrid(): GridStore {
  return useContext(GridContext) ?? idle;
}

/** The selected rows. */
export function usePicked(): ReadonlySet<string> {
  const { subscribe, read } = useGrid();
  return useSyncExternalStore(subscribe, () => read().picked);
}

/** Whether a row is selected. */
export function useIsPicked(id: string): boolean {
  const { subscribe, read } = useGrid();
  return useSyncExternalStore(subscribe, () => read().picked.has(id));
}

/** The column in which the cursor stands in a row; null where it stands elsewhere. */
export function useCursorIn(id: string): number | null {
  const { subscribe, read } = useGrid();
  return useSyncExternalStore(subscribe, () => {
    const { active } = read();
    return active?.id === id ? active.column : null;
  });
}
