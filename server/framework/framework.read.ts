/*
 * Lists of frameworks. Open to everybody who is signed in; a framework that has only a draft shows to its maintainers
 * and to auditors.
 */
import { sql as raw } from "kysely";
import {
  assertAllowed,
  type BatchRead,
  columns,
  likePattern,
  type Look,
  NotFound,
  type Page,
  type PageInput,
  SortOrder,
  readPage,
} from "../kernel/index.ts";
import type { Framework } from "./framework.entity.ts";
import { type FrameworkFilter, type FrameworkSort, FrameworkSortField } from "./framework.inputs.ts";
import { canReadFrameworks } from "./framework.policy.ts";
import { readableVersion } from "./maintained.read.ts";
import { VersionStatus } from "./version/framework-version.entity.ts";

/** A framework as read. */
export type FrameworkRow = Omit<Framework, "searchFold" | "sortKey">;

const frameworkColumns = columns("framework", "id", "version", "code", "kind", "nameVi", "nameEn", "ownerUnitId");

/** What a list of frameworks is asked for. */
export interface FrameworkQuery {
  readonly filter: FrameworkFilter | null;
  readonly sort: FrameworkSort | null;
  readonly page: PageInput;
}

/** One page of frameworks. */
export async function readFrameworks(look: Look, { filter, sort, page }: FrameworkQuery): Promise<Page<FrameworkRow>> {
  assertAllowed(look.viewer, canReadFrameworks(look.viewer));
  const matching = await matchingFrameworks(look, filter ?? {});
  const column = sort?.field === FrameworkSortField.CODE ? "framework.code" : "framework.sort_key";
  return readPage(
    page,
    matching(),
    matching()
      .select(frameworkColumns)
      .orderBy(column, sort?.order === SortOrder.DESC ? "desc" : "asc")
      .orderBy("framework.id"),
  );
}

async function matchingFrameworks(look: Look, filter: FrameworkFilter) {
  const readable = await readableVersion(look);
  const status = filter.status ?? null;
  return () => {
    let query = look.sql.selectFrom("framework").where(({ exists, selectFrom }) =>
      exists(
        selectFrom("framework_version")
          .select("framework_version.id")
          .whereRef("framework_version.framework_id", "=", "framework.id")
          .where(readable)
          .$if(status !== null, (versions) =>
            versions.where("framework_version.status", "=", status ?? VersionStatus.DRAFT),
          ),
      ),
    );
    if (filter.ids)
      query = filter.ids.length > 0 ? query.where("framework.id", "in", filter.ids) : query.where(raw<boolean>`1 = 0`);
    if (filter.search)
      query = query.where(raw<boolean>`framework.search_fold like ${likePattern(filter.search)} escape '\\'`);
    if (filter.kind) query = query.where("framework.kind", "=", filter.kind);
    if (filter.ownerUnitId) query = query.where("framework.owner_unit_id", "=", filter.ownerUnitId);
    return query;
  };
}

/**
 * One framework.
 *
 * @throws NotFound when there is none, or only a draft that the viewer may not read.
 */
export async function readFramework(look: Look, id: string): Promise<FrameworkRow> {
  assertAllowed(look.viewer, canReadFrameworks(look.viewer));
  const matching = await matchingFrameworks(look, { ids: [id] });
  const row = await matching().select(frameworkColumns).executeTakeFirst();
  if (!row) throw new NotFound("Framework", id);
  return row;
}

/** Frameworks by id, for links of records that the viewer may read. */
export const readFrameworksByIds: BatchRead<string, FrameworkRow> = async ({ sql }, ids) => {
  const rows = await sql
    .selectFrom("framework")
    .select(frameworkColumns)
    .where("framework.id", "in", [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
};
