import { InvalidInput, Refused, type Work } from "../kernel/index.ts";
import { isExtensionYaml } from "./extension/extension-yaml.ts";
import { importExtension } from "./extension/import-extension.service.ts";
import type { FrameworkFile } from "./framework-file.ts";
import type { ImportFrameworkInput } from "./framework.inputs.ts";
import { Framework, FrameworkKind } from "./framework.entity.ts";
import { assertPossible, copyable } from "./framework.policy.ts";
import { makeDraft, makeFramework } from "./framework.service.ts";
import { readFrameworkYaml } from "./framework-yaml.ts";
import { atLine } from "./version/draft-file.ts";
import { assertMaintains, newestVersion } from "./version/find-version.ts";
import type { FrameworkVersion } from "./version/framework-version.entity.ts";
import { freeze } from "./version/publish.service.ts";

/**
 * Brings in a framework file: a new framework, or the next version of the one with the file's code.
 *
 * All or nothing: a file with any defect writes nothing.
 *
 * @returns the version that holds the file.
 * @throws InvalidInput naming every defect with line and column.
 * @throws Forbidden `framework.notMaintainer`.
 * @throws Refused `framework.draftExists` when the framework has a draft that would be overwritten.
 */
export async function importFramework(work: Work, input: ImportFrameworkInput): Promise<FrameworkVersion> {
  if (isExtensionYaml(input.file)) return importExtension(work, input);
  const read = readFrameworkYaml(input.file);
  if (read.file === null) throw new InvalidInput(read.defects.map((defect) => atLine(defect, "input.file")));
  return importFrameworkFile(work, read.file, { publish: input.publish, ownerUnitId: input.ownerUnitId ?? null });
}

/** What becomes of an imported file. */
export interface ImportOptions {
  readonly publish: boolean;
  /** Maintainer of a new framework; none: came with the program. */
  readonly ownerUnitId: string | null;
}

/**
 * The same for a file that was read before, as seeding does.
 *
 * @throws Forbidden `framework.notMaintainer`.
 * @throws Refused `framework.otherKind`, `framework.draftExists`; `framework.notPublishable` when it shall be published and has defects.
 */
export async function importFrameworkFile(
  work: Work,
  file: FrameworkFile,
  options: ImportOptions,
): Promise<FrameworkVersion> {
  const known = await work.em.findOne(Framework, { code: file.code });
  await assertMaintains(work, known ? known.ownerUnitId : options.ownerUnitId);
  if (known && known.kind !== FrameworkKind[file.kind]) throw new Refused("framework.otherKind", { code: file.code });
  const framework = known ?? (await makeFramework(work, file, options.ownerUnitId));
  const { newest, hasDraft } = known ? await newestVersion(work, known.id) : { newest: null, hasDraft: false };
  assertPossible(copyable({ hasDraft }));
  const number = (newest?.number ?? 0) + 1;
  const version = await makeDraft(work, { framework, file, number, basedOnVersionId: newest?.id ?? null });
  await work.em.flush();
  if (options.publish) {
    await freeze(work, { framework, version, file });
    await work.em.flush();
  }
  return version;
}
