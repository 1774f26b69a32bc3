import { NotFound, Refused, today, type Work } from "../../kernel/index.ts";
import { Unit } from "../../organization/index.ts";
import { loadFile } from "../content/content.read.ts";
import { present } from "../content/content-rows.ts";
import type { FrameworkFile } from "../framework-file.ts";
import type { Framework } from "../framework.entity.ts";
import { makeDraft, makeFramework } from "../framework.service.ts";
import { assertMaintains } from "../version/find-version.ts";
import { FrameworkVersion, VersionStatus } from "../version/framework-version.entity.ts";
import type { ExtendFrameworkInput } from "./extension.inputs.ts";
import { mergeExtension } from "./merge-extension.ts";

/**
 * Makes a framework whose first draft holds a superior version's content, to be filled in at the slots it declares.
 *
 * The draft stays pinned to that version; a successor of the superior raises a rebase task.
 *
 * @throws Forbidden `framework.notMaintainer` when no grant as specialist reaches the owner unit.
 * @throws NotFound when there is no such version.
 * @throws Refused `extension.notPublished`, `extension.noSlots`.
 * @throws Conflict when the code is taken.
 */
export async function extendFramework(work: Work, input: ExtendFrameworkInput): Promise<Framework> {
  const ownerUnitId = input.ownerUnitId ?? null;
  await assertMaintains(work, ownerUnitId);
  const version = await work.em.findOne(FrameworkVersion, input.superiorVersionId);
  if (!version) throw new NotFound("FrameworkVersion", input.superiorVersionId);
  if (version.status !== VersionStatus.PUBLISHED) throw new Refused("extension.notPublished");
  const superior = await loadFile(work.sql, version.id);
  if (!superior.slots) throw new Refused("extension.noSlots", { code: superior.code });
  const owner = ownerUnitId === null ? null : await work.em.findOne(Unit, ownerUnitId);
  const head = {
    code: input.code,
    name: present<FrameworkFile["name"]>(input.name),
    issuer: input.issuer ?? owner?.name ?? superior.issuer,
    documents: [],
    effectiveFrom: input.effectiveFrom ?? later(superior.effectiveFrom, today(work.clock)),
    scope: superior.scope,
  };
  const { file } = mergeExtension(
    superior,
    present<typeof head & { effectiveTo?: string }>({ ...head, effectiveTo: superior.effectiveTo }),
    {},
  );
  const framework = await makeFramework(work, file, ownerUnitId);
  await makeDraft(work, { framework, file, number: 1, basedOnVersionId: null, extendsVersionId: version.id });
  await work.em.flush();
  return framework;
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
