import { Conflict, fold, moment, NotFound, Refused, sortKey, type Work } from "../kernel/index.ts";
import { loadFile } from "./content/content.read.ts";
import { putContent } from "./content/put-content.ts";
import type { FrameworkFile } from "./framework-file.ts";
import { Framework, FrameworkKind } from "./framework.entity.ts";
import type { CreateFrameworkInput } from "./framework.inputs.ts";
import { readableVersion } from "./maintained.read.ts";
import { assertMaintains, lookInside } from "./version/find-version.ts";
import { FrameworkVersion } from "./version/framework-version.entity.ts";
import { present } from "./content/content-rows.ts";
import { emptyFile } from "./version/version-file.ts";

/**
 * Makes a framework with its first draft, empty or with the content of another framework's version.
 *
 * @throws Forbidden `framework.notMaintainer` when no grant as specialist reaches the owner unit.
 * @throws Conflict when the code is taken.
 * @throws NotFound when the version to copy is not there, or is a draft that the viewer may not read.
 * @throws Refused `framework.otherKind` when the version to copy is of the other kind.
 */
export async function createFramework(work: Work, input: CreateFrameworkInput): Promise<Framework> {
  const ownerUnitId = input.ownerUnitId ?? null;
  await assertMaintains(work, ownerUnitId);
  const name = present<FrameworkFile["name"]>(input.name);
  const kind = input.kind ?? FrameworkKind.EVALUATION;
  const head = { code: input.code, kind, name, issuer: input.issuer, effectiveFrom: input.effectiveFrom };
  const source = input.copyOfVersionId ?? null;
  const file = source === null ? emptyFile(head) : await copyOf(work, source, head);
  const framework = await makeFramework(work, file, ownerUnitId);
  await makeDraft(work, { framework, file, number: 1, basedOnVersionId: source });
  await work.em.flush();
  return framework;
}

async function copyOf(work: Work, versionId: string, head: Parameters<typeof emptyFile>[0]): Promise<FrameworkFile> {
  const readable = await work.sql
    .selectFrom("framework_version")
    .innerJoin("framework", "framework.id", "framework_version.framework_id")
    .select("framework_version.id")
    .where("framework_version.id", "=", versionId)
    .where(await readableVersion(lookInside(work)))
    .executeTakeFirst();
  if (!readable) throw new NotFound("FrameworkVersion", versionId);
  const { effectiveTo: _, ...file } = await loadFile(work.sql, versionId);
  if (file.kind !== head.kind) throw new Refused("framework.otherKind", { code: file.code });
  return { ...file, ...head };
}

/**
 * A framework under the file's code, not yet flushed.
 *
 * @throws Conflict when the code is taken.
 */
export async function makeFramework(work: Work, file: FrameworkFile, ownerUnitId: string | null): Promise<Framework> {
  if (await work.em.findOne(Framework, { code: file.code })) throw new Conflict("code", { value: file.code });
  const framework = Object.assign(new Framework(), { code: file.code, kind: FrameworkKind[file.kind], ownerUnitId });
  rename(framework, file.name);
  work.em.persist(framework);
  return framework;
}

/** A draft that holds the file, not yet flushed. */
export async function makeDraft(
  work: Work,
  made: {
    framework: Framework;
    file: FrameworkFile;
    number: number;
    basedOnVersionId: string | null;
    extendsVersionId?: string | null;
  },
): Promise<FrameworkVersion> {
  const { framework, file, number, basedOnVersionId, extendsVersionId = null } = made;
  const links = { frameworkId: framework.id, number, basedOnVersionId, extendsVersionId };
  const saved = { draftSavedAt: moment(work.clock), draftSavedBy: work.viewer.accountId };
  const version = Object.assign(new FrameworkVersion(), links, saved);
  await putContent(work, version, file);
  return version;
}

/** Gives the framework the title of its newest version, with what search and order need. */
export function rename(framework: Framework, name: FrameworkFile["name"]): void {
  framework.nameVi = name.vi;
  framework.nameEn = name.en ?? null;
  framework.searchFold = fold(`${framework.code} ${name.vi} ${name.en ?? ""}`);
  framework.sortKey = sortKey(name.vi);
}
