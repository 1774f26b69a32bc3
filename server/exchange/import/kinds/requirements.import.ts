import { setRequirements } from "../../../competency/index.ts";
import { assertAllowed, today, type Work } from "../../../kernel/index.ts";
import {
  canChangePosition,
  canDefinePosition,
  COMMON_CATALOGUE,
  readUsedElsewhere,
} from "../../../organization/index.ts";
import { day, integer, line } from "../records/field.ts";
import { forRow } from "../records/for-row.ts";
import { ImportKind } from "../records/import-kind.ts";
import { kindSpec } from "../records/kind-spec.ts";
import type { ImportRecord } from "../records/record.ts";
import { positionKey, readInPortions, readPositionsByCodes } from "./lookups.ts";
import { judgeSets, type RequirementSet, setsOf } from "./requirements/judge-sets.ts";
import { readPublishedFrameworks } from "./requirements/published-frameworks.read.ts";

const FIELDS = {
  position: line("Mã vị trí việc làm", "Position code", {
    ...{ needed: true, most: 60, others: ["Mã VTVL", "Mã vị trí", "Vị trí việc làm", "Position"] },
  }),
  catalogue: line("Danh mục vị trí", "Position catalogue", { most: 80 }),
  framework: line("Mã khung năng lực", "Framework code", { most: 40, others: ["Khung năng lực", "Framework"] }),
  competency: line("Mã năng lực", "Competency code", { needed: true, most: 40, others: ["Năng lực", "Competency"] }),
  levels: line("Cấp độ yêu cầu", "Levels", { most: 20, others: ["Cấp độ", "Mức yêu cầu", "Yêu cầu"] }),
  minLevel: integer("Cấp độ tối thiểu", "Lowest level", 1, 5, { others: ["Tối thiểu", "Từ cấp độ"] }),
  maxLevel: integer("Cấp độ tối đa", "Highest level", 1, 5, { others: ["Tối đa", "Đến cấp độ"] }),
  startsOn: day("Áp dụng từ ngày", "In force from", { others: ["Từ ngày", "From"] }),
};

/** A field of a list of requirements. */
export type RequirementField = keyof typeof FIELDS;

/** Sets that are written before the unit of work is emptied. */
const PORTION = 50;

/** What positions require: all rows of a position under a framework are set as a whole, as in the console. */
export const requirementsImport = kindSpec<RequirementField>({
  kind: ImportKind.REQUIREMENTS,
  key: "position",
  fields: FIELDS,
  async judge(look, records) {
    assertAllowed(look.viewer, canDefinePosition(look.viewer));
    const positions = await readPositionsByCodes(
      look.sql,
      records.map(({ values }) => values.position),
    );
    const frameworks = records.length === 0 ? new Map() : await readPublishedFrameworks(look.sql);
    const ids = [...positions.values()].map(({ id }) => id);
    const elsewhere = await readInPortions(look, readUsedElsewhere, ids);
    const sets = setsOf(records, frameworks, (record) => {
      const { position: code, catalogue } = record.values;
      if (code === null) return null;
      const position = positions.get(positionKey(catalogue ?? COMMON_CATALOGUE, code));
      if (!position) {
        record.fault("position", "import.positionUnknown", { code, catalogue: catalogue ?? COMMON_CATALOGUE });
        return null;
      }
      const verdict = canChangePosition(look.viewer, { usedElsewhere: elsewhere.get(position.id) ?? false });
      if (!verdict.allowed) record.fault("position", verdict.rule);
      return position;
    });
    await judgeSets(look.sql, sets, today(look.clock));
    return (work) => write(work, sets);
  },
});

async function write(work: Work, sets: readonly RequirementSet[]): Promise<void> {
  const changed = sets.filter(({ records }) => records.some(({ change }) => change !== "UNCHANGED"));
  for (const [index, { records, position, versionId, startsOn, rows }] of changed.entries()) {
    const row = (records[0] as ImportRecord).row;
    await forRow(row, () => setRequirements(work, { positionId: position.id, versionId, startsOn, rows }));
    if (index % PORTION === PORTION - 1) work.em.clear();
  }
}
