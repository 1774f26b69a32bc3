import type { Work } from "../../kernel/index.ts";
import { BodyMember } from "../body/body-member.entity.ts";
import { Body } from "../body/body.entity.ts";
import { Post } from "../position/post.entity.ts";
import { rebuildClosure } from "../unit/closure.writer.ts";
import { UnitPlacement } from "../unit/unit-placement.entity.ts";
import type { Unit } from "../unit/unit.entity.ts";
import { assertCanEnd, type OpenBusiness } from "../unit/unit.rules.ts";
import { type Span } from "../span.ts";

/**
 * Ends a unit with its place in the tree, its posts, its collectives and their memberships.
 *
 * @throws Refused as `assertCanEnd` says.
 */
export async function endUnit(work: Work, unit: Unit, endsOn: string): Promise<void> {
  assertCanEnd(unit, endsOn, await readOpenBusiness(work, unit.id, endsOn));
  unit.endsOn = endsOn;
  const bodies = await work.em.find(Body, { unitId: unit.id });
  const hanging: (Span & { endsOn: string | null })[] = [
    ...(await work.em.find(UnitPlacement, { unitId: unit.id })),
    ...(await work.em.find(Post, { unitId: unit.id })),
    ...bodies,
    ...(await work.em.find(BodyMember, { bodyId: { $in: bodies.map((body) => body.id) } })),
  ];
  for (const each of hanging) {
    if (each.endsOn === null || each.endsOn > endsOn) each.endsOn = endsOn;
  }
  await work.em.flush();
  await rebuildClosure(work, unit.id);
}

async function readOpenBusiness(work: Work, unitId: string, endsOn: string): Promise<OpenBusiness> {
  const people = await work.sql
    .selectFrom("appointment")
    .select((eb) => eb.fn.count("person_id").distinct().as("count"))
    .where("unit_id", "=", unitId)
    .where((eb) => eb.or([eb("ends_on", "is", null), eb("ends_on", ">", endsOn)]))
    .executeTakeFirstOrThrow();
  const children = await work.sql
    .selectFrom("unit_placement")
    .select((eb) => eb.fn.count("unit_id").distinct().as("count"))
    .where("parent_id", "=", unitId)
    .where((eb) => eb.or([eb("ends_on", "is", null), eb("ends_on", ">", endsOn)]))
    .executeTakeFirstOrThrow();
  const later = await work.sql
    .selectFrom("unit_placement")
    .select((eb) => eb.fn.countAll().as("count"))
    .where("unit_id", "=", unitId)
    .where("starts_on", ">", endsOn)
    .executeTakeFirstOrThrow();
  return { people: Number(people.count), children: Number(children.count), laterMoves: Number(later.count) };
}
