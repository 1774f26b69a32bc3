import { assertAllowed, type Look, NotFound, type Work } from "../../kernel/index.ts";
import { Framework } from "../framework.entity.ts";
import { canMaintain, type VersionFacts } from "../framework.policy.ts";
import { readMaintained } from "../maintained.read.ts";
import { FrameworkVersion, VersionStatus } from "./framework-version.entity.ts";

/** A read on the transaction of a service. */
export function lookInside({ sql, viewer, clock }: Work): Look {
  return { sql, viewer, clock };
}

/**
 * Refuses who does not maintain frameworks of this owner.
 *
 * @throws Forbidden `framework.notMaintainer`.
 */
export async function assertMaintains(work: Work, ownerUnitId: string | null): Promise<void> {
  const maintained = await readMaintained(lookInside(work), [ownerUnitId]);
  assertAllowed(work.viewer, canMaintain(work.viewer, { maintains: maintained.has(ownerUnitId) }));
}

/**
 * The framework, for somebody who maintains it.
 *
 * @throws NotFound when there is none.
 * @throws Forbidden `framework.notMaintainer`.
 */
export async function maintainedFramework(work: Work, frameworkId: string): Promise<Framework> {
  const framework = await work.em.findOne(Framework, frameworkId);
  if (!framework) throw new NotFound("Framework", frameworkId);
  await assertMaintains(work, framework.ownerUnitId);
  return framework;
}

/**
 * The version with its framework, for somebody who maintains it.
 *
 * @throws NotFound when there is none.
 * @throws Forbidden `framework.notMaintainer`.
 */
export async function maintainedVersion(
  work: Work,
  versionId: string,
): Promise<{ framework: Framework; version: FrameworkVersion }> {
  const version = await work.em.findOne(FrameworkVersion, versionId);
  if (!version) throw new NotFound("FrameworkVersion", versionId);
  return { version, framework: await maintainedFramework(work, version.frameworkId) };
}

/** The newest version of a framework and whether there is a draft. */
export async function newestVersion(
  work: Work,
  frameworkId: string,
): Promise<{ newest: FrameworkVersion | null } & Pick<VersionFacts, "hasDraft">> {
  const versions = await work.em.find(FrameworkVersion, { frameworkId }, { orderBy: { number: "desc" } });
  return { newest: versions[0] ?? null, hasDraft: versions.some(({ status }) => status === VersionStatus.DRAFT) };
}
