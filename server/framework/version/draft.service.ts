import { LockMode } from "@mikro-orm/core";
import { readAccountsById } from "../../identity/index.ts";
import { InvalidInput, moment, Refused, Stale, type Work } from "../../kernel/index.ts";
import { filled, fromJson, present } from "../content/content-rows.ts";
import { loadFile } from "../content/content.read.ts";
import { putContent } from "../content/put-content.ts";
import { insideExtension } from "../extension/inside-extension.ts";
import type { FrameworkFile } from "../framework-file.ts";
import { FrameworkKind } from "../framework.entity.ts";
import { assertPossible, copyable, editable } from "../framework.policy.ts";
import { makeDraft, rename } from "../framework.service.ts";
import { competencyDraft } from "./competency-draft.ts";
import type { CreateDraftInput, SaveDraftInput } from "./draft.inputs.ts";
import { draftFile } from "./draft-file.ts";
import { lookInside, maintainedFramework, maintainedVersion, newestVersion } from "./find-version.ts";
import type { FrameworkVersion } from "./framework-version.entity.ts";

/**
 * Starts the next version as a copy of the newest one, with new ids.
 *
 * Cycles that run stay on the version they were opened with.
 *
 * @throws Forbidden `framework.notMaintainer`.
 * @throws Refused `framework.draftExists` when there is a draft already.
 */
export async function createDraft(work: Work, input: CreateDraftInput): Promise<FrameworkVersion> {
  const framework = await maintainedFramework(work, input.frameworkId);
  const { newest, hasDraft } = await newestVersion(work, framework.id);
  assertPossible(copyable({ hasDraft }));
  if (!newest) throw new Refused("framework.noVersion");
  const file = await loadFile(work.sql, newest.id);
  const draft = await makeDraft(work, {
    framework,
    file,
    number: newest.number + 1,
    basedOnVersionId: newest.id,
    extendsVersionId: newest.extendsVersionId,
  });
  await work.em.flush();
  return draft;
}

/**
 * Makes the draft say exactly what the content says; what keeps its code keeps its id.
 *
 * A draft may be unfinished: what keeps it from being published is told by `checkDraft`, not refused here.
 *
 * @throws Forbidden `framework.notMaintainer`.
 * @throws Refused `framework.versionFrozen` when it is no draft, `framework.duplicateCode` when a code occurs twice.
 * @throws InvalidInput naming every part whose shape is wrong; parts of the scheme with line and column.
 * @throws Stale when somebody saved it since it was read, with the moment and the name.
 */
export async function saveDraft(work: Work, input: SaveDraftInput): Promise<FrameworkVersion> {
  const { version, framework } = await maintainedVersion(work, input.versionId);
  assertPossible(editable(version));
  if (version.version !== input.version) throw await savedByOther(work, version);
  await work.em.lock(version, LockMode.OPTIMISTIC, input.version);
  const read = (framework.kind === FrameworkKind.COMPETENCY ? competencyDraft : draftFile)(
    framework.code,
    input.content,
  );
  if (read.file === null) throw new InvalidInput(read.faults);
  const slots = input.content.slots ? read.file.slots : fromJson<FrameworkFile["slots"]>(version.slots);
  const file = present<FrameworkFile>({ ...read.file, slots: filled(slots) });
  await putContent(work, version, await insideExtension(work.sql, version, file, input.content));
  Object.assign(version, { draftSavedAt: moment(work.clock), draftSavedBy: work.viewer.accountId });
  if (version.number === 1) rename(framework, read.file.name);
  await work.em.flush();
  return version;
}

/** The draft was saved since it was read: by whom and when, so that the editor can offer to compare. */
async function savedByOther(work: Work, { id, version, draftSavedAt, draftSavedBy }: FrameworkVersion): Promise<Stale> {
  const account = draftSavedBy && (await readAccountsById(lookInside(work), [draftSavedBy])).get(draftSavedBy);
  const savedByName = account ? account.displayName : null;
  return new Stale("FrameworkVersion", id, version, { savedAt: draftSavedAt, savedBy: draftSavedBy, savedByName });
}
