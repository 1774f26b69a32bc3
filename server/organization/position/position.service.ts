import { LockMode } from "@mikro-orm/core";
import { assertAllowed, Conflict, fold, NotFound, sortKey, tidy, type Work } from "../../kernel/index.ts";
import { COMMON_CATALOGUE, Position } from "./position.entity.ts";
import type { ChangePositionInput, DefinePositionInput } from "./position.inputs.ts";
import { canChangePosition, canDefinePosition } from "./position.policy.ts";
import { readUsedElsewhere } from "./position.read.ts";

/**
 * The position with this id, for a service that refers to it.
 *
 * @throws NotFound when there is none.
 */
export async function getPosition(work: Work, id: string): Promise<Position> {
  const position = await work.em.findOne(Position, { id });
  if (position === null) throw new NotFound("Position", id);
  return position;
}

/**
 * Adds a position to a catalogue.
 *
 * @throws Forbidden `access.none` when the viewer is no specialist.
 * @throws Conflict when the code is taken in the catalogue.
 */
export async function definePosition(work: Work, input: DefinePositionInput): Promise<Position> {
  assertAllowed(work.viewer, canDefinePosition(work.viewer));
  const position = new Position();
  position.catalogue = tidy(input.catalogue ?? COMMON_CATALOGUE);
  await fillPosition(work, position, input);
  work.em.persist(position);
  await work.em.flush();
  return position;
}

/**
 * Changes the particulars of a position; appointments and posts keep pointing to it.
 *
 * @throws Forbidden `position.usedElsewhere` when a unit beyond the viewer's grants uses it.
 * @throws Stale when it changed since it was read.
 * @throws Conflict when the code is taken in the catalogue.
 */
export async function changePosition(work: Work, input: ChangePositionInput): Promise<Position> {
  const position = await getPosition(work, input.id);
  const look = { sql: work.sql, viewer: work.viewer, clock: work.clock };
  const elsewhere = await readUsedElsewhere(look, [position.id]);
  assertAllowed(work.viewer, canChangePosition(work.viewer, { usedElsewhere: elsewhere.get(position.id) ?? false }));
  await work.em.lock(position, LockMode.OPTIMISTIC, input.version);
  await fillPosition(work, position, input);
  await work.em.flush();
  return position;
}

async function fillPosition(
  work: Work,
  position: Position,
  input: Omit<ChangePositionInput, "id" | "version">,
): Promise<void> {
  const code = tidy(input.code);
  const holder = await work.em.findOne(Position, { catalogue: position.catalogue, code });
  if (holder !== null && holder.id !== position.id) throw new Conflict("code", { code, catalogue: position.catalogue });
  position.code = code;
  position.name = tidy(input.name);
  position.nameEn = input.nameEn ? tidy(input.nameEn) : null;
  position.positionClass = input.positionClass;
  position.dutyGroup = input.dutyGroup ? tidy(input.dutyGroup) : null;
  position.publicContact = input.publicContact ?? position.publicContact;
  position.description = input.description?.trim() ? input.description.trim() : null;
  position.searchFold = fold(`${position.code} ${position.name} ${position.nameEn ?? ""}`);
  position.sortKey = sortKey(position.name);
}
