import type { Range } from "../../levels.ts";
import type { Ranges } from "../../requirement/requirement-rows.ts";
import {
  changedPositions,
  isChanged,
  type MatrixRow,
  type MatrixState,
  rangesOfPosition,
  readOf,
} from "./matrix-state.ts";

/** A cell on which the screen and the server differ by now. */
export interface CellDifference {
  readonly positionId: string;
  readonly code: string;
  readonly base: Range | undefined;
  readonly mine: Range | undefined;
  readonly theirs: Range | undefined;
}

/** The cells of unsaved positions that say something else than what is stored now, in the order of the competencies. */
export function cellDifferences(
  state: MatrixState,
  stored: readonly MatrixRow[],
  codes: readonly string[],
): CellDifference[] {
  const unsaved = new Set(changedPositions(state));
  return stored.flatMap((row) => {
    const positionId = row.position.id;
    if (!unsaved.has(positionId)) return [];
    const [base, mine, theirs] = [
      state.read.get(positionId)?.ranges,
      rangesOfPosition(state, positionId),
      readOf(row).ranges,
    ];
    return codes
      .filter((code) => isChanged(mine, theirs, code))
      .map((code) => ({
        ...{ positionId, code, base: base?.get(code) },
        ...{ mine: mine.get(code), theirs: theirs.get(code) },
      }));
  });
}

/**
 * The matrix with what is stored now as what was read; the unsaved positions keep the cells that are mine and take the
 * others from what is stored. It can be undone in one step.
 *
 * @param takesTheirs whether a cell on which both differ takes the stored side.
 */
export function merged(
  state: MatrixState,
  stored: readonly MatrixRow[],
  differences: readonly CellDifference[],
  takesTheirs: (difference: CellDifference) => boolean,
): MatrixState {
  const read = new Map([...state.read, ...stored.map((row) => [row.position.id, readOf(row)] as const)]);
  const typed = new Map<string, Ranges>();
  for (const { positionId, ...cell } of differences) {
    if (takesTheirs({ positionId, ...cell })) continue;
    const ranges = new Map(typed.get(positionId) ?? read.get(positionId)?.ranges);
    if (cell.mine === undefined) ranges.delete(cell.code);
    else ranges.set(cell.code, cell.mine);
    typed.set(positionId, ranges);
  }
  return { read, typed, past: [...state.past, state.typed], future: [] };
}
