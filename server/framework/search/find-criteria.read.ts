/*
 * Criteria by words of their text or code, of the version in use of each framework, and of drafts for those who may read
 * them. The words are folded here, because neither database folds Vietnamese: what is frozen is folded once.
 */
import { assertAllowed, fold, foldedWords, type Finding, type Found, type Look, type Sql } from "../../kernel/index.ts";
import { canReadFrameworks } from "../framework.policy.ts";
import { readableVersion } from "../maintained.read.ts";
import { VersionStatus } from "../version/framework-version.entity.ts";

/** A criterion with its folded words. */
interface FoldedCriterion {
  readonly id: string;
  readonly code: string;
  readonly textVi: string;
  readonly textEn: string | null;
  readonly folded: string;
}

interface SearchedVersion {
  readonly versionId: string;
  readonly frameworkId: string;
  readonly status: VersionStatus;
  readonly place: string;
}

const KEPT_VERSIONS = 500;
const frozen = new Map<string, readonly FoldedCriterion[]>();

/** The nearest criteria; `withinId` is the version that words them so. */
export async function findCriteria(look: Look, { text, first }: Finding): Promise<Found[]> {
  assertAllowed(look.viewer, canReadFrameworks(look.viewer));
  const words = foldedWords(text);
  if (words.length === 0) return [];
  const versions = await readSearched(look);
  const criteria = await readFolded(look.sql, versions);
  const near = versions
    .flatMap((version) =>
      (criteria.get(version.versionId) ?? []).flatMap((criterion) => {
        const far = distance(criterion.folded, words);
        return far === null ? [] : [{ criterion, version, far }];
      }),
    )
    .sort((one, other) => one.far - other.far || (one.criterion.folded < other.criterion.folded ? -1 : 1));
  return withoutTwins(near)
    .slice(0, first)
    .map(({ criterion: { id, code, textVi, textEn }, version }) => ({
      ...{ id, withinId: version.versionId, code, name: textVi, nameEn: textEn },
      ...{ place: version.place, state: version.status },
    }));
}

/** The newest published version of each framework, and its draft where the viewer may read it. */
async function readSearched(look: Look): Promise<SearchedVersion[]> {
  const rows = await look.sql
    .selectFrom("framework_version")
    .innerJoin("framework", "framework.id", "framework_version.framework_id")
    .select(["framework_version.id as versionId", "framework.id as frameworkId", "framework_version.status"])
    .select("framework.code as place")
    .where(await readableVersion(look))
    .where("framework_version.status", "<>", VersionStatus.RETIRED)
    .orderBy("framework.code")
    .orderBy("framework_version.number", "desc")
    .execute();
  const seen = new Set<string>();
  return rows.filter(({ frameworkId, status }) => {
    const key = `${frameworkId} ${status}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A draft that words a criterion as the version in use does says nothing new. */
function withoutTwins<Near extends { readonly criterion: FoldedCriterion; readonly version: SearchedVersion }>(
  near: readonly Near[],
): Near[] {
  const key = ({ criterion, version }: Near): string => `${version.frameworkId} ${criterion.folded}`;
  const published = near.filter(({ version }) => version.status === VersionStatus.PUBLISHED).map(key);
  const inUse = new Set(published);
  return near.filter((one) => one.version.status === VersionStatus.PUBLISHED || !inUse.has(key(one)));
}

/**
 * 0: begins with the words; 1: they stand together; 2: each of them begins some word; null: not found. In long texts
 * nearly all short words stand inside others, so that the middle of a word finds nothing here.
 */
function distance(folded: string, words: readonly string[]): number | null {
  if (!words.every((word) => ` ${folded}`.includes(` ${word}`))) return null;
  const whole = words.join(" ");
  if (folded.startsWith(whole)) return 0;
  return folded.includes(` ${whole}`) ? 1 : 2;
}

async function readFolded(
  sql: Sql,
  versions: readonly SearchedVersion[],
): Promise<Map<string, readonly FoldedCriterion[]>> {
  const found = new Map<string, readonly FoldedCriterion[]>();
  const missing = versions.filter(({ versionId, status }) => {
    const kept = status === VersionStatus.DRAFT ? undefined : frozen.get(versionId);
    if (kept !== undefined) found.set(versionId, kept);
    return kept === undefined;
  });
  if (missing.length === 0) return found;
  const rows = await sql
    .selectFrom("criterion")
    .select(["id", "version_id", "code", "text_vi as textVi", "text_en as textEn"])
    .where(
      "version_id",
      "in",
      missing.map(({ versionId }) => versionId),
    )
    .orderBy("place")
    .execute();
  const byVersion = Map.groupBy(rows, ({ version_id: versionId }) => versionId);
  for (const { versionId, status } of missing) {
    const criteria = (byVersion.get(versionId) ?? []).map(({ version_id: _, ...row }) => ({
      ...row,
      folded: fold(`${row.code} ${row.textVi} ${row.textEn ?? ""}`),
    }));
    found.set(versionId, criteria);
    if (status !== VersionStatus.DRAFT) keep(versionId, criteria);
  }
  return found;
}

function keep(versionId: string, criteria: readonly FoldedCriterion[]): void {
  const oldest = frozen.keys().next();
  if (frozen.size >= KEPT_VERSIONS && !oldest.done) frozen.delete(oldest.value);
  frozen.set(versionId, criteria);
}
