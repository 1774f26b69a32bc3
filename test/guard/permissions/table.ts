import { ACTORS } from "./installation.ts";
import type { MatrixRow } from "./cells.ts";

const HEAD = `# Who may do what: every operation of the schema, on records of the actors' own commune, of a sibling commune, of both
# alike, and on own ones with a single one of the sibling's among them.
# Written by test/guard/permission-matrix.test.ts; renew with KHUNG_UPDATE_TABLE=1 and read the difference.
#
# yes: done; a number: so many rows (many: over a hundred); none: an empty answer; no: FORBIDDEN;
# hidden: NOT_FOUND; sign-in: UNAUTHENTICATED; any other word: refused for the word's own reason after the right was found; -: not asked, or not shown with its record.
#
# employee, colleague, head: people of the own commune; otherHead heads the sibling; member votes in the own commune by
# grant and works in the sibling; specialist, authority, analyst, auditor: grants over the own commune; sibling: the
# specialist of the sibling; above: the specialist of the province; superior: the head of the province; admin: the
# system administrator.
`;

/** The table as text, one line a row. */
export function tableText(rows: readonly MatrixRow[]): string {
  const lines = merged(rows).map(({ name, about, cells }) => [name, about, ...ACTORS.map((actor) => cells[actor])]);
  const all = [["operation", "about", ...ACTORS], ...lines];
  const widths = (all[0] ?? []).map((_, column) => Math.max(...all.map((line) => (line[column] ?? "").length)));
  const text = all.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return `${HEAD}\n${text.join("\n")}\n`;
}

/** Rows of an operation that is the same for both communes, as one. */
function merged(rows: readonly MatrixRow[]): MatrixRow[] {
  const sameAs = (row: MatrixRow, about: string): boolean =>
    rows.some((other) => other.name === row.name && other.about === about && isAlike(row, other));
  return rows.flatMap((row) => {
    if (row.about === "sibling" && sameAs(row, "own")) return [];
    return row.about === "own" && sameAs(row, "sibling") ? [{ ...row, about: "both" }] : [row];
  });
}

function isAlike(one: MatrixRow, other: MatrixRow): boolean {
  return ACTORS.every((actor) => one.cells[actor] === other.cells[actor]);
}

/** Cells by row and actor, of a table as text. */
function cellsOf(text: string): Map<string, string> {
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  const [head = [], ...rows] = lines.map((line) => line.split(/\s{2,}/));
  return new Map(
    rows.flatMap((row) =>
      row.slice(2).map((cell, place) => [`${row[0] ?? ""}, ${row[1] ?? ""}, ${head[place + 2] ?? ""}`, cell]),
    ),
  );
}

/** What differs between the committed table and the program, a line a cell. */
export function changedCells(committed: string, actual: string): string[] {
  const [before, now] = [cellsOf(committed), cellsOf(actual)];
  const names = [...new Set([...before.keys(), ...now.keys()])];
  return names
    .filter((name) => before.get(name) !== now.get(name))
    .map((name) => `${name}: ${before.get(name) ?? "(no row)"} → ${now.get(name) ?? "(gone)"}`);
}
