/*
 * Versions of frameworks. Published and retired ones are for everybody who is signed in, drafts for maintainers of the
 * framework and auditors; what the viewer may not read is not found.
 */
import { ability, assertAllowed, type BatchRead, columns, type Look, NotFound } from "../../kernel/index.ts";
import type { Defect } from "../../rating/index.ts";
import { canComment } from "../comment/comment.policy.ts";
import { loadFile, readGroupTrees } from "../content/content.read.ts";
import type { GroupNode } from "../content/group-tree.ts";
import { extensionYaml } from "../extension/superior.read.ts";
import { canCopy, canEdit, canReadFrameworks, canRetire, type VersionFacts } from "../framework.policy.ts";
import { writeFrameworkYaml } from "../framework-yaml.ts";
import { readableVersion, readMaintained } from "../maintained.read.ts";
import { defectPlace } from "./check/defect-place.ts";
import { readCheckedDrafts, readVersionDefects } from "./check/version-defects.read.ts";
import { type FrameworkVersion, VersionStatus } from "./framework-version.entity.ts";
import type { FrameworkDefect, VersionAbilities } from "./version.views.ts";

/** A version as read. */
export type VersionRow = Omit<FrameworkVersion, "saveCount">;

const versionColumns = [
  ...columns(
    "framework_version",
    "id",
    "version",
    "frameworkId",
    "number",
    "status",
    "nameVi",
    "nameEn",
    "issuer",
    "effectiveFrom",
  ),
  ...columns(
    "framework_version",
    "effectiveTo",
    "scope",
    "forms",
    "notes",
    "scheme",
    "slots",
    "isSample",
    "contentHash",
  ),
  ...columns("framework_version", "publishedAt", "publishedBy", "retiredAt", "basedOnVersionId"),
  ...columns("framework_version", "extendsVersionId", "draftSavedAt", "draftSavedBy"),
];

async function readableVersions(look: Look) {
  return look.sql
    .selectFrom("framework_version")
    .innerJoin("framework", "framework.id", "framework_version.framework_id")
    .select(versionColumns)
    .where(await readableVersion(look));
}

function versionRow<R extends { isSample: unknown }>(row: R): R & { isSample: boolean } {
  return { ...row, isSample: Boolean(row.isSample) };
}

/**
 * One version.
 *
 * @throws NotFound when there is none, or a draft that the viewer may not read.
 */
export async function readVersion(look: Look, id: string): Promise<VersionRow> {
  assertAllowed(look.viewer, canReadFrameworks(look.viewer));
  const row = (await readVersionsByIds(look, [id])).get(id);
  if (!row) throw new NotFound("FrameworkVersion", id);
  return row;
}

/** Versions by id, those that the viewer may read. */
export const readVersionsByIds: BatchRead<string, VersionRow> = async (look, ids) => {
  const rows = await (await readableVersions(look)).where("framework_version.id", "in", [...ids]).execute();
  return new Map(rows.map((row) => [row.id, versionRow(row)]));
};

/** Versions of frameworks, newest first. */
export const readVersionsByFramework: BatchRead<string, VersionRow[]> = async (look, frameworkIds) => {
  const rows = await (
    await readableVersions(look)
  )
    .where("framework_version.framework_id", "in", [...frameworkIds])
    .orderBy("framework_version.number", "desc")
    .execute();
  const found = new Map<string, VersionRow[]>(frameworkIds.map((id) => [id, []]));
  for (const row of rows) found.get(row.frameworkId)?.push(versionRow(row));
  return found;
};

/** What the viewer may do to versions. */
export const readVersionAbilities: BatchRead<string, VersionAbilities> = async (look, versionIds) => {
  const rows = await look.sql
    .selectFrom("framework_version")
    .innerJoin("framework", "framework.id", "framework_version.framework_id")
    .leftJoin("framework_version as draft", (join) =>
      join.onRef("draft.framework_id", "=", "framework.id").on("draft.status", "=", VersionStatus.DRAFT),
    )
    .select(["framework_version.id", "framework_version.status", "framework.owner_unit_id", "draft.id as draft_id"])
    .where("framework_version.id", "in", [...versionIds])
    .execute();
  const maintained = await readMaintained(
    look,
    rows.map((row) => row.owner_unit_id),
  );
  return new Map(
    rows.map((row) => {
      const facts = {
        status: row.status,
        hasDraft: row.draft_id !== null,
        maintains: maintained.has(row.owner_unit_id),
      };
      return [row.id, abilitiesOf(look, facts)];
    }),
  );
};

function abilitiesOf({ viewer }: Look, facts: VersionFacts): VersionAbilities {
  const edit = ability(canEdit(viewer, facts));
  return {
    canEdit: edit,
    canPublish: edit,
    canDiscard: edit,
    canComment: ability(canComment(viewer, facts)),
    canRetire: ability(canRetire(viewer, facts)),
    canCopy: ability(canCopy(viewer, facts)),
  };
}

/** What keeps drafts from being published; nothing for frozen versions. */
export const readDefectsByVersion: BatchRead<string, FrameworkDefect[]> = async (look, versionIds) => {
  const drafts = await readCheckedDrafts(look.sql, versionIds);
  if (drafts.length === 0) return new Map();
  const trees = await readGroupTrees(
    look,
    drafts.map(({ versionId }) => versionId),
  );
  const found = new Map<string, FrameworkDefect[]>();
  for (const draft of drafts) {
    const groups = trees.get(draft.versionId) ?? [];
    const defects = await readVersionDefects(look.sql, draft);
    found.set(
      draft.versionId,
      defects.map((defect) => defectView(defect, groups)),
    );
  }
  return found;
};

function defectView({ path, rule, message, proposal }: Defect, groups: readonly GroupNode[]): FrameworkDefect {
  const place = defectPlace(path, groups);
  const proposals = { proposalVi: proposal?.vi ?? null, proposalEn: proposal?.en ?? null };
  return { path, place, rule, messageVi: message.vi, messageEn: message.en, ...proposals };
}

/**
 * What keeps a draft from being published; nothing for a frozen version.
 *
 * @throws NotFound as `readVersion`.
 */
export async function readDefects(look: Look, versionId: string): Promise<FrameworkDefect[]> {
  await readVersion(look, versionId);
  return (await readDefectsByVersion(look, [versionId])).get(versionId) ?? [];
}

/**
 * The version as a framework file; importing it and exporting again gives the same bytes.
 *
 * @throws NotFound as `readVersion`.
 */
export async function exportFramework(look: Look, versionId: string): Promise<string> {
  const { extendsVersionId } = await readVersion(look, versionId);
  const file = await loadFile(look.sql, versionId);
  return extendsVersionId === null ? writeFrameworkYaml(file) : extensionYaml(look.sql, extendsVersionId, file);
}
