import { LockMode } from "@mikro-orm/core";
import type { Work } from "../../kernel/index.ts";
import { FrameworkComment } from "../comment/framework-comment.entity.ts";
import { CriteriaGroup } from "../content/criteria-group.entity.ts";
import { Criterion } from "../content/criterion.entity.ts";
import { Level } from "../content/level.entity.ts";
import { assertPossible, editable } from "../framework.policy.ts";
import type { DiscardDraftInput } from "./draft.inputs.ts";
import { maintainedVersion } from "./find-version.ts";
import { FrameworkVersionDocument } from "../document/framework-version-document.entity.ts";
import { FrameworkVersionScope } from "./framework-version-scope.entity.ts";
import { FrameworkVersion } from "./framework-version.entity.ts";
import type { DiscardedDraft } from "./version.views.ts";

/**
 * Throws a draft away with its remarks; a framework that had nothing else goes with it and its code is free again.
 *
 * The audit trail keeps what the draft said.
 *
 * @throws NotFound, Forbidden `framework.notMaintainer`.
 * @throws Refused `framework.versionFrozen` when it is no draft.
 * @throws Stale when somebody saved it since it was read.
 */
export async function discardDraft(work: Work, input: DiscardDraftInput): Promise<DiscardedDraft> {
  const { em } = work;
  const { version, framework } = await maintainedVersion(work, input.versionId);
  assertPossible(editable(version));
  await em.lock(version, LockMode.OPTIMISTIC, input.version);
  const versionId = version.id;
  const isOnly = (await em.count(FrameworkVersion, { frameworkId: framework.id })) === 1;
  const criteria = await em.find(Criterion, { versionId });
  const parts = [
    ...(await em.find(FrameworkComment, { versionId })),
    ...(await em.find(Level, { criterionId: { $in: criteria.map(({ id }) => id) } })),
    ...criteria,
    ...(await em.find(CriteriaGroup, { versionId })),
    ...(await em.find(FrameworkVersionScope, { versionId })),
    ...(await em.find(FrameworkVersionDocument, { versionId })),
  ];
  for (const part of parts) em.remove(part);
  em.remove(version);
  if (isOnly) em.remove(framework);
  await em.flush();
  return { versionId, frameworkId: framework.id, frameworkRemoved: isOnly };
}
