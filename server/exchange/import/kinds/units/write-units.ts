import type { Work } from "../../../../kernel/index.ts";
import {
  changeUnit,
  closeUnit,
  createUnit,
  moveUnit,
  type UnitKind,
  UnitTree,
} from "../../../../organization/index.ts";
import { forRow } from "../../records/for-row.ts";
import { readUnitsByCodes } from "../lookups.ts";
import type { UnitStep } from "./judge-units.ts";

/** Steps after which the unit of work is emptied, so that its flushes stay small. */
const PORTION = 50;

/** Makes, corrects and moves the units from the top down, then ends from the bottom up what is to end. */
export async function writeUnits(work: Work, steps: readonly UnitStep[]): Promise<void> {
  const known = await readUnitsByCodes(
    work.sql,
    steps.map(({ parentCode }) => parentCode),
  );
  const ids = new Map([...known].map(([code, { id }]) => [code, id]));
  for (const [index, step] of steps.entries()) {
    const id = await forRow(step.record.row, () => writeUnit(work, step, ids.get(step.parentCode ?? "") ?? null));
    ids.set(step.record.values.code ?? "", id);
    if (index % PORTION === PORTION - 1) work.em.clear();
  }
  work.em.clear();
  for (const { record, endsOn } of [...steps].reverse()) {
    const id = ids.get(record.values.code ?? "");
    if (endsOn === null || id === undefined) continue;
    await forRow(record.row, async () => closeUnit(work, { id, version: await versionOf(work, id), endsOn }));
  }
}

async function writeUnit(work: Work, step: UnitStep, parentId: string | null): Promise<string> {
  const { values } = step.record;
  const described = { code: values.code ?? "", name: values.name ?? "", kind: values.kind as UnitKind };
  if (!step.stored) {
    const tree = (values.tree as UnitTree | null) ?? UnitTree.STATE;
    const nameEn = values.nameEn;
    return (await createUnit(work, { ...described, nameEn, tree, parentId, startsOn: values.startsOn ?? "" })).id;
  }
  const { id, version } = step.stored;
  if (step.isCorrected)
    await changeUnit(work, { ...described, id, version, nameEn: values.nameEn ?? step.stored.nameEn });
  if (step.movesOn !== null)
    await moveUnit(work, { id, version: await versionOf(work, id), parentId, onDay: step.movesOn });
  return id;
}

async function versionOf(work: Work, id: string): Promise<number> {
  const row = await work.sql.selectFrom("unit").select("version").where("id", "=", id).executeTakeFirstOrThrow();
  return row.version;
}
