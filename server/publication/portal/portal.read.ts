/*
 * What everybody may read without signing in: the latest publication to the public of each unit in each cycle, and of
 * withdrawn ones only that they are withdrawn. Two statements a page.
 */
import { sql as raw } from "kysely";
import { columns, likePattern, type Sql } from "../../kernel/index.ts";
import { PublicationAudience } from "../publication.entity.ts";
import type { PublicationContent } from "../publication.views.ts";

/** A publication as everybody sees it. */
export interface PortalEntry {
  readonly id: string;
  readonly cycleId: string;
  readonly unitId: string;
  readonly publishedAt: string;
  readonly countedAt: string;
  readonly withdrawnAt: string | null;
  readonly supersededById: string | null;
  readonly content: PublicationContent;
}

/** Which publications a page lists. */
export interface PortalQuery {
  readonly unitId: string | null;
  readonly cycleId: string | null;
  readonly search: string;
  /** From 1. */
  readonly page: number;
}

export const PORTAL_PAGE = 50;

const FIELDS = columns(
  "publication",
  ...(["id", "cycleId", "unitId", "publishedAt", "countedAt", "withdrawnAt", "supersededById", "content"] as const),
);

/** The latest publications, newest first. */
export async function readPortalList(
  sql: Sql,
  { unitId, cycleId, search, page }: PortalQuery,
): Promise<{ readonly items: readonly PortalEntry[]; readonly total: number }> {
  let matching = sql
    .selectFrom("publication")
    .innerJoin("unit", "unit.id", "publication.unit_id")
    .where("publication.audience", "=", PublicationAudience.PUBLIC)
    .where("publication.superseded_by_id", "is", null);
  if (unitId !== null) matching = matching.where("publication.unit_id", "=", unitId);
  if (cycleId !== null) matching = matching.where("publication.cycle_id", "=", cycleId);
  if (search !== "") {
    matching = matching.where(raw<boolean>`unit.search_fold like ${likePattern(search)} escape '\\'`);
  }
  const { count } = await matching.select((eb) => eb.fn.countAll().as("count")).executeTakeFirstOrThrow();
  const rows = await matching
    .select(FIELDS)
    .orderBy("publication.published_at", "desc")
    .orderBy("publication.id", "desc")
    .offset((page - 1) * PORTAL_PAGE)
    .limit(PORTAL_PAGE)
    .execute();
  return { items: rows.map(entryOf), total: Number(count) };
}

/** One publication to the public, superseded and withdrawn ones included; null when there is none. */
export async function readPortalEntry(sql: Sql, id: string): Promise<PortalEntry | null> {
  const row = await sql
    .selectFrom("publication")
    .select(FIELDS)
    .where("publication.audience", "=", PublicationAudience.PUBLIC)
    .where("publication.id", "=", id)
    .executeTakeFirst();
  return row ? entryOf(row) : null;
}

function entryOf<R extends { content: string }>(row: R): Omit<R, "content"> & { content: PublicationContent } {
  return { ...row, content: JSON.parse(row.content) as PublicationContent };
}
