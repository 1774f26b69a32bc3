/*
 * Which people and appointments a viewer may read, as conditions on the rows: what these leave out can be neither listed
 * nor counted nor found by filtering.
 */
import { type RawBuilder, sql } from "kysely";
import { hasRole, type Look, Role, today, type Viewer } from "../../kernel/index.ts";
import { readHeadScope, readOwnUnits } from "../scope/tree.read.ts";
import { holdsOn, inScope, type UnitScope, unitScope } from "../scope/unit-scope.ts";
import { PARTICULARS_READERS, PEOPLE_READERS } from "./person.policy.ts";

/** How far a viewer sees on a day. */
export interface Reach {
  readonly viewer: Viewer;
  readonly day: string;
  /** Units of which every appointment, past ones too, may be read. */
  readonly full: UnitScope;
  /** Units of which the appointments now in force may be read: the viewer's colleagues. */
  readonly peers: UnitScope;
}

/** How far the viewer sees today. */
export async function readReach(look: Look): Promise<Reach> {
  const { viewer } = look;
  const day = today(look.clock);
  const headed = await readHeadScope(look.sql, viewer, day);
  const own = await readOwnUnits(look.sql, viewer.personId, day);
  const colleagues = own.map((unitId) => ({ unitId, includesSubtree: false }));
  return {
    viewer,
    day,
    full: [...unitScope(viewer, PEOPLE_READERS), ...headed],
    peers: viewer.isSystem ? [] : [...unitScope(viewer, [Role.COLLECTIVE_MEMBER]), ...colleagues],
  };
}

/** SQL condition: the appointment in `table` may be read. */
export function visibleAppointment(table: string, { viewer, day, full, peers }: Reach): RawBuilder<boolean> {
  const unit = `${table}.unit_id`;
  const own = viewer.personId === null ? sql`1 = 0` : sql`${sql.ref(`${table}.person_id`)} = ${viewer.personId}`;
  return sql<boolean>`(${own} or ${inScope(unit, full, day)} or (${holdsOn(table, day)} and ${inScope(unit, peers, day)}))`;
}

/** SQL condition: the person in table `person` may be read. */
export function visiblePerson(reach: Reach): RawBuilder<boolean> {
  const own = reach.viewer.personId === null ? sql`1 = 0` : sql`person.id = ${reach.viewer.personId}`;
  const seen = sql`exists (select 1 from appointment a where a.person_id = person.id and ${visibleAppointment("a", reach)})`;
  return sql<boolean>`(${own} or ${seen} or ${unattached(reach.viewer)})`;
}

/**
 * SQL condition: the person in table `person` is the business of the viewer's grants with one of the roles: holds an
 * appointment within them, or held the last ones there, or none at all yet.
 */
export function managedPerson(
  viewer: Viewer,
  day: string,
  roles: readonly Role[] = PARTICULARS_READERS,
): RawBuilder<boolean> {
  if (viewer.isSystem) return sql<boolean>`(1 = 1)`;
  const open = (table: string): RawBuilder<unknown> => {
    const ends = sql.ref(`${table}.ends_on`);
    return sql`(${ends} is null or ${ends} >= ${day})`;
  };
  const inOffice = sql`exists (select 1 from appointment o where o.person_id = person.id and ${open("o")})`;
  return sql<boolean>`(${unattached(viewer)} or exists (select 1 from appointment a where a.person_id = person.id
    and ${inScope("a.unit_id", unitScope(viewer, roles), day)} and (${open("a")} or not ${inOffice})))`;
}

function unattached(viewer: Viewer): RawBuilder<unknown> {
  if (!hasRole(viewer, Role.ORG_SPECIALIST)) return sql`1 = 0`;
  return sql`not exists (select 1 from appointment n where n.person_id = person.id)`;
}
