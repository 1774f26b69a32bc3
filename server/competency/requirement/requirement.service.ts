import { LockMode } from "@mikro-orm/core";
import { FrameworkVersion } from "../../framework/index.ts";
import { assertAllowed, NotFound, today, type Work } from "../../kernel/index.ts";
import { canChangePosition, Position, readUsedElsewhere } from "../../organization/index.ts";
import { readUsableCompetencies } from "../scale/competency.read.ts";
import { placeRequirements, rangeFaults, refuseFaults } from "./place-requirements.ts";
import { Requirement } from "./requirement.entity.ts";
import type { SetRequirementsInput } from "./requirement.inputs.ts";

/**
 * Sets what a position requires under a framework from a day on, as a whole; earlier requirements under any version of
 * that framework end the day before. Requirements under other frameworks stay.
 *
 * @returns the requirements in the order of the input.
 * @throws NotFound when position, version or a competency is not there.
 * @throws Forbidden `access.none`, `position.usedElsewhere` as `changePosition`.
 * @throws Refused `competency.otherKind`, `competency.notPublished`, `requirement.setLater` when a later day is already
 *   set, `requirement.twice`, `requirement.range` naming every range that does not lie in its competency's levels.
 * @throws Stale when the input says what was read and others hold by now.
 */
export async function setRequirements(work: Work, input: SetRequirementsInput): Promise<Requirement[]> {
  const position = await takePosition(work, input.positionId);
  const { frameworkId, byId } = await readUsableCompetencies(work.sql, input.versionId);
  refuseFaults(rangeFaults(position, byId, input.rows, "input.rows"));
  const { versionId, rows, asRead } = input;
  const wanted = { position, versionId, startsOn: input.startsOn ?? today(work.clock), rows, asRead };
  const next = placeRequirements(work, wanted, await findOfFramework(work, [position.id], frameworkId));
  await work.em.flush();
  return next;
}

async function takePosition(work: Work, positionId: string): Promise<Position> {
  const position = await work.em.findOne(Position, positionId);
  if (!position) throw new NotFound("Position", positionId);
  const look = { sql: work.sql, viewer: work.viewer, clock: work.clock };
  const usedElsewhere = (await readUsedElsewhere(look, [position.id])).get(position.id) ?? false;
  assertAllowed(work.viewer, canChangePosition(work.viewer, { usedElsewhere }));
  await work.em.lock(position, LockMode.PESSIMISTIC_WRITE);
  return position;
}

/** Every requirement of the positions under any version of the framework, of all days. */
export async function findOfFramework(
  { em }: Work,
  positionIds: readonly string[],
  frameworkId: string,
): Promise<Requirement[]> {
  const versions = await em.find(FrameworkVersion, { frameworkId }, { fields: ["id"] });
  return em.find(Requirement, { positionId: { $in: positionIds }, versionId: { $in: versions.map(({ id }) => id) } });
}
