/*
 * Content of versions, for rating, export and display: a fixed number of statements for any number of versions, and none
 * at all for a frozen version that was read before.
 */
import { createHash } from "node:crypto";
import { canonicalJson } from "../../audit/index.ts";
import { type BatchRead, columns, NotFound, type Sql } from "../../kernel/index.ts";
import type { RatingContent } from "../../rating/index.ts";
import type { FrameworkFile } from "../framework-file.ts";
import { VersionStatus } from "../version/framework-version.entity.ts";
import { type CitedColumns, fileOfVersion } from "../version/version-file.ts";
import { assembleContent, type ContentRows } from "./content-rows.ts";
import { type GroupNode, groupNodes } from "./group-tree.ts";

/** What rates, with the ids behind the criteria's codes and the digest of both. */
export interface VersionContent extends RatingContent {
  readonly versionId: string;
  readonly criterionIds: ReadonlyMap<string, string>;
  readonly contentHash: string;
}

const KEPT_VERSIONS = 100;
const frozen = new Map<string, VersionContent>();

/**
 * Criteria and scheme of a version as `rate()` takes them.
 *
 * Published and retired versions never change, so the last hundred of them stay in memory.
 *
 * @throws NotFound when there is no such version.
 */
export async function loadContent(sql: Sql, versionId: string): Promise<VersionContent> {
  const kept = frozen.get(versionId);
  if (kept) return kept;
  const version = await sql
    .selectFrom("framework_version")
    .select(["status", "scheme"])
    .where("id", "=", versionId)
    .executeTakeFirst();
  if (!version) throw new NotFound("FrameworkVersion", versionId);
  const rows = await readRows(sql, [versionId]);
  const rating: RatingContent = {
    groups: assembleContent(rows),
    scheme: JSON.parse(version.scheme) as RatingContent["scheme"],
  };
  const criterionIds = new Map(rows.criteria.map(({ code, id }) => [code, id]));
  const content = { ...rating, versionId, criterionIds, contentHash: contentHash(rating) };
  if (version.status !== VersionStatus.DRAFT) keepIn(frozen, versionId, content);
  return content;
}

function keepIn<T>(versions: Map<string, T>, versionId: string, content: T): void {
  const oldest = versions.keys().next();
  if (versions.size >= KEPT_VERSIONS && !oldest.done) versions.delete(oldest.value);
  versions.set(versionId, content);
}

/** Digest of what rates: equal digests give equal results from equal answers. */
export function contentHash({ groups, scheme }: RatingContent): string {
  return createHash("sha256").update(canonicalJson({ groups, scheme })).digest("hex");
}

/**
 * A version as the file that would be imported to make it.
 *
 * @throws NotFound when there is no such version.
 */
export async function loadFile(sql: Sql, versionId: string): Promise<FrameworkFile> {
  const file = (await loadFiles(sql, [versionId])).get(versionId);
  if (!file) throw new NotFound("FrameworkVersion", versionId);
  return file;
}

/** Versions as files, by id; five statements. */
export async function loadFiles(
  sql: Sql,
  versionIds: readonly string[],
  { onlyDrafts = false } = {},
): Promise<Map<string, FrameworkFile>> {
  const versions = await sql
    .selectFrom("framework_version")
    .innerJoin("framework", "framework.id", "framework_version.framework_id")
    .select(["framework.code", "framework.kind"])
    .select(columns("framework_version", "id", "nameVi", "nameEn", "issuer", "effectiveFrom", "effectiveTo"))
    .select(columns("framework_version", "scope", "forms", "notes", "scheme", "slots", "isSample"))
    .where("framework_version.id", "in", [...versionIds])
    .$if(onlyDrafts, (query) => query.where("framework_version.status", "=", VersionStatus.DRAFT))
    .execute();
  if (versions.length === 0) return new Map();
  const ids = versions.map(({ id }) => id);
  const documents = await readCitedDocuments({ sql }, ids);
  const rows = await readRows(sql, ids);
  return new Map(
    versions.map(({ id, code, kind, ...own }) => {
      const groups = assembleContent({ ...rows, groups: rows.groups.filter((group) => group.versionId === id) });
      const cited = (documents.get(id) ?? []).map(withoutId);
      return [id, fileOfVersion({ code, kind }, { ...own, isSample: Boolean(own.isSample) }, cited, groups)];
    }),
  );
}

function withoutId({ id: _, ...document }: CitedRow): CitedColumns {
  return document;
}

/** A cited document with the register's id. */
export type CitedRow = CitedColumns & { readonly id: string };

/** Documents of versions, in the order of citation. */
export async function readCitedDocuments(
  { sql }: { sql: Sql },
  versionIds: readonly string[],
): Promise<Map<string, CitedRow[]>> {
  const rows = await sql
    .selectFrom("framework_version_document")
    .innerJoin("legal_document", "legal_document.id", "framework_version_document.document_id")
    .select(
      columns("legal_document", "id", "number", "title", "issuer", "issuedOn", "effectiveFrom", "effectiveTo", "url"),
    )
    .select(columns("framework_version_document", "versionId", "articles"))
    .where("framework_version_document.version_id", "in", [...versionIds])
    .orderBy("framework_version_document.place")
    .execute();
  const found = new Map<string, CitedRow[]>(versionIds.map((id) => [id, []]));
  for (const { versionId, ...document } of rows) found.get(versionId)?.push(document);
  return found;
}

/** Groups, criteria and levels of versions as nested rows with their ids, for display. */
export const readGroupTrees: BatchRead<string, GroupNode[]> = async ({ sql }, versionIds) => {
  const trees = new Map<string, GroupNode[]>();
  for (const id of versionIds) {
    const tree = frozenTrees.get(id);
    if (tree) trees.set(id, tree);
  }
  const missing = versionIds.filter((id) => !trees.has(id));
  if (missing.length === 0) return trees;
  // Asked before the rows: a version that is published in between is then kept at the next time.
  const stable = await readFrozen(sql, missing);
  const rows = await readRows(sql, missing);
  for (const id of missing) {
    const groups = rows.groups.filter((group) => group.versionId === id);
    const tree = groupNodes({ ...rows, groups });
    trees.set(id, tree);
    if (stable.has(id)) keepIn(frozenTrees, id, tree);
  }
  return trees;
};

const frozenTrees = new Map<string, GroupNode[]>();

/** Of the versions, those whose content never changes any more. */
async function readFrozen(sql: Sql, versionIds: readonly string[]): Promise<Set<string>> {
  const rows = await sql
    .selectFrom("framework_version")
    .select("id")
    .where("id", "in", [...versionIds])
    .where("status", "<>", VersionStatus.DRAFT)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** The rows of versions, three statements. */
async function readRows(sql: Sql, versionIds: readonly string[]): Promise<ContentRows> {
  const ids = [...versionIds];
  const groups = await sql
    .selectFrom("criteria_group")
    .select(
      columns(
        "criteria_group",
        "id",
        "versionId",
        "parentId",
        "place",
        "code",
        "textVi",
        "textEn",
        "maxPoints",
        "details",
        "appliesTo",
        "basis",
      ),
    )
    .where("version_id", "in", ids)
    .execute();
  const criteria = await sql
    .selectFrom("criterion")
    .select(
      columns(
        "criterion",
        "id",
        "versionId",
        "groupId",
        "place",
        "code",
        "textVi",
        "textEn",
        "guidance",
        "method",
        "max",
        "step",
        "points",
      ),
    )
    .select(columns("criterion", "tiers", "details", "appliesTo", "evidenceWanted", "isRequired", "basis"))
    .where("version_id", "in", ids)
    .execute();
  const levels = await sql
    .selectFrom("level")
    .innerJoin("criterion", "criterion.id", "level.criterion_id")
    .select(columns("level", "id", "criterionId", "place", "key", "descriptorVi", "descriptorEn", "points"))
    .where("criterion.version_id", "in", ids)
    .execute();
  return {
    groups,
    criteria: criteria.map((row) => ({
      ...row,
      isRequired: Boolean(row.isRequired),
      evidenceWanted: Boolean(row.evidenceWanted),
    })),
    levels,
  };
}
