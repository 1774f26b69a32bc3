import type { UnitKind } from "../../organization/index.ts";

/** A unit on the way up, nearest first. */
export interface UnitStep {
  readonly unitId: string;
  readonly kind: UnitKind;
}

/** Kinds that employ people by themselves wherever they stand. */
export const EMPLOYING: readonly UnitKind[] = [
  "COMMUNE",
  "SCHOOL",
  "PUBLIC_SERVICE_UNIT",
  "MASS_ORGANIZATION",
  "PARTY_COMMITTEE",
] as UnitKind[];

/** Kinds whose departments are agencies of their own. */
export const AREAS: readonly UnitKind[] = ["PROVINCE", "DISTRICT"] as UnitKind[];

/**
 * The agency that a unit belongs to, in which the quota counts "in the same agency, organization or unit" (Decree
 * 335/2025/NĐ-CP, article 20.5): the nearest employing unit above, itself included.
 *
 * Boards and offices are parts of their commune, school or Party committee; where they stand in no such unit, the
 * top-most of them below the province or district is the agency.
 * Examples: block → commune: commune; division → provincial department → province: provincial department.
 *
 * @param path the unit itself first, then its superiors.
 */
export function agencyOf(path: readonly UnitStep[]): string | null {
  const employing = path.find(({ kind }) => EMPLOYING.includes(kind));
  if (employing) return employing.unitId;
  const top = path.findIndex(({ kind }) => AREAS.includes(kind));
  const below = top < 0 ? path : path.slice(0, top);
  return (below.at(-1) ?? path[0])?.unitId ?? null;
}
