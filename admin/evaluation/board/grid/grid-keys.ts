/** What a key does in the grid. */
export type GridCommand =
  | { readonly kind: "move"; readonly rows: number; readonly columns: number; readonly extend: boolean }
  | { readonly kind: "edge"; readonly row: "first" | "last" | null; readonly column: "first" | "last" | null }
  | { readonly kind: "type"; readonly text: string }
  | { readonly kind: "pick" | "pickAll" | "open" | "drop" | "keys" };

/** What was pressed. */
export interface Pressed {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
}

const ARROWS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const PAGE = 10;

const PLAIN: Readonly<Record<string, GridCommand["kind"] & ("pick" | "open" | "drop" | "keys")>> = {
  " ": "pick",
  Enter: "open",
  F2: "open",
  Escape: "drop",
  Delete: "drop",
  Backspace: "drop",
  "?": "keys",
};

/**
 * The command of a key; null where the grid leaves the key to the browser.
 *
 * Example: Shift+ArrowDown → one row down, the rows between selected; "h" → the beginning of a grade.
 */
export function commandOf({ key, ctrl, shift }: Pressed): GridCommand | null {
  const arrow = ARROWS[key];
  if (arrow && !ctrl) return { kind: "move", rows: arrow[0], columns: arrow[1], extend: shift && arrow[0] !== 0 };
  if (key === "PageDown" || key === "PageUp")
    return { kind: "move", rows: key === "PageDown" ? PAGE : -PAGE, columns: 0, extend: shift };
  if (key === "Home") return { kind: "edge", row: ctrl ? "first" : null, column: "first" };
  if (key === "End") return { kind: "edge", row: ctrl ? "last" : null, column: "last" };
  if (ctrl) return key.toLowerCase() === "a" ? { kind: "pickAll" } : null;
  const plain = PLAIN[key];
  if (plain) return { kind: plain };
  return /^[\p{L}\p{N}]$/u.test(key) ? { kind: "type", text: key } : null;
}

/**
 * The grade that typing means: a digit is its place from the best, letters the beginning of its code; null while it is
 * not clear.
 *
 * Example: of HTXS, HTT, HTN, KHT: "2" → HTT; "h" → null; "htn" → HTN; "k" → KHT.
 */
export function typedGrade(codes: readonly string[], typed: string): string | null {
  if (/^\d$/.test(typed)) return codes[Number(typed) - 1] ?? null;
  const wanted = typed.toLocaleUpperCase("vi");
  const fitting = codes.filter((code) => code.toLocaleUpperCase("vi").startsWith(wanted));
  return (
    fitting.find((code) => code.toLocaleUpperCase("vi") === wanted) ??
    (fitting.length === 1 ? (fitting[0] ?? null) : null)
  );
}

/** The place a step leads to, held inside. Example: 3 of 5, five down → 4. */
export function within(place: number, count: number): number {
  return Math.max(0, Math.min(count - 1, place));
}
