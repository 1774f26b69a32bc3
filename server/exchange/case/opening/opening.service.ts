import { LockMode } from "@mikro-orm/core";
import { FrameworkVersion, maintainedFramework, VersionStatus } from "../../../framework/index.ts";
import { Conflict, moment, NotFound, Refused, type Work } from "../../../kernel/index.ts";
import type { CloseFrameworkInput, ClosedFramework, OpenFrameworkInput } from "./opening.inputs.ts";
import { FrameworkOpening } from "./framework-opening.entity.ts";

/**
 * Lets everybody read the published versions of a framework over CASE, without session.
 *
 * Drafts never go out. Nothing about people is in a framework.
 *
 * @throws NotFound when there is no such framework.
 * @throws Forbidden `framework.notMaintainer`.
 * @throws Refused `case.nothingPublished` while no version has been published.
 * @throws Refused `case.superiorClosed` while the newest version carries the content of a framework that is not open.
 * @throws Conflict when it is open already.
 */
export async function openFramework(work: Work, { frameworkId }: OpenFrameworkInput): Promise<FrameworkOpening> {
  const framework = await maintainedFramework(work, frameworkId);
  const published = { frameworkId, status: { $ne: VersionStatus.DRAFT } };
  const [newest] = await work.em.find(FrameworkVersion, published, { orderBy: { number: "desc" }, limit: 1 });
  if (!newest) throw new Refused("case.nothingPublished");
  await assertSuperiorOpen(work, newest);
  if (await work.em.findOne(FrameworkOpening, { frameworkId })) throw new Conflict("frameworkId");
  const opening = Object.assign(new FrameworkOpening(), {
    frameworkId: framework.id,
    openedAt: moment(work.clock),
    openedBy: work.viewer.accountId,
  });
  work.em.persist(opening);
  await work.em.flush();
  return opening;
}

/**
 * Ends the reading without session; from then on the framework is unknown outside, as if it had never been open.
 *
 * @throws NotFound when it is not open.
 * @throws Forbidden `framework.notMaintainer`.
 * @throws Stale when it was closed and opened again since it was read.
 */
export async function closeFramework(work: Work, input: CloseFrameworkInput): Promise<ClosedFramework> {
  const { id: frameworkId } = await maintainedFramework(work, input.frameworkId);
  const opening = await work.em.findOne(FrameworkOpening, { frameworkId });
  if (!opening) throw new NotFound("FrameworkOpening", frameworkId);
  await work.em.lock(opening, LockMode.OPTIMISTIC, input.version);
  work.em.remove(opening);
  await work.em.flush();
  return { frameworkId };
}

async function assertSuperiorOpen({ em }: Work, { extendsVersionId }: FrameworkVersion): Promise<void> {
  if (extendsVersionId === null) return;
  const superior = await em.findOneOrFail(FrameworkVersion, extendsVersionId);
  const { frameworkId } = superior;
  if (!(await em.findOne(FrameworkOpening, { frameworkId })))
    throw new Refused("case.superiorClosed", { name: superior.nameVi });
}
