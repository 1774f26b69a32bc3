/*
 * Competencies with their levels, as requirements and assessments refer to them: two statements for any number.
 */
import { assertAllowed, type BatchRead, columns, type Look, NotFound, Refused, type Sql } from "../../kernel/index.ts";
import { FrameworkKind, levelKey, readVersionsByIds, VersionStatus } from "../../framework/index.ts";
import { canReadStructure } from "../../organization/index.ts";
import type { Competency, CompetencyLevel } from "./competency.views.ts";

/** Competencies by the id of their criterion, for links of records that the viewer may read. */
export const readCompetenciesByIds: BatchRead<string, Competency> = async ({ sql }, ids) => {
  const rows = await competencies(sql)
    .where("criterion.id", "in", [...ids])
    .execute();
  const found = await withLevels(sql, rows);
  return new Map(found.map((competency) => [competency.id, competency]));
};

/** Competencies of a version in the order of the framework. */
export async function readCompetenciesOfVersion(sql: Sql, versionId: string): Promise<Competency[]> {
  const rows = await competencies(sql)
    .where("criterion.version_id", "=", versionId)
    .orderBy("criteria_group.place")
    .orderBy("criterion.place")
    .execute();
  return withLevels(sql, rows);
}

/**
 * The same for a viewer.
 *
 * @throws NotFound when there is no version of that id that the viewer may read.
 * @throws Refused `competency.otherKind` when it is a regulation.
 */
export async function readCompetencies(look: Look, versionId: string): Promise<Competency[]> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  if (!(await readVersionsByIds(look, [versionId])).has(versionId)) throw new NotFound("FrameworkVersion", versionId);
  await readCompetencyVersion(look.sql, versionId);
  return readCompetenciesOfVersion(look.sql, versionId);
}

/**
 * Framework and state of a version of a competency framework.
 *
 * @throws NotFound when there is none; Refused `competency.otherKind` when it is a regulation.
 */
export async function readCompetencyVersion(
  sql: Sql,
  versionId: string,
): Promise<{ readonly frameworkId: string; readonly status: VersionStatus }> {
  const row = await sql
    .selectFrom("framework_version")
    .innerJoin("framework", "framework.id", "framework_version.framework_id")
    .select(["framework_version.framework_id as frameworkId", "framework_version.status", "framework.kind"])
    .select("framework.code")
    .where("framework_version.id", "=", versionId)
    .executeTakeFirst();
  if (!row) throw new NotFound("FrameworkVersion", versionId);
  if (row.kind !== FrameworkKind.COMPETENCY) throw new Refused("competency.otherKind", { code: row.code });
  return { frameworkId: row.frameworkId, status: row.status };
}

/**
 * Competencies of a version that requirements and assessments may refer to, by criterion.
 *
 * @throws Refused `competency.otherKind`, `competency.notPublished`.
 */
export async function readUsableCompetencies(
  sql: Sql,
  versionId: string,
): Promise<{ readonly frameworkId: string; readonly byId: ReadonlyMap<string, Competency> }> {
  const { frameworkId, status } = await readCompetencyVersion(sql, versionId);
  if (status !== VersionStatus.PUBLISHED) throw new Refused("competency.notPublished");
  const found = await readCompetenciesOfVersion(sql, versionId);
  return { frameworkId, byId: new Map(found.map((competency) => [competency.id, competency])) };
}

function competencies(sql: Sql) {
  return sql
    .selectFrom("criterion")
    .innerJoin("criteria_group", "criteria_group.id", "criterion.group_id")
    .select(columns("criterion", "id", "versionId", "code", "textVi", "textEn"))
    .select([
      "criteria_group.code as groupCode",
      "criteria_group.text_vi as groupVi",
      "criteria_group.text_en as groupEn",
    ]);
}

async function withLevels(sql: Sql, rows: readonly Omit<Competency, "levels">[]): Promise<Competency[]> {
  if (rows.length === 0) return [];
  const levels = await sql
    .selectFrom("level")
    .select(columns("level", "criterionId", "key", "descriptorVi", "descriptorEn"))
    .where(
      "level.criterion_id",
      "in",
      rows.map(({ id }) => id),
    )
    .orderBy("level.place")
    .execute();
  const own = Map.groupBy(levels, (level) => level.criterionId);
  return rows.map((row) => ({ ...row, levels: (own.get(row.id) ?? []).map(asLevel) }));
}

function asLevel({
  key,
  ...level
}: {
  key: string;
  descriptorVi: string;
  descriptorEn: string | null;
}): CompetencyLevel {
  return { ...level, ...levelKey(key) };
}
