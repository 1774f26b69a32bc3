import { sql } from "kysely";
import { assertAllowed, type Look } from "../../../kernel/index.ts";
import { canReadStructure } from "../../../organization/index.ts";
import { positionsImport } from "../../import/kinds/positions.import.ts";
import type { Cell } from "../csv.ts";
import type { RequestExportInput } from "../export.inputs.ts";
import { flagCell, importRow, importTitles, wordCell } from "./import-columns.ts";

const PAGE = 500;
const { fields } = positionsImport;

/** Whether the viewer may have the list: whoever may read the structure. */
export async function askPositions(look: Look): Promise<void> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
}

/** How many positions there are. */
export async function countPositions(look: Look): Promise<number> {
  const { count } = await look.sql
    .selectFrom("position")
    .select((row) => row.fn.countAll().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The positions of all catalogues, which belong to no unit, in the columns in which lists are imported. */
export async function* positionRows(look: Look, { language }: RequestExportInput): AsyncGenerator<Cell[][]> {
  await askPositions(look);
  yield [importTitles(fields, language)];
  for (let after = { catalogue: "", code: "" }; ;) {
    const positions = await readPage(look, after);
    if (positions.length > 0)
      yield positions.map(({ positionClass, publicContact, ...position }) =>
        importRow(fields, {
          ...position,
          positionClass: wordCell(fields.positionClass, positionClass, language),
          publicContact: flagCell(publicContact, language),
        }),
      );
    after = positions.at(-1) ?? after;
    if (positions.length < PAGE) return;
  }
}

function readPage(look: Look, { catalogue, code }: { readonly catalogue: string; readonly code: string }) {
  return look.sql
    .selectFrom("position")
    .select(["code", "name", "name_en as nameEn", "catalogue", "position_class as positionClass"])
    .select(["duty_group as dutyGroup", "public_contact as publicContact", "description"])
    .where(sql<boolean>`(position.catalogue, position.code) > (${catalogue}, ${code})`)
    .orderBy("catalogue")
    .orderBy("code")
    .limit(PAGE)
    .execute();
}
