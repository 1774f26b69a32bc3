/*
 * Where two versions would be effective for one person on one day: two or three statements for any number of units.
 */
import type { Sql } from "../../kernel/index.ts";
import { FrameworkKind } from "../framework.entity.ts";
import { VersionStatus } from "../version/framework-version.entity.ts";
import { ambiguity, type Ambiguity, type DatedVersion } from "./ambiguity.ts";

/** Adoptions at the same unit that meet a planned one, but for the adoption itself. */
export async function readAmbiguitiesOfAdoption(
  sql: Sql,
  planned: { id: string; frameworkId: string; unitId: string; startsOn: string; endsOn: string | null },
): Promise<Ambiguity[]> {
  const there = await adoptedSpans(sql).where("adoption.unit_id", "=", planned.unitId).execute();
  const others = there.filter(({ id }) => id !== planned.id);
  const frameworkIds = [planned.frameworkId, ...others.map(({ frameworkId }) => frameworkId)];
  const versions = await readDatedVersions(sql, frameworkIds, null);
  const own = { ...planned, code: "", unitName: "" };
  return others.flatMap((other) => ambiguity(own, other, versions) ?? []);
}

/** Units at which publishing the draft would give somebody two versions. */
export async function readAmbiguitiesOfDraft(
  sql: Sql,
  draft: { versionId: string; frameworkId: string },
): Promise<Ambiguity[]> {
  const own = sql.selectFrom("adoption as own").select("own.unit_id").where("own.framework_id", "=", draft.frameworkId);
  const spans = await adoptedSpans(sql).where("adoption.unit_id", "in", own).execute();
  if (spans.length === 0) return [];
  const versions = await readDatedVersions(sql, [...new Set(spans.map((span) => span.frameworkId))], draft.versionId);
  return [...Map.groupBy(spans, ({ unitId }) => unitId).values()].flatMap((there) =>
    there
      .filter(({ frameworkId }) => frameworkId === draft.frameworkId)
      .flatMap((one) => there.flatMap((other) => ambiguity(one, other, versions, draft.versionId) ?? [])),
  );
}

/** Adoptions of frameworks to rate by, with the names that a refusal shows, in a stable order. */
function adoptedSpans(sql: Sql) {
  return sql
    .selectFrom("adoption")
    .innerJoin("framework", "framework.id", "adoption.framework_id")
    .innerJoin("unit", "unit.id", "adoption.unit_id")
    .select(["adoption.id", "adoption.framework_id as frameworkId", "adoption.unit_id as unitId"])
    .select(["adoption.starts_on as startsOn", "adoption.ends_on as endsOn"])
    .select(["framework.code", "unit.name as unitName"])
    .where("framework.kind", "=", FrameworkKind.EVALUATION)
    .orderBy("adoption.starts_on")
    .orderBy("adoption.id");
}

/** Published versions of frameworks, and a draft as if it were published. */
export async function readDatedVersions(
  sql: Sql,
  frameworkIds: readonly string[],
  draftId: string | null,
): Promise<DatedVersion[]> {
  const rows = await sql
    .selectFrom("framework_version")
    .select(["id", "framework_id as frameworkId", "number", "scope"])
    .select(["effective_from as effectiveFrom", "effective_to as effectiveTo"])
    .where("framework_id", "in", [...frameworkIds])
    .where((eb) => eb.or([eb("status", "=", VersionStatus.PUBLISHED), ...(draftId ? [eb("id", "=", draftId)] : [])]))
    .execute();
  return rows.map(({ scope, ...row }) => ({ ...row, scope: JSON.parse(scope) as DatedVersion["scope"] }));
}
