/*
 * Everything that keeps drafts from being published: their content, the slots of what they extend, and units where
 * somebody would fall under two versions. A handful of statements for any number of drafts of one kind.
 */
import type { Sql } from "../../../kernel/index.ts";
import { type Defect, sentence } from "../../../rating/index.ts";
import type { Ambiguity } from "../../adoption/ambiguity.ts";
import { readAmbiguitiesOfDraft } from "../../adoption/ambiguity.read.ts";
import { checkFrameworkFile } from "../../check-framework-file.ts";
import { loadFiles } from "../../content/content.read.ts";
import { checkExtension } from "../../extension/check-extension.ts";
import type { FrameworkFile } from "../../framework-file.ts";
import { messages } from "../../framework.messages.ts";

/** A draft as far as its check needs it. */
export interface CheckedDraft {
  readonly versionId: string;
  readonly frameworkId: string;
  readonly extendsVersionId: string | null;
  readonly file: FrameworkFile;
}

/** Defects of one draft. */
export async function readVersionDefects(sql: Sql, draft: CheckedDraft): Promise<Defect[]> {
  const { extendsVersionId, file } = draft;
  const superior =
    extendsVersionId === null ? undefined : (await loadFiles(sql, [extendsVersionId])).get(extendsVersionId);
  const ambiguities = await readAmbiguitiesOfDraft(sql, draft);
  return [
    ...checkFrameworkFile(file),
    ...(superior ? checkExtension(superior, file) : []),
    ...ambiguities.map((found) => ambiguityDefect("scope", found)),
  ];
}

/** Two versions for one person, as a defect of a place. */
export function ambiguityDefect(path: string, { unitName, code, startsOn, endsOn }: Ambiguity): Defect {
  const values = { unit: unitName, code, startsOn, endsOn: endsOn ?? "…" };
  return { path, rule: "adoption.ambiguous", values, message: sentence("adoption.ambiguous", values, messages) };
}

/** Drafts among the versions with everything that their check needs. */
export async function readCheckedDrafts(sql: Sql, versionIds: readonly string[]): Promise<CheckedDraft[]> {
  const files = await loadFiles(sql, versionIds, { onlyDrafts: true });
  if (files.size === 0) return [];
  const rows = await sql
    .selectFrom("framework_version")
    .select(["id as versionId", "framework_id as frameworkId", "extends_version_id as extendsVersionId"])
    .where("id", "in", [...files.keys()])
    .execute();
  return rows.flatMap((row) => {
    const file = files.get(row.versionId);
    return file ? [{ ...row, file }] : [];
  });
}
