import { type Cell, type Pages, textOf } from "../csv.ts";

/** What a file says about itself. */
export type FileMeta = Readonly<Record<string, unknown>>;

/**
 * A JSON file, page by page: `{"meta": …, "rows": [{key: value, …}, …], "rowCount": …}`. Keys are those of the header's
 * columns, enums stand as codes, decimals as numbers with all their digits, days as `2026-07-31`, nothing as null.
 */
export async function* jsonParts(pages: Pages, meta: FileMeta): AsyncGenerator<string> {
  yield `{"meta":${JSON.stringify(meta)},"rows":[`;
  let keys: string[] | null = null;
  let count = 0;
  for await (const page of pages) {
    const rows = keys === null ? page.slice(1) : page;
    keys ??= keysOf(page[0] ?? []);
    let text = "";
    for (const row of rows) {
      text += `${count === 0 ? "" : ","}\n${rowText(row, keys)}`;
      count += 1;
    }
    if (text !== "") yield text;
  }
  yield `\n],"rowCount":${String(count)}}\n`;
}

/** The keys of a header's columns, as JSON texts. */
function keysOf(header: readonly Cell[]): string[] {
  return header.map((cell) =>
    JSON.stringify(cell !== null && typeof cell === "object" && "key" in cell ? cell.key : textOf(cell)),
  );
}

function rowText(row: readonly Cell[], keys: readonly string[]): string {
  return `{${keys.map((key, at) => `${key}:${valueText(row[at] ?? null)}`).join(",")}}`;
}

function valueText(cell: Cell): string {
  if (cell === null) return "null";
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "string") return JSON.stringify(cell);
  if ("decimal" in cell)
    return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(cell.decimal) ? cell.decimal : JSON.stringify(cell.decimal);
  return JSON.stringify("code" in cell ? cell.code : textOf(cell));
}
