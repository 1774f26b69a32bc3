/*
 * Publications as viewers may read them: what is shown now to everybody it is meant for, the record of what was shown
 * when to specialists, heads and auditors of the unit.
 */
import { sql } from "kysely";
import {
  ability,
  allOf,
  assertAllowed,
  type BatchRead,
  columns,
  type Look,
  NotFound,
  type Page,
  PageInput,
  Unauthenticated,
  window,
} from "../kernel/index.ts";
import { type AskedPublication, assemble, packContent, reachesBelow } from "./content/assemble.ts";
import { type Publication, PublicationAudience } from "./publication.entity.ts";
import type { PublicationFilter } from "./publication.inputs.ts";
import { canPublish } from "./publication.policy.ts";
import type { PublicationContent, PublicationPreview } from "./publication.views.ts";
import { readableUnits, readRightsWithin } from "./rights.read.ts";

/** A publication as read, without its content. */
export type PublicationRow = Omit<Publication, "content">;

const FIELDS = columns(
  "publication",
  ...(["id", "version", "cycleId", "unitId", "audience", "contentHash", "countedAt", "publishedAt"] as const),
  "includesSubUnits",
  ...(["publishedBy", "withdrawnAt", "withdrawnBy", "withdrawReason", "supersededById", "supersededAt"] as const),
);

/**
 * One page of publications that the viewer may read, newest first.
 *
 * @throws Unauthenticated when nobody is signed in.
 */
export async function readPublications(
  look: Look,
  filter: PublicationFilter | null,
  page: PageInput | null,
): Promise<Page<PublicationRow>> {
  let matching = await readable(look);
  if (filter?.unitId) matching = matching.where("publication.unit_id", "=", filter.unitId);
  if (filter?.cycleId) matching = matching.where("publication.cycle_id", "=", filter.cycleId);
  if (filter?.audience) matching = matching.where("publication.audience", "=", filter.audience);
  if (filter?.shownNow)
    matching = matching.where("publication.withdrawn_at", "is", null).where("publication.superseded_by_id", "is", null);
  const { count } = await matching.select((eb) => eb.fn.countAll().as("count")).executeTakeFirstOrThrow();
  const { offset, limit } = window(page ?? new PageInput());
  const items = await matching
    .select(FIELDS)
    .orderBy("publication.published_at", "desc")
    .orderBy("publication.id", "desc")
    .offset(offset)
    .limit(limit)
    .execute();
  return { items: items.map(rowOf), total: Number(count) };
}

/**
 * One publication.
 *
 * @throws NotFound when there is none for the viewer.
 */
export async function readPublication(look: Look, id: string): Promise<PublicationRow> {
  const row = await (await readable(look)).select(FIELDS).where("publication.id", "=", id).executeTakeFirst();
  if (!row) throw new NotFound("Publication", id);
  return rowOf(row);
}

/** Booleans are 0 and 1 on SQLite. */
function rowOf<R extends { readonly includesSubUnits: boolean | number }>(
  row: R,
): R & { readonly includesSubUnits: boolean } {
  return { ...row, includesSubUnits: Boolean(row.includesSubUnits) };
}

async function readable(look: Look) {
  if (look.viewer.accountId === null && !look.viewer.isSystem) throw new Unauthenticated();
  const { record, own, above } = await readableUnits(look);
  return look.sql
    .selectFrom("publication")
    .where((eb) =>
      eb.or([
        record,
        eb.and([
          eb("publication.withdrawn_at", "is", null),
          eb("publication.superseded_by_id", "is", null),
          eb.or([
            eb("publication.audience", "=", PublicationAudience.PUBLIC),
            own,
            eb.and([sql<boolean>`publication.includes_sub_units`, above]),
          ]),
        ]),
      ]),
    );
}

/** Contents by publication; the caller has asked whether the viewer may read it. */
export const readContents: BatchRead<string, PublicationContent> = async (look, ids) => {
  const rows = await look.sql
    .selectFrom("publication")
    .select(["id", "content"])
    .where("id", "in", [...ids])
    .execute();
  return new Map(rows.map(({ id, content }) => [id, JSON.parse(content) as PublicationContent]));
};

/**
 * What would be shown now.
 *
 * @throws Forbidden `publication.notPublisher`.
 * @throws NotFound when there is no such cycle or unit.
 */
export async function readPreview(look: Look, asked: AskedPublication): Promise<PublicationPreview> {
  const right = canPublish(look.viewer, await readRightsWithin(look, asked.unitId, reachesBelow(asked)));
  assertAllowed(look.viewer, right);
  const { verdict, content, unfinished, waiting } = await assemble(look, asked);
  return {
    content,
    contentHash: content === null ? null : packContent(content).hash,
    canPublish: ability(allOf(right, verdict)),
    unfinished,
    becomeFinal: waiting.length,
  };
}
