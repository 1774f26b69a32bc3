import {
  type FieldDifference,
  fieldDifferences,
  mergeDraft,
  type Values,
} from "../../../shared/trouble/merge-fields.ts";
import { formatDay } from "../../../shared/text/format.ts";
import { COLUMNS, type Column, type PlanRow } from "../plan-rows.ts";

/** What is written of a plan. */
export interface PlanText {
  readonly title: string;
  readonly rows: readonly PlanRow[];
}

/** A plan that two people wrote at the same time, and what both began with. */
export interface PlanSides {
  readonly base: PlanText;
  readonly mine: PlanText;
  readonly theirs: PlanText;
}

/** How the parts of a plan are called. */
export interface PlanWords {
  readonly title: string;
  readonly line: (row: PlanRow, place: number, isMine: boolean) => string;
  readonly cell: (column: Column, place: number) => string;
  readonly text: (column: Column, text: string) => string;
}

/** Where two edits of a plan differ: cell by cell in lines that both have, line by line where one side has none. */
export function planDifferences(sides: PlanSides, words: PlanWords): FieldDifference[] {
  const flat = flattened(sides);
  const labels = new Map([["title", words.title]]);
  const columns = new Map<string, Column>();
  for (const row of allRows(sides)) {
    const place = sides.mine.rows.indexOf(row);
    const isMine = place >= 0;
    labels.set(row.key, words.line(row, (isMine ? place : sides.theirs.rows.indexOf(row)) + 1, isMine));
    for (const column of COLUMNS) {
      labels.set(`${row.key}.${column}`, words.cell(column, place + 1));
      columns.set(`${row.key}.${column}`, column);
    }
  }
  return fieldDifferences(flat.base, flat.mine, flat.theirs, {
    label: (field) => labels.get(field) ?? "",
    text: (field, value) => {
      const column = columns.get(field);
      const text = typeof value === "string" ? value : "";
      return column === undefined ? text : words.text(column, text);
    },
  });
}

/**
 * The plan with the stored side of the parts of these labels. Lines that only one side has stay where their side is
 * taken; one of mine that is stored no more becomes a new one.
 */
export function mergedPlan(
  sides: PlanSides,
  differences: readonly FieldDifference[],
  takeTheirs: ReadonlySet<string>,
): PlanText {
  const merged = mergeDraft(flattened(sides), differences, takeTheirs);
  const stored = new Set(sides.theirs.rows.map(({ key }) => key));
  const rows = allRows(sides).flatMap((row): PlanRow[] => {
    if (isShared(row, sides)) return [withCells(row, merged)];
    if (merged[row.key] === null) return [];
    return [stored.has(row.key) ? row : { ...row, id: null }];
  });
  return { title: String(merged["title"]), rows };
}

/** Lines of mine in their order, then those that only the other side has. */
function allRows({ mine, theirs }: PlanSides): PlanRow[] {
  const known = new Set(mine.rows.map(({ key }) => key));
  return [...mine.rows, ...theirs.rows.filter(({ key }) => !known.has(key))];
}

function isShared({ key }: PlanRow, { mine, theirs }: PlanSides): boolean {
  return [mine, theirs].every(({ rows }) => rows.some((row) => row.key === key));
}

function withCells(row: PlanRow, merged: Values): PlanRow {
  const cells = Object.fromEntries(COLUMNS.map((column) => [column, String(merged[`${row.key}.${column}`] ?? "")]));
  return { ...row, ...cells };
}

/** Each side as fields: the cells of lines that mine and theirs have, and whole lines of the others, null where there is none. */
function flattened(sides: PlanSides): { readonly base: Values; readonly mine: Values; readonly theirs: Values } {
  const rows = allRows(sides);
  const flat = ({ title, rows: own }: PlanText): Values => {
    const byKey = new Map(own.map((row) => [row.key, row]));
    const fields = rows.flatMap(({ key }): [string, string | null][] => {
      const row = byKey.get(key);
      const shared = rows.find((one) => one.key === key);
      if (shared !== undefined && isShared(shared, sides))
        return COLUMNS.map((column) => [`${key}.${column}`, row?.[column] ?? ""]);
      return [[key, row === undefined ? null : lineText(row)]];
    });
    return Object.fromEntries([["title", title], ...fields]);
  };
  return { base: flat(sides.base), mine: flat(sides.mine), theirs: flat(sides.theirs) };
}

/** A line in a few words. Example: "CV-01 · Soạn báo cáo · 2 · 31/07/2026". */
function lineText({ code, title, quantity, dueOn, lead }: PlanRow): string {
  return [code, title, quantity, dueOn === "" ? "" : formatDay(dueOn), lead]
    .filter((text) => text.trim() !== "")
    .join(" · ");
}
