/*
 * Drafts whose coefficients the viewer wrote for the own work. One statement for a batch.
 */
import { sql } from "kysely";
import { type BatchRead, today } from "../../../kernel/index.ts";
import { closureHolds, holdsOn } from "../../../organization/index.ts";
import { CatalogueState } from "./catalogue-version.entity.ts";

/**
 * Of the drafts, those that measure the viewer's own work by a K that the viewer wrote and nobody else decided: it is
 * neither in the version published before nor, under the same code, in a list in force of an agency above.
 */
export const readOwnHand: BatchRead<string, true> = async ({ sql: db, viewer, clock }, ids) => {
  if (viewer.personId === null) return new Map();
  const day = today(clock);
  const [me, draft] = [viewer.personId, sql.lit(CatalogueState.DRAFT)];
  const decided = sql`select 1 from product q join catalogue_version w on w.id = q.version_id
      join product_catalogue k on k.id = w.catalogue_id
    where q.code = p.code and q.coefficient = p.coefficient and w.state <> ${draft}
      and ((w.catalogue_id = v.catalogue_id and w.number = (select max(b.number) from catalogue_version b
          where b.catalogue_id = v.catalogue_id and b.state <> ${draft}))
        or (w.starts_on <= ${day} and (w.ends_on is null or w.ends_on >= ${day}) and k.unit_id in (
          select t.ancestor_id from unit_closure t join unit d on d.id = t.descendant_id
          where t.descendant_id = c.unit_id and t.depth > 0 and ${closureHolds("t", "d", day)})))`;
  const { rows } = await sql<{ id: string }>`select v.id from catalogue_version v
      join product_catalogue c on c.id = v.catalogue_id
    where v.id in (${sql.join([...ids])}) and v.state = ${draft} and v.writers like ${`%"${me}"%`}
      and exists (select 1 from appointment a join unit_closure u on u.descendant_id = a.unit_id
          join unit own on own.id = u.descendant_id
        where a.person_id = ${me} and ${holdsOn("a", day)} and u.ancestor_id = c.unit_id
          and ${closureHolds("u", "own", day)})
      and exists (select 1 from product p where p.version_id = v.id and not exists (${decided}))`.execute(db);
  return new Map(rows.map(({ id }) => [id, true]));
};
