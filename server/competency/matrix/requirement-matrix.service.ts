import { LockMode } from "@mikro-orm/core";
import { assertAllowed, NotFound, Refused, today, type Work } from "../../kernel/index.ts";
import { canChangePosition, Position, readUsedElsewhere } from "../../organization/index.ts";
import { readUsableCompetencies } from "../scale/competency.read.ts";
import { placeRequirements, rangeFaults, refuseFaults } from "../requirement/place-requirements.ts";
import type { Requirement } from "../requirement/requirement.entity.ts";
import { findOfFramework } from "../requirement/requirement.service.ts";
import type { SetRequirementsOfPositionsInput } from "./requirement-matrix.inputs.ts";
import type { RequirementMatrixRow } from "./requirement-matrix.views.ts";

/**
 * Sets what several positions require under a framework from a day on, each as a whole and all or none; positions that
 * are not named keep theirs.
 *
 * @returns the positions in the order of the input with what they require now.
 * @throws NotFound when version, position or a competency is not there.
 * @throws Forbidden `access.none`, `position.usedElsewhere` as `changePosition`, for every one of the positions.
 * @throws Refused `requirement.positionTwice`, and as `setRequirements`; ranges of all positions are named at once.
 * @throws Stale when a position says what was read and others hold by now.
 */
export async function setRequirementsOfPositions(
  work: Work,
  input: SetRequirementsOfPositionsInput,
): Promise<RequirementMatrixRow[]> {
  const ids = input.positions.map(({ positionId }) => positionId);
  const positions = await takePositions(work, ids);
  const { frameworkId, byId } = await readUsableCompetencies(work.sql, input.versionId);
  const sets = input.positions.map((set) => ({ ...set, position: positions.get(set.positionId) as Position }));
  refuseFaults(
    sets.flatMap(({ position, rows }, index) =>
      rangeFaults(position, byId, rows, `input.positions.${String(index)}.rows`),
    ),
  );
  const present = Map.groupBy(await findOfFramework(work, ids, frameworkId), ({ positionId }) => positionId);
  const startsOn = input.startsOn ?? today(work.clock);
  const { versionId } = input;
  const done = sets.map(({ position, rows, asRead }) =>
    placeRequirements(work, { position, versionId, startsOn, rows, asRead }, present.get(position.id) ?? []),
  );
  await work.em.flush();
  const codeOf = (criterionId: string): string => byId.get(criterionId)?.code ?? "";
  return sets.map(({ positionId }, index) => ({ positionId, levels: (done[index] ?? []).map(levelOf(codeOf)) }));
}

/** The positions, held until the transaction ends; in the order of their ids, so that two never wait for each other. */
async function takePositions(work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, Position>> {
  if (new Set(ids).size < ids.length) throw new Refused("requirement.positionTwice");
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: "asc" } } as const;
  const found = new Map((await work.em.find(Position, { id: { $in: ids } }, lock)).map((one) => [one.id, one]));
  const look = { sql: work.sql, viewer: work.viewer, clock: work.clock };
  const elsewhere = await readUsedElsewhere(look, ids);
  for (const id of ids) {
    if (!found.has(id)) throw new NotFound("Position", id);
    assertAllowed(work.viewer, canChangePosition(work.viewer, { usedElsewhere: elsewhere.get(id) ?? false }));
  }
  return found;
}

function levelOf(codeOf: (criterionId: string) => string) {
  return ({ criterionId, minLevel, maxLevel, startsOn }: Requirement): RequirementMatrixRow["levels"][number] => ({
    ...{ criterionId, code: codeOf(criterionId), minLevel, maxLevel, startsOn },
  });
}
