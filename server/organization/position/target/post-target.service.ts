import { LockMode } from "@mikro-orm/core";
import { assertAllowed, Conflict, Refused, tidy, type Work } from "../../../kernel/index.ts";
import { contains } from "../../span.ts";
import { canReshape } from "../../unit/unit.policy.ts";
import { coversStructure, getUnit } from "../../unit/unit.service.ts";
import { PostTarget } from "./post-target.entity.ts";
import type { SetPostTargetInput } from "./post-target.inputs.ts";

/**
 * Sets how many titles, posts or both a unit shall have left by a day; one target for each due day.
 *
 * Example: 47 titles on the first day, 28 by the due day. The first number is counted, only the second one is stored.
 *
 * @throws Forbidden `unit.outsideScope`, `unit.ended`.
 * @throws Refused `postTarget.nothing` when it names no number, `postTarget.reversed` when it is due before it starts,
 *   `post.outsideUnit` when the unit does not exist on the first day.
 * @throws Conflict when the day has a target and no version was named; Stale when it changed since it was read.
 */
export async function setPostTarget(work: Work, input: SetPostTargetInput): Promise<PostTarget> {
  const unit = await getUnit(work, input.unitId);
  const facts = { covered: await coversStructure(work, unit.id), ended: unit.endsOn !== null };
  assertAllowed(work.viewer, canReshape(work.viewer, facts));
  const { titles = null, posts = null } = input;
  if (titles === null && posts === null) throw new Refused("postTarget.nothing");
  if (input.dueOn <= input.startsOn) throw new Refused("postTarget.reversed", { dueOn: input.dueOn });
  if (!contains(unit, { startsOn: input.startsOn, endsOn: null }))
    throw new Refused("post.outsideUnit", { unit: unit.code });
  const target = await takeTarget(work, input);
  const { includesSubtree, startsOn, dueOn } = input;
  const documentNumber = input.documentNumber ? tidy(input.documentNumber) : null;
  Object.assign(target, { unitId: unit.id, includesSubtree, titles, posts, startsOn, dueOn, documentNumber });
  work.em.persist(target);
  await work.em.flush();
  return target;
}

/** The unit's target of the day, as it was read, or a new one. */
async function takeTarget(work: Work, { unitId, dueOn, version }: SetPostTargetInput): Promise<PostTarget> {
  const present = await work.em.findOne(PostTarget, { unitId, dueOn });
  if (!present) return new PostTarget();
  if (version === null || version === undefined) throw new Conflict("dueOn", { value: dueOn });
  await work.em.lock(present, LockMode.OPTIMISTIC, version);
  return present;
}
