import { assertAllowed, type Look } from "../../../kernel/index.ts";
import { canReadStructure, readParentIds, readUnitsByIds } from "../../../organization/index.ts";
import { unitsImport } from "../../import/kinds/units.import.ts";
import type { Cell } from "../csv.ts";
import type { RequestExportInput } from "../export.inputs.ts";
import { workUnits } from "../work/work-days.ts";
import { dayCell, importRow, importTitles, wordCell } from "./import-columns.ts";

const PAGE = 1_000;
const { fields } = unitsImport;

/** Whether the viewer may have the list: whoever may read the structure. */
export async function askUnits(look: Look): Promise<void> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
}

/** How many units there are. */
export async function countUnits(look: Look, input: RequestExportInput): Promise<number> {
  const { count } = await matching(look, input)
    .select((row) => row.fn.countAll().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The unit and those below it by code, in the columns in which lists are imported; the first has no superior unit. */
export async function* unitRows(look: Look, input: RequestExportInput): AsyncGenerator<Cell[][]> {
  await askUnits(look);
  const { language } = input;
  yield [importTitles(fields, language)];
  for (let after = ""; ;) {
    const units = await readPage(look, input, after);
    const parents = await readParentCodes(
      look,
      units.flatMap(({ id }) => (id === input.unitId ? [] : [id])),
    );
    if (units.length > 0)
      yield units.map((unit) =>
        importRow(fields, {
          ...{ code: unit.code, name: unit.name, nameEn: unit.nameEn },
          ...{ kind: wordCell(fields.kind, unit.kind, language), tree: wordCell(fields.tree, unit.tree, language) },
          ...{ parent: parents.get(unit.id) ?? null },
          ...{ startsOn: dayCell(unit.startsOn), endsOn: dayCell(unit.endsOn) },
        }),
      );
    after = units.at(-1)?.code ?? "";
    if (units.length < PAGE) return;
  }
}

function matching(look: Look, input: RequestExportInput) {
  return look.sql.selectFrom("unit").where(workUnits("unit.id", look, input));
}

function readPage(look: Look, input: RequestExportInput, after: string) {
  return matching(look, input)
    .select(["id", "code", "name", "name_en as nameEn", "kind", "tree"])
    .select(["starts_on as startsOn", "ends_on as endsOn"])
    .where("code", ">", after)
    .orderBy("code")
    .limit(PAGE)
    .execute();
}

async function readParentCodes(look: Look, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const parents = await readParentIds(look, ids);
  const units = await readUnitsByIds(look, [...new Set([...parents.values()].filter((id) => id !== null))]);
  return new Map(
    [...parents].flatMap(([id, parentId]) => {
      const code = units.get(parentId ?? "")?.code;
      return code === undefined ? [] : [[id, code] as const];
    }),
  );
}
