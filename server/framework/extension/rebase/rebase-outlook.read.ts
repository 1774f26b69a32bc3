/*
 * What moving an extension to its superior's newest version would do; nothing is stored. `rebaseExtension` does the same.
 */
import { type Look, Refused } from "../../../kernel/index.ts";
import { loadFiles } from "../../content/content.read.ts";
import type { FrameworkFile } from "../../framework-file.ts";
import { readVersion } from "../../version/version.read.ts";
import { readSuccessor } from "../superior.read.ts";
import { planRebase } from "./plan-rebase.ts";
import type { RebaseOutlook } from "./rebase.views.ts";

/**
 * What of an extension would be kept and what not.
 *
 * @throws NotFound when there is no such version, or a draft that the viewer may not read.
 * @throws Refused `extension.none` when the version extends nothing.
 */
export async function readRebaseOutlook(look: Look, versionId: string): Promise<RebaseOutlook> {
  const { extendsVersionId: pinnedVersionId } = await readVersion(look, versionId);
  if (pinnedVersionId === null) throw new Refused("extension.none");
  const successor = await readSuccessor(look.sql, pinnedVersionId);
  if (successor === null) return { pinnedVersionId, successorVersionId: null, kept: [], dropped: [] };
  const files = await loadFiles(look.sql, [pinnedVersionId, successor.id, versionId]);
  const [pinned, newer, whole] = [pinnedVersionId, successor.id, versionId].map((id) => files.get(id));
  const { kept, dropped } = planRebase(...([pinned, newer, whole] as [FrameworkFile, FrameworkFile, FrameworkFile]));
  return { pinnedVersionId, successorVersionId: successor.id, kept, dropped };
}
