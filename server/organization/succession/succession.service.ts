import { LockMode } from "@mikro-orm/core";
import { v7 as newId } from "uuid";
import { addDays, assertAllowed, tidy, type Work } from "../../kernel/index.ts";
import { readPredecessors, readSuccessors } from "../scope/tree.read.ts";
import { Unit } from "../unit/unit.entity.ts";
import { canOrganize, canReshape } from "../unit/unit.policy.ts";
import { coversStructure, getUnit, lockTree } from "../unit/unit.service.ts";
import type { CloseUnitInput, RecordSuccessionInput } from "./succession.inputs.ts";
import { assertSuccession, type SuccessionFacts } from "./succession.rules.ts";
import { endUnit } from "./unit-closing.ts";
import { SuccessionSide, UnitSuccessionMember } from "./unit-succession-member.entity.ts";
import { UnitSuccession } from "./unit-succession.entity.ts";

/**
 * Ends a unit on its last day, without successor; posts and collectives end with it.
 *
 * @throws Forbidden `unit.outsideScope`, `unit.ended`.
 * @throws Stale when it changed since it was read.
 * @throws Refused `unit.endsBeforeStart`, `unit.hasChildren`, `unit.hasPeople`, `unit.movedLater`.
 */
export async function closeUnit(work: Work, input: CloseUnitInput): Promise<Unit> {
  const unit = await getUnit(work, input.id);
  const facts = { covered: await coversStructure(work, unit.id), ended: unit.endsOn !== null };
  assertAllowed(work.viewer, canReshape(work.viewer, facts));
  await lockTree(work);
  await work.em.findOneOrFail(Unit, { id: unit.id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  await work.em.lock(unit, LockMode.OPTIMISTIC, input.version);
  await endUnit(work, unit, input.endsOn);
  return unit;
}

/**
 * Records that units became other units by a document.
 *
 * Units that end are closed the day before if they are still open, so their people must have been transferred. Rights
 * over what they left behind follow the units that carry on.
 *
 * @throws Forbidden `unit.outsideScope` when a unit of either side is beyond the viewer's grants.
 * @throws Refused `succession.mergeSides`, `succession.splitSides`, `succession.renameSides`, `succession.dissolveSides`,
 * `succession.fromEnds`, `succession.toExists`, `succession.recordedTwice`, `succession.cycle`, and as `closeUnit` does.
 */
export async function recordSuccession(work: Work, input: RecordSuccessionInput): Promise<UnitSuccession> {
  await lockTree(work);
  const from = await getCovered(work, input.fromUnitIds);
  const to = await getCovered(work, input.toUnitIds);
  assertSuccession({
    kind: input.kind,
    takesEffectOn: input.takesEffectOn,
    from,
    to,
    ...(await readLines(work, from)),
  });
  const lastDay = addDays(input.takesEffectOn, -1);
  for (const unit of from) {
    if (unit.endsOn === null) await endUnit(work, unit, lastDay);
  }
  const succession = makeSuccession(input);
  work.em.persist(succession);
  work.em.persist(from.map((unit) => memberOf(succession, unit, SuccessionSide.FROM)));
  work.em.persist(to.map((unit) => memberOf(succession, unit, SuccessionSide.TO)));
  await work.em.flush();
  await extendLineage(work, from, to);
  return succession;
}

async function getCovered(work: Work, unitIds: readonly string[]): Promise<Unit[]> {
  const units: Unit[] = [];
  for (const id of new Set(unitIds)) {
    const unit = await getUnit(work, id);
    assertAllowed(work.viewer, canOrganize(work.viewer, { covered: await coversStructure(work, id) }));
    units.push(unit);
  }
  return units;
}

async function readLines(
  work: Work,
  from: readonly Unit[],
): Promise<Pick<SuccessionFacts, "succeeded" | "beforeFrom">> {
  const ids = from.map((unit) => unit.id);
  const rows = await work.sql
    .selectFrom("unit_succession_member")
    .select("unit_id")
    .where("unit_id", "in", ids.length > 0 ? ids : [newId()])
    .where("side", "=", SuccessionSide.FROM)
    .execute();
  const before = await readPredecessors(work.sql, ids);
  return { succeeded: new Set(rows.map((row) => row.unit_id)), beforeFrom: new Set([...before.values()].flat()) };
}

function makeSuccession(input: RecordSuccessionInput): UnitSuccession {
  const succession = new UnitSuccession();
  succession.kind = input.kind;
  succession.takesEffectOn = input.takesEffectOn;
  succession.documentNumber = tidy(input.documentNumber);
  succession.documentTitle = input.documentTitle ? tidy(input.documentTitle) : null;
  succession.note = input.note?.trim() ? input.note.trim() : null;
  return succession;
}

function memberOf(succession: UnitSuccession, unit: Unit, side: SuccessionSide): UnitSuccessionMember {
  const member = new UnitSuccessionMember();
  member.successionId = succession.id;
  member.unitId = unit.id;
  member.side = side;
  return member;
}

/** Everything before the units that end now also comes before everything after the units that carry on. */
async function extendLineage(work: Work, from: readonly Unit[], to: readonly Unit[]): Promise<void> {
  const fromIds = from.map((unit) => unit.id);
  const toIds = to.map((unit) => unit.id);
  const before = new Set([...fromIds, ...[...(await readPredecessors(work.sql, fromIds)).values()].flat()]);
  const after = new Set([...toIds, ...[...(await readSuccessors(work.sql, toIds)).values()].flat()]);
  const known = await readSuccessors(work.sql, [...before]);
  const rows = [...before].flatMap((older) =>
    [...after]
      .filter((newer) => !(known.get(older) ?? []).includes(newer))
      .map((newer) => ({ id: newId(), predecessor_id: older, successor_id: newer })),
  );
  if (rows.length > 0) await work.sql.insertInto("unit_lineage").values(rows).execute();
}
