import {
  type DraftContent,
  type DraftCriterion,
  type DraftGroup,
  type DraftPlace,
  withCriterion,
} from "../draft-content.ts";
import { keyOf } from "../tree/tree-rows.ts";

export type DraftLevel = NonNullable<DraftCriterion["levels"]>[number];

/** What of a level the cells show. */
export type Facet = "vi" | "en" | "points";

/** A line of the matrix: the levels of a criterion, or those that only leaders or only others have. */
export interface MatrixRow {
  readonly key: string;
  readonly place: DraftPlace;
  readonly criterion: DraftCriterion;
  /** Before the level's number in the key of the level: empty, `LEADER` or `SPECIALIST`. */
  readonly wordedFor: string;
  /** Named above the row when it is the first of its group. */
  readonly group: string | null;
}

const WORDED_FOR = /^(LEADER|SPECIALIST)\.(.+)$/;

/** The criteria with levels, one line for each wording of them. */
export function matrixRows(groups: readonly DraftGroup[], inside: readonly number[] = []): MatrixRow[] {
  return groups.flatMap((group, index) => {
    const path = [...inside, index];
    const rows = (group.criteria ?? []).flatMap((criterion, position) =>
      criterion.method === "LEVEL" ? rowsOf(criterion, { groups: path, criterion: position }) : [],
    );
    const named = rows.map((row, at) => (at === 0 ? { ...row, group: `${group.code}. ${group.text.vi}` } : row));
    return [...named, ...matrixRows(group.groups ?? [], path)];
  });
}

function rowsOf(criterion: DraftCriterion, place: DraftPlace): MatrixRow[] {
  const worded = new Set((criterion.levels ?? []).map((level) => WORDED_FOR.exec(level.key)?.[1] ?? ""));
  const names = ["", "LEADER", "SPECIALIST"].filter((name) => worded.has(name));
  if (names.length === 0) names.push("");
  return names.map((wordedFor) => ({ key: `${keyOf(place)}${wordedFor}`, place, criterion, wordedFor, group: null }));
}

/** The levels that any criterion has, lowest first; a competency framework always shows its five. */
export function matrixColumns(rows: readonly MatrixRow[], always: readonly string[]): string[] {
  const keys = new Set(always);
  for (const { criterion } of rows)
    for (const { key } of criterion.levels ?? []) keys.add(WORDED_FOR.exec(key)?.[2] ?? key);
  const list = [...keys];
  return list.every((key) => /^\d+$/.test(key)) ? list.sort((one, other) => Number(one) - Number(other)) : list;
}

/** Key of the level in a cell. Example: worded for leaders, column 3 → `LEADER.3`. */
export function levelKey({ wordedFor }: Pick<MatrixRow, "wordedFor">, column: string): string {
  return wordedFor === "" ? column : `${wordedFor}.${column}`;
}

/** What a cell shows; null where the level is missing. */
export function cellText(row: Pick<MatrixRow, "criterion" | "wordedFor">, column: string, facet: Facet): string | null {
  const level = (row.criterion.levels ?? []).find((one) => one.key === levelKey(row, column));
  if (!level) return null;
  return (facet === "points" ? level.points : level.descriptor[facet]) ?? "";
}

/** A cell that is to say something else. */
export interface CellChange {
  readonly place: DraftPlace;
  readonly key: string;
  readonly facet: Facet;
  readonly text: string;
}

/**
 * The content with one cell changed; the keys of all columns say where a new level stands among the others.
 *
 * A level begins with its Vietnamese descriptor: points or English of a level that is missing change nothing.
 */
export function withCell(content: DraftContent, change: CellChange, order: readonly string[]): DraftContent {
  const { place, key, facet, text } = change;
  return withCriterion(content, place, (criterion) => {
    const levels = criterion.levels ?? [];
    if (!levels.some((level) => level.key === key)) {
      if (facet !== "vi" || text === "") return criterion;
      return { ...criterion, levels: placed(levels, { key, descriptor: { vi: text } }, order) };
    }
    return { ...criterion, levels: levels.map((level) => (level.key === key ? reworded(level, facet, text) : level)) };
  });
}

/** The content without a level: its cell is a gap then. */
export function withoutLevel(content: DraftContent, place: DraftPlace, key: string): DraftContent {
  return withCriterion(content, place, (criterion) => ({
    ...criterion,
    levels: (criterion.levels ?? []).filter((level) => level.key !== key),
  }));
}

function reworded(level: DraftLevel, facet: Facet, text: string): DraftLevel {
  if (facet === "points") return { ...level, points: text === "" ? null : text };
  const descriptor = facet === "vi" ? { ...level.descriptor, vi: text } : { ...level.descriptor, en: text || null };
  return { ...level, descriptor };
}

/** A level before the first one that comes after it in the order of the columns. */
function placed(levels: readonly DraftLevel[], level: DraftLevel, order: readonly string[]): DraftLevel[] {
  const rank = (key: string): number => order.indexOf(WORDED_FOR.exec(key)?.[2] ?? key);
  const part = (key: string): string => WORDED_FOR.exec(key)?.[1] ?? "";
  const later = levels.findIndex(({ key }) => part(key) === part(level.key) && rank(key) > rank(level.key));
  const at = later < 0 ? levels.length : later;
  return [...levels.slice(0, at), level, ...levels.slice(at)];
}
