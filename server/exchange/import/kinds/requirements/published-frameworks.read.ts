/*
 * Published competency frameworks with the competencies of their newest version, for lists that refer to them by code.
 */
import { type Competency, readCompetenciesOfVersion } from "../../../../competency/index.ts";
import { FrameworkKind, VersionStatus } from "../../../../framework/index.ts";
import type { Sql } from "../../../../kernel/index.ts";

/** The newest published version of a competency framework. */
export interface PublishedFramework {
  readonly code: string;
  readonly frameworkId: string;
  readonly versionId: string;
  /** Read when it is first asked for. */
  readonly competencies: () => Promise<ReadonlyMap<string, Competency>>;
}

/** Published competency frameworks by code. */
export async function readPublishedFrameworks(sql: Sql): Promise<Map<string, PublishedFramework>> {
  const rows = await sql
    .selectFrom("framework_version")
    .innerJoin("framework", "framework.id", "framework_version.framework_id")
    .select(["framework.code", "framework.id as frameworkId", "framework_version.id as versionId"])
    .where("framework.kind", "=", FrameworkKind.COMPETENCY)
    .where("framework_version.status", "=", VersionStatus.PUBLISHED)
    .orderBy("framework_version.number")
    .execute();
  return new Map(
    rows.map((row) => {
      let read: Promise<ReadonlyMap<string, Competency>> | undefined;
      const competencies = (): Promise<ReadonlyMap<string, Competency>> =>
        (read ??= readCompetenciesOfVersion(sql, row.versionId).then(
          (found) => new Map(found.map((competency) => [competency.code, competency])),
        ));
      return [row.code, { ...row, competencies }];
    }),
  );
}
