import { InvalidInput, type Work } from "../../kernel/index.ts";
import { loadFile } from "../content/content.read.ts";
import type { FrameworkFile } from "../framework-file.ts";
import { Framework } from "../framework.entity.ts";
import type { ImportFrameworkInput } from "../framework.inputs.ts";
import { assertPossible, copyable } from "../framework.policy.ts";
import { makeDraft, makeFramework } from "../framework.service.ts";
import { atLine } from "../version/draft-file.ts";
import { assertMaintains, newestVersion } from "../version/find-version.ts";
import type { FrameworkVersion } from "../version/framework-version.entity.ts";
import { freeze } from "../version/publish.service.ts";
import { readExtension } from "./file/read-extension.ts";
import { findPinned } from "./superior.read.ts";

/**
 * Brings in an extension's file: a new framework pinned to its superior, or the next version of one.
 *
 * All or nothing; the superior version must be here and published.
 *
 * @throws InvalidInput naming every defect with line and column; `extension.noSuperior` when the superior is not here.
 * @throws Forbidden `framework.notMaintainer`.
 * @throws Refused `framework.draftExists`, `framework.notPublishable`.
 */
export async function importExtension(work: Work, input: ImportFrameworkInput): Promise<FrameworkVersion> {
  const { file, superiorId } = await readImported(work, input.file);
  const known = await work.em.findOne(Framework, { code: file.code });
  const ownerUnitId = known ? known.ownerUnitId : (input.ownerUnitId ?? null);
  await assertMaintains(work, ownerUnitId);
  const framework = known ?? (await makeFramework(work, file, ownerUnitId));
  const { newest, hasDraft } = known ? await newestVersion(work, known.id) : { newest: null, hasDraft: false };
  assertPossible(copyable({ hasDraft }));
  const version = await makeDraft(work, {
    framework,
    file,
    number: (newest?.number ?? 0) + 1,
    basedOnVersionId: newest?.id ?? null,
    extendsVersionId: superiorId,
  });
  await work.em.flush();
  if (input.publish) await freeze(work, { framework, version, file });
  await work.em.flush();
  return version;
}

async function readImported(work: Work, text: string): Promise<{ file: FrameworkFile; superiorId: string }> {
  const ids: string[] = [];
  const read = await readExtension(text, async (pin) => {
    const id = await findPinned(work.sql, pin);
    if (id === null) return null;
    ids.push(id);
    return loadFile(work.sql, id);
  });
  const [superiorId] = ids;
  if (read.file === null || superiorId === undefined)
    throw new InvalidInput(read.defects.map((defect) => atLine(defect, "input.file")));
  return { file: read.file, superiorId };
}
