import { useCallback, useState } from "react";
import {
  type CellChange,
  EMPTY_MATRIX,
  type MatrixRow,
  type MatrixState,
  stepBack,
  stepForward,
  stepped,
  withAnswer,
} from "./model/matrix-state.ts";

export type EditCells = (changes: readonly CellChange[]) => void;

interface Editing {
  readonly state: MatrixState;
  readonly edit: EditCells;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Changes the matrix in another way than cell by cell: saving, putting together, taking all back. */
  readonly change: (how: (state: MatrixState) => MatrixState) => void;
}

/** The matrix over whatever was read of it; what is typed stays while the filter shows other positions. */
export function useMatrixState(items: readonly MatrixRow[]): Editing {
  const [state, setState] = useState(() => withAnswer(EMPTY_MATRIX, items));
  const [answer, setAnswer] = useState(items);
  if (items !== answer) {
    setAnswer(items);
    setState(withAnswer(state, items));
  }
  const edit = useCallback<EditCells>((changes) => setState((before) => stepped(before, changes)), []);
  const undo = useCallback(() => setState(stepBack), []);
  const redo = useCallback(() => setState(stepForward), []);
  return { state, edit, undo, redo, change: setState };
}
