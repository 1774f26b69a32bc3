/*
 * Compares two versions that the viewer may read; nothing is stored.
 */
import { type Look, NotFound } from "../../kernel/index.ts";
import { loadFiles } from "../content/content.read.ts";
import { readVersion } from "../version/version.read.ts";
import { diffFiles } from "./diff-files.ts";
import type { VersionDiff } from "./diff.views.ts";

/**
 * What changed from one version to another, also of another framework.
 *
 * @throws NotFound when one of them is not there, or a draft that the viewer may not read.
 */
export async function readVersionDiff(look: Look, fromId: string, toId: string): Promise<VersionDiff> {
  const from = await readVersion(look, fromId);
  const to = await readVersion(look, toId);
  const files = await loadFiles(look.sql, [...new Set([fromId, toId])]);
  const [before, after] = [files.get(fromId), files.get(toId)];
  if (!before || !after) throw new NotFound("FrameworkVersion", before ? toId : fromId);
  const changes = diffFiles(before, after);
  const substantiveCount = changes.filter(({ weight }) => weight === "SUBSTANTIVE").length;
  return { from, to, changes, substantiveCount, wordingCount: changes.length - substantiveCount };
}
