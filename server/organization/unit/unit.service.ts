import { LockMode } from "@mikro-orm/core";
import {
  addDays,
  assertAllowed,
  Conflict,
  fold,
  NotFound,
  sortKey,
  Stale,
  tidy,
  today,
  type Work,
} from "../../kernel/index.ts";
import { coversUnit, unitScope } from "../scope/unit-scope.ts";
import { rebuildClosure } from "./closure.writer.ts";
import type { ChangeUnitInput, CreateUnitInput, MoveUnitInput } from "./unit.inputs.ts";
import { UnitPlacement } from "./unit-placement.entity.ts";
import { Unit } from "./unit.entity.ts";
import { canOrganize, canPlaceAtRoot, canReshape, STRUCTURE_ROLES } from "./unit.policy.ts";
import { assertNotBelow, assertParentLives, placementToLeave } from "./unit.rules.ts";
import { readIsRootScope, readSpansBelow } from "./unit-place.read.ts";

/**
 * The unit with this id, for a service that is about to change it.
 *
 * @throws NotFound when there is none.
 */
export async function getUnit(work: Work, id: string): Promise<Unit> {
  const unit = await work.em.findOne(Unit, { id });
  if (unit === null) throw new NotFound("Unit", id);
  return unit;
}

/** Whether a specialist's grant of the acting viewer covers the unit today. */
export function coversStructure(work: Work, unitId: string): Promise<boolean> {
  return coversUnit(work.sql, work.viewer, STRUCTURE_ROLES, unitId, today(work.clock));
}

/**
 * Makes changes of the tree wait for each other, so that two moves at once cannot close a circle.
 */
export async function lockTree(work: Work): Promise<void> {
  await work.em.findOne(Unit, { id: { $ne: null } }, { orderBy: { id: "asc" }, lockMode: LockMode.PESSIMISTIC_WRITE });
}

/**
 * Creates a unit under its superior unit, or as a root. An administrator creates the first unit of an installation, so
 * that a specialist can be given a right there; everything after is the specialists'.
 *
 * @throws Forbidden `unit.outsideScope`, `unit.rootOnly` when no grant of the viewer reaches the place.
 * @throws Conflict when the code is taken.
 * @throws Refused `unit.parentOutside` when the superior unit does not exist from that day on.
 */
export async function createUnit(work: Work, input: CreateUnitInput): Promise<Unit> {
  const parent = await getPlace(work, input.parentId ?? null);
  await lockTree(work);
  await assertCodeFree(work, input.code, null);
  const stay = { startsOn: input.startsOn, endsOn: null };
  if (parent) assertParentLives(parent, stay);
  const unit = new Unit();
  unit.tree = input.tree;
  unit.startsOn = input.startsOn;
  describeUnit(unit, input);
  work.em.persist([unit, placementOf(unit.id, parent?.id ?? null, input.startsOn)]);
  await work.em.flush();
  await rebuildClosure(work, unit.id);
  return unit;
}

/**
 * Corrects code, names and kind of a unit. A change of name by a document is a succession, see `recordSuccession`.
 *
 * @throws Forbidden `unit.outsideScope` when no grant of the viewer covers the unit.
 * @throws Stale when the unit changed since it was read.
 * @throws Conflict when the code is taken.
 */
export async function changeUnit(work: Work, input: ChangeUnitInput): Promise<Unit> {
  const unit = await getUnit(work, input.id);
  assertAllowed(work.viewer, canOrganize(work.viewer, { covered: await coversStructure(work, unit.id) }));
  await work.em.lock(unit, LockMode.OPTIMISTIC, input.version);
  await assertCodeFree(work, input.code, unit.id);
  describeUnit(unit, input);
  await work.em.flush();
  return unit;
}

/**
 * Places a unit, with everything below it, under another superior unit from a day on; the days before keep their tree.
 *
 * @throws Forbidden `unit.outsideScope`, `unit.rootOnly`, `unit.ended` when the viewer may not move it from or to there.
 * @throws Refused `unit.underItself`, `unit.parentOutside`, `unit.movedLater`, `unit.notYet`.
 * @throws Stale when the unit changed since it was read.
 */
export async function moveUnit(work: Work, input: MoveUnitInput): Promise<Unit> {
  const unit = await getUnit(work, input.id);
  const facts = { covered: await coversStructure(work, unit.id), ended: unit.endsOn !== null };
  assertAllowed(work.viewer, canReshape(work.viewer, facts));
  const parent = await getPlace(work, input.parentId ?? null);
  await lockTree(work);
  await takeVersion(work, unit, input.version);
  const placements = await work.em.find(UnitPlacement, { unitId: unit.id });
  const current = placementToLeave(unit, placements, input.onDay);
  const stay = { startsOn: input.onDay, endsOn: null };
  if (parent) {
    assertNotBelow(unit, await readSpansBelow(work.sql, unit.id, parent.id), stay);
    assertParentLives(parent, stay);
  }
  replacePlacement(work, current, parent?.id ?? null, input.onDay);
  await work.em.flush();
  await rebuildClosure(work, unit.id);
  return unit;
}

/**
 * Raises the version of a unit whose own row does not change, so that a second change from the same reading is refused.
 *
 * @throws Stale when the unit changed since it was read.
 */
export async function takeVersion(work: Work, unit: Unit, version: number): Promise<void> {
  const raised = await work.sql
    .updateTable("unit")
    .set((eb) => ({ version: eb("version", "+", 1) }))
    .where("id", "=", unit.id)
    .where("version", "=", version)
    .executeTakeFirst();
  await work.em.refresh(unit);
  if (Number(raised.numUpdatedRows) === 0) throw new Stale("Unit", unit.id, unit.version);
}

async function getPlace(work: Work, parentId: string | null): Promise<Unit | null> {
  if (parentId === null) {
    const coversRoot = await readIsRootScope(work.sql, unitScope(work.viewer, STRUCTURE_ROLES), today(work.clock));
    const isFirst = (await work.em.count(Unit)) === 0;
    assertAllowed(work.viewer, canPlaceAtRoot(work.viewer, { coversRoot, isFirst }));
    return null;
  }
  const parent = await getUnit(work, parentId);
  assertAllowed(work.viewer, canOrganize(work.viewer, { covered: await coversStructure(work, parentId) }));
  return parent;
}

async function assertCodeFree(work: Work, code: string, ownId: string | null): Promise<void> {
  const holder = await work.em.findOne(Unit, { code: tidy(code) });
  if (holder !== null && holder.id !== ownId) throw new Conflict("code", { code: tidy(code) });
}

function describeUnit(unit: Unit, input: Pick<CreateUnitInput, "code" | "name" | "nameEn" | "kind">): void {
  unit.code = tidy(input.code);
  unit.name = tidy(input.name);
  unit.nameEn = input.nameEn ? tidy(input.nameEn) : null;
  unit.kind = input.kind;
  unit.searchFold = fold(`${unit.code} ${unit.name} ${unit.nameEn ?? ""}`);
  unit.sortKey = sortKey(unit.name);
}

function placementOf(unitId: string, parentId: string | null, startsOn: string): UnitPlacement {
  const placement = new UnitPlacement();
  placement.unitId = unitId;
  placement.parentId = parentId;
  placement.startsOn = startsOn;
  return placement;
}

function replacePlacement(work: Work, current: UnitPlacement, parentId: string | null, onDay: string): void {
  if (current.startsOn === onDay) {
    current.parentId = parentId;
    return;
  }
  current.endsOn = addDays(onDay, -1);
  work.em.persist(placementOf(current.unitId, parentId, onDay));
}
