import { type RefObject, useEffect, useState } from "react";
import type { ColumnChoice } from "./ColumnMenu.tsx";
import { useKept } from "./useKept.ts";

export interface ChosenColumns {
  /** Columns that may be left out: all but the first; none where the table has no name or no plain head. */
  readonly choices: readonly ColumnChoice[];
  readonly left: readonly string[];
  readonly leave: (left: readonly string[]) => void;
}

interface HiddenColumns extends ChosenColumns {
  /** Style of the table that leaves the columns out. */
  readonly hidden: Readonly<Record<string, { readonly display: string }>>;
}

const NONE: readonly string[] = [];

/** Columns of a table that the account leaves out, found by the words of their heads. */
export function useHiddenColumns(name: string | undefined, frame: RefObject<HTMLElement | null>): HiddenColumns {
  const [left, leave] = useKept<readonly string[]>(`table.${name ?? ""}`, NONE);
  const [heads, setHeads] = useState<readonly string[]>(NONE);
  useEffect(() => {
    const table = name === undefined ? null : frame.current?.querySelector("table");
    const found = table ? headsOf(table) : NONE;
    setHeads((before) => (before.join("|") === found.join("|") ? before : found));
  });
  const hidden = Object.fromEntries(
    heads.flatMap((head, at) =>
      at > 0 && left.includes(head) ? [[`& tr > :nth-child(${String(at + 1)})`, { display: "none" }]] : [],
    ),
  );
  return { choices: heads.slice(1).map((head) => ({ key: head, label: head })), left, leave, hidden };
}

/** The heads of a table whose columns are plain: one line of heads, and no cell that spans columns. */
function headsOf(table: HTMLTableElement): readonly string[] {
  const [head, ...others] = table.tHead?.rows ?? [];
  if (head === undefined || others.length > 0) return NONE;
  if ([...table.rows].some((row) => [...row.cells].some((cell) => cell.colSpan > 1 || cell.rowSpan > 1))) return NONE;
  const words = [...head.cells].map((cell) => cell.textContent.trim());
  return new Set(words).size === words.length && words.every((word) => word !== "") ? words : NONE;
}
