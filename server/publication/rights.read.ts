/*
 * What a viewer may do to the publications of units, and whose are for the viewer to read: fixed numbers of statements.
 */
import type { RawBuilder } from "kysely";
import { type BatchRead, type Look, Role, today } from "../kernel/index.ts";
import {
  inScope,
  readAncestors,
  readHeadScope,
  readInScope,
  readOwnUnits,
  readSubtree,
  unitScope,
} from "../organization/index.ts";
import type { PublicationRights } from "./publication.policy.ts";

/** Rights by unit, as of today. */
export const readPublicationRights: BatchRead<string, PublicationRights> = async (look, unitIds) => {
  const { sql, viewer, clock } = look;
  const day = today(clock);
  const within = (...scope: Parameters<typeof readInScope>[1][]) => readInScope(sql, scope.flat(), unitIds, day);
  const specialist = await within(unitScope(viewer, [Role.ORG_SPECIALIST]));
  const auditor = await within(unitScope(viewer, [Role.AUDITOR]));
  const head = await within(await readHeadScope(sql, viewer, day));
  return new Map(
    unitIds.map((id) => [id, { isSpecialist: specialist.has(id), isAuditor: auditor.has(id), isHead: head.has(id) }]),
  );
};

/** Rights over one unit. */
export async function readRightsOf(look: Look, unitId: string): Promise<PublicationRights> {
  const rights = (await readPublicationRights(look, [unitId])).get(unitId);
  return rights ?? { isSpecialist: false, isAuditor: false, isHead: false };
}

/** SQL conditions: units whose whole record the viewer reads, and units in which the viewer works. */
export interface ReadableUnits {
  readonly record: RawBuilder<boolean>;
  readonly own: RawBuilder<boolean>;
  /** Units above those in which the viewer works. */
  readonly above: RawBuilder<boolean>;
}

/** Conditions over `publication.unit_id`. */
export async function readableUnits({ sql, viewer, clock }: Look): Promise<ReadableUnits> {
  const day = today(clock);
  const heads = await readHeadScope(sql, viewer, day);
  const own = await readOwnUnits(sql, viewer.personId, day);
  const record = [...unitScope(viewer, [Role.ORG_SPECIALIST, Role.AUDITOR]), ...heads];
  const alone = own.map((unitId) => ({ unitId, includesSubtree: false }));
  const above = new Set<string>();
  for (const unitId of own) for (const id of await readAncestors(sql, unitId, day)) above.add(id);
  const superior = [...above].map((unitId) => ({ unitId, includesSubtree: false }));
  return {
    above: inScope("publication.unit_id", superior, day),
    record: inScope("publication.unit_id", record, day),
    own: inScope("publication.unit_id", alone, day),
  };
}

/**
 * Rights over one unit and, where asked, every unit below it: each right only as far as it reaches all of them.
 *
 * Example: a specialist of the unit alone may publish its own results and not those of the units below.
 */
export async function readRightsWithin(look: Look, unitId: string, withBelow: boolean): Promise<PublicationRights> {
  if (!withBelow) return readRightsOf(look, unitId);
  const units = await readSubtree(look.sql, unitId, today(look.clock));
  const rights = [...(await readPublicationRights(look, [...new Set([unitId, ...units])])).values()];
  return {
    isSpecialist: rights.every(({ isSpecialist }) => isSpecialist),
    isAuditor: rights.every(({ isAuditor }) => isAuditor),
    isHead: rights.every(({ isHead }) => isHead),
  };
}
