import { LockMode } from "@mikro-orm/core";
import { addDays, assertAllowed, Conflict, InvalidInput, Refused, tidy, type Work } from "../../../kernel/index.ts";
import { canChangePosition } from "../position.policy.ts";
import { readUsedElsewhere } from "../position.read.ts";
import { getPosition } from "../position.service.ts";
import { readSections } from "./description-sections.ts";
import type { DescribePositionInput } from "./describe-position.inputs.ts";
import { PositionDescription } from "./position-description.entity.ts";

/**
 * Describes a position by the sections of a template from a day on; the description before ends the day before.
 *
 * @throws Forbidden `access.none`, `position.usedElsewhere` as `changePosition`.
 * @throws InvalidInput naming every section that does not fit the template.
 * @throws Refused `positionDescription.setLater` when one begins on a later day already.
 * @throws Conflict when one begins on the same day and no version was named; Stale when it changed since it was read.
 */
export async function describePosition(work: Work, input: DescribePositionInput): Promise<PositionDescription> {
  const position = await getPosition(work, input.positionId);
  const look = { sql: work.sql, viewer: work.viewer, clock: work.clock };
  const elsewhere = await readUsedElsewhere(look, [position.id]);
  assertAllowed(work.viewer, canChangePosition(work.viewer, { usedElsewhere: elsewhere.get(position.id) ?? false }));
  const read = readSections(input.template, input.sections);
  if (read.text === null) throw new InvalidInput(read.faults.map(asField));
  await work.em.lock(position, LockMode.PESSIMISTIC_WRITE);
  const present = await work.em.find(PositionDescription, { positionId: position.id });
  if (present.some((each) => each.startsOn > input.startsOn))
    throw new Refused("positionDescription.setLater", { position: position.code });
  const description = await sameDay(work, present, input);
  const current = present.find((each) => each !== description && each.endsOn === null);
  if (current) current.endsOn = addDays(input.startsOn, -1);
  Object.assign(description, {
    positionId: position.id,
    template: input.template,
    sections: read.text,
    startsOn: input.startsOn,
    documentNumber: input.documentNumber ? tidy(input.documentNumber) : null,
  });
  work.em.persist(description);
  await work.em.flush();
  return description;
}

async function sameDay(
  work: Work,
  present: readonly PositionDescription[],
  input: DescribePositionInput,
): Promise<PositionDescription> {
  const same = present.find((each) => each.startsOn === input.startsOn);
  if (!same) return new PositionDescription();
  if (input.version === null || input.version === undefined) throw new Conflict("startsOn", { value: input.startsOn });
  await work.em.lock(same, LockMode.OPTIMISTIC, input.version);
  return same;
}

function asField({ path, detail, detailVi }: { path: string; detail: string; detailVi: string }) {
  const where = path === "" ? "input.sections" : `input.sections.${path}`;
  return {
    path: where,
    rule: "positionDescription.shape",
    values: { field: path === "" ? "–" : path, detail, detailVi },
  };
}
