import { LockMode } from "@mikro-orm/core";
import { assertAllowed, NotFound, Refused, Role, today, type Work } from "../../kernel/index.ts";
import { coversUnit, isReversed, overlapOf, Unit } from "../../organization/index.ts";
import { Framework, FrameworkKind } from "../framework.entity.ts";
import { canAdopt } from "../framework.policy.ts";
import { FrameworkVersion, VersionStatus } from "../version/framework-version.entity.ts";
import { ambiguityDefect } from "../version/check/version-defects.read.ts";
import { Adoption } from "./adoption.entity.ts";
import { readAmbiguitiesOfAdoption } from "./ambiguity.read.ts";
import type { AdoptFrameworkInput, EndAdoptionInput } from "./adoption.inputs.ts";

/**
 * Records that a unit runs a framework from a day on.
 *
 * A unit may run several frameworks at once, such as one for leaders and one for others; which one rates an appointment
 * is found when a cycle opens.
 *
 * @throws NotFound when framework or unit is not there.
 * @throws Forbidden `adoption.notSpecialist` when no grant as specialist reaches the unit.
 * @throws Refused `adoption.competency`, `adoption.nothingPublished`, `adoption.reversed`, `adoption.unitClosed`, `adoption.overlap`
 *   or `adoption.ambiguous` with the place when somebody there would fall under two versions on one day.
 */
export async function adoptFramework(work: Work, input: AdoptFrameworkInput): Promise<Adoption> {
  const { em } = work;
  const unit = await em.findOne(Unit, input.unitId);
  if (!unit) throw new NotFound("Unit", input.unitId);
  await assertCovers(work, unit.id);
  const framework = await em.findOne(Framework, input.frameworkId);
  const published = await em.count(FrameworkVersion, {
    frameworkId: input.frameworkId,
    status: VersionStatus.PUBLISHED,
  });
  if (!framework) throw new NotFound("Framework", input.frameworkId);
  if (framework.kind === FrameworkKind.COMPETENCY) throw new Refused("adoption.competency", { code: framework.code });
  if (published === 0) throw new Refused("adoption.nothingPublished", { code: framework.code });
  const adoption = Object.assign(new Adoption(), {
    frameworkId: framework.id,
    unitId: unit.id,
    includesSubtree: input.includesSubtree,
    startsOn: input.startsOn,
    endsOn: input.endsOn ?? null,
    documentNumber: input.documentNumber ?? null,
  });
  await assertFits(work, adoption, unit);
  em.persist(adoption);
  await em.flush();
  return adoption;
}

/**
 * Sets the last day on which the unit runs the framework; cycles opened before go on with it.
 *
 * @throws NotFound when there is no such adoption.
 * @throws Forbidden `adoption.notSpecialist`.
 * @throws Refused `adoption.reversed`, or `adoption.overlap` when a later adoption would meet it, `adoption.ambiguous`.
 * @throws Stale when it changed since it was read.
 */
export async function endAdoption(work: Work, input: EndAdoptionInput): Promise<Adoption> {
  const { em } = work;
  const adoption = await em.findOne(Adoption, input.adoptionId);
  if (!adoption) throw new NotFound("Adoption", input.adoptionId);
  await assertCovers(work, adoption.unitId);
  await em.lock(adoption, LockMode.OPTIMISTIC, input.version);
  adoption.endsOn = input.endsOn;
  await assertFits(work, adoption, null);
  await em.flush();
  return adoption;
}

async function assertCovers(work: Work, unitId: string): Promise<void> {
  const covers = await coversUnit(work.sql, work.viewer, [Role.ORG_SPECIALIST], unitId, today(work.clock));
  assertAllowed(work.viewer, canAdopt(work.viewer, { covers }));
}

/** Refuses dates that end before they start, lie after the unit's end, meet the same adoption or give two versions. */
async function assertFits({ em, sql }: Work, adoption: Adoption, unit: Unit | null): Promise<void> {
  if (isReversed(adoption)) throw new Refused("adoption.reversed");
  if (unit && unit.endsOn !== null && unit.endsOn < adoption.startsOn)
    throw new Refused("adoption.unitClosed", { endsOn: unit.endsOn });
  const { id, frameworkId, unitId } = adoption;
  const others = await em.find(Adoption, { frameworkId, unitId, id: { $ne: id } });
  const met = others.find((other) => overlapOf(other, adoption) !== null);
  if (met) throw new Refused("adoption.overlap", { startsOn: met.startsOn, endsOn: met.endsOn ?? "…" });
  const [first, ...more] = (await readAmbiguitiesOfAdoption(sql, adoption)).map((found) =>
    ambiguityDefect("input.unitId", found),
  );
  if (first) throw new Refused(first.rule, first.values, [first, ...more]);
}
