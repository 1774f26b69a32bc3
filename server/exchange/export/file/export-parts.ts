import type { Look } from "../../../kernel/index.ts";
import { askExport, countExport, exportRows } from "../export-catalogue.ts";
import type { RequestExportInput } from "../export.inputs.ts";
import { readDescription } from "./description.read.ts";
import { type ExportPage, partsOf } from "./parts.ts";

/** How many rows have been read; without the header. */
export interface ExportCount {
  rows: number;
}

/**
 * Asks whether the viewer may have the file, and how many rows it would have.
 *
 * @returns null where only the file tells.
 * @throws what the query behind the file throws.
 */
export async function askWholeExport(look: Look, input: RequestExportInput): Promise<number | null> {
  await askExport(look, input);
  return countExport(look, input);
}

/** The bytes of a file in its format, page by page; the count grows with every page. */
export async function* exportParts(
  look: Look,
  input: RequestExportInput,
  count: ExportCount,
): AsyncGenerator<string | Buffer> {
  const description = await readDescription(look, input);
  const pages = exportRows(look, input);
  async function* counted(): AsyncGenerator<ExportPage> {
    let isFirst = true;
    for await (const page of pages) {
      yield page;
      count.rows += page.length - (isFirst ? 1 : 0);
      isFirst = false;
    }
  }
  yield* partsOf(counted(), input, description);
}
