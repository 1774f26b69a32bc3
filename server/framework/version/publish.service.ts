import { LockMode } from "@mikro-orm/core";
import { moment, Refused, type Work } from "../../kernel/index.ts";
import { contentHash, loadFile } from "../content/content.read.ts";
import type { FrameworkFile } from "../framework-file.ts";
import { assertPossible, editable, retirable } from "../framework.policy.ts";
import type { Framework } from "../framework.entity.ts";
import { rename } from "../framework.service.ts";
import type { PublishFrameworkVersionInput, RetireFrameworkVersionInput } from "./draft.inputs.ts";
import { readVersionDefects } from "./check/version-defects.read.ts";
import { maintainedVersion } from "./find-version.ts";
import { type FrameworkVersion, VersionStatus } from "./framework-version.entity.ts";

/**
 * Publishes the draft as the framework's next version and freezes it.
 *
 * Running cycles stay on the version they were opened with; only new cycles see the new one.
 *
 * @returns the frozen version.
 * @throws Forbidden `framework.notMaintainer`.
 * @throws Refused `framework.versionFrozen` when it is no draft, `framework.notPublishable` with every defect.
 * @throws Stale when somebody saved the draft since it was read.
 */
export async function publishFrameworkVersion(
  work: Work,
  input: PublishFrameworkVersionInput,
): Promise<FrameworkVersion> {
  const { version, framework } = await maintainedVersion(work, input.versionId);
  assertPossible(editable(version));
  await work.em.lock(version, LockMode.OPTIMISTIC, input.version);
  await freeze(work, { framework, version, file: await loadFile(work.sql, version.id) });
  await work.em.flush();
  return version;
}

/**
 * Marks the draft published, not yet flushed.
 *
 * @throws Refused `framework.notPublishable` with every defect.
 */
export async function freeze(
  work: Work,
  draft: { framework: Framework; version: FrameworkVersion; file: FrameworkFile },
): Promise<void> {
  const { framework, version, file } = draft;
  const { id: versionId, extendsVersionId } = version;
  const checked = { versionId, frameworkId: framework.id, extendsVersionId, file };
  const defects = await readVersionDefects(work.sql, checked);
  if (defects.length > 0) throw new Refused("framework.notPublishable", { count: defects.length }, defects);
  version.status = VersionStatus.PUBLISHED;
  version.contentHash = contentHash(file);
  version.publishedAt = moment(work.clock);
  version.publishedBy = work.viewer.accountId;
  rename(framework, file.name);
}

/**
 * Ends the use of a published version for new cycles; cycles opened with it go on.
 *
 * @throws Forbidden `framework.notMaintainer`.
 * @throws Refused `framework.notPublished` when it is a draft or retired, `framework.endsBeforeStart` when its last day
 *   would come before its first.
 * @throws Stale when it changed since it was read.
 */
export async function retireFrameworkVersion(
  work: Work,
  input: RetireFrameworkVersionInput,
): Promise<FrameworkVersion> {
  const { version } = await maintainedVersion(work, input.versionId);
  assertPossible(retirable(version));
  await work.em.lock(version, LockMode.OPTIMISTIC, input.version);
  const last = input.effectiveTo ?? version.effectiveTo;
  if (last !== null && last < version.effectiveFrom) throw new Refused("framework.endsBeforeStart");
  version.status = VersionStatus.RETIRED;
  version.retiredAt = moment(work.clock);
  version.effectiveTo = last;
  await work.em.flush();
  return version;
}
