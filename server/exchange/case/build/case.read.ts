/*
 * Versions as CASE packages. Three statements a version beside its content; who may read it is asked by the callers.
 */
import { assertAllowed, columns, InvalidInput, type Look, NotFound, type Sql } from "../../../kernel/index.ts";
import { canReadFrameworks, type FrameworkFile, loadFile, readVersionsByIds } from "../../../framework/index.ts";
import type { CasePackage } from "../package/case-package.ts";
import { buildCase, type CaseMeta } from "./build-case.ts";
import { type CaseIds, caseIds, documentIdOf, type Placement, uriOf } from "./case-ids.ts";
import { mergeCase } from "./merge-case.ts";

/** What is kept of a package beside itself: the framework that came of it, and where its parts stand. */
export interface PlacedSource {
  readonly file: FrameworkFile;
  readonly placement: Placement;
}

interface VersionFacts {
  readonly id: string;
  readonly frameworkId: string;
  readonly number: number;
  readonly status: CaseMeta["status"];
  readonly nameVi: string;
  readonly publishedAt: string | null;
  readonly retiredAt: string | null;
  readonly draftSavedAt: string | null;
  readonly content: string | null;
  readonly placed: string | null;
}

/** Moment of what has none: shipped before moments were kept. */
const EARLY = "1970-01-01T00:00:00.000Z";

/** Address of a server that nobody has given one. */
export const NO_ORIGIN = "http://localhost";

const ORIGIN = /^https?:\/\/[a-z0-9.-]{1,200}(:\d{1,5})?$/i;

/**
 * The version as text of a CASE package, for who may read the version.
 *
 * @throws InvalidInput `case.origin` when the address is none of a server.
 * @throws NotFound when there is none, or a draft that the viewer may not read.
 */
export async function exportCase(look: Look, versionId: string, origin: string | null): Promise<string> {
  if (origin !== null && !ORIGIN.test(origin)) throw new InvalidInput([{ path: "origin", rule: "case.origin" }]);
  assertAllowed(look.viewer, canReadFrameworks(look.viewer));
  if (!(await readVersionsByIds(look, [versionId])).has(versionId)) throw new NotFound("FrameworkVersion", versionId);
  return `${JSON.stringify(await loadCase(look.sql, versionId, origin ?? NO_ORIGIN), null, 2)}\n`;
}

/**
 * The version as a CASE package: the one that it was brought in with, with what was changed since, or a new one.
 *
 * @throws NotFound when there is no such version.
 */
export async function loadCase(sql: Sql, versionId: string, origin: string): Promise<CasePackage> {
  const version = await readFacts(sql).where("framework_version.id", "=", versionId).executeTakeFirst();
  if (!version) throw new NotFound("FrameworkVersion", versionId);
  const next = await readFacts(sql)
    .where("framework_version.framework_id", "=", version.frameworkId)
    .where("framework_version.number", ">", version.number)
    .where("framework_version.status", "<>", "DRAFT" as never)
    .orderBy("framework_version.number")
    .limit(1)
    .executeTakeFirst();
  return packageOf({ version, next: next ?? null, file: await loadFile(sql, versionId), origin });
}

function readFacts(sql: Sql) {
  return sql
    .selectFrom("framework_version")
    .leftJoin("case_source", "case_source.version_id", "framework_version.id")
    .select(columns("framework_version", "id", "frameworkId", "number", "status", "nameVi"))
    .select(columns("framework_version", "publishedAt", "retiredAt", "draftSavedAt"))
    .select(["case_source.content as content", "case_source.placed as placed"]);
}

interface Loaded {
  readonly version: VersionFacts;
  readonly next: VersionFacts | null;
  readonly file: FrameworkFile;
  readonly origin: string;
}

function packageOf({ version, next, file, origin }: Loaded): CasePackage {
  const { number, status } = version;
  const changedAt = version.publishedAt ?? version.draftSavedAt ?? EARLY;
  const moments = [changedAt, version.retiredAt ?? "", next?.publishedAt ?? ""];
  const documentChangedAt = moments.reduce((latest, one) => (one > latest ? one : latest));
  const own = documentOf(version, origin);
  const successor = next === null ? null : { ...documentOf(next, origin), title: next.nameVi };
  const replacedBy = successor?.identifier === own.identifier ? null : successor;
  const meta = { origin, number, status, changedAt, documentChangedAt, replacedBy };
  if (version.content === null || version.placed === null) return buildCase({ file, ids: caseIds(own), meta });
  const source = JSON.parse(version.content) as CasePackage;
  const placed = JSON.parse(version.placed) as PlacedSource;
  const ids: CaseIds = caseIds(own, placed.placement);
  const asItCame: CaseMeta = { ...meta, status: status === "RETIRED" ? "PUBLISHED" : status, replacedBy: null };
  return mergeCase(source, buildCase({ file: placed.file, ids, meta: asItCame }), buildCase({ file, ids, meta }));
}

/** Identifier and address of the document that a version is. */
function documentOf(
  { id, content }: Pick<VersionFacts, "id" | "content">,
  origin: string,
): { readonly identifier: string; readonly uri: string } {
  if (content !== null) {
    const { CFDocument } = JSON.parse(content) as CasePackage;
    return { identifier: String(CFDocument["identifier"]), uri: String(CFDocument["uri"]) };
  }
  const identifier = documentIdOf(id);
  return { identifier, uri: uriOf(origin, "CFDocuments", identifier) };
}
