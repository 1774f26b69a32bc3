import type { ResultOf } from "../../../../schema/graphql.ts";
import type { RequirementMatrix } from "../../../../schema/operations/competency/matrix.ts";
import type { Competency, Range } from "../../levels.ts";
import { type Ranges, rowsOf, sameRanges } from "../../requirement/requirement-rows.ts";

export type MatrixRow = ResultOf<typeof RequirementMatrix>["requirementMatrix"]["items"][number];
export type RangeRow = ReturnType<typeof rowsOf>[number];

/** What positions require as it stands on the screen, by id of the position; only those that were worked on. */
export type Typed = ReadonlyMap<string, Ranges>;

/** What a position required when it was read: by code for the screen, and as the server compares it. */
export interface Read {
  readonly ranges: Ranges;
  readonly rows: readonly RangeRow[];
}

/** The matrix as it was read and as it is now, with every step between. */
export interface MatrixState {
  readonly read: ReadonlyMap<string, Read>;
  readonly typed: Typed;
  readonly past: readonly Typed[];
  readonly future: readonly Typed[];
}

/** A competency of a position, and what it shall require; none where nothing is required. */
export interface CellChange {
  readonly positionId: string;
  readonly code: string;
  readonly range: Range | undefined;
}

export const EMPTY_MATRIX: MatrixState = { read: new Map(), typed: new Map(), past: [], future: [] };

const NOTHING: Ranges = new Map();
const DEEPEST = 200;

/** What a position requires on the screen. The same object as long as nothing of that position changes. */
export function rangesOfPosition({ read, typed }: MatrixState, positionId: string): Ranges {
  return typed.get(positionId) ?? read.get(positionId)?.ranges ?? NOTHING;
}

/** The positions that require something else on the screen than when they were read. */
export function changedPositions(state: MatrixState): string[] {
  return [...state.typed].flatMap(([id, ranges]) =>
    sameRanges(ranges, state.read.get(id)?.ranges ?? NOTHING) ? [] : [id],
  );
}

/** Whether a cell says something else than when it was read. */
export function isChanged(read: Ranges, now: Ranges, code: string): boolean {
  const [before, after] = [read.get(code), now.get(code)];
  return before?.minLevel !== after?.minLevel || before?.maxLevel !== after?.maxLevel;
}

/** How many cells are not saved. */
export function changedCells(state: MatrixState): number {
  return changedPositions(state).reduce((sum, id) => {
    const [before, after] = [state.read.get(id)?.ranges ?? NOTHING, rangesOfPosition(state, id)];
    const codes = new Set([...before.keys(), ...after.keys()]);
    return sum + [...codes].filter((code) => isChanged(before, after, code)).length;
  }, 0);
}

/**
 * The matrix with what the server answered; positions with something unsaved stay as they were read, so that saving
 * them asks when a colleague was there meanwhile.
 */
export function withAnswer(state: MatrixState, items: readonly MatrixRow[]): MatrixState {
  const unsaved = new Set(changedPositions(state));
  const fresh = items.filter(({ position }) => !unsaved.has(position.id));
  const typed = new Map(state.typed);
  for (const { position } of fresh) typed.delete(position.id);
  return {
    ...state,
    typed,
    read: new Map([...state.read, ...fresh.map((row) => [row.position.id, readOf(row)] as const)]),
  };
}

/** What a row of the answer requires. */
export function readOf({ levels }: Pick<MatrixRow, "levels">): Read {
  return {
    ranges: new Map(levels.map(({ code, minLevel, maxLevel }) => [code, { minLevel, maxLevel }])),
    rows: levels.map(({ criterionId, minLevel, maxLevel }) => ({ criterionId, minLevel, maxLevel })),
  };
}

/** The matrix after one step, which is undone as one; a step that changes nothing is none. */
export function stepped(state: MatrixState, changes: readonly CellChange[]): MatrixState {
  const typed = new Map(state.typed);
  let isStep = false;
  for (const { positionId, code, range } of changes) {
    const before = typed.get(positionId) ?? state.read.get(positionId)?.ranges ?? NOTHING;
    const after = new Map(before);
    if (range === undefined) after.delete(code);
    else after.set(code, range);
    if (!isChanged(before, after, code)) continue;
    typed.set(positionId, after);
    isStep = true;
  }
  if (!isStep) return state;
  return { ...state, typed, past: [...state.past, state.typed].slice(-DEEPEST), future: [] };
}

/** One step back; at the beginning it stays. */
export function stepBack(state: MatrixState): MatrixState {
  const before = state.past.at(-1);
  if (before === undefined) return state;
  return { ...state, typed: before, past: state.past.slice(0, -1), future: [state.typed, ...state.future] };
}

/** One step forward again; where nothing was undone it stays. */
export function stepForward(state: MatrixState): MatrixState {
  const [after, ...future] = state.future;
  if (after === undefined) return state;
  return { ...state, typed: after, past: [...state.past, state.typed], future };
}

/** The matrix with everything unsaved taken back, as one step that can be undone. */
export function takenBack(state: MatrixState): MatrixState {
  if (changedPositions(state).length === 0) return state;
  return { ...state, typed: new Map(), past: [...state.past, state.typed].slice(-DEEPEST), future: [] };
}

/** The matrix after positions were saved with these ranges; what was typed since stays unsaved. */
export function afterSaving(
  state: MatrixState,
  sent: ReadonlyMap<string, Ranges>,
  competencies: readonly Competency[],
): MatrixState {
  const saved = [...sent].map(([id, ranges]) => [id, { ranges, rows: rowsOf(ranges, competencies) }] as const);
  return { ...state, read: new Map([...state.read, ...saved]) };
}
