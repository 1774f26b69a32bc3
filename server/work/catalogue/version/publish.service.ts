import { addDays, assertAllowed, moment, Refused, type Work } from "../../../kernel/index.ts";
import { assertPossible, canPublishVersion, changeable, retirable } from "../catalogue.policy.ts";
import { keptVersion } from "../load-catalogue.ts";
import { CatalogueState, CatalogueVersion } from "./catalogue-version.entity.ts";
import { readOwnHand } from "./own-hand.read.ts";
import { readVersionDefects } from "./version-defects.read.ts";
import type { PublishCatalogueVersionInput, RetireCatalogueVersionInput } from "./version.inputs.ts";

/**
 * Publishes the draft and freezes it; the version published before ends the day before this one begins. Whoever wrote a
 * new K for the own work leaves that to somebody else.
 *
 * Tasks that were assigned keep the coefficient they were assigned with.
 *
 * Legal source: Decree 335/2025, article 13 (decided by the head of the managing agency).
 *
 * @throws NotFound, Forbidden `catalogue.notKeeper`, `catalogue.ownCoefficients`, Stale.
 * @throws Refused `catalogue.versionFrozen`, `catalogue.notPublishable` with every defect,
 *   `catalogue.startsTooEarly`, `catalogue.previousLasts`.
 */
export async function publishCatalogueVersion(
  work: Work,
  input: PublishCatalogueVersionInput,
): Promise<CatalogueVersion> {
  const { version } = await keptVersion(work, input.id, input.version);
  assertPossible(changeable(version));
  const isOwnHand = (await readOwnHand(work, [version.id])).has(version.id);
  assertAllowed(work.viewer, canPublishVersion(work.viewer, { keeps: true, state: version.state, isOwnHand }));
  const defects = await readVersionDefects(work.sql, version);
  if (defects.length > 0) throw new Refused("catalogue.notPublishable", { count: defects.length }, defects);
  await endPrevious(work, version);
  version.state = CatalogueState.PUBLISHED;
  version.publishedAt = moment(work.clock);
  version.publishedBy = work.viewer.accountId;
  await work.em.flush();
  return version;
}

async function endPrevious(work: Work, { catalogueId, startsOn }: CatalogueVersion): Promise<void> {
  const published = { catalogueId, state: { $ne: CatalogueState.DRAFT } };
  const [previous] = await work.em.find(CatalogueVersion, published, { orderBy: { startsOn: "desc" }, limit: 1 });
  if (previous === undefined) return;
  if (previous.startsOn >= startsOn) throw new Refused("catalogue.startsTooEarly", { day: previous.startsOn });
  if (previous.endsOn !== null && previous.endsOn < startsOn) return;
  if (previous.state === CatalogueState.RETIRED)
    throw new Refused("catalogue.previousLasts", { day: previous.endsOn ?? "" });
  previous.endsOn = addDays(startsOn, -1);
}

/**
 * Ends a published version on a day; tasks assigned until then go on.
 *
 * @throws NotFound, Forbidden `catalogue.notKeeper`, Stale.
 * @throws Refused `catalogue.notPublished`, `catalogue.endsBeforeStart`.
 */
export async function retireCatalogueVersion(
  work: Work,
  input: RetireCatalogueVersionInput,
): Promise<CatalogueVersion> {
  const { version } = await keptVersion(work, input.id, input.version);
  assertPossible(retirable(version));
  if (input.endsOn < version.startsOn) throw new Refused("catalogue.endsBeforeStart");
  if (version.endsOn !== null && version.endsOn < input.endsOn)
    throw new Refused("catalogue.previousLasts", { day: version.endsOn });
  version.state = CatalogueState.RETIRED;
  version.endsOn = input.endsOn;
  version.retiredAt = moment(work.clock);
  await work.em.flush();
  return version;
}
