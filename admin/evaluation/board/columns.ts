/** Columns of the board in their order; the first and the decision always stand there. */
export const COLUMNS = [
  "person",
  "step",
  "self",
  "total",
  "vote",
  "suggested",
  "proposed",
  "decided",
  "marks",
  "reason",
  "due",
] as const;

export type Column = (typeof COLUMNS)[number];

/** Columns that nobody can leave out: without them a row says neither who nor what. */
export const FIXED: ReadonlySet<Column> = new Set(["person", "decided"]);

/** Columns that the server, or for points the page, sorts by. */
export const SORTED: Partial<Readonly<Record<Column, string>>> = { person: "person", step: "step", total: "total" };

/** Least widths, so that who it is and what is decided stand side by side on a small desk; the first grows. */
const WIDTHS: Readonly<Record<Column, number>> = {
  person: 208,
  step: 138,
  self: 72,
  total: 80,
  vote: 104,
  suggested: 76,
  proposed: 86,
  decided: 240,
  marks: 200,
  reason: 200,
  due: 104,
};

const GROWING: ReadonlySet<Column> = new Set(["person", "marks", "reason"]);
const VERBS_WIDTH = 48;

/** The columns shown, of what was chosen before; unknown names are left out. */
export function shownColumns(hidden: readonly string[]): Column[] {
  return COLUMNS.filter((column) => FIXED.has(column) || !hidden.includes(column));
}

/** The tracks of a row, with that of its menu at the end. */
export function tracksOf(columns: readonly Column[]): string {
  const track = (column: Column): string => {
    const least = `${String(WIDTHS[column])}px`;
    return GROWING.has(column) ? `minmax(${least}, 1fr)` : least;
  };
  return [...columns.map(track), `${String(VERBS_WIDTH)}px`].join(" ");
}

/** The least width of a row in pixels. */
export function widthOf(columns: readonly Column[]): number {
  return columns.reduce((sum, column) => sum + WIDTHS[column], VERBS_WIDTH);
}
