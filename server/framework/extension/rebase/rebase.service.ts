import { Refused, type Work } from "../../../kernel/index.ts";
import { loadFile } from "../../content/content.read.ts";
import { putContent } from "../../content/put-content.ts";
import type { FrameworkFile } from "../../framework-file.ts";
import type { Framework } from "../../framework.entity.ts";
import { assertPossible, copyable } from "../../framework.policy.ts";
import { makeDraft } from "../../framework.service.ts";
import { maintainedVersion, newestVersion } from "../../version/find-version.ts";
import { type FrameworkVersion, VersionStatus } from "../../version/framework-version.entity.ts";
import type { RebaseExtensionInput } from "../extension.inputs.ts";
import { readPin, readSuccessor } from "../superior.read.ts";
import { planRebase } from "./plan-rebase.ts";
import type { RebasedExtension } from "./rebase.views.ts";

/**
 * Starts a draft of the extension that is pinned to its superior's newest version, with everything that still fits.
 *
 * A draft that is rebased itself is moved in place. What does not fit is left out and listed; the old version stays.
 *
 * @throws NotFound, Forbidden `framework.notMaintainer`.
 * @throws Refused `extension.none` when the version extends nothing, `extension.noSuccessor`, `framework.draftExists`.
 */
export async function rebaseExtension(work: Work, input: RebaseExtensionInput): Promise<RebasedExtension> {
  const { version, framework } = await maintainedVersion(work, input.versionId);
  if (version.extendsVersionId === null) throw new Refused("extension.none");
  const successor = await readSuccessor(work.sql, version.extendsVersionId);
  if (!successor)
    throw new Refused("extension.noSuccessor", { ...(await readPin(work.sql, version.extendsVersionId)) });
  const whole = await loadFile(work.sql, version.id);
  const pinned = await loadFile(work.sql, version.extendsVersionId);
  const { file, dropped } = planRebase(pinned, await loadFile(work.sql, successor.id), whole);
  const draft = await putDraft(work, { framework, version, file, successorId: successor.id });
  await work.em.flush();
  return { version: draft, dropped };
}

async function putDraft(
  work: Work,
  made: { framework: Framework; version: FrameworkVersion; file: FrameworkFile; successorId: string },
): Promise<FrameworkVersion> {
  const { framework, version, file, successorId } = made;
  if (version.status === VersionStatus.DRAFT) {
    version.extendsVersionId = successorId;
    await putContent(work, version, file);
    return version;
  }
  const { newest, hasDraft } = await newestVersion(work, framework.id);
  assertPossible(copyable({ hasDraft }));
  const number = (newest?.number ?? version.number) + 1;
  return makeDraft(work, { framework, file, number, basedOnVersionId: version.id, extendsVersionId: successorId });
}
