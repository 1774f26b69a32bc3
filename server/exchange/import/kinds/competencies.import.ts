import { importFramework } from "../../../framework/index.ts";
import { ALLOWED, assertAllowed, denied, hasRole, type Look } from "../../../kernel/index.ts";
import { STRUCTURE_ROLES } from "../../../organization/index.ts";
import { forRow } from "../records/for-row.ts";
import { ImportKind } from "../records/import-kind.ts";
import { kindSpec } from "../records/kind-spec.ts";
import { checkContent } from "./competencies/check-content.ts";
import { contentOf } from "./competencies/content.ts";
import { COMPETENCY_FIELDS, type CompetencyField, type CompetencyRecord } from "./competencies/fields.ts";
import { headOf } from "./competencies/head.ts";
import { readUnitsByCodes } from "./lookups.ts";

/** A competency framework as a table, brought into a draft as a framework file is. */
export const competenciesImport = kindSpec<CompetencyField>({
  kind: ImportKind.COMPETENCY_FRAMEWORKS,
  key: "code",
  fields: COMPETENCY_FIELDS,
  outlined: ["name", "code"],
  async judge(look, records) {
    assertAllowed(look.viewer, hasRole(look.viewer, ...STRUCTURE_ROLES) ? ALLOWED : denied("import.notSpecialist"));
    const [first] = records;
    if (!first) return () => Promise.resolve();
    const head = headOf(records);
    const content = contentOf(records);
    const owner = await ownerOf(look, first);
    if (!head) return () => Promise.resolve();
    const file = { ...head, groups: content.groups };
    const isNew = await checkContent(look, file, { records, rowsByPath: content.rowsByPath, owner });
    for (const record of records) record.change = isNew ? "CREATED" : "UNCHANGED";
    return async (work) => {
      if (!isNew) return;
      const input = { file: JSON.stringify(file), publish: false, ownerUnitId: owner };
      await forRow(first.row, () => importFramework(work, input));
    };
  },
});

/** The unit that will maintain a new framework. */
async function ownerOf(look: Look, record: CompetencyRecord): Promise<string | null> {
  const code = record.values.owner;
  if (code === null) return null;
  const unit = (await readUnitsByCodes(look.sql, [code])).get(code);
  if (!unit) record.fault("owner", "import.unitUnknown", { code });
  return unit?.id ?? null;
}
