/*
 * Which units run which frameworks. Open to everybody who is signed in; a framework is adopted only once it is published.
 */
import {
  ability,
  type Ability,
  assertAllowed,
  type BatchRead,
  columns,
  type Look,
  type Page,
  type PageInput,
  Role,
  today,
  readPage,
} from "../../kernel/index.ts";
import { holdsOn, readInScope, unitScope } from "../../organization/index.ts";
import { canAdopt, canReadFrameworks } from "../framework.policy.ts";
import type { Adoption } from "./adoption.entity.ts";
import type { AdoptionFilter } from "./adoption.inputs.ts";

/** An adoption as read. */
export type AdoptionRow = Adoption;

export const adoptionColumns = columns(
  "adoption",
  "id",
  "version",
  "frameworkId",
  "unitId",
  "includesSubtree",
  "startsOn",
  "endsOn",
  "documentNumber",
);

/** SQLite keeps a boolean as a number. */
export function adoptionRow<R extends { includesSubtree: unknown }>(row: R): R & { includesSubtree: boolean } {
  return { ...row, includesSubtree: Boolean(row.includesSubtree) };
}

/** One page of adoptions, newest first. */
export async function readAdoptions(
  look: Look,
  filter: AdoptionFilter | null,
  page: PageInput,
): Promise<Page<AdoptionRow>> {
  assertAllowed(look.viewer, canReadFrameworks(look.viewer));
  let matching = look.sql.selectFrom("adoption");
  if (filter?.frameworkId) matching = matching.where("adoption.framework_id", "=", filter.frameworkId);
  if (filter?.unitId) matching = matching.where("adoption.unit_id", "=", filter.unitId);
  if (filter?.on) matching = matching.where(holdsOn("adoption", filter.on));
  const { items, total } = await readPage(
    page,
    matching,
    matching.select(adoptionColumns).orderBy("adoption.starts_on", "desc").orderBy("adoption.id"),
  );
  return { items: items.map(adoptionRow), total };
}

/** Adoptions of frameworks, newest first. */
export const readAdoptionsByFramework: BatchRead<string, AdoptionRow[]> = async ({ sql }, frameworkIds) => {
  const rows = await sql
    .selectFrom("adoption")
    .select(adoptionColumns)
    .where("adoption.framework_id", "in", [...frameworkIds])
    .orderBy("adoption.starts_on", "desc")
    .orderBy("adoption.id")
    .execute();
  const found = new Map<string, AdoptionRow[]>(frameworkIds.map((id) => [id, []]));
  for (const row of rows) found.get(row.frameworkId)?.push(adoptionRow(row));
  return found;
};

/** Whether the viewer may adopt frameworks for units and end it. */
export const readCanAdopt: BatchRead<string, Ability> = async ({ sql, viewer, clock }, unitIds) => {
  const covered = await readInScope(sql, unitScope(viewer, [Role.ORG_SPECIALIST]), unitIds, today(clock));
  return new Map(unitIds.map((id) => [id, ability(canAdopt(viewer, { covers: covered.has(id) }))]));
};
