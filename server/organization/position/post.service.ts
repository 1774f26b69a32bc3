import { LockMode } from "@mikro-orm/core";
import { addDays, assertAllowed, Refused, type Work } from "../../kernel/index.ts";
import { contains } from "../span.ts";
import { type Unit } from "../unit/unit.entity.ts";
import { canReshape } from "../unit/unit.policy.ts";
import { coversStructure, getUnit } from "../unit/unit.service.ts";
import type { SetPostsInput } from "./position.inputs.ts";
import { Post } from "./post.entity.ts";
import { getPosition } from "./position.service.ts";

/**
 * Sets how many people a unit may have in each of the named positions from a day on; positions not named keep theirs.
 *
 * @returns the unit.
 * @throws Forbidden `unit.outsideScope`, `unit.ended`.
 * @throws Refused `post.outsideUnit` when the unit does not exist from that day on, `post.setLater` when a later day is
 * already set, `post.twice` when a position is named twice.
 */
export async function setPosts(work: Work, input: SetPostsInput): Promise<Unit> {
  const unit = await getUnit(work, input.unitId);
  const facts = { covered: await coversStructure(work, unit.id), ended: unit.endsOn !== null };
  assertAllowed(work.viewer, canReshape(work.viewer, facts));
  await work.em.lock(unit, LockMode.PESSIMISTIC_WRITE);
  if (!contains(unit, { startsOn: input.startsOn, endsOn: null }))
    throw new Refused("post.outsideUnit", { unit: unit.code });
  if (new Set(input.posts.map((post) => post.positionId)).size < input.posts.length) throw new Refused("post.twice");
  const present = await work.em.find(Post, {
    unitId: unit.id,
    positionId: { $in: input.posts.map((post) => post.positionId) },
  });
  for (const { positionId, count } of input.posts) {
    const { code } = await getPosition(work, positionId);
    const own = present.filter((post) => post.positionId === positionId);
    if (own.some((post) => post.startsOn > input.startsOn)) throw new Refused("post.setLater", { position: code });
    replacePost(work, own, { unitId: unit.id, positionId, count, startsOn: input.startsOn });
  }
  await work.em.flush();
  return unit;
}

function replacePost(
  work: Work,
  own: readonly Post[],
  next: Pick<Post, "unitId" | "positionId" | "count" | "startsOn">,
): void {
  const current = own.find((post) => post.endsOn === null || post.endsOn >= next.startsOn);
  if (current?.startsOn === next.startsOn) {
    current.count = next.count;
    return;
  }
  if (current) current.endsOn = addDays(next.startsOn, -1);
  work.em.persist(Object.assign(new Post(), next));
}
